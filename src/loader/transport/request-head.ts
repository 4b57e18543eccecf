import { SecretsError } from "../errors/secrets-error.ts";
import { basic, credentialOf } from "./proxy.ts";
import type { HttpRequest } from "./transport.ts";

/** Headers as they go out. */
export interface HeadersOut {
  readonly [name: string]: string;
}

/** The URL of a request. The runtime's own error on a bad one would hold its text. */
export function targetOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol) || credentialOf(url) === undefined) {
    throw refused("address", "an http: or https: URL");
  }
  return url;
}

/** The headers that go out. Answers are asked for as they are: an answer that unpacks to gigabytes cannot come. */
export function headersOf(request: HttpRequest, url: URL): HeadersOut {
  const credential = credentialOf(url) ?? "";
  const headers: { [name: string]: string } = {
    host: url.host,
    ...(credential === "" ? {} : { authorization: basic(credential) }),
  };
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    // The runtimes' own errors on these print the value, and with it a token that ends in a line break.
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw refused("headers", "header names of letters, digits and -");
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw refused(name.toLowerCase(), "a text without line breaks or control characters");
    }
    headers[name.toLowerCase()] = value;
  }
  const length = lengthOf(request);
  headers["accept-encoding"] = "identity";
  if (length !== undefined) headers["content-length"] = String(length);
  return headers;
}

function lengthOf({ method, body }: HttpRequest): number | undefined {
  if (body !== undefined) return typeof body === "string" ? new TextEncoder().encode(body).length : body.length;
  return ["POST", "PUT", "PATCH"].includes(method) ? 0 : undefined;
}

function refused(option: string, wanted: string): SecretsError {
  return new SecretsError("config/invalid-option", { action: "send", facts: { option, wanted } });
}
