import { expect, test } from "vitest";
import { recordOf } from "../../src/schema/record.ts";

test("a record has its names in their order, and is an object like any other", () => {
  const record = recordOf(["b", "a"], (name) => name.toUpperCase());
  expect(record).toStrictEqual({ b: "B", a: "A" });
  expect(Object.keys(record)).toEqual(["b", "a"]);
});

test("`__proto__` is a name like any other, and gives the record no other prototype", () => {
  const record = recordOf(["__proto__"], () => ({ polluted: true }));
  expect(Object.keys(record)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  expect("polluted" in record).toBe(false);
});
