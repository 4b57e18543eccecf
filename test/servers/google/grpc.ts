import type { OutgoingHttpHeaders } from "node:http";
import type { Http2ServerResponse } from "node:http2";
import type { Fault } from "../faults.ts";
import type { ApiError } from "./api-error.ts";
import { statusDetails } from "./api-error.ts";
import { encodeResponse } from "./wire.ts";

/** The one message of a unary request: a flag, four bytes of length, the message. */
export function unframe(body: Buffer): Buffer | undefined {
  if (body.length < 5 || body[0] !== 0) return undefined;
  const length = body.readUInt32BE(1);
  return body.length === 5 + length ? body.subarray(5) : undefined;
}

function frame(message: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

function start(response: Http2ServerResponse): void {
  response.addTrailers({ "grpc-status": "0" });
  response.writeHead(200, { "content-type": "application/grpc" });
}

export function sendMessage(response: Http2ServerResponse, message: Buffer): void {
  start(response);
  response.end(frame(message));
}

// Only what the protocol wants escaped: clients differ in what else they read back.
function escapeMessage(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) =>
      byte < 0x20 || byte > 0x7e || byte === 0x25
        ? `%${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte),
    )
    .join("");
}

/** A refusal has no message: everything is in the headers. */
export function sendError({ stream }: Http2ServerResponse, error: ApiError): void {
  const details = statusDetails(error);
  stream.respond(
    {
      ":status": 200,
      "content-type": "application/grpc",
      "grpc-status": String(error.grpcCode),
      "grpc-message": escapeMessage(error.message),
      ...(details === undefined ? {} : { "grpc-status-details-bin": details.toString("base64") }),
    },
    { endStream: true },
  );
}

// What something between the client and the service answers knows nothing of gRPC.
function sendPage(response: Http2ServerResponse, status: number, headers: OutgoingHttpHeaders, body: string): void {
  response.writeHead(status, headers);
  response.end(body);
}

function drip(response: Http2ServerResponse, bytes: Buffer, everyMs: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, everyMs);
  response.once("close", () => clearInterval(timer));
}

/** Does to a gRPC request what the fault says. `reset` breaks the connection. */
export function sendFault(
  response: Http2ServerResponse,
  fault: Exclude<Fault, { kind: "pass" }>,
  { message, reset }: { readonly message: Buffer; readonly reset: () => void },
): void {
  const bytes = frame(message);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  switch (fault.kind) {
    case "hang":
      return;
    case "reset":
      reset();
      return;
    case "status":
      sendPage(response, fault.status, { "content-type": "application/json", ...fault.headers }, fault.body ?? "{}");
      return;
    case "html":
      sendPage(
        response,
        fault.status ?? 502,
        { "content-type": "text/html" },
        "<html><h1>502 Bad Gateway</h1></html>\n",
      );
      return;
    case "redirect":
      sendPage(response, fault.status ?? 307, { location: fault.to }, "");
      return;
    case "empty-body":
      sendPage(response, fault.status ?? 200, { "content-type": "application/grpc" }, "");
      return;
    case "truncated-json":
      start(response);
      response.end(half);
      return;
    case "reset-in-body":
      start(response);
      response.write(half, reset);
      return;
    case "slow-body":
      start(response);
      drip(response, bytes, fault.everyMs ?? 100);
      return;
    case "huge-body":
      sendMessage(
        response,
        encodeResponse("AccessSecretVersion", { name: "huge", payload: { data: Buffer.alloc(fault.bytes, "a") } }),
      );
  }
}
