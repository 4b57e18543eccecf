import { isUtf8 } from "node:buffer";
import { isLoopback } from "../../../schema/check/source.ts";
import type { Context } from "../../backend.ts";
import { contextWith } from "../../derived-context.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { sendWithRetries } from "../../retry.ts";
import type { HttpRequest, HttpResponse } from "../../transport/transport.ts";
import { THROTTLED, TRANSIENT } from "./fault-names.ts";

/** What the requests of a client of the SDK are sent by. */
export interface Exchange {
  readonly context: Context;
  /** Whether `http:` may go off loopback. */
  readonly insecure: boolean;
  /** The transport's last error, for where the SDK throws another of its own. */
  error?: SecretsError;
}

// The SDK gets another error in the place of ours, since it writes into what passes through it.
const reasons = new WeakMap<object, SecretsError>();

/** Our own error of the transport, where it is the reason of what the SDK throws. */
export function reasonOf(thrown: unknown): SecretsError | undefined {
  return typeof thrown === "object" && thrown !== null ? reasons.get(thrown) : undefined;
}

/** A request as the SDK gives it to its handler. */
interface Sent {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: { readonly [name: string]: string | readonly string[] | null };
  readonly headers: { readonly [name: string]: string };
  readonly body?: unknown;
}

/** The SDK's way to the network, over our transport: deadline, abort, CA, proxy and limits are those of every other store. */
export interface Handler {
  readonly metadata: { readonly handlerProtocol: string };
  handle(request: Sent): Promise<{ response: never }>;
  destroy(): void;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): object;
}

/** Makes the handler of a client. */
export function requestHandler(exchange: Exchange): Handler {
  return {
    metadata: { handlerProtocol: "http/1.1" },
    async handle(request) {
      try {
        const { status, headers, body } = await send(request, exchange);
        // The SDK would put U+FFFD in the place of each byte that is none.
        if (!isUtf8(body)) throw new SecretsError("backend/bad-response", { action: "read", facts: { status } });
        const response = { statusCode: status, headers: { ...headers }, body };
        return { response: response as never };
      } catch (error) {
        exchange.error =
          error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "send to AWS" });
        const withheld = new Error("withheld");
        reasons.set(withheld, exchange.error);
        throw withheld;
      }
    },
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

const METHODS: readonly HttpRequest["method"][] = ["GET", "POST", "PUT", "DELETE", "PATCH"];

async function send(sent: Sent, { context, insecure }: Exchange): Promise<HttpResponse> {
  const url = urlOf(sent);
  if (url.protocol !== "https:" && !insecure && !isLoopback(url.hostname))
    throw new SecretsError("config/insecure", {
      action: "send to AWS",
      facts: { address: url.origin, option: "AWS_ENDPOINT_URL" },
    });
  const method = METHODS.find((known) => known === sent.method);
  if (method === undefined) throw new SecretsError("internal/bug", { action: "send to AWS" });
  const body = typeof sent.body === "string" || sent.body instanceof Uint8Array ? sent.body : undefined;
  const request = { method, url: url.href, headers: sent.headers, ...(body === undefined ? {} : { body }) };
  // Whatever we ask of AWS, asking twice does no more than asking once.
  return sendWithRetries(naming(context), request, { safe: true });
}

function urlOf({ protocol, hostname, port, path, query = {} }: Sent): URL {
  const url = new URL(`${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}`);
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? ""]).map((one: string) => [name, one].map(encodeURIComponent).join("=")),
  );
  if (pairs.length > 0) url.search = pairs.join("&");
  return url;
}

/** The same context, whose answers have the status that their name means: throttling may come as a 400. */
function naming(context: Context): Context {
  const { transport } = context;
  return contextWith(context, { transport: { send: async (request) => named(await transport.send(request)) } });
}

const decoder = new TextDecoder();
const FAULT = /"__type"\s*:\s*"(?:[\w.]+#)?(\w+)"|<Code>(\w+)<\/Code>/;

function named(response: HttpResponse): HttpResponse {
  if (response.status !== 400) return response;
  const [, json, xml] = FAULT.exec(decoder.decode(response.body)) ?? [];
  const fault = json ?? xml ?? "";
  if (THROTTLED.has(fault)) return { ...response, status: 429 };
  return TRANSIENT.has(fault) ? { ...response, status: 503 } : response;
}
