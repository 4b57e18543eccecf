import { Redacted } from "../../../redaction/redacted.ts";
import type { Context } from "../../backend.ts";
import { bounded } from "../../batch.ts";
import { openDriver } from "./driver.ts";
import type { Server } from "./server.ts";

/** What is to be revoked, and by which token. */
export interface Revocation {
  readonly path: string;
  readonly token: Redacted<string>;
  readonly body: { readonly [name: string]: string };
}

/** A server and what is to be revoked there, as one text for another process of ours. */
export function entrusted(server: Server, revocations: readonly Revocation[]): Redacted<string> | undefined {
  if (revocations.length === 0) return undefined;
  const revealed = revocations.map(({ path, token, body }) => ({ path, token: token.reveal(), body }));
  return Redacted.of(JSON.stringify({ server, revocations: revealed }));
}

/** Revokes what another process entrusted. */
export async function release(kept: Redacted<string>, context: Context): Promise<void> {
  // We wrote it ourselves, into a file that nobody else may write.
  const { server, revocations } = JSON.parse(kept.reveal()) as {
    readonly server: Server;
    readonly revocations: readonly {
      readonly path: string;
      readonly token: string;
      readonly body: Revocation["body"];
    }[];
  };
  const driver = await openDriver(server);
  await bounded(revocations, context.concurrency, async ({ path, token, body }) => {
    const call = { method: "POST", path, body, safe: true, token: Redacted.of(token), index: undefined } as const;
    await driver.call(call, context).catch(() => undefined);
  });
}
