import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keyOf } from "../../../src/loader/cache/key.ts";
import { Redacted } from "../../../src/redaction/redacted.ts";
import type { AnyConfig } from "../../../src/schema/config.ts";
import { defineSecrets, firstOf, integer, plain, secret, text, variable, vault } from "../../../src/schema/declare.ts";
import { fakeRuntime } from "../memory-source.ts";
import { cachedConfig, Machine } from "./cached-vault.ts";

const CACHE = { ttl: "10m", staleIfUnreachable: "1h" };
const config = cachedConfig();
const USERPASS = vault.userpass({ username: variable("VAULT_USER"), password: variable("VAULT_PASSWORD") });

/** Where the value came from: for one, for another, and without the store for the other and for the first again. */
async function originsFor(
  first: AnyConfig,
  second: AnyConfig,
  variables: { readonly [name: string]: string } = {},
): Promise<readonly (string | undefined)[]> {
  const machine = new Machine();
  const own = machine.variables;
  const origins = [(await machine.load(first)).origins[0]];
  machine.variables = { ...own, ...variables };
  origins.push((await machine.load(second)).origins[0]);
  machine.server.weather = "unreachable";
  origins.push((await machine.load(second)).origins[0]);
  machine.variables = own;
  return [...origins, (await machine.load(first)).origins[0]];
}

/** The other finds nothing of the first one's, and neither loses its own. */
const APART = ["store", "store", "cache", "cache"];

describe("edge case 35: different identity", () => {
  test("another token", async () => {
    expect(await originsFor(config, config, { VAULT_TOKEN: "token-two" })).toEqual(APART);
  });

  test("another method, and other parameters of it", async () => {
    const jwt = (role: string) => cachedConfig(CACHE, { identity: vault.jwt({ role, token: variable("JWT") }) });
    const machine = new Machine();
    machine.variables = { ...machine.variables, JWT: "a.b.c" };
    await machine.load(config);
    machine.server.weather = "unreachable";
    expect((await machine.load(jwt("one"))).code).toBe("backend/unreachable");
    machine.server.weather = "up";
    // The fake knows no login: what counts is that the store is asked.
    for (const role of ["one", "two"]) expect((await machine.load(jwt(role))).requests).toBeGreaterThan(0);
  });

  test("the first available one decides, as it would at a login", async () => {
    const both = cachedConfig(CACHE, { identity: [USERPASS, vault.token()] });
    const machine = new Machine();
    await machine.load(both);
    expect((await machine.load(both)).origins[0]).toBe("cache");
    machine.variables = { ...machine.variables, VAULT_USER: "ada", VAULT_PASSWORD: "canary" };
    machine.server.weather = "unreachable";
    expect((await machine.load(both)).code).toBe("backend/unreachable");
  });

  test("half an identity is the error that it is without a cache", async () => {
    const machine = new Machine();
    await machine.load(config);
    machine.variables = { ...machine.variables, VAULT_ROLE_ID: "half" };
    const loaded = await machine.load(config);
    expect([loaded.code, loaded.report.cache?.unused[0]?.why]).toEqual(["backend/unconfigured", "credential"]);
  });
});

describe("another place", () => {
  test("another address behind the same variable", async () => {
    expect(await originsFor(config, config, { VAULT_ADDR: "http://127.0.0.1:8300" })).toEqual(APART);
  });

  test.each([{ namespace: "team/a" }, { mount: "other" }, { path: "other" }])("another %o", async (settings) => {
    expect(await originsFor(config, cachedConfig(CACHE, settings))).toEqual(APART);
  });

  test("edge case 21: another namespace, declared or in the environment", async () => {
    const [a, b] = ["a", "b"].map((namespace) => cachedConfig(CACHE, { namespace }));
    expect(await originsFor(a ?? config, b ?? config)).toEqual(APART);
    expect(await originsFor(config, config, { VAULT_NAMESPACE: "team/b" })).toEqual(APART);
    const named = cachedConfig(CACHE, { namespace: variable("NAMESPACE") });
    const machine = new Machine();
    for (const NAMESPACE of ["a", "b"]) {
      machine.variables = { ...machine.variables, NAMESPACE };
      expect((await machine.load(named)).origins[0]).toBe("store");
    }
  });

  test("another server behind the same address, by the name in its certificate", async () => {
    expect(await originsFor(config, config, { VAULT_TLS_SERVER_NAME: "other" })).toEqual(APART);
  });

  test("another version of a secret", async () => {
    const pinned = (version: number) => {
      const store = vault({ mount: "m" });
      return defineSecrets({
        cache: CACHE,
        environments: { p: store },
        secrets: { A: secret({ from: { p: store.at("app", { field: "a", version }) } }) },
      });
    };
    expect(await originsFor(pinned(1), pinned(2))).toEqual(APART);
  });
});

describe("edge case 35: schema changed", () => {
  const withA = (entry: ReturnType<typeof secret>, ttl = "10m") =>
    defineSecrets({
      cache: { ttl },
      environments: { p: vault({ mount: "canary-mount", path: "app" }) },
      secrets: { A: entry, B: secret() },
    });

  test.each([
    ["a format", withA(secret(text({ minLength: 2 })))],
    ["an option", withA(secret({ trim: true }))],
    ["the ttl", withA(secret(), "11m")],
  ])("another declaration finds nothing: %s", async (_, changed) => {
    expect(await originsFor(withA(secret()), changed)).toEqual(APART);
  });

  test("a value of the cache must fit its format as any other", async () => {
    const number = defineSecrets({
      cache: CACHE,
      environments: { p: vault({ mount: "canary-mount", path: "app" }) },
      secrets: { A: plain(integer()) },
    });
    const machine = new Machine();
    for (const requests of [1, 0]) {
      const loaded = await machine.load(number);
      expect([loaded.code, loaded.requests]).toEqual(["value/invalid", requests]);
    }
  });
});

describe("one secret", () => {
  test("is asked for whole where one of its values is not there, and keeps other consumers' values of the same version", async () => {
    const machine = new Machine();
    await machine.load(config, { consumer: "a" });
    expect((await machine.load(config, { consumer: "b" })).origins).toEqual(["store"]);
    const both = await machine.load(config);
    expect([both.origins, both.requests]).toEqual([["cache", "cache"], 0]);
  });

  test("edge case 23: no two of its values are of different versions", async () => {
    const machine = new Machine();
    await machine.load(config, { consumer: "a" });
    Object.assign(machine.server, { version: 2, fields: { a: "a-2", b: "b-2" } });
    await machine.load(config, { consumer: "b" });
    const both = await machine.load(config);
    expect([both.values["A"], both.values["B"], both.requests]).toEqual(["a-2", "b-2", 1]);
  });

  test("nor of one that was destroyed and made anew, whose versions begin again", async () => {
    const machine = new Machine();
    await machine.load(config, { consumer: "a" });
    Object.assign(machine.server, { createdAt: "2026-01-01T00:00:00Z", fields: { a: "a-anew", b: "b-anew" } });
    await machine.load(config, { consumer: "b" });
    const both = await machine.load(config);
    expect([both.values["A"], both.values["B"], both.requests]).toEqual(["a-anew", "b-anew", 1]);
  });

  test("a field that is missing is asked for each time", async () => {
    const optional = defineSecrets({
      cache: CACHE,
      environments: { p: vault({ mount: "canary-mount", path: "app" }) },
      secrets: { A: secret(), GONE: secret({ optional: true }) },
    });
    const machine = new Machine();
    for (let turn = 0; turn < 2; turn++) {
      const loaded = await machine.load(optional);
      expect([loaded.origins, loaded.requests]).toEqual([["store", "absent"], 1]);
    }
  });

  test("of a second source is asked for only where the first has said that it is missing", async () => {
    const first = vault({ mount: "canary-mount", path: "empty" });
    const two = defineSecrets({
      cache: CACHE,
      environments: { p: firstOf(first, vault({ mount: "canary-mount", path: "app" })) },
      secrets: { A: secret() },
    });
    const machine = new Machine();
    machine.server.empty = "/v1/canary-mount/data/empty";
    await machine.load(two);
    const again = await machine.load(two);
    expect([again.origins, again.values["A"]]).toEqual([["cache"], "canary-value-a"]);
    machine.server.weather = "unreachable";
    expect((await machine.load(two)).code).toBe("backend/unreachable");
  });
});

test("sources of other kinds are not cached", async () => {
  const machine = new Machine();
  writeFileSync(join(machine.home, "a"), "from a file");
  const { env, files } = await import("../../../src/schema/declare.ts");
  const others = defineSecrets({
    cache: CACHE,
    environments: { p: firstOf(env(), files({ directory: machine.home })) },
    secrets: { A: secret() },
  });
  for (let turn = 0; turn < 2; turn++) {
    const loaded = await machine.load(others);
    expect([loaded.origins, loaded.report.cache]).toEqual([["store"], { used: false, unused: [] }]);
  }
  expect([machine.cache, machine.config].some((path) => existsSync(path))).toBe(false);
});

test("every part of a key tells", () => {
  const parts = {
    source: vault({ mount: "m" }),
    runtime: fakeRuntime({ VAULT_ADDR: "http://127.0.0.1:1" }),
    identity: { method: "jwt", settings: { role: "r" }, place: [""], credential: Redacted.of("") },
    mark: "0",
    declaration: "0",
  };
  const others = [
    { source: vault({ mount: "other" }) },
    { source: { ...parts.source, backend: "aws" as never } },
    { runtime: fakeRuntime({ VAULT_ADDR: "http://127.0.0.1:2" }) },
    { runtime: fakeRuntime() },
    { identity: { ...parts.identity, method: "kubernetes" } },
    { identity: { ...parts.identity, settings: { role: "other" } } },
    { identity: { ...parts.identity, place: ["a"] } },
    { mark: "1" },
    { declaration: "1" },
  ];
  const keys = [keyOf(parts), ...others.map((other) => keyOf({ ...parts, ...other }))];
  expect(new Set(keys).size).toBe(keys.length);
});
