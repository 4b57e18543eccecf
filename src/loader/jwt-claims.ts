import { at, filledAt, hasFields, type Json, numberAt, parseJson, textsAt } from "./json.ts";

/**
 * What a JWT says of itself: names and a time, and nothing that would let anyone in. Nothing is verified, since only the check
 * of who takes the token counts: it is for hints, for `whoami`, and to know when to ask for another one.
 */
export interface JwtClaims {
  /** Issuer, audience and subject, for a person: what trust is bound to. Absent where it names neither issuer nor subject. */
  readonly presented: string | undefined;
  /** In milliseconds since the epoch. */
  readonly expiresAt: number | undefined;
  /** A claim that is a name, or a list of them. */
  name(claim: string): string | undefined;
}

/** Reads the claims of a JWT; `undefined` for any other token. */
export function jwtClaims(jwt: string): JwtClaims | undefined {
  const payload = payloadOf(jwt);
  if (payload === undefined) return undefined;
  const seconds = numberAt(payload, "exp");
  return {
    presented: presentedBy(payload),
    expiresAt: seconds === undefined ? undefined : seconds * 1000,
    name: (claim) => nameIn(payload, claim),
  };
}

function presentedBy(payload: Json): string | undefined {
  if (at(payload, "iss") === undefined && at(payload, "sub") === undefined) return undefined;
  return ["iss", "aud", "sub"]
    .map((claim) => {
      const name = nameIn(payload, claim);
      return `${claim} ${name === undefined ? "absent" : `"${name}"`}`;
    })
    .join(", ");
}

/** A claim is the issuer's text: none may break a line, end a quotation, or be endless. */
function nameIn(payload: Json, claim: string): string | undefined {
  const text = filledAt(payload, claim) ?? textsAt(payload, claim).join(", ");
  return text === "" ? undefined : text.replace(/[\p{C}\p{Zl}\p{Zp}"`]/gu, "?").slice(0, 200);
}

function payloadOf(jwt: string): Json {
  const [, payload, signature, ...rest] = jwt.split(".");
  if (payload === undefined || signature === undefined || rest.length > 0) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    const json = parseJson(bytes)?.json;
    return hasFields(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
