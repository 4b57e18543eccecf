import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import type { RealAnswer } from "../faults.ts";

/** A request whose body was read. */
export interface Incoming {
  readonly method: string;
  /** Without a port. */
  readonly hostname: string;
  /** With the port, where the client gave one. */
  readonly host: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Answer = RealAnswer;

export function jsonAnswer(status: number, body: unknown, headers: OutgoingHttpHeaders = {}): Answer {
  const bytes = Buffer.from(body === undefined ? "" : JSON.stringify(body));
  return {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-length": bytes.length,
      "cache-control": "no-cache",
      pragma: "no-cache",
      expires: "-1",
      "x-ms-request-id": randomUUID(),
      "x-content-type-options": "nosniff",
      ...headers,
    },
    body: bytes,
  };
}

export function epochSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
