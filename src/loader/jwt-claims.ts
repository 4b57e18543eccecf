import { hasFields, type Json, parseJson } from "./json.ts";

/**
 * What a JWT says of itself that trust is usually bound to: issuer, audience and subject. These are names, not secrets, and
 * without them nobody can tell why a role does not take the token.
 */
export function jwtClaims(jwt: string): string | undefined {
  const payload = payloadOf(jwt);
  if (payload === undefined) return undefined;
  const claims = { iss: textOf(payload["iss"]), aud: textOf(payload["aud"]), sub: textOf(payload["sub"]) };
  return Object.entries(claims)
    .map(([name, value]) => `${name} ${value === undefined || value === "" ? "absent" : `"${printable(value)}"`}`)
    .join(", ");
}

function textOf(claim: Json): string | undefined {
  if (Array.isArray(claim)) return claim.filter((item) => typeof item === "string").join(", ");
  return typeof claim === "string" ? claim : undefined;
}

function payloadOf(jwt: string): { readonly [claim: string]: Json } | undefined {
  const [, payload, ...rest] = jwt.split(".");
  if (payload === undefined || rest.length !== 1) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    const json = parseJson(bytes)?.json;
    return hasFields(json) && (json["iss"] !== undefined || json["sub"] !== undefined) ? json : undefined;
  } catch {
    return undefined;
  }
}

/** A claim is the issuer's text: none may break a line, or be endless. */
function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}"]/gu, "?").slice(0, 200);
}
