import { once } from "node:events";
import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import type { Server as HttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { needsAnswer, sendAlone, sendChanged } from "../faults.ts";
import type { Flights, Recorder } from "../recorder.ts";
import type { Incoming } from "./answer.ts";
import type { AzureRequest } from "./faults.ts";
import type { Routed } from "./services.ts";

export type Route = (incoming: Incoming) => Routed | Promise<Routed>;

export interface Records {
  readonly recorder: Recorder<AzureRequest>;
  readonly flights: Flights;
}

async function readIncoming(message: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const host = (message.headers.host ?? "localhost").toLowerCase().replace(/:443$/, "");
  const url = new URL(message.url ?? "/", `https://${host}`);
  const body = Buffer.concat(chunks).toString();
  return { method: message.method ?? "GET", hostname: url.hostname, host, url, headers: message.headers, body };
}

async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  route: Route,
  recorder: Recorder<AzureRequest>,
): Promise<void> {
  const at = performance.now();
  const incoming = await readIncoming(message);
  const { method, host, headers, body } = incoming;
  const { service, as, answer } = await route(incoming);
  const path = message.url ?? "/";
  const fault = recorder.take({ method, host, path, headers, body, at, service, as, fault: "pass" });
  if (fault.delayMs !== undefined) await pause(fault.delayMs);
  if (!needsAnswer(fault)) return sendAlone(response, fault);
  const made = await answer();
  // Both services give the client's own number for the request back.
  const id = headers["x-ms-client-request-id"];
  const echo = id === undefined ? {} : { "x-ms-client-request-id": id };
  sendChanged(response, fault, { ...made, headers: { ...made.headers, ...echo } });
}

export function handler(route: Route, records: Records): (message: IncomingMessage, response: ServerResponse) => void {
  return (message, response) => {
    records.flights.follow(response);
    // The client may be gone: then this connection is over.
    answer(message, response, route, records.recorder).catch(() => response.destroy());
  };
}

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/** Listens on a free loopback port. */
export async function listen(server: HttpServer | HttpsServer): Promise<Listening> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
