import type { RequestOptions } from "node:https";
import type { Meter } from "../backend.ts";
import type { Clock } from "../clock.ts";
import { SecretsError } from "../errors/secrets-error.ts";
import type { Runtime } from "../runtime.ts";
import { exchange, type Opener } from "./exchange.ts";
import type { Destination } from "./failure.ts";
import { type Proxy, portOf, proxyFor } from "./proxy.ts";
import { type HeadersOut, headersOf, targetOf } from "./request-head.ts";
import { checkedAgainst, tlsOptions } from "./tls.ts";
import type { HttpRequest, HttpResponse, Transport } from "./transport.ts";

/** What a transport stands on. */
export interface TransportOptions {
  readonly runtime: Runtime;
  readonly meter: Meter;
  readonly clock: Clock;
}

/** The transport over `node:http` and `node:https`, which Deno and Bun have too. Each request has a socket of its own. */
export function createTransport({ runtime, meter, clock }: TransportOptions): Transport {
  return {
    async send(request: HttpRequest): Promise<HttpResponse> {
      const url = targetOf(request.url);
      const proxy = proxyFor(url, runtime);
      const to: Destination = { ...destination(url, proxy), runtime: runtime.name };
      const opener = await openerFor(request, url, proxy).catch((thrown: unknown) => {
        throw thrown instanceof SecretsError ? thrown : new SecretsError("internal/bug", { action: "send" });
      });
      const counted: Opener = {
        ...opener,
        open: () => {
          meter.requests += 1;
          return opener.open();
        },
      };
      return exchange(counted, request, to, clock);
    },
  };
}

function destination(url: URL, proxy: Proxy | undefined): Omit<Destination, "runtime"> {
  const hop = proxy === undefined ? `${url.hostname}:${portOf(url)}` : `${bracketed(proxy.host)}:${proxy.port}`;
  return { address: `${url.protocol}//${url.hostname}:${portOf(url)}`, hop, proxy: proxy?.variable };
}

const bracketed = (host: string): string => (host.includes(":") ? `[${host}]` : host);

type Direct = Omit<RequestOptions, "headers"> & { readonly headers: HeadersOut; readonly path: string };

// node:https and the proxy's agent are loaded only where they are needed: they cost more than the request does.
async function openerFor(request: HttpRequest, url: URL, proxy: Proxy | undefined): Promise<Opener> {
  const options: Direct = {
    method: request.method,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    headers: headersOf(request, url),
    agent: false,
  };
  if (url.protocol === "http:") return proxy === undefined ? plain(options) : forwarded(options, url, proxy);
  const secured = { ...options, ...tlsOptions(request.tls) };
  return proxy === undefined ? secure(secured) : tunnelled(secured, proxy);
}

// Not by import(): that reads every export, `WebSocket` among them, for which Node loads all of undici: 30 ms of 75.
function plain(options: RequestOptions): Opener {
  const { request } = process.getBuiltinModule("node:http");
  return { open: () => request(options) };
}

function secure(options: RequestOptions): Opener {
  const { request } = process.getBuiltinModule("node:https");
  return { open: () => request(options) };
}

/** A clear request goes to the proxy itself, with the whole URL as its path. */
function forwarded(options: Direct, url: URL, proxy: Proxy): Opener {
  const { authorization, host, port } = proxy;
  const headers = {
    ...options.headers,
    ...(authorization === undefined ? {} : { "proxy-authorization": authorization }),
  };
  const path = `http://${url.host}${options.path}`;
  const hop: RequestOptions = { ...options, host, port, path, headers };
  return proxy.secure ? secure({ ...hop, rejectUnauthorized: true }) : plain(hop);
}

/** A TLS request goes through a tunnel, so that the proxy sees host and port only. */
async function tunnelled(options: RequestOptions, proxy: Proxy): Promise<Opener> {
  const { request } = process.getBuiltinModule("node:https");
  const { HttpsProxyAgent } = await import("https-proxy-agent");
  const identity = checkedAgainst(options.servername ?? options.host ?? "");
  const closing = new AbortController();
  const agent = new HttpsProxyAgent(proxy.url, { rejectUnauthorized: true, signal: closing.signal });
  let open = false;
  return {
    open: () => {
      const outgoing = request({ ...options, ...identity, agent });
      outgoing.on("proxyConnect", () => {
        open = true;
      });
      return outgoing;
    },
    // Until the tunnel stands the request knows nothing of the socket to the proxy.
    abandon: () => {
      if (!open) closing.abort();
    },
  };
}
