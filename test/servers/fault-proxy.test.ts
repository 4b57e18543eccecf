import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { request } from "./http-request.ts";
import { suiteFor } from "./suite.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { makeTlsFiles, type TlsFiles } from "./tls.ts";

const body = JSON.stringify({ data: { value: "the real answer" } });

let real: Server;
let target: string;
let seen: IncomingMessage[] = [];
let proxy: FaultProxy;

beforeAll(async () => {
  real = createServer((incoming, response) => {
    seen.push(incoming);
    response.writeHead(200, { "content-type": "application/json", "x-request-id": "7" }).end(body);
  });
  real.listen(0, "127.0.0.1");
  await once(real, "listening");
  target = `http://127.0.0.1:${(real.address() as AddressInfo).port}`;
});

afterAll(async () => {
  const closed = once(real, "close");
  real.close();
  await closed;
});

beforeEach(async () => {
  seen = [];
  proxy = await startFaultProxy({ target });
});

afterEach(async () => {
  await proxy.stop();
});

describe("passing on", () => {
  test("keeps method, path, headers, Host and body, and gives the real answer back", async () => {
    const answer = await request(`${proxy.address}/v1/a?b=c`, { method: "POST", headers: { "x-a": "1" }, body: "é" });
    expect(answer).toMatchObject({ status: 200, text: body, headers: { "x-request-id": "7" } });
    expect(seen[0]).toMatchObject({ method: "POST", url: "/v1/a?b=c" });
    expect(seen[0]?.headers).toMatchObject({ "x-a": "1", host: new URL(proxy.address).host });
    expect(proxy.requests).toMatchObject([{ method: "POST", path: "/v1/a?b=c", body: "é", fault: "pass" }]);
  });

  test("a script is used up in order, by matching requests alone", async () => {
    proxy.script(
      [{ kind: "status", status: 429, headers: { "retry-after": "1" } }, { kind: "pass" }, { kind: "html" }],
      (r) => r.path.startsWith("/limited"),
    );
    expect((await request(`${proxy.address}/other`)).status).toBe(200);
    const limited = await request(`${proxy.address}/limited`);
    expect([limited.status, limited.headers["retry-after"]]).toEqual([429, "1"]);
    expect((await request(`${proxy.address}/limited`)).status).toBe(200);
    expect((await request(`${proxy.address}/limited`)).status).toBe(502);
    expect((await request(`${proxy.address}/limited`)).status).toBe(200);
    expect(proxy.requests.map(({ fault }) => fault)).toEqual(["pass", "status", "pass", "html", "pass"]);
    expect(seen).toHaveLength(3);
  });

  test("a standing fault stays until it is cleared", async () => {
    proxy.always({ kind: "status", status: 503, body: '{"errors":["Vault is sealed"]}' });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await request(proxy.address)).text).toBe('{"errors":["Vault is sealed"]}');
    }
    proxy.clear();
    expect(proxy.requests).toEqual([]);
    expect((await request(proxy.address)).status).toBe(200);
  });

  test("a real server that is down is a broken connection", async () => {
    const nothing = await startFaultProxy({ target: "http://127.0.0.1:1" });
    await expect(request(nothing.address)).rejects.toMatchObject({ code: "ECONNRESET" });
    await nothing.stop();
  });
});

describe("faults", () => {
  test("reset: the connection breaks with no answer", async () => {
    proxy.script([{ kind: "reset" }]);
    await expect(request(proxy.address)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(seen).toHaveLength(0);
  });

  test("hang: nothing ever comes, and the request stays in flight until the client gives up", async () => {
    proxy.script([{ kind: "hang" }, { kind: "hang" }]);
    const abort = new AbortController();
    const both = [1, 2].map(() => request(proxy.address, { signal: abort.signal }));
    const outcomes = Promise.allSettled(both);
    await proxy.arrived(2);
    expect([proxy.inFlight, proxy.peakInFlight]).toEqual([2, 2]);
    abort.abort();
    expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect.poll(() => proxy.inFlight).toBe(0);
    expect(proxy.peakInFlight).toBe(2);
  });

  test("html: a page in place of JSON", async () => {
    proxy.script([{ kind: "html", status: 200 }]);
    const answer = await request(proxy.address);
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": "text/html" } });
    expect(answer.text).toMatch(/^<html>/);
  });

  test("truncated-json: half of the real answer, whole as HTTP", async () => {
    proxy.script([{ kind: "truncated-json" }]);
    const answer = await request(proxy.address);
    expect(answer).toMatchObject({ status: 200, text: body.slice(0, Math.floor(body.length / 2)) });
    expect(() => JSON.parse(answer.text) as unknown).toThrow(SyntaxError);
  });

  test("reset-in-body: half of the real answer, then a reset", async () => {
    proxy.script([{ kind: "reset-in-body" }]);
    await expect(request(proxy.address)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(seen).toHaveLength(1);
  });

  test("empty-body: a success with nothing in it", async () => {
    proxy.script([{ kind: "empty-body" }]);
    expect(await request(proxy.address)).toMatchObject({ status: 200, text: "" });
  });

  test("slow-body: the real answer byte by byte, until the client gives up", async () => {
    proxy.script([
      { kind: "slow-body", everyMs: 1 },
      { kind: "slow-body", everyMs: 60_000 },
    ]);
    expect((await request(proxy.address)).text).toBe(body);
    await expect(request(proxy.address, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/abort/);
  });

  test("redirect: to another host", async () => {
    proxy.script([{ kind: "redirect", to: "http://localhost:1/elsewhere" }]);
    expect(await request(proxy.address)).toMatchObject({
      status: 307,
      headers: { location: "http://localhost:1/elsewhere" },
    });
  });

  test.each([true, false])("huge-body: valid JSON over the size (length declared: %s)", async (declared) => {
    proxy.script([{ kind: "huge-body", bytes: 2 ** 21, declared }]);
    const answer = await request(proxy.address);
    expect(answer.text.length).toBeGreaterThan(2 ** 21);
    expect(answer.headers["content-length"]).toBe(declared ? String(answer.text.length) : undefined);
    expect(JSON.parse(answer.text)).toHaveProperty("data.data.value");
  });

  test("delayMs: any of them later", async () => {
    proxy.script([{ kind: "pass", delayMs: 80 }]);
    const start = performance.now();
    expect((await request(proxy.address)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(79);
  });

  test("stopping the proxy ends what hangs", async () => {
    const own = await startFaultProxy({ target });
    own.always({ kind: "hang" });
    const outcome = Promise.allSettled([request(own.address)]);
    await own.arrived(1);
    await own.stop();
    expect(await outcome).toMatchObject([{ status: "rejected", reason: { code: "ECONNRESET" } }]);
  });
});

describe("TLS", () => {
  const folder = temporaryFolder();
  let files: TlsFiles;
  let secure: FaultProxy;
  const read = (file: string): string => readFileSync(file, "utf8");

  beforeAll(async () => {
    files = await makeTlsFiles(folder);
    const tls = { certificate: read(files.certificateFile), key: read(files.keyFile), clientCa: read(files.caFile) };
    secure = await startFaultProxy({ target, tls });
  });

  afterAll(async () => {
    await secure.stop();
  });

  test("the CA vouches for 127.0.0.1 and localhost, to a client with a certificate", async () => {
    const ca = read(files.caFile);
    const client = { ca, certificate: read(files.clientCertificateFile), key: read(files.clientKeyFile) };
    expect((await request(secure.address, client)).text).toBe(body);
    expect((await request(secure.address.replace("127.0.0.1", "localhost"), client)).text).toBe(body);
    await expect(request(secure.address, { ca })).rejects.toMatchObject({
      code: expect.stringMatching(/^ERR_SSL|ECONNRESET/),
    });
  });

  test("without the CA the client refuses", async () => {
    const tls = { certificate: read(files.certificateFile), key: read(files.keyFile) };
    const open = await startFaultProxy({ target, tls });
    await expect(request(open.address)).rejects.toMatchObject({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
    await open.stop();
  });
});

suiteFor("openbao", ({ openbao }) => {
  test("a real OpenBao answers through the proxy, and can be made to look sealed", async () => {
    const front = await startFaultProxy({ target: openbao.address });
    front.script([{ kind: "status", status: 503, body: '{"errors":["Vault is sealed"]}' }]);
    const headers = { "x-vault-token": openbao.token };
    expect((await request(`${front.address}/v1/auth/token/lookup-self`, { headers })).status).toBe(503);
    expect((await request(`${front.address}/v1/auth/token/lookup-self`, { headers })).status).toBe(200);
    await front.stop();
  });
});
