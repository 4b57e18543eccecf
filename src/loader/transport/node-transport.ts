import type { ClientRequest } from "node:http";
import type { Meter } from "../backend.ts";
import type { Clock } from "../clock.ts";
import { SecretsError } from "../errors/secrets-error.ts";
import type { Runtime } from "../runtime.ts";
import { type Connection, Connections, type Place } from "./connections.ts";
import { exchange } from "./exchange.ts";
import { type Destination, failureKind } from "./failure.ts";
import { type Proxy, portOf, proxyFor } from "./proxy.ts";
import { targetOf } from "./request-head.ts";
import { routeOf } from "./route.ts";
import { type HttpRequest, type HttpResponse, isSafe, type Transport } from "./transport.ts";

/** What a transport stands on. */
export interface TransportOptions {
  readonly runtime: Runtime;
  readonly meter: Meter;
  readonly clock: Clock;
}

/**
 * The transport over `node:http` and `node:https`, which Deno and Bun have too. A connection is kept for the next request to
 * the same place, until the transport is closed.
 */
export function createTransport({ runtime, meter, clock }: TransportOptions): Required<Transport> {
  const connections = new Connections();
  return {
    async send(request: HttpRequest): Promise<HttpResponse> {
      const url = targetOf(request.url);
      const proxy = proxyFor(url, runtime);
      const place: Place = { origin: url.origin, proxy: proxy?.url, tls: request.tls };
      const route = routeOf(request, url, proxy);
      const to: Destination = { ...destination(url, proxy), runtime: runtime.name };
      const endsAt = clock.now() + request.timeout;
      const sendOn = async (connection: Connection): Promise<HttpResponse> => {
        const open = (): ClientRequest => {
          meter.requests += 1;
          return connection.open(route.options);
        };
        const timeout = endsAt - clock.now();
        const answer = await exchange({ open, end: () => connection.end() }, { ...request, timeout }, to, clock);
        connections.give(place, connection);
        return answer;
      };
      const kept = isSafe(request) ? connections.take(place) : undefined;
      try {
        return await sendOn(kept ?? (await route.connect()));
      } catch (error) {
        if (kept === undefined || !isReset(error)) throw error;
        // A server may close a connection that waits at the very moment it is used again: that says nothing of the server.
        return sendOn(await route.connect());
      }
    },
    close: () => connections.close(),
  };
}

function isReset(error: unknown): boolean {
  return (
    error instanceof SecretsError && error.code === "backend/unreachable" && failureKind(error.facts.system) === "reset"
  );
}

function destination(url: URL, proxy: Proxy | undefined): Omit<Destination, "runtime"> {
  const hop = proxy === undefined ? `${url.hostname}:${portOf(url)}` : `${bracketed(proxy.host)}:${proxy.port}`;
  return { address: `${url.protocol}//${url.hostname}:${portOf(url)}`, hop, proxy: proxy?.variable };
}

const bracketed = (host: string): string => (host.includes(":") ? `[${host}]` : host);
