import { at, filledAt, type Json, parseJson, textsAt } from "../../json.ts";

/** A claim of a JWT that is a name; `undefined` where it is no JWT or has none. */
export function jwtClaim(jwt: string, name: string): string | undefined {
  const payload = payloadOf(jwt);
  const text = filledAt(payload, name) ?? textsAt(payload, name).join(", ");
  return text === "" ? undefined : printable(text);
}

/**
 * What a JWT says of itself that trust is usually bound to: issuer, audience and subject. These are names, not secrets, and
 * without them nobody can tell why a provider does not take the token.
 */
export function jwtClaims(jwt: string): string | undefined {
  if (payloadOf(jwt) === undefined) return undefined;
  return ["iss", "aud", "sub"]
    .map((name) => {
      const value = jwtClaim(jwt, name);
      return `${name} ${value === undefined ? "absent" : `"${value}"`}`;
    })
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
