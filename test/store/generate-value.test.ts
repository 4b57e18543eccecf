import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { type Generator, random } from "../../src/schema/generator.ts";
import { generateValue } from "../../src/store/generate-value.ts";

const sizes = integer({ min: 1, max: 300 });

describe("generated values", () => {
  test("have the alphabet and the length of their generator", () => {
    const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4;
    const shapes: [(size: number) => Generator, RegExp, (size: number) => number][] = [
      [random.hex, /^[0-9a-f]+$/, (bytes) => bytes * 2],
      [random.base64, /^[A-Za-z0-9+/]+={0,2}$/, base64Length],
      [random.base64url, /^[A-Za-z0-9_-]+$/, (bytes) => Math.ceil((bytes * 4) / 3)],
      [random.alphanumeric, /^[A-Za-z0-9]+$/, (length) => length],
      [random.digits, /^[0-9]+$/, (length) => length],
    ];
    for (const [make, alphabet, lengthOf] of shapes)
      assert(
        property(sizes, (size) => {
          const value = generateValue(make(size));
          expect(value).toMatch(alphabet);
          expect(value).toHaveLength(lengthOf(size));
        }),
      );
  });

  test("are as many bytes as asked, also over what the source gives at once", () => {
    for (const bytes of [1, 65_536, 65_537, 200_000]) {
      expect(Buffer.from(generateValue(random.base64(bytes)), "base64")).toHaveLength(bytes);
      expect(Buffer.from(generateValue(random.base64url(bytes)), "base64url")).toHaveLength(bytes);
    }
    const tail = Buffer.from(generateValue(random.hex(131_072)), "hex").subarray(-1000);
    expect(new Set(tail).size).toBeGreaterThan(100);
  });

  test("are version 4 UUIDs", () => {
    expect(generateValue(random.uuid())).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test("differ", () => {
    for (const generator of [random.hex(16), random.alphanumeric(22), random.digits(40), random.uuid()])
      expect(new Set(Array.from({ length: 500 }, () => generateValue(generator))).size).toBe(500);
  });

  // A choice by `byte % 62` would make the first 8 characters 25 % likelier than the rest: 40 standard deviations here.
  test.each([
    ["alphanumeric", random.alphanumeric(620_000), 62],
    ["digits", random.digits(100_000), 10],
  ])("are %s without bias", (_, generator, letters) => {
    const value = generateValue(generator);
    const counts = new Map<string, number>();
    for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
    const expected = value.length / letters;
    let chi = 0;
    for (const count of counts.values()) chi += (count - expected) ** 2 / expected;
    expect(counts.size).toBe(letters);
    // Chance exceeds this once in more than ten million runs.
    expect(chi).toBeLessThan(letters === 62 ? 135 : 55);
  });
});
