import type { RealAnswer } from "../faults.ts";
import { type ApiError, errorBody } from "./api-error.ts";

export function jsonText(status: number, text: string, headers: Readonly<Record<string, string>> = {}): RealAnswer {
  const body = Buffer.from(text);
  const type = { "content-type": "application/json; charset=UTF-8", "content-length": body.length };
  return { status, headers: { ...type, ...headers }, body };
}

export function json(status: number, body: object, headers: Readonly<Record<string, string>> = {}): RealAnswer {
  return jsonText(status, `${JSON.stringify(body, null, 2)}\n`, headers);
}

/** An OAuth error as RFC 6749 has it. */
export function oauthError(error: string, description: string, status = 400): RealAnswer {
  return json(status, { error, error_description: description });
}

export function apiErrorAnswer(error: ApiError): RealAnswer {
  const challenge = 'Bearer realm="https://accounts.google.com/", error="invalid_token"';
  return json(error.httpCode, errorBody(error), {
    ...(error.status === "UNAUTHENTICATED" ? { "www-authenticate": challenge } : {}),
    ...(error.retryAfterSeconds === undefined ? {} : { "retry-after": String(error.retryAfterSeconds) }),
  });
}

/** The fields of a form or of a JSON object; camelCase is read as snake_case, as Google's token endpoints do. */
export function parameters(body: string, contentType: string | undefined): Readonly<Record<string, string>> {
  if (!contentType?.includes("json")) return Object.fromEntries(new URLSearchParams(body));
  const fields = Object.entries(JSON.parse(body === "" ? "{}" : body) as Record<string, unknown>);
  return Object.fromEntries(
    fields.map(([name, value]) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), String(value)]),
  );
}
