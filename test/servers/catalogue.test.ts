import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder, catalogue, serverNames } from "./catalogue.ts";
import { execute } from "./command.ts";

const script = new URL("../../scripts/servers.ts", import.meta.url).pathname;

test("the cache is where the first of three settings says", () => {
  expect(cacheFolder({ KEYSTEAD_SERVERS: "/a", XDG_CACHE_HOME: "/b" })).toBe("/a");
  expect(cacheFolder({ XDG_CACHE_HOME: "/b" })).toBe("/b/keystead/servers");
  expect(cacheFolder({ KEYSTEAD_SERVERS: "a" })).toBe(resolve("a"));
  expect(cacheFolder({})).toBe(join(homedir(), ".cache/keystead/servers"));
});

test("--list names every server, and how to get what is absent", async () => {
  const env = { ...process.env, KEYSTEAD_SERVERS: "/nonexistent" };
  const { code, stdout } = await execute(process.execPath, [script, "--list"], { env });
  expect(code).toBe(0);
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual([...serverNames]);
  expect(stdout).toMatch(/^openbao +absent +OpenBao 2\.7\.2: npm run servers openbao$/m);
  expect(catalogue.openbao.get).toBe("npm run servers openbao");
});

test("an unknown name is a mistake in usage", async () => {
  const { code, stderr } = await execute(process.execPath, [script, "vault"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^unknown: vault\n/);
});

test("one server that cannot be had does not keep the others away, and fails the run", async () => {
  // A cache inside a file can hold nothing; Python is only looked up.
  const env = { ...process.env, KEYSTEAD_SERVERS: `${script}/cache` };
  const { code, stdout } = await execute(process.execPath, [script, "node-22", "python"], { env });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^node-22 +failed /m);
  expect(stdout).toMatch(/^python +(cached|failed) /m);
});
