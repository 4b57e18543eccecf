import { randomUUID } from "node:crypto";
import {
  type CryptoKey,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from "jose";
import { epochSeconds } from "./answer.ts";
import type { Cloud } from "./clouds.ts";

/** Whom a token is for, and where it counts. */
export interface TokenClaims {
  readonly clientId: string;
  readonly objectId: string;
  readonly tenant: string;
  readonly audience: string;
  readonly cloud: Cloud;
  /** How the application proved itself: 0 not at all, 1 by a secret, 2 by an assertion. */
  readonly proof: "0" | "1" | "2";
  /** From now; below zero for one that is over. */
  readonly seconds: number;
}

export interface Caller {
  readonly clientId: string;
  readonly objectId: string;
  readonly issuer: string;
}

/** Why a vault does not take a token, in the service's own words. */
export interface Refusal {
  readonly refused: string;
}

export interface TokenSigner {
  readonly keys: readonly JWK[];
  sign(claims: TokenClaims): Promise<string>;
  /** The same claims under the published key's name, signed by another key. */
  forge(claims: TokenClaims): Promise<string>;
  /** What a vault of this cloud and tenant makes of a token. */
  verify(token: string, cloud: Cloud, tenant: string): Promise<Caller | Refusal>;
}

/** The issuer of version 1.0 tokens, the only ones that Key Vault gets. */
export function tokenIssuer(cloud: Cloud, tenant: string): string {
  return `https://${cloud.tokenIssuerHost}/${tenant}/`;
}

function payloadOf(claims: TokenClaims): JWTPayload {
  const start = epochSeconds() + Math.min(0, claims.seconds - 300);
  const issuer = tokenIssuer(claims.cloud, claims.tenant);
  return {
    aud: claims.audience,
    iss: issuer,
    iat: start,
    nbf: start,
    exp: epochSeconds() + claims.seconds,
    appid: claims.clientId,
    appidacr: claims.proof,
    idp: issuer,
    oid: claims.objectId,
    sub: claims.objectId,
    tid: claims.tenant,
    uti: randomUUID().slice(0, 22),
    ver: "1.0",
  };
}

function readable(token: string): boolean {
  try {
    decodeJwt(token);
    decodeProtectedHeader(token);
    return true;
  } catch {
    return false;
  }
}

function signatureRefusal(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return { refused: "[TokenExpired] Error validating token: 'S2S12086'." };
  return { refused: "[SignatureInvalid] Error validating token: 'S2S12000'." };
}

function audienceOrIssuerRefusal(payload: JWTPayload, cloud: Cloud, tenant: string): Refusal | undefined {
  const issuer = tokenIssuer(cloud, tenant);
  if (payload.aud !== cloud.resource) {
    return { refused: `AKV10022: Invalid audience. Expected ${cloud.resource}, found: ${String(payload.aud)}.` };
  }
  if (payload.iss !== issuer || payload["tid"] !== tenant || payload["ver"] !== "1.0") {
    return { refused: `AKV10032: Invalid issuer. Expected one of ${issuer}, found ${payload.iss}.` };
  }
  return undefined;
}

/** Entra's signing key, which makes access tokens and verifies them. */
export async function makeTokenSigner(): Promise<TokenSigner> {
  const kid = randomUUID();
  const [pair, stranger] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const signed = (claims: TokenClaims, key: CryptoKey): Promise<string> =>
    new SignJWT(payloadOf(claims)).setProtectedHeader({ typ: "JWT", alg: "RS256", x5t: kid, kid }).sign(key);
  return {
    keys: [{ ...(await exportJWK(pair.publicKey)), kid, use: "sig" }],
    sign: (claims) => signed(claims, pair.privateKey),
    forge: (claims) => signed(claims, stranger.privateKey),
    verify: async (token, cloud, tenant) => {
      if (!readable(token)) return { refused: "[BearerReadAccessTokenFailed] Error validating token: 'S2S12005'." };
      if (decodeProtectedHeader(token).kid !== kid) {
        return { refused: "AKV10046: Unable to resolve the key used for signature validation." };
      }
      try {
        const { payload } = await jwtVerify(token, pair.publicKey, { algorithms: ["RS256"] });
        const refusal = audienceOrIssuerRefusal(payload, cloud, tenant);
        if (refusal !== undefined) return refusal;
        const { appid, oid } = payload;
        return { clientId: String(appid), objectId: String(oid), issuer: String(payload.iss) };
      } catch (error) {
        return signatureRefusal(error);
      }
    },
  };
}
