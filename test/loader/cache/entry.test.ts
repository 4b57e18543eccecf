import * as fc from "fast-check";
import { expect, test } from "vitest";
import { entryBytes, entryOf, type KeptSecret, type KeptValue } from "../../../src/loader/cache/entry.ts";
import { Redacted } from "../../../src/redaction/redacted.ts";
import { bytes } from "../memory-source.ts";

const value: fc.Arbitrary<KeptValue> = fc.record({
  field: fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
  storedAt: fc.integer({ min: 0, max: 8.64e15 }),
  outcome: fc.record(
    {
      status: fc.constant("found" as const),
      value: fc.uint8Array({ maxLength: 200 }).map((content) => Redacted.of(content)),
      version: fc.string(),
      createdAt: fc.date({ noInvalidDate: true }),
      warnings: fc.constantFrom(["expired"] as const, ["not-yet-valid"] as const, [] as const),
    },
    { requiredKeys: ["status", "value"] },
  ),
});

const secret: fc.Arbitrary<KeptSecret> = fc.record(
  { path: fc.string({ unit: "binary" }), version: fc.string(), values: fc.array(value, { maxLength: 4 }) },
  { requiredKeys: ["path", "values"] },
);

const shown = ({ field, storedAt, outcome }: KeptValue): unknown => ({
  field,
  storedAt,
  ...outcome,
  value: [...outcome.value.reveal()],
});

test("an entry gives back what was put into it: any bytes, versions, times and warnings", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(secret, { maxLength: 4 }), (key, secrets) => {
      const read = entryOf(entryBytes({ key, secrets }), key);
      const all = (list: readonly KeptSecret[]): unknown =>
        list.map((one) => ({ ...one, values: one.values.map(shown) }));
      expect(all(read?.secrets ?? [])).toEqual(all(secrets));
    }),
  );
});

test.each([
  ["no JSON", "hello"],
  ["a list", "[]"],
  ["another format", '{"format":"keystead.cache/2","key":"k","secrets":[]}'],
  ["another key", '{"format":"keystead.cache/1","key":"other","secrets":[]}'],
])("%s is no entry", (_, text) => {
  expect(entryOf(bytes(text), "k")).toBeUndefined();
});

test("a value without its parts is none", () => {
  const values = [{}, { value: "eA==" }, { storedAt: 1 }, "x", null, { value: "eA==", storedAt: 1 }];
  const secrets = [{ path: "p", values }, { values }, null];
  const entry = entryOf(bytes(JSON.stringify({ format: "keystead.cache/1", key: "k", secrets })), "k");
  expect(entry?.secrets.map((one) => one.path)).toEqual(["p"]);
  expect(entry?.secrets[0]?.values.map(shown)).toEqual([
    { field: undefined, storedAt: 1, status: "found", value: [120] },
  ]);
});
