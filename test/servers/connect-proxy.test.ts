import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request as ask, type IncomingMessage } from "node:http";
import { createServer, get, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { HttpsProxyAgent } from "https-proxy-agent";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type ConnectProxy, type ConnectProxyOptions, startConnectProxy } from "./connect-proxy.ts";
import { request } from "./http-request.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { makeTlsFiles } from "./tls.ts";

const folder = temporaryFolder();
let server: Server;
let port: number;
let ca: string;
let proxy: ConnectProxy | undefined;

beforeAll(async () => {
  const files = await makeTlsFiles(folder);
  ca = readFileSync(files.caFile, "utf8");
  const identity = { cert: readFileSync(files.certificateFile), key: readFileSync(files.keyFile) };
  server = createServer(identity, (incoming, response) => response.end(incoming.headers.host));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
});

afterEach(async () => {
  await proxy?.stop();
  proxy = undefined;
});

afterAll(async () => {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
});

async function through(url: string, options: ConnectProxyOptions = {}, login = ""): Promise<string> {
  proxy = await startConnectProxy(options);
  const agent = new HttpsProxyAgent(proxy.url.replace("//", `//${login}`));
  return new Promise((resolve, reject) => {
    const outgoing = get(url, { agent, ca, servername: "localhost" }, (incoming) => {
      incoming.on("data", (chunk: Buffer) => resolve(chunk.toString()));
    });
    outgoing.on("error", reject);
  });
}

test("a tunnel leads to the host that was asked for, and is recorded", async () => {
  expect(await through(`https://127.0.0.1:${port}/`)).toBe(`127.0.0.1:${port}`);
  expect(proxy?.hosts).toEqual([`127.0.0.1:${port}`]);
});

test("with a target every tunnel ends there: production names reach a local server", async () => {
  expect(await through("https://vault.example.com/", { target: { port } })).toBe("vault.example.com");
  expect(proxy?.hosts).toEqual(["vault.example.com:443"]);
});

test("a name that does not resolve gets 502, and is recorded", async () => {
  proxy = await startConnectProxy({ target: { port }, resolves: (hostname) => hostname === "vault.example.com" });
  const { port: proxyPort } = new URL(proxy.url);
  const asking = ask({ host: "127.0.0.1", port: proxyPort, method: "CONNECT", path: "other.example.com:443" });
  asking.end();
  const [answer] = (await once(asking, "connect")) as [IncomingMessage];
  expect(answer.statusCode).toBe(502);
  expect(proxy.hosts).toEqual(["other.example.com:443"]);
});

test("the proxy's own credential is recorded", async () => {
  await through(`https://127.0.0.1:${port}/`, {}, "user:pass@");
  expect(proxy?.tunnels[0]?.authorization).toBe(`Basic ${btoa("user:pass")}`);
});

test("anything but a tunnel is refused", async () => {
  proxy = await startConnectProxy();
  expect((await request(proxy.url)).status).toBe(405);
});

test("a dead destination is a 502, and is recorded too", async () => {
  proxy = await startConnectProxy();
  const asking = ask({ host: "127.0.0.1", port: new URL(proxy.url).port, method: "CONNECT", path: "127.0.0.1:1" });
  asking.end();
  const [answer] = (await once(asking, "connect")) as [IncomingMessage];
  expect(answer.statusCode).toBe(502);
  expect(proxy.hosts).toEqual(["127.0.0.1:1"]);
});
