import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Report } from "../../src/loader/report.ts";
import { type Ended, Workspace } from "./workspace.ts";

/** A repository whose keys are in a server of its own, and cached. */
async function cached(ttl: string): Promise<{
  readonly keystead: (...args: readonly string[]) => Promise<Ended>;
  readonly requests: () => number;
  readonly stop: () => Promise<void>;
}> {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ data: { data: { a: "value-a" }, metadata: { version: 1, deletion_time: "" } } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = (): Promise<void> => new Promise((resolve) => void server.close(() => resolve()));
  onTestFinished(stop);
  const workspace = new Workspace();
  workspace.write(
    "secrets.config.ts",
    `import { defineSecrets, secret, vault } from "keystead";
export default defineSecrets({
  cache: { ttl: "${ttl}", staleIfUnreachable: "1h" },
  environments: { test: vault({ mount: "m", path: "app" }) },
  secrets: { A: secret() },
});
`,
  );
  const env = {
    VAULT_ADDR: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    VAULT_TOKEN: "token",
    KEYSTEAD_ENV: "test",
    XDG_CACHE_HOME: join(workspace.home, "cache"),
  };
  return { keystead: (...args) => workspace.keystead(args, { env }), requests: () => requests, stop };
}

test("--no-cache asks the store, and explain tells where a value was", async () => {
  const { keystead, requests } = await cached("1h");
  expect((await keystead("get", "A")).stdout).toBe("value-a");
  expect((await keystead("get", "A")).stdout).toBe("value-a");
  expect(requests()).toBe(1);
  expect((await keystead("get", "A", "--no-cache")).stdout).toBe("value-a");
  expect(requests()).toBe(2);
  const explained = await keystead("explain");
  expect([explained.stderr, explained.stdout]).toEqual(["", expect.stringMatching(/ cache \(\d+s\)\n$/)]);
  const told = await keystead("explain", "--no-cache");
  expect([told.stderr, told.stdout]).toEqual([
    "keystead: not cached: it is switched off for this load\n",
    expect.stringMatching(/ found\n$/),
  ]);
});

test("whoever gets stale values is told", async () => {
  const { keystead, stop } = await cached("1ms");
  await keystead("get", "A");
  await stop();
  const note = /^keystead: the store is not reachable: cached values, the oldest of \d{4}-\S+Z: A\n$/;
  const node = [process.execPath, "-e", "process.stdout.write(process.env.A.slice(0, 3))"];
  const [explained, refused, ...told] = await Promise.all([
    keystead("explain", "--json"),
    keystead("get", "A", "--no-cache"),
    keystead("get", "A"),
    keystead("export"),
    keystead("run", "--raw", "--", ...node),
  ]);
  for (const { code, stderr, stdout } of told) {
    expect([code, stdout.includes("val")]).toEqual([0, true]);
    expect(stderr).toMatch(note);
  }
  const report = JSON.parse(explained.stdout) as Report;
  expect(report.keys[0]).toMatchObject({ origin: "stale-cache", warnings: ["stale"] });
  expect(refused.code).toBe(6);
});
