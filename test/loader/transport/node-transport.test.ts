import type { IncomingMessage, RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { LARGEST_ANSWER } from "../../../src/loader/transport/answer.ts";
import { isRedirect } from "../../../src/loader/transport/transport.ts";
import { FakeClock } from "./fake-clock.ts";
import { latch } from "./latch.ts";
import { failure, send, textOf } from "./sending.ts";
import { httpServer, tcpServer } from "./tiny-server.ts";

async function addressOf(handle: RequestListener): Promise<string> {
  return `http://127.0.0.1:${(await httpServer(handle)).port}`;
}

const echo: RequestListener = (incoming: IncomingMessage, response) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    const { method, url, headers } = incoming;
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  });
};

describe("a request", () => {
  test("goes out as it was asked for, once", async () => {
    const meter = { requests: 0, logins: 0 };
    const url = `${await addressOf(echo)}/v1/kv/data/a%2Fb?version=2`;
    const headers = { "X-Vault-Token": "t", "x-vault-namespace": "n" };
    const answer = await send({ method: "POST", url, headers, body: '{"é":1}' }, { meter });
    const { port } = new URL(url);
    expect(JSON.parse(textOf(answer))).toEqual({
      method: "POST",
      url: "/v1/kv/data/a%2Fb?version=2",
      headers: {
        host: `127.0.0.1:${port}`,
        connection: "keep-alive",
        "accept-encoding": "identity",
        "content-length": "8",
        "x-vault-token": "t",
        "x-vault-namespace": "n",
      },
      body: '{"é":1}',
    });
    expect(meter.requests).toBe(1);
  });

  test("sends bytes as they are, and no body as length 0", async () => {
    const url = await addressOf(echo);
    const bytes = await send({ method: "PUT", url, body: new Uint8Array([104, 105]) });
    expect(JSON.parse(textOf(bytes))).toMatchObject({ body: "hi", headers: { "content-length": "2" } });
    const empty = await send({ method: "PUT", url });
    expect(JSON.parse(textOf(empty))).toMatchObject({ body: "", headers: { "content-length": "0" } });
    const read = await send({ url });
    expect(JSON.parse(textOf(read)).headers).not.toHaveProperty("content-length");
  });

  test("LIST goes out as LIST", async () => {
    const line = latch<string>();
    const { port } = await tcpServer((socket) => {
      socket.once("data", (data) => {
        line.resolve(data.toString().split("\r\n")[0] ?? "");
        socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok");
      });
    });
    await send({ method: "LIST", url: `http://127.0.0.1:${port}/v1/x` });
    expect(await line.promise).toBe("LIST /v1/x HTTP/1.1");
  });

  test("uses a credential in the address as curl does", async () => {
    const url = (await addressOf(echo)).replace("//", "//us%65r:p%40ss@");
    const answer = await send({ url });
    const authorization = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;
    expect(JSON.parse(textOf(answer)).headers.authorization).toBe(authorization);
  });

  test.each(["canary-9f\n", "canary-9f\r\nx-other: 1", "canary-9f\0", "canary-9f\u{1f511}"])(
    "a header value %j is refused without being shown, and before anything is sent",
    async (value) => {
      const meter = { requests: 0, logins: 0 };
      const error = await failure(send({ url: await addressOf(echo), headers: { "X-Vault-Token": value } }, { meter }));
      expect(error.code).toBe("config/invalid-option");
      expect(error.facts.option).toBe("x-vault-token");
      expect(JSON.stringify(error)).not.toContain("canary-9f");
      expect(meter.requests).toBe(0);
    },
  );

  test("a header name that is none is refused", async () => {
    const error = await failure(send({ url: "http://127.0.0.1:1", headers: { "x y": "1" } }));
    expect(error.code).toBe("config/invalid-option");
  });

  test.each(["", "vault", "ftp://127.0.0.1", "file:///etc/passwd", "http://", "http://a:%zz@127.0.0.1"])(
    "the address %j is refused",
    async (url) => {
      const error = await failure(send({ url }));
      expect([error.code, error.facts.option]).toEqual(["config/invalid-option", "address"]);
    },
  );
});

describe("an answer", () => {
  test.each([200, 204, 400, 403, 404, 429, 500, 503])("of status %i is given back", async (status) => {
    const answer = await send({ url: await addressOf((_, response) => response.writeHead(status).end()) });
    expect([answer.status, answer.body.length]).toEqual([status, 0]);
  });

  test("keeps its bytes, in memory of its own", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const answer = await send({ url: await addressOf((_, response) => response.end(bytes)) });
    expect(answer.body).toEqual(bytes);
    expect(answer.body.constructor).toBe(Uint8Array);
    expect(answer.body.buffer.byteLength).toBe(256);
  });

  test("has its headers in lower case", async () => {
    const headers = { "X-Request-Id": "7", "Set-Cookie": ["a", "b"] };
    const answer = await send({ url: await addressOf((_, response) => response.writeHead(200, headers).end()) });
    expect(answer.headers).toMatchObject({ "x-request-id": "7", "set-cookie": "a, b" });
  });

  test.each([301, 302, 303, 307, 308])("of status %i is not followed", async (status) => {
    let asked = 0;
    const target = await addressOf((_, response) => {
      asked += 1;
      response.end();
    });
    const url = await addressOf((_, response) => response.writeHead(status, { location: target }).end());
    const answer = await send({ url });
    expect([answer.status, isRedirect(answer), asked]).toEqual([status, true, 0]);
  });

  test.each([200, 204, 304, 404])("of status %i is no redirect", (status) => {
    expect(isRedirect({ status, headers: {}, body: new Uint8Array() })).toBe(false);
  });

  test("of exactly the largest size is read", async () => {
    const answer = await send({ url: await addressOf((_, response) => response.end(Buffer.alloc(LARGEST_ANSWER))) });
    expect(answer.body.length).toBe(LARGEST_ANSWER);
  });

  const faults: [string, RequestListener, string, string | undefined][] = [
    ["of one byte more", (_, to) => to.end(Buffer.alloc(LARGEST_ANSWER + 1)), "value/too-large", undefined],
    [
      "of one byte more without its length",
      (_, to) => to.write(Buffer.alloc(LARGEST_ANSWER), () => to.end("a")),
      "value/too-large",
      undefined,
    ],
    [
      "that says it is too large",
      (_, to) => to.writeHead(200, { "content-length": LARGEST_ANSWER + 1 }).write("a"),
      "value/too-large",
      undefined,
    ],
    [
      "that is compressed",
      (_, to) => to.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("packed")),
      "backend/bad-response",
      undefined,
    ],
    [
      "that ends before its length",
      (_, to) => to.writeHead(200, { "content-length": 9 }).write("half", () => to.socket?.end()),
      "backend/unreachable",
      "ECONNRESET",
    ],
    [
      "that ends before its last chunk",
      (_, to) => to.write("half", () => to.socket?.end()),
      "backend/unreachable",
      "ECONNRESET",
    ],
    [
      "that is reset in its body",
      (_, to) => to.writeHead(200, { "content-length": 9 }).write("half", () => to.socket?.resetAndDestroy()),
      "backend/unreachable",
      "ECONNRESET",
    ],
    ["that never begins", (_, to) => void to.socket?.resetAndDestroy(), "backend/unreachable", "ECONNRESET"],
  ];
  test.each(faults)("%s is an error", async (_name, handle, code, system) => {
    const url = await addressOf(handle);
    const error = await failure(send({ url: `${url}/path?query` }));
    expect([error.code, error.facts.system, error.facts.address]).toEqual([code, system, url]);
  });

  test("that is no HTTP is an error", async () => {
    const { port } = await tcpServer((socket) => void socket.once("data", () => socket.end("SSH-2.0-x\r\n\r\n")));
    const error = await failure(send({ url: `http://127.0.0.1:${port}` }));
    expect(error.code).toBe("backend/bad-response");
  });
});

describe("a connection", () => {
  test("that is refused names the code and the address", async () => {
    const error = await failure(send({ url: "http://user:pw@127.0.0.1:1/path?token=1" }));
    expect(error.code).toBe("backend/unreachable");
    expect(error.facts).toEqual({ address: "http://127.0.0.1:1", system: "ECONNREFUSED" });
    expect(error.retryable).toBe(true);
  });

  test("to a name that does not exist names the code", async () => {
    const error = await failure(send({ url: "http://nothing.invalid/" }));
    expect(error.code).toBe("backend/unreachable");
    expect(error.facts.address).toBe("http://nothing.invalid:80");
    expect(["ENOTFOUND", "EAI_AGAIN"]).toContain(error.facts.system);
  });

  test("is closed when the time is up, and not a millisecond before", async () => {
    const clock = new FakeClock();
    const server = await httpServer(() => undefined);
    const answer = failure(send({ url: `http://127.0.0.1:${server.port}`, timeout: 250 }, { clock }));
    await server.asked;
    clock.advance(249);
    expect(clock.pending).toBe(1);
    clock.advance(1);
    expect((await answer).code).toBe("backend/timeout");
    await server.closed;
    expect(clock.pending).toBe(0);
  });

  test("is closed when the time is up within the body", async () => {
    const clock = new FakeClock();
    const begun = latch();
    const server = await httpServer((_, response) => response.write("slow", () => begun.resolve()));
    const answer = failure(send({ url: `http://127.0.0.1:${server.port}`, timeout: 250 }, { clock }));
    await begun.promise;
    clock.advance(250);
    expect((await answer).code).toBe("backend/timeout");
    await server.closed;
  });

  test("is closed when the caller aborts", async () => {
    const caller = new AbortController();
    const server = await httpServer(() => undefined);
    const answer = failure(send({ url: `http://127.0.0.1:${server.port}`, signal: caller.signal }));
    await server.asked;
    caller.abort();
    expect((await answer).code).toBe("backend/aborted");
    await server.closed;
  });

  test("is not opened for a caller who has aborted", async () => {
    const meter = { requests: 0, logins: 0 };
    const error = await failure(send({ url: "http://127.0.0.1:1", signal: AbortSignal.abort() }, { meter }));
    expect([error.code, meter.requests]).toEqual(["backend/aborted", 0]);
  });

  test("is left by its answer without a timer or a listener", async () => {
    const clock = new FakeClock();
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_: "abort", listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: "abort", listener: () => void) => void listeners.delete(listener),
    };
    const { port } = await httpServer((_, response) => response.end());
    await send({ url: `http://127.0.0.1:${port}`, signal }, { clock });
    expect([clock.pending, listeners.size]).toEqual([0, 0]);
  });

  test("is told in time even where a timer cannot take so much", async () => {
    const clock = new FakeClock();
    const { port } = await httpServer((_, response) => response.end());
    await send({ url: `http://127.0.0.1:${port}`, timeout: Number.MAX_SAFE_INTEGER }, { clock });
    expect(clock.asked).toEqual([2 ** 31 - 1]);
  });
});
