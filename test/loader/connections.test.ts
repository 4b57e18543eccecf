import type { RequestListener } from "node:http";
import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/loader/backend.ts";
import { loadSecretsWith } from "../../src/loader/load-secrets.ts";
import { openSecretsWith } from "../../src/loader/open-secrets.ts";
import { Redacted } from "../../src/redaction/redacted.ts";
import type { AnyConfig } from "../../src/schema/config.ts";
import { defineSecrets, secret, variable, vault } from "../../src/schema/declare.ts";
import { bytes, fakeRuntime, memory } from "./memory-source.ts";
import { httpServer } from "./transport/tiny-server.ts";

interface Counted {
  readonly address: string;
  /** Sockets that were opened; that are open; that were open at the same time. */
  seen: number;
  open: number;
  most: number;
}

/** A server that answers every request so, and counts the connections to it. */
async function counted(answer: object): Promise<Counted> {
  const handle: RequestListener = (_, response) => void setImmediate(() => response.end(JSON.stringify(answer)));
  const { port, server } = await httpServer(handle);
  const counts = { address: `http://127.0.0.1:${port}`, seen: 0, open: 0, most: 0 };
  server.on("connection", (socket: Socket) => {
    counts.seen += 1;
    counts.open += 1;
    counts.most = Math.max(counts.most, counts.open);
    socket.once("close", () => {
      counts.open -= 1;
    });
  });
  return counts;
}

async function allClosed(counts: Counted): Promise<void> {
  while (counts.open > 0) await new Promise((resolve) => void setImmediate(resolve));
}

/** So many keys, each in a secret of its own. */
function declared(count: number): AnyConfig {
  const source = vault({ address: variable("VAULT_ADDR"), mount: "kv", path: "app", identity: vault.token() });
  const entryAt = (index: number) => secret({ from: { test: source.at(`path/${index}`, { field: "value" }) } });
  const secrets: { [key: string]: ReturnType<typeof entryAt> } = {};
  for (let index = 0; index < count; index += 1) secrets[`KEY_${index}`] = entryAt(index);
  return defineSecrets({ environments: { test: source }, secrets });
}

describe("the connections of a load", () => {
  test("are as many as reads in flight, however many secrets, and are closed when it ends", async () => {
    const server = await counted({ data: { data: { value: "v" }, metadata: { version: 1 } } });
    const runtime = fakeRuntime({ VAULT_ADDR: server.address, VAULT_TOKEN: "t" });
    await loadSecretsWith(declared(100), { environment: "test", concurrency: 4 }, { runtime });
    expect([server.seen, server.most]).toEqual([4, 4]);
    await allClosed(server);
  });

  test("are closed when it fails", async () => {
    const server = await counted({ data: { data: {}, metadata: { version: 1 } } });
    const runtime = fakeRuntime({ VAULT_ADDR: server.address, VAULT_TOKEN: "t" });
    const load = loadSecretsWith(declared(20), { environment: "test" }, { runtime });
    await expect(load).rejects.toMatchObject({ code: "value/missing" });
    await allClosed(server);
    expect(server.seen).toBe(16);
  });

  test("are not kept for a lease, which is renewed rarely", async () => {
    const lease = { expiresAt: new Date(Date.now() + 3_600_000), renewable: false };
    const leased: Outcome = { status: "found", value: Redacted.of(bytes("v")), lease };
    const config = defineSecrets({ environments: { d: memory({ key: leased }).source }, secrets: { KEY: secret() } });
    let closed = 0;
    const close = (): void => void (closed += 1);
    const transport = { send: () => Promise.reject(new Error("nothing is sent")), close };
    const opened = await openSecretsWith(config, { environment: "d" }, { runtime: fakeRuntime(), transport });
    expect(closed).toBe(1);
    await opened.close();
  });
});
