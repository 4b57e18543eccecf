import { once } from "node:events";
import { createServer as overHttp, type RequestListener } from "node:http";
import { createServer as overHttps, type ServerOptions } from "node:https";
import { type AddressInfo, createServer as overTcp, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { latch } from "./latch.ts";

export interface TinyServer {
  readonly port: number;
  /** Resolves when a connection to it has ended. */
  readonly closed: Promise<void>;
  /** Resolves when a request, or bytes where it speaks no HTTP, has come. */
  readonly asked: Promise<void>;
  readonly server: Server;
}

async function start(server: Server, event: "request" | "connection" | "secureConnection"): Promise<TinyServer> {
  const sockets = new Set<Socket>();
  const closed = latch();
  const asked = latch();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => {
      sockets.delete(socket);
      closed.resolve();
    });
  });
  server.on(event, () => asked.resolve());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    const end = once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await end;
  });
  const { port } = server.address() as AddressInfo;
  return { port, closed: closed.promise, asked: asked.promise, server };
}

/** An HTTP server for one test. */
export const httpServer = (handle: RequestListener): Promise<TinyServer> => start(overHttp(handle), "request");

/** An HTTPS server for one test. */
export const httpsServer = (options: ServerOptions, handle: RequestListener): Promise<TinyServer> =>
  start(overHttps(options, handle), "request");

/** A server that does with a connection what it likes. */
export const tcpServer = (handle: (socket: Socket) => void): Promise<TinyServer> =>
  start(overTcp(handle), "connection");
