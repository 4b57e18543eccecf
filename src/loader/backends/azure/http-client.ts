import type { SecretClientOptions } from "@azure/keyvault-secrets";
import { within } from "../../derived-context.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { parseJson } from "../../json.ts";
import { sendWithRetries } from "../../retry.ts";
import type { HttpResponse } from "../../transport/transport.ts";
import type { Exchange, Refusal } from "./exchange.ts";
import { Headers } from "./headers.ts";

type HttpClient = NonNullable<SecretClientOptions["httpClient"]>;
type Sent = Parameters<HttpClient["sendRequest"]>[0];
type Received = Awaited<ReturnType<HttpClient["sendRequest"]>>;

// By the call that is running, not by the client: MSAL keeps the first HTTP client that it was given for a managed identity as
// long as the process lives.
const { AsyncLocalStorage } = process.getBuiltinModule("node:async_hooks");
const running = new AsyncLocalStorage<Exchange>();

/** Does something with the SDK, whose requests are then part of this exchange. */
export function exchanging<T>(exchange: Exchange, work: () => Promise<T>): Promise<T> {
  return running.run(exchange, work);
}

/** The exchange that is running; a request outside of any is a bug of ours. */
export function currentExchange(): Exchange {
  const exchange = running.getStore();
  if (exchange === undefined) throw new SecretsError("internal/bug", { action: "send" });
  return exchange;
}

/** Our transport as the SDK and MSAL take it: its deadline, its proxy, its authorities, and our retries in place of theirs. */
export const httpClient: HttpClient = {
  async sendRequest(request) {
    const exchange = currentExchange();
    if (request.headers.has("authorization")) exchange.authorized();
    try {
      const response = await send(request, exchange);
      exchange.failure = undefined;
      exchange.last = { address: new URL(request.url).origin, status: response.status };
      if (response.status < 200 || response.status >= 300) exchange.refusals.push(refusalOf(request, response));
      return received(request, response);
    } catch (error) {
      if (error instanceof SecretsError) exchange.failure = error;
      throw error;
    }
  },
};

/** Client options that make our transport and our retries the only ones. */
export const CLIENT_OPTIONS: Pick<
  SecretClientOptions,
  "httpClient" | "retryOptions" | "redirectOptions" | "proxyOptions"
> = {
  httpClient,
  retryOptions: { maxRetries: 0 },
  redirectOptions: { maxRetries: 0 },
  // Never used: the transport knows the proxy. Without it the SDK parses HTTPS_PROXY itself, and fails on `host:port`.
  proxyOptions: { host: "http://127.0.0.1", port: 9 },
};

async function send(request: Sent, { context }: Exchange): Promise<HttpResponse> {
  const { method, url } = request;
  if (method !== "GET" && method !== "POST") throw new SecretsError("internal/bug", { action: "send" });
  const body = bodyOf(request);
  return sendWithRetries(
    request.timeout > 0 ? within(context, request.timeout) : context,
    { method, url, headers: headersOf(request), ...(body === undefined ? {} : { body }) },
    // Asking for a token twice gives two tokens, and does no harm.
    { safe: true, retryStatuses: isManagedIdentity(request) ? [404, 408, 410] : [408] },
  );
}

/** A managed identity's endpoint answers so while it starts or is being updated. */
function isManagedIdentity({ headers }: Sent): boolean {
  return headers.has("metadata") || headers.has("x-identity-header");
}

// What MSAL says of earlier requests: nothing that a login needs.
const TELEMETRY = /^x-client-(?:current|last)-telemetry$/i;

function headersOf({ headers }: Sent): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(headers.toJSON()).filter(([name]) => !TELEMETRY.test(name)));
}

function bodyOf({ body, headers }: Sent): string | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body !== "string") throw new SecretsError("internal/bug", { action: "send" });
  if (!(headers.get("content-type") ?? "").startsWith("application/x-www-form-urlencoded")) return body;
  return body
    .split("&")
    .filter((part) => !TELEMETRY.test(part.slice(0, part.indexOf("="))))
    .join("&");
}

function refusalOf({ url }: Sent, { status, body }: HttpResponse): Refusal {
  return { address: new URL(url).origin, status, json: parseJson(body)?.json };
}

function received(request: Sent, { status, headers, body }: HttpResponse): Received {
  return { request, status, headers: new Headers(headers), bodyAsText: new TextDecoder().decode(body) };
}
