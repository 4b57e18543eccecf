import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What the proxy does to one request, after `delayMs` when that is given. */
export type Fault = { readonly delayMs?: number } & (
  | { readonly kind: "pass" }
  | { readonly kind: "status"; readonly status: number; readonly headers?: OutgoingHttpHeaders; readonly body?: string }
  /** The connection is reset with no answer. */
  | { readonly kind: "reset" }
  /** No answer ever comes; the connection stays open. */
  | { readonly kind: "hang" }
  /** A page, as a load balancer in the way would send it. */
  | { readonly kind: "html"; readonly status?: number }
  /** The real answer's first half, with the length of the half. */
  | { readonly kind: "truncated-json" }
  /** The real answer's first half under the length of the whole, then a reset. */
  | { readonly kind: "reset-in-body" }
  | { readonly kind: "empty-body"; readonly status?: number }
  /** The real answer, one byte every `everyMs`. */
  | { readonly kind: "slow-body"; readonly everyMs?: number }
  | { readonly kind: "redirect"; readonly to: string; readonly status?: number }
  /** Valid JSON of at least so many bytes; `declared` says its length first. */
  | { readonly kind: "huge-body"; readonly bytes: number; readonly declared?: boolean }
);

/** The faults that change the real server's answer; the others never ask it. */
export type AnswerFault = Extract<Fault, { kind: "pass" | "truncated-json" | "reset-in-body" | "slow-body" }>;

export function needsAnswer(fault: Fault): fault is AnswerFault {
  return ["pass", "truncated-json", "reset-in-body", "slow-body"].includes(fault.kind);
}

export interface RealAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

// RST instead of FIN where the socket can do it, so that the client sees ECONNRESET.
function reset(response: ServerResponse): void {
  const { socket } = response;
  if (socket !== null && "resetAndDestroy" in socket) socket.resetAndDestroy();
  else response.destroy();
}

function drip(response: ServerResponse, body: Buffer, everyMs: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
    if (sent < body.length) return;
    clearInterval(timer);
    response.end();
  }, everyMs);
  response.once("close", () => clearInterval(timer));
}

export function sendChanged(response: ServerResponse, fault: AnswerFault, answer: RealAnswer): void {
  const { status, headers, body } = answer;
  const half = body.subarray(0, Math.floor(body.length / 2));
  const sized = (length: number): OutgoingHttpHeaders => ({ ...headers, "content-length": length });
  switch (fault.kind) {
    case "pass":
      response.writeHead(status, headers).end(body);
      return;
    case "truncated-json":
      response.writeHead(status, sized(half.length)).end(half);
      return;
    case "reset-in-body":
      response.writeHead(status, sized(body.length)).write(half, () => reset(response));
      return;
    case "slow-body":
      response.writeHead(status, sized(body.length));
      response.flushHeaders();
      drip(response, body, fault.everyMs ?? 100);
  }
}

async function sendHuge(response: ServerResponse, bytes: number, declared: boolean): Promise<void> {
  const [start, end] = ['{"data":{"data":{"value":"', '"}}}'];
  const chunk = "a".repeat(64 * 1024);
  const chunks = Math.ceil(bytes / chunk.length);
  const length = start.length + chunks * chunk.length + end.length;
  response.writeHead(200, { "content-type": "application/json", ...(declared ? { "content-length": length } : {}) });
  function* pieces(): Generator<string> {
    yield start;
    for (let sent = 0; sent < chunks; sent += 1) yield chunk;
    yield end;
  }
  await pipeline(Readable.from(pieces()), response);
}

const page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n";

export async function sendAlone(response: ServerResponse, fault: Exclude<Fault, AnswerFault>): Promise<void> {
  switch (fault.kind) {
    case "status":
      response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers });
      response.end(fault.body ?? '{"errors":[]}');
      return;
    case "reset":
      reset(response);
      return;
    case "hang":
      return;
    case "html":
      response.writeHead(fault.status ?? 502, { "content-type": "text/html" }).end(page);
      return;
    case "empty-body":
      response.writeHead(fault.status ?? 200, { "content-type": "application/json", "content-length": 0 }).end();
      return;
    case "redirect":
      response.writeHead(fault.status ?? 307, { location: fault.to }).end();
      return;
    case "huge-body":
      await sendHuge(response, fault.bytes, fault.declared ?? false);
  }
}
