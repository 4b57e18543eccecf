import { Redacted } from "../../../redaction/redacted.ts";
import { isLoopback } from "../../../schema/check/source.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { filledAt, type Json, numberAt, parseJson } from "../../json.ts";
import { sendWithRetries } from "../../retry.ts";

/** The one scope that Secret Manager knows. */
export const SCOPE = "https://www.googleapis.com/auth/cloud-platform";

/** An access token of ours. */
export interface Token {
  readonly access: Redacted<string>;
  /** In the clock's milliseconds. */
  readonly expiresAt: number | undefined;
  /** Who it is for, where only the login could tell: `principal://...`. */
  readonly principal?: string | undefined;
}

/** An answer of what gives out tokens. */
export interface TokenAnswer {
  /** Scheme, host and port. */
  readonly address: string;
  readonly status: number;
  /** `undefined` where the body is no JSON. */
  readonly json: Json;
}

/** A request to what gives out tokens. */
export interface TokenRequest {
  readonly url: string;
  readonly form?: { readonly [name: string]: string | undefined };
  readonly body?: object;
  readonly headers?: { readonly [name: string]: string };
}

/** Asks for a token. Asking twice gives two tokens, and does no harm. */
export async function askForToken(request: TokenRequest, context: Context): Promise<TokenAnswer> {
  const { form, body } = request;
  const address = protectedAddress(request.url);
  const sent = form === undefined ? JSON.stringify(body ?? {}) : new URLSearchParams(given(form)).toString();
  const answer = await sendWithRetries(
    context,
    {
      method: "POST",
      url: request.url,
      headers: {
        Accept: "application/json",
        "Content-Type": form === undefined ? "application/json" : "application/x-www-form-urlencoded",
        ...request.headers,
      },
      body: sent,
    },
    { safe: true },
  );
  return { address, status: answer.status, json: parseJson(answer.body)?.json };
}

function given(form: { readonly [name: string]: string | undefined }): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** A credential goes only to what protects it on its way. */
function protectedAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["https:", "http:"].includes(url.protocol))
    throw new SecretsError("config/invalid-option", {
      action: "log in",
      facts: { option: "the address of the credentials file", wanted: "an https URL" },
    });
  if (url.protocol === "http:" && !isLoopback(url.hostname))
    throw new SecretsError("config/insecure", {
      action: "log in",
      facts: { address: url.origin, option: "token_url" },
    });
  return url.origin;
}

/** The token of an OAuth answer. */
export function oauthToken({ status, json }: TokenAnswer, context: Context): Token | undefined {
  const access = status === 200 ? filledAt(json, "access_token") : undefined;
  if (access === undefined) return undefined;
  context.onToken?.(access);
  const seconds = numberAt(json, "expires_in");
  return {
    access: Redacted.of(access),
    expiresAt: seconds === undefined ? undefined : context.clock.now() + seconds * 1000,
  };
}

/** The token of an answer of IAM. */
export function impersonatedToken({ status, json }: TokenAnswer, context: Context): Token | undefined {
  const access = status === 200 ? filledAt(json, "accessToken") : undefined;
  if (access === undefined) return undefined;
  context.onToken?.(access);
  const time = Date.parse(filledAt(json, "expireTime") ?? "");
  return { access: Redacted.of(access), expiresAt: Number.isNaN(time) ? undefined : time };
}
