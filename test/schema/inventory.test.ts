import * as v from "valibot";
import { expect, test } from "vitest";
import {
  aws,
  custom,
  defineSecrets,
  env,
  firstOf,
  local,
  oneOf,
  plain,
  secret,
  text,
  url,
  variable,
  vault,
} from "../../src/schema/declare.ts";
import { inventory } from "../../src/schema/describe-config.ts";
import { declared } from "./declared.ts";

test("the Inventory is plain data, the same at each call", () => {
  const first = inventory(declared);
  expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  expect(inventory(declared)).toEqual(first);
});

test("a store is named by what it is, and equal sources are one", () => {
  const { stores, environments } = inventory(declared);
  expect(environments).toEqual({
    development: ["local(directory=secrets)"],
    staging: ["vault(address=$VAULT_ADDR,mount=neural)"],
    production: ["aws(region=us-east-1)"],
  });
  expect(stores["vault(address=$VAULT_ADDR,mount=neural)"]).toEqual({
    backend: "vault",
    settings: { address: { variable: "VAULT_ADDR" }, mount: "neural" },
    identities: [
      { method: "kubernetes", settings: { role: "api" } },
      { method: "jwt", settings: { role: "ci" } },
      { method: "appRole", settings: {} },
    ],
  });
});

test("stores that differ only in who we are there are two", () => {
  const config = defineSecrets({
    environments: {
      a: vault({ mount: "kv", path: "x", identity: vault.token() }),
      b: vault({ mount: "kv", path: "x", identity: vault.appRole() }),
      c: vault({ mount: "kv", path: "y", identity: vault.token() }),
    },
    secrets: { A: secret() },
  });
  expect(inventory(config).environments).toEqual({
    a: ["vault(address=$VAULT_ADDR,mount=kv)"],
    b: ["vault(address=$VAULT_ADDR,mount=kv)+appRole"],
    c: ["vault(address=$VAULT_ADDR,mount=kv)"],
  });
});

test("stores that differ only in a client of the caller's are as many as the clients, however they are mixed", () => {
  const client = { endpoint: "https://vault.example.com", read: async () => ({}), write: async () => ({}) };
  const [one, two] = [client, { ...client }].map((own) => vault({ mount: "kv", client: own }));
  if (one === undefined || two === undefined) throw new Error("there are two");
  const { stores, keys } = inventory(
    defineSecrets({ environments: { a: one, b: two, c: vault({ mount: "kv", client }) }, secrets: { KEY: secret() } }),
  );
  expect(Object.keys(stores)).toEqual(["vault(mount=kv)", "vault(mount=kv)#2"]);
  expect(["a", "b", "c"].map((name) => keys["KEY"]?.references[name]?.[0]?.store)).toEqual([
    "vault(mount=kv)",
    "vault(mount=kv)#2",
    "vault(mount=kv)",
  ]);
});

test("a store that a client of the caller's reads says so, and keeps its id; a backend of the caller's has a name of its own", () => {
  const client = { endpoint: "https://vault.example.com", read: async () => ({}), write: async () => ({}) };
  const own = custom("shelf", { read: async () => [] });
  const { stores } = inventory(
    defineSecrets({
      environments: { a: vault({ mount: "kv", client }), b: vault({ mount: "other" }), c: own },
      secrets: { KEY: secret() },
    }),
  );
  expect(stores).toEqual({
    "vault(mount=kv)": { backend: "vault", settings: { mount: "kv" }, identities: [], client: true },
    "vault(address=$VAULT_ADDR,mount=other)": {
      backend: "vault",
      settings: { address: { variable: "VAULT_ADDR" }, mount: "other" },
      identities: [],
    },
    "custom-shelf": { backend: "custom-shelf", settings: {}, identities: [] },
  });
});

test("references follow each backend's naming, exact ones and null as declared", () => {
  const { keys } = inventory(declared);
  expect(keys["SECRET_KEY"]?.references).toEqual({
    development: [{ store: "local(directory=secrets)", path: "development/secret-key" }],
    staging: [{ store: "vault(address=$VAULT_ADDR,mount=neural)", path: "neural/staging", field: "secret_key" }],
    production: [{ store: "aws(region=us-east-1)", path: "neural/production", field: "secret_key" }],
  });
  expect(keys["TLS_KEY"]?.references).toEqual({
    development: null,
    staging: null,
    production: [{ store: "kubernetes(namespace=neural-prod)", path: "neural-tls", field: "tls.key" }],
  });
  expect(keys["TLS_KEY"]?.optional).toEqual(["development", "staging"]);
});

test("a composed key names its template and parts, and is sensitive when a part is", () => {
  const { keys } = inventory(declared);
  expect(keys["DATABASE_URL"]).toMatchObject({
    sensitive: true,
    composedOf: {
      template: "postgres://{DB_USER}:{DB_PASSWORD}@{DB_HOST}:5432/neural",
      parts: ["DB_USER", "DB_PASSWORD", "DB_HOST"],
    },
  });
  const plainOnly = defineSecrets({
    environments: { d: env() },
    secrets: { H: plain(text()), U: url("x://{H}/"), W: url("y://h/{U}") },
  });
  expect(inventory(plainOnly).keys["W"]?.sensitive).toBe(false);
});

test("another library's schema is opaque, ours is named with its limits", () => {
  const config = defineSecrets({
    environments: { d: env() },
    secrets: {
      A: secret(v.string()),
      B: secret(text({ minLength: 3, pattern: /^a/ })),
      C: plain(oneOf(["x", "y"]), { default: "x" }),
    },
  });
  const { keys } = inventory(config);
  expect([keys["A"]?.format, keys["B"]?.format, keys["C"]?.format]).toEqual([
    { opaque: "valibot" },
    { name: "text", constraints: { minLength: 3, pattern: "/^a/" } },
    { name: "oneOf", constraints: { values: ["x", "y"] } },
  ]);
});

test("a default is shown where it is no secret, and nowhere else", () => {
  const { keys } = inventory(declared);
  expect([keys["PORT"]?.default, keys["DB_USER"]?.default, keys["SECRET_KEY"]?.default]).toEqual([
    8080,
    "app",
    undefined,
  ]);
});

test("a credential written into the declaration is not shown", () => {
  const config = defineSecrets({
    environments: {
      d: vault({
        mount: "kv",
        path: "x",
        identity: vault.userpass({ username: "u", password: "hunter2-canary" as never }),
      }),
    },
    secrets: { A: secret() },
  });
  expect(JSON.stringify(inventory(config))).not.toContain("canary");
});

test("firstOf is the list of its stores, in order, nested ones too", () => {
  const config = defineSecrets({
    environments: { d: firstOf(env(), firstOf(local(), aws({ region: variable("R") }))) },
    secrets: { A: secret() },
  });
  expect(inventory(config).environments["d"]).toEqual(["env", "local(directory=secrets)", "aws(region=$R)"]);
  expect(inventory(config).keys["A"]?.references["d"]?.map((reference) => reference.path)).toEqual(["A", "d/a", "a"]);
});

test("a path that is a variable is shown by its name", () => {
  const config = defineSecrets({
    environments: { d: vault({ mount: "kv", path: variable("APP_PATH") }) },
    secrets: { A: secret() },
  });
  expect(inventory(config).keys["A"]?.references["d"]).toEqual([
    { store: "vault(address=$VAULT_ADDR,mount=kv)", path: "kv/{APP_PATH}", field: "a" },
  ]);
});
