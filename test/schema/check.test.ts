import { describe, expect, test } from "vitest";
import { check } from "../../src/schema/check/check.ts";
import {
  aws,
  base64,
  bytes,
  defineSecrets,
  duration,
  env,
  files,
  firstOf,
  gcp,
  hex,
  integer,
  json,
  kubernetes,
  local,
  plain,
  random,
  secret,
  text,
  url,
  variable,
  vault,
} from "../../src/schema/declare.ts";
import { declared } from "./declared.ts";

const codes = (config: unknown): string[] => check(config as never).map((issue) => issue.code);
const one = (entry: unknown, more: object = {}): unknown =>
  defineSecrets({ environments: { d: env() }, secrets: { A: entry as never }, ...more });
const at = (source: unknown): unknown =>
  defineSecrets({ environments: { d: source as never }, secrets: { A: secret() } });

test("the declaration of the design has no problem", () => expect(check(declared)).toEqual([]));

test("all problems are told at once", () => {
  const config = defineSecrets({
    environments: { d: vault({ address: "http://vault.internal", mount: "kv", path: "x" }) },
    secrets: { "1A": secret(), a: secret(), A: secret({ rotate: "soon" }), U: url("x://{NONE}/" as never) },
    consumers: { api: ["B" as never] },
  });
  expect(codes(config).toSorted()).toEqual(
    [
      "config/duplicate-key",
      "config/insecure",
      "config/invalid-key",
      "config/invalid-option",
      "config/unknown-key",
      "config/unknown-key",
      "config/duplicate-key",
    ].toSorted(),
  );
});

describe("one problem at a time", () => {
  test.each<[string, unknown, string[]]>([
    ["a foreign object", { environments: {} }, ["config/invalid-option"]],
    ["no environment", defineSecrets({ environments: {}, secrets: {} }), ["config/invalid-option"]],
    [
      "an environment that is no folder name",
      defineSecrets({ environments: { "a/b": env() }, secrets: {} }),
      ["config/invalid-option"],
    ],
    ["a source that is none", at({}), ["config/invalid-option"]],
    ["an entry that is none", one({}), ["config/invalid-option"]],
    ["a misspelt option", one(secret({ rotat: "90d" } as never)), ["config/unknown-option"]],
    ["a misspelt setting", one(secret(), { environmentsFrom: "X" }), ["config/unknown-option"]],
    ["optional that is no boolean", one(secret({ optional: "yes" as never })), ["config/invalid-option"]],
    ["deliver to nowhere", one(secret({ deliver: "pigeon" as never })), ["config/invalid-option"]],
    ["a bad date", one(secret({ expires: "2027-02-31x" })), ["config/invalid-option"]],
    ["a bad rotation", one(secret({ rotate: "90" })), ["config/invalid-option"]],
    ["a bad grace", one(secret({ rotate: { every: "90d", grace: "x" } })), ["config/invalid-option"]],
    ["a secret with a default", one(secret({ default: "x" } as never)), ["config/value-in-declaration"]],
    ["a default out of range", one(plain(integer({ max: 10 }), { default: 11 })), ["config/invalid-default"]],
    ["a default that is an object of text", one(plain(text(), { default: {} as never })), ["config/invalid-default"]],
    ["an unknown environment in from", one(secret({ from: { dve: null } as never })), ["config/unknown-environment"]],
    ["a generator that is none", one(secret({ generate: { kind: "rot13" } as never })), ["config/invalid-option"]],
    ["a generator of nothing", one(secret({ generate: random.hex(0) })), ["config/invalid-option"]],
    [
      "a generator too short for its format",
      one(secret(text({ minLength: 64 }), { generate: random.hex(16) })),
      ["config/invalid-option"],
    ],
    ["a template that is none", one(url("nothing" as never)), ["config/invalid-template"]],
    [
      "a password in clear",
      at(vault({ mount: "kv", path: "x", identity: vault.userpass({ username: "u", password: "p" as never }) })),
      ["config/value-in-declaration"],
    ],
    [
      "an address with credentials",
      at(vault({ address: "https://u:p@h", mount: "kv", path: "x" })),
      ["config/invalid-option"],
    ],
    ["an address that is none", at(vault({ address: "vault", mount: "kv", path: "x" })), ["config/invalid-option"]],
    ["http off loopback", at(vault({ address: "http://vault", mount: "kv", path: "x" })), ["config/insecure"]],
    ["an empty mount", at(vault({ mount: "", path: "x" })), ["config/invalid-option", "reference/invalid"]],
    ["a variable that is no name", at(files({ directory: variable("A B") })), ["config/invalid-option"]],
    ["a step up", at(vault({ mount: "kv", path: "../sys" })), ["reference/invalid"]],
    ["a name that AWS has none of", at(aws({ region: "r", secret: "neural production" })), ["reference/invalid"]],
    ["a name with a line break", at(aws({ region: "r", secret: "neural\n" })), ["reference/invalid"]],
    ["a name that is too long", at(aws({ region: "r", secret: "a".repeat(513) })), ["reference/invalid"]],
    ["a name with a slash", one(secret({ from: { d: gcp({ project: "p" }).at("a/b") } })), ["reference/invalid"]],
    ["an empty path segment", at(vault({ mount: "kv", path: "a//b" })), ["reference/invalid"]],
    [
      "no field where one is needed",
      one(secret({ from: { d: vault({ mount: "kv", path: "x" }).at("y") } })),
      ["reference/invalid"],
    ],
    [
      "a field where there is none",
      one(secret({ from: { d: local().at("y", { field: "f" }) } })),
      ["reference/unsupported"],
    ],
    [
      "a version where there is none",
      one(secret({ from: { d: kubernetes({ namespace: "n" }).at("y", { field: "f", version: 1 }) } })),
      ["reference/unsupported"],
    ],
    [
      "a name that leaves the folder",
      one(secret({ from: { d: files({ directory: "x" }).at("../../etc/passwd") } })),
      ["reference/invalid"],
    ],
    [
      "a token in clear",
      at(vault({ mount: "kv", path: "x", identity: vault.token({ token: "canary" as never }) })),
      ["config/value-in-declaration"],
    ],
    [
      "a JWT in clear",
      at(vault({ mount: "kv", path: "x", identity: vault.jwt({ role: "r", token: "canary" as never }) })),
      ["config/value-in-declaration"],
    ],
    ["a misspelt option of a source", at(local({ directroy: "x" } as never)), ["config/unknown-option"]],
    [
      "an option of a source that is none of its words",
      at(vault({ mount: "kv", path: "x", engine: "kv3" as never })),
      ["config/invalid-option"],
    ],
    ["a source without what it needs", at(files({} as never)), ["config/invalid-option"]],
    [
      "a misspelt option of an identity",
      at(vault({ mount: "kv", path: "x", identity: vault.appRole({ secretID: variable("S") } as never) })),
      ["config/unknown-option"],
    ],
    [
      "an identity of another backend",
      at(vault({ mount: "kv", path: "x", identity: aws.chain() as never })),
      ["config/invalid-option"],
    ],
    [
      "an identity that was not called",
      at(vault({ mount: "kv", path: "x", identity: (() => undefined) as never })),
      ["config/invalid-option"],
    ],
    ["sources in a list", at(firstOf([env(), local()] as never)), ["config/invalid-option"]],
    ["no source of several", at((firstOf as () => never)()), ["config/invalid-option"]],
    [
      "a source without options",
      at((vault as unknown as () => never)()),
      ["config/invalid-option", "reference/invalid"],
    ],
    ["a format that was not called", one(secret(integer as never)), ["config/invalid-option"]],
    ["a plain key without a format", one(plain({ default: 5 } as never)), ["config/invalid-option"]],
    ["text in place of options", one(secret("canary" as never)), ["config/invalid-option"]],
    [
      "a misspelt option of a reference",
      one(secret({ from: { d: local().at("d/y", { feild: "f" } as never) } })),
      ["config/unknown-option"],
    ],
    [
      "a reference without a path",
      one(secret({ from: { d: (local().at as (path?: string) => never)() } })),
      ["reference/invalid"],
    ],
    ["a consumer that is a text", one(secret(), { consumers: { api: "A" } }), ["config/invalid-option"]],
    ["a consumer that is nothing", one(secret(), { consumers: { api: null } }), ["config/invalid-option"]],
    [
      "a password in a template",
      one(url("postgres://{A}:hunter2@h/" as never)),
      ["config/value-in-declaration", "config/cycle"],
    ],
    ["nothing declared", defineSecrets(undefined as never), ["config/invalid-option"]],
    [
      "a consumer that may fly",
      one(secret(), { consumers: { api: { keys: ["A"], may: ["fly"] } } }),
      ["config/invalid-option"],
    ],
    ["a cache without a duration", one(secret(), { cache: { ttl: "x" } }), ["config/invalid-option"]],
    ["a cache that is none", one(secret(), { cache: "10m" as never }), ["config/invalid-option"]],
    [
      "an unknown option of a cache",
      one(secret(), { cache: { ttl: "1m", staleIfError: "1h", staleIfUnreachable: 5 } as never }),
      ["config/unknown-option", "config/invalid-option"],
    ],
    [
      "a bad address only in from",
      one(secret({ from: { d: vault({ address: "http://h", mount: "kv", path: "x" }).at("y", { field: "f" }) } })),
      ["config/insecure"],
    ],
  ])("%s", (_, config, expected) => expect(codes(config)).toEqual(expected));
});

test.each([
  ["http on loopback", at(vault({ address: "http://127.0.0.1:8200", mount: "kv", path: "x" }))],
  ["http with insecure", at(vault({ address: "http://vault", mount: "kv", path: "x", insecure: true }))],
  ["a name of AWS that begins with a slash", at(aws({ region: "r", secret: "/neural/production" }))],
  ["a name of AWS with slashes and dots of any number", at(aws({ region: "r", secret: "a//b/../c/+=.@-_/" }))],
  ["a name of AWS with a variable", at(aws({ region: "r", secret: variable("SECRET") }))],
  [
    "an ARN as a path",
    one(secret({ from: { d: aws({ region: "r" }).at("arn:aws:secretsmanager:r:1:secret:a/b-AbCdEf") } })),
  ],
  ["a default of bytes", one(plain(bytes(), { default: new Uint8Array([97]) }))],
  ["a default of hex", one(plain(hex(), { default: new Uint8Array([0x97]) }))],
  ["a default of base64", one(plain(base64({ url: true }), { default: new Uint8Array([255, 254]) }))],
  ["a default of a duration", one(plain(duration(), { default: 90 * 86_400_000 }))],
  ["a default that is an object of JSON", one(plain(json(), { default: { a: [1] } }))],
])("%s is fine", (_, config) => expect(codes(config)).toEqual([]));

test("edge case 31: a cycle names its way round", () => {
  const config = defineSecrets({
    environments: { d: env() },
    secrets: {
      A: url("x://h/{B}" as never),
      B: url("x://h/{C}" as never),
      C: url("x://h/{A}" as never),
      D: url("x://h/{D}" as never),
    },
  });
  expect(check(config).map((issue) => [issue.code, issue.facts.known])).toEqual([
    ["config/cycle", "A -> B -> C -> A"],
    ["config/cycle", "D -> D"],
  ]);
});

test("edge case 15: two keys at one place by naming are told apart only by from", () => {
  const colliding = defineSecrets({ environments: { d: local() }, secrets: { apiKey: secret(), API_KEY: secret() } });
  expect(check(colliding).map((issue) => [issue.code, issue.facts.reference])).toEqual([
    ["config/duplicate-key", "local:d/api-key"],
  ]);
  const deliberate = defineSecrets({
    environments: { d: local() },
    secrets: { apiKey: secret(), API_KEY: secret({ from: { d: local().at("d/api-key") } }) },
  });
  expect(check(deliberate)).toEqual([]);
});

test("no problem quotes a default", () => {
  const config = one(plain(integer(), { default: "canary-value" as never }));
  expect(JSON.stringify(check(config as never))).not.toContain("canary");
});
