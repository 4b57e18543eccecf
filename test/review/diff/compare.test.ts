import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../../src/review/diff/compare.ts";
import type { Inventory, Key } from "../../../src/schema/inventory.ts";

const name = fc.constantFrom("A", "B", "C", "D");
const storeId = fc.constantFrom("local(directory=secrets)", "vault(mount=kv)", "custom-mine");
const STORES: Inventory["stores"] = {
  "local(directory=secrets)": { backend: "local", settings: { directory: "secrets" }, identities: [] },
  "vault(mount=kv)": { backend: "vault", settings: { mount: "kv" }, identities: [{ method: "token", settings: {} }] },
  "custom-mine": { backend: "custom-mine", settings: {}, identities: [] },
};
const optional = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const places = fc.array(
  fc.record({ store: storeId, path: fc.constantFrom("a", "b"), field: fc.constantFrom("x", "y") }),
  { minLength: 1, maxLength: 2 },
);
const format = fc.oneof(
  fc.constantFrom("zod", "arktype").map((opaque) => ({ opaque })),
  fc.record({
    name: fc.constantFrom("text", "integer"),
    constraints: fc.dictionary(fc.constantFrom("min", "max", "kinds"), fc.oneof(fc.nat(5), fc.constant(["a", "b"])), {
      maxKeys: 2,
    }),
  }),
);
const withoutUndefined = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const key: fc.Arbitrary<Key> = fc
  .record({
    description: optional(fc.constantFrom("one", "other")),
    sensitive: fc.boolean(),
    optional: fc.boolean(),
    default: optional(fc.constantFrom("x", 1, true)),
    format,
    references: fc.record({ dev: fc.option(places), prod: fc.option(places) }),
    generate: optional(fc.record({ kind: fc.constantFrom("hex", "uuid"), settings: fc.constant({}) })),
    rotate: optional(
      fc.record({
        every: fc.constantFrom("1d", "9d"),
        with: fc.constant({ kind: "generate" }),
        rollout: fc.constant([]),
      }),
    ),
    expires: optional(fc.constantFrom("2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z")),
    keepPrevious: fc.boolean(),
    deliver: fc.constantFrom("value" as const, "file" as const),
    trim: fc.boolean(),
  })
  .map((one) => withoutUndefined(one) as Key);

const consumer = fc.record({
  keys: fc.uniqueArray(name),
  may: fc.uniqueArray(fc.constantFrom("read" as const, "write" as const), { minLength: 1 }),
  identities: fc.constant([]),
});

const inventories: fc.Arbitrary<Inventory> = fc
  .record({
    schema: fc.constant("keystead.inventory/1" as const),
    stores: fc.constant(STORES),
    environments: fc.record({
      dev: fc.array(storeId, { minLength: 1, maxLength: 2 }),
      prod: fc.array(storeId, { minLength: 1, maxLength: 2 }),
    }),
    keys: fc.dictionary(name, key),
    consumers: fc.dictionary(fc.constantFrom("api", "job"), consumer),
    attestations: fc.constant({}),
    environmentFrom: optional(fc.constantFrom("NODE_ENV", "STAGE")),
    audit: optional(fc.constant("required" as const)),
  })
  .map((one) => withoutUndefined(one) as Inventory);

/** What tells two Inventories apart, where the order of names and of a consumer's keys and rights does not. */
function essence(inventory: Inventory): unknown {
  const consumers = Object.entries(inventory.consumers).map(([name, one]) => [
    name,
    { ...one, keys: one.keys.toSorted(), may: one.may.toSorted() },
  ]);
  return { ...inventory, consumers: Object.fromEntries(consumers) };
}

const isSame = (one: Inventory, other: Inventory): boolean => {
  try {
    expect(essence(one)).toEqual(essence(other));
    return true;
  } catch {
    return false;
  }
};

describe("the comparison", () => {
  test("of equal Inventories is empty, whatever the order of names", () => {
    fc.assert(
      fc.property(inventories, (one) => {
        const turned = { ...one, keys: Object.fromEntries(Object.entries(one.keys).toReversed()) };
        expect(compare(one, withoutUndefined(turned))).toEqual([]);
      }),
    );
  });

  test("of any two that say different things is not", () => {
    fc.assert(
      fc.property(inventories, inventories, (one, other) => {
        fc.pre(!isSame(one, other));
        expect(compare(one, other).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  /** That an edit of one part of a key is found, and nothing else is. */
  const editOf = <T>(edit: (key: Key, value: T) => Key, value: fc.Arbitrary<T>) =>
    fc.property(inventories, name, key, value, (one, changed, fresh, given) => {
      const before = one.keys[changed] ?? fresh;
      const having = (entry: Key): Inventory => ({ ...one, keys: { ...one.keys, [changed]: withoutUndefined(entry) } });
      const [base, head] = [having(before), having(edit(before, given))];
      fc.pre(!isSame(base, head));
      const found = compare(base, head);
      expect(found.length).toBeGreaterThan(0);
      for (const one of found) expect(one.key).toBe(changed);
    });

  test("finds each edit of one part of a key, and nothing else", () => {
    const runs = { numRuns: 60 };
    fc.assert(
      editOf((entry, sensitive) => ({ ...entry, sensitive }), fc.boolean()),
      runs,
    );
    fc.assert(
      editOf((entry, given) => ({ ...entry, format: given as Key["format"] }), format),
      runs,
    );
    fc.assert(
      editOf((entry, trim) => ({ ...entry, trim }), fc.boolean()),
      runs,
    );
    fc.assert(
      editOf((entry, deliver) => ({ ...entry, deliver }), fc.constantFrom("value" as const, "file" as const)),
      runs,
    );
    const elsewhere = (entry: Key, prod: Key["references"][string]): Key => ({
      ...entry,
      references: { ...entry.references, prod },
    });
    fc.assert(editOf(elsewhere, fc.option(places)), runs);
  });

  test("is a weakening one way, and none the other", () => {
    const weaker: readonly (readonly [Partial<Key>, Partial<Key>])[] = [
      [{ sensitive: true }, { sensitive: false }],
      [
        { format: { name: "text", constraints: { minLength: 9 } } },
        { format: { name: "text", constraints: { minLength: 8 } } },
      ],
      [{ format: { name: "integer", constraints: { max: 1 } } }, { format: { name: "integer", constraints: {} } }],
      [{ rotate: { every: "1d", with: { kind: "generate" }, rollout: [] } }, {}],
      [{ expires: "2027-01-01T00:00:00Z" }, { expires: "2028-01-01T00:00:00Z" }],
      [{}, { default: "x" }],
      [{ optional: false }, { optional: true }],
    ];
    const plain: Key = {
      sensitive: true,
      optional: false,
      format: { name: "text", constraints: {} },
      references: { dev: null, prod: null },
      keepPrevious: false,
      deliver: "value",
      trim: false,
    };
    const of = (part: Partial<Key>): Inventory => ({
      schema: "keystead.inventory/1",
      stores: {},
      environments: { dev: [], prod: [] },
      keys: { A: { ...plain, ...part } },
      consumers: {},
      attestations: {},
    });
    for (const [before, after] of weaker) {
      expect(compare(of(before), of(after)).map(({ kind }) => kind)).toEqual(["weakened"]);
      expect(compare(of(after), of(before)).map(({ kind }) => kind)).toEqual(["changed"]);
    }
  });

  test("has no place for a name that is not a data property", () => {
    const base = {
      schema: "keystead.inventory/1",
      stores: {},
      environments: {},
      keys: {},
      consumers: {},
      attestations: {},
    } as const;
    const head = { ...base, consumers: { toString: { keys: [], may: ["read"], identities: [] } } } as const;
    expect(compare(base, head)).toMatchObject([{ kind: "added", consumer: "toString" }]);
  });
});
