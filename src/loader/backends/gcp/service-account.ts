import { Redacted } from "../../../redaction/redacted.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { SCOPE, type Token } from "./token.ts";

/** A service account's key. */
export interface ServiceAccountKey {
  readonly email: string;
  readonly key: Redacted<string>;
  readonly keyId: string | undefined;
  readonly origin: string;
}

/** Seconds that a token of ours lasts; Google takes no more. */
const LIFETIME = 3600;

/**
 * A token that the key itself signs (RFC 7523 without its exchange, AIP-4111): Google's services take it in place of one that
 * was asked for, so that no request is needed.
 */
export function signedToken({ email, key, keyId, origin }: ServiceAccountKey, context: Context): Token {
  const issued = Math.floor(context.clock.now() / 1000);
  const head = { alg: "RS256", typ: "JWT", ...(keyId === undefined ? {} : { kid: keyId }) };
  const claims = { iss: email, sub: email, scope: SCOPE, iat: issued, exp: issued + LIFETIME };
  const text = `${encoded(JSON.stringify(head))}.${encoded(JSON.stringify(claims))}`;
  const signature = signed(text, key, origin);
  return { access: Redacted.of(`${text}.${signature}`), expiresAt: (issued + LIFETIME) * 1000 };
}

function signed(text: string, key: Redacted<string>, origin: string): string {
  try {
    const { sign } = process.getBuiltinModule("node:crypto");
    return sign("RSA-SHA256", new TextEncoder().encode(text), key.reveal()).toString("base64url");
  } catch {
    // The runtime's own words may quote the key.
    throw new SecretsError("backend/unconfigured", {
      action: "log in",
      state: "the service account's key cannot be read",
      facts: { method: "default" },
      hint: `Make a new key with \`gcloud iam service-accounts keys create\`: private_key in ${origin} is no PEM of an RSA key`,
    });
  }
}

function encoded(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
