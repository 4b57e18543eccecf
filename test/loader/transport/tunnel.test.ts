import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type ConnectProxy, startConnectProxy } from "../../servers/connect-proxy.ts";
import { makeTlsFiles } from "../../servers/tls.ts";
import { FakeClock } from "./fake-clock.ts";
import { latch } from "./latch.ts";
import { failure, send, textOf } from "./sending.ts";
import { httpServer, httpsServer, tcpServer } from "./tiny-server.ts";

const folder = mkdtempSync(join(tmpdir(), "keystead-tunnel-"));
const pem = { cert: "", key: "" };
let ca = "";

beforeAll(async () => {
  const files = await makeTlsFiles(folder);
  ca = readFileSync(files.caFile, "utf8");
  pem.cert = readFileSync(files.certificateFile, "utf8");
  pem.key = readFileSync(files.keyFile, "utf8");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function tunnelTo(port: number): Promise<ConnectProxy> {
  const proxy = await startConnectProxy({ target: { port } });
  onTestFinished(() => proxy.stop());
  return proxy;
}

const named = { serverName: "localhost" };

describe("https through a proxy", () => {
  test("goes through a tunnel, with the proxy's credential for the proxy only", async () => {
    const seen: IncomingMessage["headers"][] = [];
    const { port } = await httpsServer(pem, (incoming, response) => {
      seen.push(incoming.headers);
      response.end("fine");
    });
    const proxy = await tunnelTo(port);
    const environment = { HTTPS_PROXY: proxy.url.replace("//", "//us%65r:p%40ss@") };
    const meter = { requests: 0, logins: 0 };
    const request = { url: "https://vault.example:8200/v1/x", headers: { "x-vault-token": "t" } };
    const answer = await send({ ...request, tls: { ca, ...named } }, { environment, meter });
    expect(textOf(answer)).toBe("fine");
    const authorization = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;
    expect(proxy.tunnels).toEqual([{ host: "vault.example:8200", authorization }]);
    expect(seen).toEqual([expect.objectContaining({ host: "vault.example:8200", "x-vault-token": "t" })]);
    expect(seen[0]).not.toHaveProperty("proxy-authorization");
    expect(meter.requests).toBe(1);
  });

  test("checks the certificate, against the name that was asked for", async () => {
    const { port } = await httpsServer(pem, (_, response) => response.end("fine"));
    const environment = { HTTPS_PROXY: (await tunnelTo(port)).url };
    const system = async (host: string, tls: { ca?: string; serverName?: string }): Promise<string | undefined> => {
      const { facts } = await failure(send({ url: `https://${host}`, tls }, { environment }));
      // It is the server's certificate, not the proxy's.
      expect(facts).toEqual({ address: expect.stringContaining(`https://${host}`), system: facts.system });
      return facts.system;
    };
    expect(await system("vault.example", named)).toBe("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    expect(await system("vault.example", { ca })).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
    // The certificate is for 127.0.0.1, where the proxy is: for an address the tunnel's own check would take the proxy's name.
    expect(await system("10.1.2.3:8200", { ca })).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
  });

  test.each([
    [407, "Put the proxy's user and password into HTTPS_PROXY: it asks for them"],
    [403, "Let the proxy in HTTPS_PROXY reach https://vault.example:443, or list its host in NO_PROXY"],
    [502, "Let the proxy in HTTPS_PROXY reach https://vault.example:443, or list its host in NO_PROXY"],
  ])("that answers %i names the variable", async (status, hint) => {
    const { port, server } = await httpServer((_, response) => response.writeHead(500).end());
    server.on("connect", (_incoming, socket) => void socket.end(`HTTP/1.1 ${status} canary-9f\r\n\r\ncanary-9f`));
    const environment = { HTTPS_PROXY: `http://user:canary-9f@127.0.0.1:${port}` };
    const error = await failure(send({ url: "https://vault.example" }, { environment }));
    expect(error.code).toBe("backend/unreachable");
    expect(error.hint).toBe(hint);
    expect(error.state).toBe("the proxy refuses the connection");
    expect(error.facts).toEqual({ address: "https://vault.example:443", variable: "HTTPS_PROXY", status });
  });

  test("that is not there names the variable and the code", async () => {
    const environment = { HTTPS_PROXY: "http://user:canary-9f@127.0.0.1:1" };
    const error = await failure(send({ url: "https://vault.example" }, { environment }));
    expect(error.facts).toEqual({
      address: "https://vault.example:443",
      variable: "HTTPS_PROXY",
      system: "ECONNREFUSED",
    });
    expect(error.hint).toContain("HTTPS_PROXY");
    expect(error.message).toBe(
      "Cannot connect through HTTPS_PROXY from https://vault.example:443: the connection to the proxy was refused",
    );
  });

  test("that has no such name says whose name it is", async () => {
    const environment = { HTTPS_PROXY: "http://user:canary-9f@proxy.invalid:1" };
    const error = await failure(send({ url: "https://vault.example" }, { environment }));
    expect(error.state).toBe("the host name of the proxy does not resolve");
  });

  test("that hangs up says who did, before the tunnel and in it", async () => {
    const proxy = await tcpServer((socket) => void socket.once("data", () => socket.destroy()));
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    const before = await failure(send({ url: "https://vault.example" }, { environment }));
    expect(before.state).toBe("the proxy does not answer");
    const server = await httpsServer(pem, (_, response) => void response.socket?.destroy());
    const tunnel = { HTTPS_PROXY: (await tunnelTo(server.port)).url };
    const inside = await failure(
      send({ url: "https://vault.example", tls: { ca, ...named } }, { environment: tunnel }),
    );
    expect(inside.state).toBe("the connection ended before the answer did");
  });

  test("that speaks TLS with a certificate of its own is checked, and named when it fails", async () => {
    const { port } = await httpsServer(pem, (_, response) => response.end());
    const environment = { HTTPS_PROXY: `https://127.0.0.1:${port}` };
    const error = await failure(send({ url: "https://vault.example", tls: { insecure: true } }, { environment }));
    expect(error.facts).toEqual({
      address: "https://vault.example:443",
      variable: "HTTPS_PROXY",
      system: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    });
    expect(error.state).toBe("the TLS connection to the proxy failed");
  });

  test("that is no proxy is unreachable", async () => {
    const { port } = await tcpServer((socket) => void socket.once("data", () => socket.end("SSH-2.0-x\r\n\r\n")));
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
    const error = await failure(send({ url: "https://vault.example" }, { environment }));
    expect([error.code, error.facts.status]).toEqual(["backend/unreachable", undefined]);
    expect(error.state).toBe("what answers is no HTTP proxy");
  });

  test("that never answers is left when the time is up, and its socket closed", async () => {
    const clock = new FakeClock();
    const begun = latch();
    const proxy = await tcpServer((socket) => void socket.on("data", () => begun.resolve()));
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    const answer = failure(send({ url: "https://vault.example", timeout: 250 }, { environment, clock }));
    await begun.promise;
    clock.advance(250);
    expect((await answer).code).toBe("backend/timeout");
    await proxy.closed;
  });

  test("is closed at both ends when the caller aborts in the tunnel", async () => {
    const caller = new AbortController();
    const server = await httpsServer(pem, () => undefined);
    const environment = { HTTPS_PROXY: (await tunnelTo(server.port)).url };
    const request = { url: "https://vault.example", signal: caller.signal, tls: { ca, ...named } };
    const answer = failure(send(request, { environment }));
    await server.asked;
    caller.abort();
    expect((await answer).code).toBe("backend/aborted");
    await server.closed;
  });
});

describe("http through a proxy", () => {
  test("goes to it with the whole address, and with its credential", async () => {
    const seen: [string | undefined, string | undefined, string | undefined][] = [];
    const { port } = await httpServer((incoming, response) => {
      seen.push([incoming.url, incoming.headers.host, incoming.headers["proxy-authorization"]]);
      response.end("fine");
    });
    const environment = { HTTP_PROXY: `http://user:p%40ss@127.0.0.1:${port}` };
    const answer = await send({ url: "http://vault.example:8200/v1/x?y=1" }, { environment });
    expect(textOf(answer)).toBe("fine");
    const authorization = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;
    expect(seen).toEqual([["http://vault.example:8200/v1/x?y=1", "vault.example:8200", authorization]]);
  });

  test("that asks for a credential names the variable", async () => {
    const { port } = await httpServer((_, response) => response.writeHead(407).end());
    const environment = { HTTP_PROXY: `http://127.0.0.1:${port}` };
    const error = await failure(send({ url: "http://vault.example" }, { environment }));
    expect([error.code, error.facts.variable, error.facts.status]).toEqual(["backend/unreachable", "HTTP_PROXY", 407]);
  });

  test("that hangs up says who did", async () => {
    const { port } = await httpServer((_, response) => void response.socket?.destroy());
    const environment = { HTTP_PROXY: `http://127.0.0.1:${port}` };
    const error = await failure(send({ url: "http://vault.example" }, { environment }));
    expect(error.state).toBe("the connection to the proxy ended before the answer did");
  });

  test("is not used for this machine, nor for what NO_PROXY lists", async () => {
    const { port } = await httpServer((_, response) => response.end("direct"));
    const environment = { HTTP_PROXY: "http://127.0.0.1:1", NO_PROXY: "nothing.invalid" };
    expect(textOf(await send({ url: `http://127.0.0.1:${port}` }, { environment }))).toBe("direct");
    const error = await failure(send({ url: "http://nothing.invalid" }, { environment }));
    expect(error.facts.variable).toBeUndefined();
  });
});
