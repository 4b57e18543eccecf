import { type Json, parseJson } from "../../json.ts";
import { at, textAt, textsAt } from "./answer.ts";

/**
 * What a JWT says of itself that trust is usually bound to: issuer, audience and subject. These are names, not secrets, and
 * without them nobody can tell why a role does not take the token.
 */
export function jwtClaims(jwt: string): string | undefined {
  const payload = payloadOf(jwt);
  if (payload === undefined) return undefined;
  const audience = textAt(payload, "aud") ?? textsAt(payload, "aud").join(", ");
  const claims = { iss: textAt(payload, "iss"), aud: audience, sub: textAt(payload, "sub") };
  return Object.entries(claims)
    .map(([name, value]) => `${name} ${value === undefined || value === "" ? "absent" : `"${printable(value)}"`}`)
    .join(", ");
}

function payloadOf(jwt: string): Json {
  const [, payload, ...rest] = jwt.split(".");
  if (payload === undefined || rest.length !== 1) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    const json = parseJson(bytes)?.json;
    return at(json, "iss") === undefined && at(json, "sub") === undefined ? undefined : json;
  } catch {
    return undefined;
  }
}

/** A claim is the issuer's text: none may break a line, or be endless. */
function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}"]/gu, "?").slice(0, 200);
}
