import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defineSecrets, env, secret, url, vault } from "../../src/schema/declare.ts";
import { inventory } from "../../src/schema/describe-config.ts";
import { type Plan, plan } from "../../src/schema/plan.ts";
import { declared } from "./declared.ts";

const planned = (selection: Parameters<typeof plan>[1]): Plan => {
  const result = plan(inventory(declared), selection);
  if ("issues" in result) throw new Error(JSON.stringify(result.issues));
  return result.plan;
};

test("a consumer's plan holds its keys, and the parts of composed ones undelivered and before them", () => {
  const { keys } = planned({ environment: "staging", consumer: "api" });
  expect(keys.map((key) => [key.name, key.delivered])).toEqual([
    ["SECRET_KEY", true],
    ["DB_USER", false],
    ["DB_PASSWORD", false],
    ["DB_HOST", false],
    ["DATABASE_URL", true],
    ["PORT", true],
  ]);
});

test("keepPrevious also plans the field beside", () => {
  const { keys, reads } = planned({ environment: "staging", keys: ["JWT_SECRET"] });
  expect(reads.map((read) => read.field)).toEqual(["jwt_secret", "jwt_secret_previous"]);
  expect(keys[0]?.previous).toEqual([reads[1]?.id]);
});

test("where one secret is one key, the value before has a name of its own", () => {
  expect(planned({ environment: "development", keys: ["JWT_SECRET"] }).reads.map((read) => read.path)).toEqual([
    "development/jwt-secret",
    "development/jwt-secret-previous",
  ]);
});

test("equal reads are one", () => {
  const store = vault({ mount: "kv", path: "x" });
  const config = defineSecrets({
    environments: { d: store },
    secrets: {
      A: secret({ from: { d: store.at("x", { field: "a" }) } }),
      B: secret({ from: { d: store.at("x", { field: "a" }) } }),
    },
  });
  const result = plan(inventory(config), { environment: "d" });
  expect("plan" in result && result.plan.reads.length).toBe(1);
});

test.each([
  [{ environment: "prod" }, ["config/unknown-environment"]],
  [{ environment: "Staging" }, ["config/unknown-environment"]],
  [{ environment: "toString" }, ["config/unknown-environment"]],
  [
    { environment: "prod", consumer: "web", keys: ["X"] },
    ["config/unknown-environment", "config/unknown-consumer", "config/unknown-key"],
  ],
  [{ environment: "staging", consumer: "worker", keys: ["SECRET_KEY"] }, ["config/unknown-key"]],
])("edge case 33: %j is refused, everything at once", (selection, codes) => {
  const result = plan(inventory(declared), selection);
  expect("issues" in result && result.issues.map((issue) => issue.code)).toEqual(codes);
});

test("whatever the compositions, each key follows its parts", () => {
  // K0 is stored, each later one composed of earlier ones.
  const graph = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(graph, fc.boolean(), (edges, reversed) => {
      const entries = edges.map((parts, at): [string, ReturnType<typeof secret>] => [
        `K${at}`,
        (at === 0 || parts.length === 0
          ? secret()
          : url(`x://h/${parts.map((part) => `{K${part % at}}`).join("/")}`)) as never,
      ]);
      const config = defineSecrets({
        environments: { d: env() },
        secrets: Object.fromEntries(reversed ? entries.toReversed() : entries),
      });
      const result = plan(inventory(config), { environment: "d" });
      const order = "plan" in result ? result.plan.keys : [];
      expect(order).toHaveLength(entries.length);
      order.forEach((key, at) => {
        const before = new Set(order.slice(0, at).map((other) => other.name));
        for (const piece of key.pieces ?? []) if ("key" in piece) expect(before).toContain(piece.key);
      });
    }),
  );
});
