import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Format } from "../../../src/schema/format.ts";
import { base64 } from "../../../src/schema/formats/base64.ts";
import { bytes } from "../../../src/schema/formats/bytes.ts";
import { hex } from "../../../src/schema/formats/hex.ts";
import { answer, REFUSED } from "./answer.ts";

const of = (...values: number[]): Uint8Array => new Uint8Array(values);

describe("bytes", () => {
  test("gives a copy of the stored bytes, and of nothing beside them", () => {
    const stored = Buffer.from([1, 2, 0, 255]);
    const value = answer(bytes(), stored);
    expect(value).toEqual(of(1, 2, 0, 255));
    expect(value).not.toBeInstanceOf(Buffer);
    expect((value as Uint8Array).buffer.byteLength).toBe(4);
    stored[0] = 9;
    expect(value).toEqual(of(1, 2, 0, 255));
  });

  test("takes text as UTF-8 and refuses what has no UTF-8", () => {
    expect(answer(bytes(), "é")).toEqual(of(0xc3, 0xa9));
    for (const input of ["\ud800", 1, null, undefined, [1], new ArrayBuffer(1)])
      expect(answer(bytes(), input)).toBe(REFUSED);
  });

  test("asks for the bytes themselves", () => expect(bytes()["~format"].takes).toBe("bytes"));
});

describe("hex", () => {
  test.each<[string, Uint8Array]>([
    ["", of()],
    ["00", of(0)],
    ["00fFA1", of(0, 255, 161)],
  ])("takes %j", (text, value) => expect(answer(hex(), text)).toEqual(value));

  test.each(["0", "false", "no", " 1 ", "1e3", "0x10", "00123", "0g", "00 11", "00:11", "00\n", "٠٠", "-1"])(
    "refuses %j",
    (text) => expect(answer(hex(), text)).toBe(REFUSED),
  );
});

describe("base64", () => {
  test.each<[string, Uint8Array]>([
    ["", of()],
    ["AA==", of(0)],
    ["+/8=", of(0xfb, 0xff)],
    ["Zm9v", of(102, 111, 111)],
  ])("takes %j", (text, value) => expect(answer(base64(), text)).toEqual(value));

  test.each([
    "0",
    "false",
    "no",
    " 1 ",
    "1e3",
    "00123",
    "A",
    "AA",
    "AA=",
    "AAA",
    "====",
    "A===",
    "AA=A",
    "AAAA====",
    "AA==AA==",
    "AB==",
    "AAB=",
    "Zm9v\n",
    "Zm9v ",
    "Zm 9v",
    "-_8=",
    "Zm\n9v",
    "Zm9v=",
    "é===",
  ])("refuses %j", (text) => expect(answer(base64(), text)).toBe(REFUSED));

  test.each<[string, Uint8Array]>([
    ["", of()],
    ["AA", of(0)],
    ["-_8", of(0xfb, 0xff)],
  ])("takes %j with url", (text, value) => expect(answer(base64({ url: true }), text)).toEqual(value));

  test.each(["A", "AA==", "AB", "AAB", "+/8", "AAAAA", "AA ", "AA\n"])("refuses %j with url", (text) =>
    expect(answer(base64({ url: true }), text)).toBe(REFUSED),
  );
});

test("limits count bytes, both of them included", () => {
  const limits = { minLength: 2, maxLength: 3 };
  for (let length = 0; length < 6; length += 1) {
    const stored = Buffer.alloc(length, 7);
    const expected = length === 2 || length === 3 ? new Uint8Array(stored) : REFUSED;
    expect(answer(bytes(limits), stored)).toEqual(expected);
    expect(answer(hex(limits), stored.toString("hex"))).toEqual(expected);
    expect(answer(base64(limits), stored.toString("base64"))).toEqual(expected);
    expect(answer(base64({ ...limits, url: true }), stored.toString("base64url"))).toEqual(expected);
  }
});

test("reads back any bytes from each encoding", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (value) => {
      const stored = Buffer.from(value);
      expect(answer(bytes(), stored)).toEqual(new Uint8Array(value));
      expect(answer(hex(), stored.toString("hex"))).toEqual(new Uint8Array(value));
      expect(answer(base64(), stored.toString("base64"))).toEqual(new Uint8Array(value));
      expect(answer(base64({ url: true }), stored.toString("base64url"))).toEqual(new Uint8Array(value));
    }),
  );
});

test("each value has one text in base64", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9+/]{0,8}={0,2}$/), (text) => {
      const value = answer(base64(), text);
      expect(value === REFUSED || Buffer.from(value).toString("base64") === text).toBe(true);
    }),
  );
});

test("types", () => {
  expectTypeOf(bytes()).toEqualTypeOf<Format<Uint8Array>>();
  expectTypeOf(hex()).toEqualTypeOf<Format<Uint8Array>>();
  expectTypeOf(base64()).toEqualTypeOf<Format<Uint8Array>>();
});
