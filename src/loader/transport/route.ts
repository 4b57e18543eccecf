import type { RequestOptions } from "node:http";
import type { RequestOptions as SecureOptions } from "node:https";
import type { Connection } from "./connections.ts";
import { type Proxy, portOf } from "./proxy.ts";
import { type HeadersOut, headersOf } from "./request-head.ts";
import { checkedAgainst, tlsOptions } from "./tls.ts";
import type { HttpRequest } from "./transport.ts";

/** How a request leaves, and how a connection for it is made. */
export interface Route {
  readonly options: RequestOptions;
  connect(): Promise<Connection>;
}

type Direct = Omit<SecureOptions, "headers"> & { readonly headers: HeadersOut; readonly path: string };

/** The way to a target: in clear or by TLS, straight or by a proxy. @throws SecretsError */
export function routeOf(request: HttpRequest, url: URL, proxy: Proxy | undefined): Route {
  const options: Direct = {
    method: request.method,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    headers: headersOf(request, url),
  };
  if (url.protocol === "http:") return proxy === undefined ? plain(options) : forwarded(options, url, proxy);
  const secured = { ...options, ...tlsOptions(request.tls) };
  return proxy === undefined ? secure(secured) : tunnelled(secured, proxy);
}

// An agent for each connection, so that each can be ended without the others. Its socket is opened with the first request.
const ONE: { readonly keepAlive: true; readonly maxSockets: 1 } = { keepAlive: true, maxSockets: 1 };

// Not by import(): that reads every export, `WebSocket` among them, for which Node loads all of undici: 30 ms of 75.
function plain(options: RequestOptions): Route {
  const { Agent, request } = process.getBuiltinModule("node:http");
  const connect = async (): Promise<Connection> => {
    const agent = new Agent(ONE);
    return { open: (outgoing) => request({ ...outgoing, agent }), end: () => agent.destroy() };
  };
  return { options, connect };
}

// node:https and the proxy's agent are loaded only where they are needed: they cost more than the request does.
function secure(options: SecureOptions): Route {
  const { Agent, request } = process.getBuiltinModule("node:https");
  const connect = async (): Promise<Connection> => {
    const agent = new Agent(ONE);
    return { open: (outgoing) => request({ ...outgoing, agent }), end: () => agent.destroy() };
  };
  return { options, connect };
}

/** A clear request goes to the proxy itself, with the whole URL as its path. */
function forwarded(options: Direct, url: URL, proxy: Proxy): Route {
  const { authorization, host, port } = proxy;
  const headers = {
    ...options.headers,
    ...(authorization === undefined ? {} : { "proxy-authorization": authorization }),
  };
  const path = `http://${url.host}${options.path}`;
  const hop: SecureOptions = { ...options, host, port, path, headers };
  return proxy.secure ? secure({ ...hop, rejectUnauthorized: true }) : plain(hop);
}

/** A TLS request goes through a tunnel, so that the proxy sees host and port only. */
function tunnelled(options: SecureOptions, proxy: Proxy): Route {
  const { request } = process.getBuiltinModule("node:https");
  const connect = async (): Promise<Connection> => {
    const { HttpsProxyAgent } = await import("https-proxy-agent");
    const closing = new AbortController();
    const agent = new HttpsProxyAgent(proxy.url, { ...ONE, rejectUnauthorized: true, signal: closing.signal });
    // With the agent, not with each request: Node shares no connection between requests that bring a check of their own.
    Object.assign(agent.options, checkedAgainst(options.servername ?? options.host ?? ""));
    // Unsaid, the agent looks for https in the call stack at each request, and does not find the connection that it kept.
    agent.protocol = "https:";
    const through = { agent, secureEndpoint: true };
    return {
      open: (outgoing) => request({ ...outgoing, ...through }),
      end: () => {
        // Until the tunnel stands only the signal knows of the socket to the proxy.
        closing.abort();
        agent.destroy();
      },
    };
  };
  return { options, connect };
}
