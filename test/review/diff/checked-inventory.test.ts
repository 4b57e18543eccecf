import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import schema from "../../../schemas/inventory-1.json" with { type: "json" };
import { checkedInventory } from "../../../src/review/sandbox/checked-inventory.ts";
import { fits } from "../../../src/review/sandbox/json-schema.ts";
import { inventory } from "../../../src/schema/describe-config.ts";
import { declared } from "../../schema/declared.ts";

const good = JSON.parse(JSON.stringify(inventory(declared))) as object;
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

type Node = { [name: string]: unknown };

/** Every object and list in a document. */
function nodesIn(value: unknown): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, "", 0, {}, [], { variable: "X" }, ["read"]),
);

test("takes what declarations give", () => {
  expect(checkedInventory(good)).toEqual(good);
});

test("takes and refuses what a validator of JSON Schema does, of documents with parts changed, added and taken away", () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom("set", "add", "delete"), junk, (at, of, how, value) => {
      const document = structuredClone(good);
      const nodes = nodesIn(document);
      const node = nodes[at % nodes.length];
      if (node === undefined) return;
      const names = Object.keys(node);
      const name =
        how === "add" || names.length === 0
          ? Array.isArray(node)
            ? String(names.length)
            : "added"
          : names[of % names.length];
      if (name === undefined) return;
      if (how === "delete" && !Array.isArray(node)) delete node[name];
      else node[name] = value;
      if (!valid(document)) refused += 1;
      expect(fits(document, schema)).toBe(valid(document));
    }),
    { numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(200);
});

test.each(["__proto__", "constructor", "prototype"])("refuses %s for a name", (name) => {
  const text = JSON.stringify({ ...good, keys: {} }).replace('"keys":{}', `"keys":{"${name}":{}}`);
  expect(checkedInventory(JSON.parse(text))).toBeUndefined();
  const consumers = JSON.stringify({ ...good, consumers: {} }).replace(
    '"consumers":{}',
    `"consumers":{"${name}":{"keys":[],"may":[],"identities":[]}}`,
  );
  expect(checkedInventory(JSON.parse(consumers))).toBeUndefined();
});

test("refuses a store and an environment that it does not have", () => {
  expect(checkedInventory({ ...good, environments: { a: ["nowhere"] } })).toBeUndefined();
  expect(checkedInventory({ ...good, stores: {} })).toBeUndefined();
  expect(checkedInventory({ ...good, environments: {} })).toBeUndefined();
});

test("the schema has no keyword that would be ignored", () => {
  const KNOWN = new Set([
    "$schema",
    "$id",
    "$ref",
    "$defs",
    "title",
    "description",
    "type",
    "const",
    "enum",
    "anyOf",
    "items",
    "properties",
    "required",
    "additionalProperties",
  ]);
  const keywords = new Set<string>();
  const walk = (one: unknown): void => {
    if (typeof one !== "object" || one === null) return;
    for (const [name, part] of Object.entries(one)) {
      keywords.add(name);
      if (name === "properties" || name === "$defs") Object.values(part as object).forEach(walk);
      else if (Array.isArray(part)) part.forEach(walk);
      else walk(part);
    }
  };
  walk(schema);
  expect([...keywords].filter((one) => !KNOWN.has(one))).toEqual([]);
});
