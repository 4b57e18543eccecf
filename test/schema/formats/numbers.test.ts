import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Format } from "../../../src/schema/format.ts";
import { duration, durationMilliseconds } from "../../../src/schema/formats/duration.ts";
import { integer } from "../../../src/schema/formats/integer.ts";
import { number } from "../../../src/schema/formats/number.ts";
import { port } from "../../../src/schema/formats/port.ts";
import { answer, REFUSED } from "./answer.ts";

const NEVER_NUMBERS = [
  "",
  " ",
  "false",
  "no",
  " 1 ",
  "1 ",
  "\n1",
  "1\n",
  "+1",
  "0x10",
  "0b1",
  "00123",
  "-",
  "--1",
  "1_000",
  "1,000",
  "NaN",
  "Infinity",
  "-Infinity",
  "null",
  "١",
  "１",
  ".5",
  "5.",
  "1e",
  "1e400",
  "-1e400",
  "0x",
  "1n",
  "\u00a01",
];

describe("integer", () => {
  test.each([
    ["0", 0],
    ["7", 7],
    ["-7", -7],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ["-9007199254740991", Number.MIN_SAFE_INTEGER],
  ])("takes %j", (text, value) => expect(answer(integer(), text)).toBe(value));

  test.each([...NEVER_NUMBERS, "1e3", "1.0", "-0", "-01", "9007199254740992", "9007199254740993", "9".repeat(400)])(
    "refuses %j",
    (text) => expect(answer(integer(), text)).toBe(REFUSED),
  );

  test("holds its limits, both of them included", () => {
    const texts = ["-1", "0", "1", "3", "4"];
    expect(texts.map((text) => answer(integer({ min: 0, max: 3 }), text))).toEqual([REFUSED, 0, 1, 3, REFUSED]);
    expect(answer(integer({ max: -1 }), "-2")).toBe(-2);
  });

  test("takes what String() writes and nothing else", () => {
    const text = fc.oneof(fc.string(), fc.maxSafeInteger().map(String), fc.stringMatching(/^[-+]?[0-9. e]{1,17}$/));
    fc.assert(
      fc.property(text, (candidate) => {
        const value = answer(integer(), candidate);
        const written = String(Number(candidate)) !== candidate || !Number.isSafeInteger(Number(candidate));
        expect(value === REFUSED ? written : String(value) === candidate).toBe(true);
      }),
    );
  });
});

describe("number", () => {
  test.each([
    ["0", 0],
    ["-0", -0],
    ["0.25", 0.25],
    ["-3", -3],
    ["1e3", 1000],
    ["1E+3", 1000],
    ["1.5e-2", 0.015],
    ["1.7976931348623157e308", Number.MAX_VALUE],
  ])("takes %j", (text, value) => expect(answer(number(), text)).toBe(value));

  test.each([...NEVER_NUMBERS, "1.e3", "01.5", "-.5", "1e3.5"])("refuses %j", (text) =>
    expect(answer(number(), text)).toBe(REFUSED),
  );

  test.each(["9007199254740993", "-9007199254740993", "12345678901234567890"])("refuses to round %j", (text) =>
    expect(answer(number(), text)).toBe(REFUSED),
  );

  test.each(["9007199254740992", "9007199254740994", "1152921504606846976", "1152921504606847000", "-0"])(
    "takes %j, whose digits it holds or JavaScript writes",
    (text) => expect(answer(number(), text)).toBe(Number(text)),
  );

  test("refuses what is too large, however long", () => {
    expect(["9".repeat(309), "9".repeat(400), "9".repeat(100_000)].map((text) => answer(number(), text))).toEqual([
      REFUSED,
      REFUSED,
      REFUSED,
    ]);
  });

  test("holds its limits, both of them included", () => {
    const texts = ["-0.1", "0", "0.5", "1", "1.01"];
    expect(texts.map((text) => answer(number({ min: 0, max: 1 }), text))).toEqual([REFUSED, 0, 0.5, 1, REFUSED]);
  });

  test("reads back what JSON writes", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    fc.assert(
      fc.property(finite, (value) => {
        expect(answer(number(), JSON.stringify(value))).toBe(value);
      }),
    );
  });
});

describe("port", () => {
  test.each([
    ["1", 1],
    ["5432", 5432],
    ["65535", 65_535],
  ])("takes %j", (text, value) => expect(answer(port(), text)).toBe(value));

  test.each([...NEVER_NUMBERS, "0", "-1", "65536", "99999", "100000", "080", "1e3", "80.0", "http"])(
    "refuses %j",
    (text) => expect(answer(port(), text)).toBe(REFUSED),
  );
});

describe("duration", () => {
  test.each([
    ["90d", 7_776_000_000],
    ["15m", 900_000],
    ["1h30m", 5_400_000],
    ["500ms", 500],
    ["0s", 0],
    ["1w2d3h4m5s6ms", 788_645_006],
    ["1m1ms", 60_001],
  ])("takes %j", (text, value) => {
    expect(answer(duration(), text)).toBe(value);
    expect(durationMilliseconds(text)).toBe(value);
  });

  test.each([
    "",
    "0",
    "90",
    "d",
    "90 d",
    " 90d",
    "90d ",
    "90D",
    "90days",
    "1.5h",
    "-1d",
    "+1d",
    "01d",
    "1d1w",
    "1s1m",

    "1m1m",
    "1ms1s",
    "1h30",
    "P90D",
    "1y",
    "1us",
    "1e3s",
    "9007199254740992ms",
    "999999999999w",
    "1\u00b5s",
    "1d\n",
  ])("refuses %j", (text) => {
    expect(answer(duration(), text)).toBe(REFUSED);
    expect(durationMilliseconds(text)).toBeUndefined();
  });

  test("holds its limits, both of them included", () => {
    const texts = ["59s", "60s", "1h", "24h", "1d1ms"];
    const within = duration({ min: "1m", max: "1d" });
    expect(texts.map((text) => answer(within, text))).toEqual([REFUSED, 60_000, 3_600_000, 86_400_000, REFUSED]);
  });

  test("reads back any duration as written", () => {
    const units = ["w", "d", "h", "m", "s", "ms"];
    const sizes = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000, 1];
    const counts = fc.tuple(...units.map(() => fc.option(fc.nat(99_999)))).filter((all) => all.some((n) => n !== null));
    fc.assert(
      fc.property(counts, (all) => {
        const text = all.map((count, index) => (count === null ? "" : `${count}${units[index]}`)).join("");
        const sum = all.reduce<number>((total, count, index) => total + (count ?? 0) * (sizes[index] ?? 0), 0);
        expect(durationMilliseconds(text)).toBe(sum);
      }),
    );
  });
});

test("types", () => {
  expectTypeOf(integer()).toEqualTypeOf<Format<number>>();
  expectTypeOf(number()).toEqualTypeOf<Format<number>>();
  expectTypeOf(port()).toEqualTypeOf<Format<number>>();
  expectTypeOf(duration()).toEqualTypeOf<Format<number>>();
  expectTypeOf(durationMilliseconds).returns.toEqualTypeOf<number | undefined>();
});
