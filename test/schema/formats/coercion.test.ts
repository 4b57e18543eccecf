import { describe, expect, test } from "vitest";
import { boolean } from "../../../src/schema/formats/boolean.ts";
import { integer } from "../../../src/schema/formats/integer.ts";
import { number } from "../../../src/schema/formats/number.ts";
import { port } from "../../../src/schema/formats/port.ts";
import { text } from "../../../src/schema/formats/text.ts";
import { answer, REFUSED } from "./answer.ts";

const no = REFUSED;

describe("edge case 30: a stored text means what it says, or is refused", () => {
  test.each([
    // stored, boolean(), integer(), number(), port()
    ["0", false, 0, 0, no],
    ["1", true, 1, 1, 1],
    ["true", true, no, no, no],
    ["false", false, no, no, no],
    ["no", no, no, no, no],
    ["", no, no, no, no],
    [" 1 ", no, no, no, no],
    ["1\n", no, no, no, no],
    ["1e3", no, no, 1000, no],
    ["0x10", no, no, no, no],
    ["00123", no, no, no, no],
    ["1.0", no, no, 1, no],
    ["9007199254740993", no, no, no, no],
    ["null", no, no, no, no],
    ["NaN", no, no, no, no],
  ] as const)("%j", (stored, asBoolean, asInteger, asNumber, asPort) => {
    expect(answer(text(), stored)).toBe(stored);
    expect([boolean(), integer(), number(), port()].map((format) => answer<unknown>(format, stored))).toEqual([
      asBoolean,
      asInteger,
      asNumber,
      asPort,
    ]);
  });
});
