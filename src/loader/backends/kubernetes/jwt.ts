import { at, fieldOf, type Json, parseJson, textAt, textsAt } from "../../json.ts";
import { fromBase64 } from "./base64.ts";

/** What a token says of itself. Names and a time, and nothing that would let anyone in. */
export interface TokenClaims {
  /** Issuer, audience and subject, for a person: what an API server's trust is bound to. */
  readonly presented: () => string;
  readonly subject: string | undefined;
  /** In milliseconds since the epoch. */
  readonly expiresAt: number | undefined;
}

/** The claims of a token that is a JWT; `undefined` for any other, such as a bootstrap token. */
export function claimsOf(token: string): TokenClaims | undefined {
  const payload = payloadOf(token);
  if (payload === undefined) return undefined;
  const audience = textAt(payload, "aud") ?? textsAt(payload, "aud").join(", ");
  const named = { iss: textAt(payload, "iss"), aud: audience, sub: textAt(payload, "sub") };
  const expiry = Number(new TextDecoder().decode(fieldOf(payload, "exp")) || Number.NaN);
  return {
    presented: () =>
      Object.entries(named)
        .map(([name, value]) => `${name} ${value === undefined || value === "" ? "absent" : `"${printable(value)}"`}`)
        .join(", "),
    subject: named.sub,
    expiresAt: Number.isNaN(expiry) ? undefined : expiry * 1000,
  };
}

function payloadOf(token: string): Json {
  const [, payload, signature, ...rest] = token.split(".");
  if (payload === undefined || signature === undefined || rest.length > 0) return undefined;
  const base64 = payload.replaceAll("-", "+").replaceAll("_", "/");
  const bytes = fromBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
  const json = bytes === undefined ? undefined : parseJson(bytes)?.json;
  return at(json, "iss") === undefined && at(json, "sub") === undefined ? undefined : json;
}

/** A claim is the issuer's text: none may break a line, or be endless. */
function printable(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}"]/gu, "?").slice(0, 200);
}
