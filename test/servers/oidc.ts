import { generateKeyPair, SignJWT } from "jose";
import { OAuth2Server } from "oauth2-mock-server";
import { freePort } from "./process.ts";
import type { TlsFiles } from "./tls.ts";

export type Claims = Readonly<Record<string, unknown>>;

export interface OidcIssuer {
  readonly url: string;
  readonly jwksUrl: string;
  /** A token by the published key. `iss`, `iat`, `nbf` and `exp` (ten minutes) are filled in unless given. */
  mint(claims: Claims): Promise<string>;
  /** The same claims under the published key's name, signed by another key. */
  forge(claims: Claims): Promise<string>;
  stop(): Promise<void>;
}

/** Starts an OIDC issuer with discovery and JWKS; with a certificate it speaks TLS. */
export async function startOidcIssuer(tls?: Pick<TlsFiles, "certificateFile" | "keyFile">): Promise<OidcIssuer> {
  const server = tls === undefined ? new OAuth2Server() : new OAuth2Server(tls.keyFile, tls.certificateFile);
  const key = await server.issuer.keys.generate("RS256");
  const port = await freePort();
  await server.start(port, "127.0.0.1");
  const url = `${tls === undefined ? "http" : "https"}://127.0.0.1:${port}`;
  server.issuer.url = url;
  const stranger = await generateKeyPair("RS256");
  return {
    url,
    jwksUrl: `${url}/jwks`,
    mint: (claims) =>
      server.issuer.buildToken({
        kid: key.kid,
        expiresIn: 600,
        scopesOrTransform: (_header, payload) => {
          Object.assign(payload, claims);
        },
      }),
    forge: (claims) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: url, iat: now, nbf: now - 10, exp: now + 600, ...claims })
        .setProtectedHeader({ alg: "RS256", kid: key.kid })
        .sign(stranger.privateKey);
    },
    stop: () => server.stop(),
  };
}
