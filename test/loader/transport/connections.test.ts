import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { RequestListener } from "node:http";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../../src/loader/clock.ts";
import { createTransport } from "../../../src/loader/transport/node-transport.ts";
import type { HttpRequest, HttpResponse, Transport } from "../../../src/loader/transport/transport.ts";
import { startConnectProxy } from "../../servers/connect-proxy.ts";
import { makeTlsFiles } from "../../servers/tls.ts";
import { latch } from "./latch.ts";
import { type Environment, failure, runtimeWith, textOf } from "./sending.ts";
import { httpServer, httpsServer, type TinyServer, tcpServer } from "./tiny-server.ts";

const folder = mkdtempSync(join(tmpdir(), "keystead-connections-"));
const pem = { cert: "", key: "" };
let ca = "";

beforeAll(async () => {
  const files = await makeTlsFiles(folder);
  ca = readFileSync(files.caFile, "utf8");
  pem.cert = readFileSync(files.certificateFile, "utf8");
  pem.key = readFileSync(files.keyFile, "utf8");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Sender {
  readonly transport: Required<Transport>;
  readonly meter: { requests: number; logins: number };
  readonly send: (url: string, request?: Partial<HttpRequest>) => Promise<HttpResponse>;
}

function sender(environment: Environment = {}): Sender {
  const meter = { requests: 0, logins: 0 };
  const transport = createTransport({ runtime: runtimeWith(environment), meter, clock: systemClock });
  onTestFinished(() => transport.close());
  const defaults = { method: "GET", signal: new AbortController().signal, timeout: 10_000 } as const;
  return { transport, meter, send: (url, request = {}) => transport.send({ ...defaults, url, ...request }) };
}

/** The sockets that a server has seen, in order. */
function socketsOf({ server }: TinyServer): readonly Socket[] {
  const sockets: Socket[] = [];
  server.on("connection", (socket: Socket) => void sockets.push(socket));
  return sockets;
}

const fine: RequestListener = (_, response) => response.end("fine");
const answer = (text: string): string => `HTTP/1.1 200 OK\r\ncontent-length: ${text.length}\r\n\r\n${text}`;

describe("a connection is kept", () => {
  test("for the next request to the same place", async () => {
    const server = await httpServer(fine);
    const sockets = socketsOf(server);
    const { send, meter } = sender();
    for (let count = 0; count < 5; count += 1)
      expect(textOf(await send(`http://127.0.0.1:${server.port}/`))).toBe("fine");
    expect([sockets.length, meter.requests]).toEqual([1, 5]);
  });

  test("one for each request that is in flight at the same time", async () => {
    const server = await httpServer(fine);
    const sockets = socketsOf(server);
    const { send } = sender();
    const url = `http://127.0.0.1:${server.port}/`;
    for (let round = 0; round < 3; round += 1) await Promise.all([send(url), send(url), send(url)]);
    expect(sockets.length).toBe(3);
  });

  test("by TLS", async () => {
    const server = await httpsServer(pem, fine);
    const sockets = socketsOf(server);
    const { send } = sender();
    for (let count = 0; count < 3; count += 1) await send(`https://127.0.0.1:${server.port}/`, { tls: { ca } });
    expect(sockets.length).toBe(1);
  });

  test("with its tunnel", async () => {
    const { port } = await httpsServer(pem, fine);
    const proxy = await startConnectProxy({ target: { port } });
    onTestFinished(() => proxy.stop());
    const { send } = sender({ HTTPS_PROXY: proxy.url });
    const tls = { ca, serverName: "localhost" };
    for (let count = 0; count < 3; count += 1) await send("https://vault.example/", { tls });
    expect(proxy.tunnels.map(({ host }) => host)).toEqual(["vault.example:443"]);
    await send("https://other.example/", { tls });
    expect(proxy.tunnels.map(({ host }) => host)).toEqual(["vault.example:443", "other.example:443"]);
  });

  test("never for a request with other authorities or another name", async () => {
    const server = await httpsServer(pem, fine);
    const sockets = socketsOf(server);
    const { send } = sender();
    const url = `https://127.0.0.1:${server.port}/`;
    await send(url, { tls: { ca } });
    // The connection that waits was checked; this request asks for more than it was checked for.
    expect((await failure(send(url))).facts.system).toBe("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    await send(url, { tls: { ca, serverName: "localhost" } });
    await send(url, { tls: { ca } });
    expect(sockets.length).toBe(3);
  });

  test("not after a request that was aborted or came too late, which end only their own", async () => {
    let silent = false;
    const asked = latch();
    const server = await httpServer((_, response) => (silent ? asked.resolve() : response.end()));
    const sockets = socketsOf(server);
    const { send } = sender();
    const url = `http://127.0.0.1:${server.port}/`;
    await Promise.all([send(url), send(url)]);
    silent = true;
    const caller = new AbortController();
    const aborted = failure(send(url, { signal: caller.signal }));
    await asked.promise;
    caller.abort();
    expect((await aborted).code).toBe("backend/aborted");
    silent = false;
    await send(url);
    expect(sockets.length).toBe(2);
  });
});

describe("a connection that the server has closed meanwhile", () => {
  /** Answers the first request of each connection, and resets at the second. */
  const oneEach = (): Promise<TinyServer> => {
    const asked = new WeakSet<Socket>();
    return tcpServer((socket) => {
      socket.on("data", () => {
        if (asked.has(socket)) socket.resetAndDestroy();
        else socket.write(answer("fine"));
        asked.add(socket);
      });
    });
  };

  test("is no failure: the request goes out again on a fresh one, once", async () => {
    const server = await oneEach();
    const sockets = socketsOf(server);
    const { send, meter } = sender();
    const url = `http://127.0.0.1:${server.port}/`;
    await send(url);
    expect(textOf(await send(url))).toBe("fine");
    expect([sockets.length, meter.requests]).toEqual([2, 3]);
  });

  test("is never used for what must not be sent twice", async () => {
    const server = await oneEach();
    const { send, meter } = sender();
    const url = `http://127.0.0.1:${server.port}/`;
    for (let count = 0; count < 3; count += 1) await send(url, { method: "POST", body: "login" });
    expect(meter.requests).toBe(3);
    // The caller knows that this one does no harm.
    await send(url, { method: "POST", safe: true });
    expect(meter.requests).toBe(5);
  });

  test("is a failure where a fresh one is reset too", async () => {
    let answered = false;
    const server = await tcpServer((socket) => {
      socket.on("data", () => {
        if (answered) socket.resetAndDestroy();
        else socket.write(answer("fine"));
        answered = true;
      });
    });
    const { send, meter } = sender();
    const url = `http://127.0.0.1:${server.port}/`;
    await send(url);
    const error = await failure(send(url));
    expect([error.code, error.facts.system, meter.requests]).toEqual(["backend/unreachable", "ECONNRESET", 3]);
  });
});

describe("an answer that nobody asked for", () => {
  test.each(["with the one before", "later"])("and that came %s is never the next request's", async (when) => {
    const sent = latch();
    let requests = 0;
    const { port } = await tcpServer((socket) => {
      socket.on("data", () => {
        requests += 1;
        if (requests > 1) socket.write(answer("good"));
        else if (when === "later")
          socket.write(answer("good"), () => setImmediate(() => socket.write(answer("evil"), () => sent.resolve())));
        else socket.write(answer("good") + answer("evil"), () => sent.resolve());
      });
    });
    const { send } = sender();
    expect(textOf(await send(`http://127.0.0.1:${port}/`))).toBe("good");
    await sent.promise;
    expect(textOf(await send(`http://127.0.0.1:${port}/`))).toBe("good");
  });
});

describe("closing", () => {
  test("ends the connections that wait, and those that end later", async () => {
    const release = latch();
    const asked = latch();
    const server = await httpServer((incoming, response) => {
      if (incoming.url !== "/slow") return void response.end();
      asked.resolve();
      void release.promise.then(() => response.end("slow"));
    });
    const sockets = socketsOf(server);
    const { send, transport } = sender();
    const url = `http://127.0.0.1:${server.port}`;
    await send(`${url}/`);
    await Promise.all([send(`${url}/`), send(`${url}/`)]);
    const ended = sockets.map((socket) => new Promise<void>((resolve) => void socket.once("close", () => resolve())));
    const slow = send(`${url}/slow`);
    await asked.promise;
    transport.close();
    release.resolve();
    expect(textOf(await slow)).toBe("slow");
    await Promise.all(ended);
    expect(sockets.length).toBe(2);
  });

  test("leaves each later request a connection of its own", async () => {
    const server = await httpServer(fine);
    const sockets = socketsOf(server);
    const { send, transport } = sender();
    transport.close();
    for (let count = 0; count < 2; count += 1) await send(`http://127.0.0.1:${server.port}/`);
    expect(sockets.length).toBe(2);
  });
});
