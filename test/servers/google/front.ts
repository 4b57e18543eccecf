import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createSecureServer, type Http2ServerRequest, Http2ServerResponse } from "node:http2";
import type { AddressInfo, Server, Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { needsAnswer, sendAlone, sendChanged } from "../faults.ts";
import { apiErrorAnswer } from "./answer.ts";
import { ApiError, asApiError } from "./api-error.ts";
import { dispatch, type Services } from "./dispatch.ts";
import { sendError, sendFault, sendMessage, unframe } from "./grpc.ts";
import { scriptedError } from "./quota.ts";
import { callSecretManager, resourceOf } from "./secret-manager.ts";
import type { GoogleFault, GoogleRequest, Traffic } from "./traffic.ts";
import { decodeRequest, encodeResponse, type Message, methodOfPath } from "./wire.ts";

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;
type Seen = Omit<GoogleRequest, "fault">;

export interface FrontParts {
  readonly services: Services;
  readonly traffic: Traffic;
}

export interface Front {
  readonly port: number;
  stop(): Promise<void>;
}

interface Received {
  readonly incoming: Request;
  readonly body: Buffer;
  readonly seen: Pick<Seen, "host" | "path" | "headers" | "at">;
  readonly reset: () => void;
}

async function receive(incoming: Request, reset: () => void): Promise<Received> {
  const at = performance.now();
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { headers } = incoming;
  const authority = String(headers[":authority"] ?? headers.host ?? "");
  const seen = { host: authority.replace(/:\d+$/, ""), path: incoming.url ?? "/", headers, at };
  return { incoming, body: Buffer.concat(chunks), seen, reset };
}

function readMessage(method: string, body: Buffer): Message {
  const bytes = unframe(body);
  if (bytes === undefined) throw new ApiError("INTERNAL", "The request is not one uncompressed message.");
  return decodeRequest(method, bytes);
}

async function handleGrpc(
  { services, traffic }: FrontParts,
  received: Received,
  response: Http2ServerResponse,
): Promise<void> {
  const { seen, reset } = received;
  const method = methodOfPath(seen.path);
  if (method === undefined) return sendError(response, new ApiError("UNIMPLEMENTED", "The method is not there."));
  const message = readMessage(method, received.body);
  const resource = resourceOf(method, message);
  const fault = traffic.take({ ...seen, service: "secretmanager", transport: "grpc", method, resource, body: message });
  if (fault.delayMs !== undefined) await pause(fault.delayMs);
  if (response.stream.destroyed) return;
  if (fault.kind === "error" || fault.kind === "quota") {
    return sendError(response, scriptedError(fault, { method }, services.projects));
  }
  const caller = { authorization: seen.headers.authorization, host: seen.host };
  const answer = async (): Promise<Buffer> =>
    encodeResponse(method, await callSecretManager(services, { method, message }, caller));
  const bytes = needsAnswer(fault) ? await answer() : Buffer.alloc(0);
  if (response.stream.destroyed) return;
  if (fault.kind === "pass") sendMessage(response, bytes);
  else sendFault(response, fault, { message: bytes, reset });
}

async function handleRest({ services, traffic }: FrontParts, received: Received, response: Response): Promise<void> {
  const { incoming, seen, reset } = received;
  const url = new URL(seen.path, "http://localhost");
  const body = received.body.toString();
  const { host, headers } = seen;
  const task = dispatch(services, { verb: incoming.method ?? "GET", url, host, headers, body });
  const fault = traffic.take({ ...seen, ...task, transport: "rest" });
  if (fault.delayMs !== undefined) await pause(fault.delayMs);
  await sendRest(fault, { task, response: response as ServerResponse, reset, services });
}

interface Answering {
  readonly task: ReturnType<typeof dispatch>;
  readonly response: ServerResponse;
  readonly reset: () => void;
  readonly services: Services;
}

async function sendRest(fault: GoogleFault, { task, response, reset, services }: Answering): Promise<void> {
  if (fault.kind === "error" || fault.kind === "quota") {
    const answer = apiErrorAnswer(scriptedError(fault, task, services.projects));
    return sendChanged(response, { kind: "pass" }, answer);
  }
  // A socket under TLS cannot reset itself.
  if (fault.kind === "reset") return reset();
  if (fault.kind === "reset-in-body") {
    const { status, headers, body } = await task.run();
    response.writeHead(status, headers).write(body.subarray(0, Math.floor(body.length / 2)), reset);
    return;
  }
  if (needsAnswer(fault)) sendChanged(response, fault, await task.run());
  else await sendAlone(response, fault);
}

async function handle(parts: FrontParts, incoming: Request, response: Response, reset: () => void): Promise<void> {
  const received = await receive(incoming, reset);
  const grpc = String(incoming.headers["content-type"]).startsWith("application/grpc");
  if (!grpc || !(response instanceof Http2ServerResponse)) return handleRest(parts, received, response);
  await handleGrpc(parts, received, response).catch((error) => {
    if (!response.headersSent) sendError(response, asApiError(error));
  });
}

/** Serves everything at one loopback port: over TLS REST by HTTP/1.1 and gRPC by HTTP/2, without it REST alone. */
export async function startFront(parts: FrontParts, tls?: { cert: string; key: string }): Promise<Front> {
  const sockets = new Map<number, Socket>();
  const listener = (incoming: Request, response: Response): void => {
    const { remotePort } = incoming.socket;
    const reset = (): void => {
      sockets.get(remotePort ?? 0)?.resetAndDestroy();
    };
    parts.traffic.follow((closed) => response.once("close", closed));
    response.on("error", () => undefined);
    // The client may be gone: then this connection is over.
    handle(parts, incoming, response, reset).catch(() => reset());
  };
  const server: Server =
    tls === undefined ? createServer(listener) : createSecureServer({ allowHTTP1: true, ...tls }, listener);
  server.on("connection", (socket: Socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.on("error", () => undefined);
    socket.once("close", () => sockets.delete(remotePort));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets.values()) socket.destroy();
      await closed;
    },
  };
}
