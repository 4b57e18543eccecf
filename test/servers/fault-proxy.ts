import { once } from "node:events";
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as overHttp,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer, request as overHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Fault, needsAnswer, type RealAnswer, sendAlone, sendChanged } from "./faults.ts";
import { Flights, Recorder } from "./recorder.ts";

export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Milliseconds of `performance.now()` at arrival. */
  readonly at: number;
  /** What was done to it. */
  readonly fault: Fault["kind"];
}

export type Match = (request: SeenRequest) => boolean;

export interface FaultProxy {
  readonly address: string;
  /** Every request, in the order of arrival. */
  readonly requests: readonly SeenRequest[];
  /** How many requests are open now, and were at most. */
  readonly inFlight: number;
  readonly peakInFlight: number;
  /** Each matching request takes the next of these faults; when they are used up, requests pass. */
  script(faults: readonly Fault[], match?: Match): void;
  /** Every matching request gets this fault until `clear()`. */
  always(fault: Fault, match?: Match): void;
  /** Forgets the faults and what was recorded. */
  clear(): void;
  /** Resolves once so many (matching) requests have arrived since the start or `clear()`. */
  arrived(count: number, match?: Match): Promise<void>;
  stop(): Promise<void>;
}

export interface FaultProxyOptions {
  /** The real server's address. */
  readonly target: string;
  /** The CA of a real server with TLS. */
  readonly ca?: string;
  /** Makes the proxy itself speak TLS; with `clientCa` only to clients with a certificate by that CA. */
  readonly tls?: { readonly certificate: string; readonly key: string; readonly clientCa?: string };
}

async function readBody(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// Host and path go on unchanged: what is signed or routed by them stays valid.
function forward(options: FaultProxyOptions, seen: SeenRequest): Promise<RealAnswer> {
  const { hostname, port, protocol } = new URL(options.target);
  const { connection: _connection, "transfer-encoding": _encoding, ...headers } = seen.headers;
  const settings = {
    hostname,
    port,
    method: seen.method,
    path: seen.path,
    headers: { ...headers, ...(seen.body === "" ? {} : { "content-length": Buffer.byteLength(seen.body) }) },
    agent: false,
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  } as const;
  return new Promise((resolve, reject) => {
    const outgoing = (protocol === "https:" ? overHttps : overHttp)(settings, (incoming: IncomingMessage) => {
      const { connection: _ours, "transfer-encoding": _chunked, ...kept } = incoming.headers;
      readBody(incoming).then((body) => resolve({ status: incoming.statusCode ?? 502, headers: kept, body }), reject);
    });
    outgoing.on("error", reject);
    outgoing.end(seen.body);
  });
}

function listen(
  options: FaultProxyOptions,
  handle: (incoming: IncomingMessage, response: ServerResponse) => void,
): Server {
  if (options.tls === undefined) return createHttpServer(handle);
  const { certificate, key, clientCa } = options.tls;
  const clients = clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true };
  return createHttpsServer({ cert: certificate, key, ...clients }, handle);
}

async function answer(
  options: FaultProxyOptions,
  recorder: Recorder<SeenRequest>,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url: path = "/", headers } = incoming;
  const at = performance.now();
  const body = (await readBody(incoming)).toString();
  const seen: SeenRequest = { method, path, headers, body, at, fault: "pass" };
  const fault = recorder.take(seen);
  if (fault.delayMs !== undefined) await pause(fault.delayMs);
  if (needsAnswer(fault)) sendChanged(response, fault, await forward(options, seen));
  else await sendAlone(response, fault);
}

const every: Match = () => true;

/** Starts a reverse proxy in front of a real server, which does to each request what it was told to. */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const recorder = new Recorder<SeenRequest>();
  const flights = new Flights();
  const server = listen(options, (incoming, response) => {
    flights.follow(response);
    // The client may be gone, or the real server down: either way this connection is over.
    answer(options, recorder, incoming, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `${options.tls === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    requests: recorder.requests,
    get inFlight() {
      return flights.now;
    },
    get peakInFlight() {
      return flights.peak;
    },
    script: (faults, match = every) => recorder.add({ faults: [...faults], forever: false, match }),
    always: (fault, match = every) => recorder.add({ faults: [fault], forever: true, match }),
    clear: () => {
      recorder.clear();
      flights.peak = flights.now;
    },
    arrived: (count, match = every) => recorder.arrived(count, match),
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
