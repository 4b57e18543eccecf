import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Claims, type OidcIssuer, startOidcIssuer } from "../servers/oidc.ts";
import type { TlsFiles } from "../servers/tls.ts";
import type { Given } from "./store.ts";

/** A runner of GitHub's, which gives a job the tokens of an issuer. */
export interface Actions {
  readonly issuer: OidcIssuer;
  /** What a job with `permissions: id-token: write` has. */
  readonly job: Pick<Required<Given>, "permissions"> & { readonly variables: Readonly<Record<string, string>> };
  /** The tokens that jobs have asked for, in their order. */
  readonly given: readonly { readonly audience: string | undefined; readonly token: string }[];
  stop(): Promise<void>;
}

/** Starts an issuer and a runner. The audience is that of a job that asks for none. */
export async function startActions(
  claims: Claims,
  given: { readonly issuer?: OidcIssuer; readonly tls?: TlsFiles } = {},
): Promise<Actions> {
  const issuer = given.issuer ?? (await startOidcIssuer(given.tls));
  const bearer = "request-token";
  const tokens: { readonly audience: string | undefined; readonly token: string }[] = [];
  const runner = createServer((incoming, response) => {
    if (incoming.headers.authorization !== `Bearer ${bearer}`) return void response.writeHead(401).end();
    const audience = new URL(incoming.url ?? "", "http://runner").searchParams.get("audience") ?? undefined;
    void issuer.mint({ ...claims, ...(audience === undefined ? {} : { aud: audience }) }).then((token) => {
      tokens.push({ audience, token });
      return response.end(JSON.stringify({ value: token }));
    });
  });
  runner.listen(0, "127.0.0.1");
  await once(runner, "listening");
  const host = `127.0.0.1:${(runner.address() as AddressInfo).port}`;
  const variables = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://${host}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
  };
  return {
    issuer,
    job: { variables, permissions: { net: [host], env: Object.keys(variables) } },
    given: tokens,
    stop: async () => {
      const closed = once(runner, "close");
      runner.close();
      runner.closeAllConnections();
      await Promise.all([closed, given.issuer === undefined ? issuer.stop() : undefined]);
    },
  };
}
