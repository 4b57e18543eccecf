import type { FakeClock } from "./fake-clock.ts";
import { fakeClock } from "./fake-clock.ts";
import { type Opened, type Opening, opened, type Scripted, type ScriptedAnswer, scripted } from "./opened.ts";

export const ADDRESS = "http://127.0.0.1:8200";
export const APP_ROLE = { VAULT_ROLE_ID: "r", VAULT_SECRET_ID: "s" };

/** The answer to a policy's own denial. */
export const POLICY_DENIAL: ScriptedAnswer = {
  status: 403,
  json: { errors: ["1 error occurred:\n\t* permission denied\n\n"] },
};
/** The answer to a token that the server does not know. */
export const BAD_TOKEN: ScriptedAnswer = { status: 403, json: { errors: ["permission denied"] } };

export const errors = (...texts: string[]): { errors: string[] } => ({ errors: [...texts, "server-canary"] });

/** An answer to a login. */
export const minted = (token: string): ScriptedAnswer => ({
  json: { auth: { client_token: token, lease_duration: 60, renewable: true } },
  headers: { "x-vault-index": `index-of-${token}` },
});

/** An answer, by the path and by how often it was asked. */
export type Answering = (path: string, count: number, token: string | undefined) => ScriptedAnswer;

export interface ScriptedServer extends Opened {
  readonly transport: Scripted;
  readonly clock: FakeClock;
  /** What was asked, without `/v1/`. */
  readonly paths: () => string[];
}

/** A backend on a server that answers as the test says. */
export function server(answering: Answering, parts: Partial<Opening> = {}): ScriptedServer {
  const counts = new Map<string, number>();
  const transport = scripted(({ headers }, path) => {
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    return answering(path, count, headers?.["X-Vault-Token"]);
  });
  const clock = fakeClock();
  const deadline = clock.now() + 30_000;
  const store = opened({
    address: ADDRESS,
    variables: { VAULT_TOKEN: "token" },
    ...parts,
    context: { transport, clock, deadline, ...parts.context },
  });
  const paths = () => transport.requests.map(({ url }) => url.slice(`${ADDRESS}/v1/`.length));
  return { ...store, transport, clock, paths };
}
