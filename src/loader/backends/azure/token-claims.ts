import { hasFields, type Json, parseJson, textAt } from "../../json.ts";

/** Who a token is for. These are names; nothing is verified, since only the vault's own check counts. */
export interface TokenClaims {
  readonly app: string | undefined;
  /** The object id, which roles and access policies name. */
  readonly object: string | undefined;
  readonly tenant: string | undefined;
  /** Of a person. */
  readonly user: string | undefined;
}

/** Reads the claims of an access token; all are absent where it is no JWT. */
export function tokenClaims(token: string): TokenClaims {
  const payload = payloadOf(token);
  const claim = (name: string): string | undefined => textAt(payload, name)?.replace(/[\p{C}\p{Zl}\p{Zp}"`]/gu, "?");
  return {
    app: claim("appid") ?? claim("azp"),
    object: claim("oid"),
    tenant: claim("tid"),
    user: claim("upn") ?? claim("unique_name"),
  };
}

function payloadOf(token: string): Json {
  const [, payload, , ...rest] = token.split(".");
  if (payload === undefined || rest.length > 0) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    const json = parseJson(bytes)?.json;
    return hasFields(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
