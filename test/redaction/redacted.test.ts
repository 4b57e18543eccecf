import { format, inspect } from "node:util";
import { deserialize, serialize } from "node:v8";
import { describe, expect, test } from "vitest";
import { MARK, Redacted } from "../../src/redaction/redacted.ts";

const CANARY = "canary-7f3a9c";
const redacted = Redacted.of(CANARY);
const untyped: unknown = redacted;
const plain: object = redacted;

describe("Redacted", () => {
  test("gives the value by reveal and by nothing else", () => {
    expect(redacted.reveal()).toBe(CANARY);
    const bytes = new Uint8Array([1, 2]);
    expect(Redacted.of(bytes).reveal()).toBe(bytes);
    expect(Redacted.of(undefined).reveal()).toBeUndefined();
  });

  test.each<[string, () => unknown]>([
    ["a template", () => `${untyped as string} `.trim()],
    ["concatenation", () => "".concat(untyped as string)],
    ["the operator", () => (untyped as number) + ("" as unknown as number)],
    ["String", () => String(redacted)],
    ["join", () => [redacted].join()],
    ["toLocaleString", () => redacted.toLocaleString()],
    ["an error's message", () => new Error(untyped as string).message],
    ["inspect", () => inspect(redacted)],
    ["%s", () => format("%s", redacted)],
  ])("edge case 40: shows exactly the mark in %s", (_, show) => {
    expect(show()).toBe(MARK);
  });

  const holders: readonly unknown[] = [
    redacted,
    { deep: { er: [redacted] } },
    new Map([["key", redacted]]),
    new Set([redacted]),
    new Error("failed", { cause: redacted }),
    Object.assign(new Error("failed"), { redacted }),
    Redacted.of({ password: CANARY }),
    Redacted.of(new TextEncoder().encode(CANARY)),
  ];
  const channels: readonly [string, (holder: unknown) => unknown][] = [
    ["inspect", (holder) => inspect(holder, { depth: Infinity })],
    [
      "inspect with everything",
      (holder) => inspect(holder, { depth: Infinity, showHidden: true, getters: true, showProxy: true }),
    ],
    [
      "inspect without custom",
      (holder) => inspect(holder, { depth: Infinity, customInspect: false, showHidden: true, getters: true }),
    ],
    ["%o", (holder) => format("%o", holder)],
    ["%O", (holder) => format("%O", holder)],
    ["%j", (holder) => format("%j", holder)],
    ["JSON", (holder) => JSON.stringify(holder)],
    [
      "structuredClone",
      (holder) =>
        inspect(
          attempt(() => structuredClone(holder)),
          { depth: Infinity, showHidden: true },
        ),
    ],
    [
      "v8.serialize",
      (holder) =>
        inspect(
          attempt(() => deserialize(serialize(holder))),
          { depth: Infinity, showHidden: true },
        ),
    ],
    ["an uncaught error", (holder) => String(new Error(String(holder)).stack)],
  ];

  test.each(channels)("edge case 40: shows nothing of the value in %s", (_, show) => {
    for (const holder of holders) {
      const shown = String(show(holder));
      expect(shown).not.toContain(CANARY);
      expect(shown).not.toContain("99, 97, 110, 97, 114, 121");
      expect(shown).not.toContain("63 61 6e 61 72 79");
    }
  });

  test("has no own keys, nothing to spread and nothing to change", () => {
    expect(Reflect.ownKeys(redacted)).toEqual([]);
    expect(Object.getOwnPropertyDescriptors(redacted)).toEqual({});
    expect({ ...plain }).toEqual({});
    expect(Object.entries(redacted)).toEqual([]);
    expect(Object.isFrozen(redacted)).toBe(true);
    expect(() => Object.assign(redacted, { reveal: 1 })).toThrow(TypeError);
    expect(() => Object.assign(Redacted.prototype, { toString: () => "" })).toThrow(TypeError);
  });

  test("does not give the value to another receiver, and does not say it either", () => {
    const errors = [{}, new Proxy(redacted, {}), Object.create(redacted) as object].map((receiver) =>
      attempt(() => Redacted.prototype.reveal.call(receiver as Redacted<string>)),
    );
    for (const error of errors) {
      expect(error).toBeInstanceOf(TypeError);
      expect(inspect(error, { showHidden: true })).not.toContain(CANARY);
    }
  });

  test("answers both runtimes' inspection with the mark", () => {
    for (const name of ["nodejs.util.inspect.custom", "Deno.customInspect"]) {
      const show: unknown = Reflect.get(redacted, Symbol.for(name));
      expect((show as () => string).call(redacted)).toBe(MARK);
    }
  });
});

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
