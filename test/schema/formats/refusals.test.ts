import { inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { check } from "../../../src/schema/check/check.ts";
import { defineSecrets, env, secret } from "../../../src/schema/declare.ts";
import type { Format } from "../../../src/schema/format.ts";
import { base64 } from "../../../src/schema/formats/base64.ts";
import { boolean } from "../../../src/schema/formats/boolean.ts";
import { bytes } from "../../../src/schema/formats/bytes.ts";
import { duration } from "../../../src/schema/formats/duration.ts";
import { email } from "../../../src/schema/formats/email.ts";
import { hex } from "../../../src/schema/formats/hex.ts";
import { host } from "../../../src/schema/formats/host.ts";
import { integer } from "../../../src/schema/formats/integer.ts";
import { json } from "../../../src/schema/formats/json.ts";
import { jwk } from "../../../src/schema/formats/jwk.ts";
import { number } from "../../../src/schema/formats/number.ts";
import { oneOf } from "../../../src/schema/formats/one-of.ts";
import { pem } from "../../../src/schema/formats/pem.ts";
import { port } from "../../../src/schema/formats/port.ts";
import { text } from "../../../src/schema/formats/text.ts";
import { uri } from "../../../src/schema/formats/uri.ts";
import { uuid } from "../../../src/schema/formats/uuid.ts";

// Each of them refuses every text that has a character of its own in it, as all the canaries below do.
const FORMATS: readonly Format<unknown>[] = [
  text({ pattern: /[a-z]+/ }),
  text({ minLength: 2 ** 24 }),
  integer(),
  number(),
  boolean(),
  port(),
  uri(),
  email(),
  host(),
  uuid(),
  oneOf(["a", "b"]),
  duration(),
  json(),
  json(z.object({ a: z.literal("b") })),
  jwk(),
  bytes({ maxLength: 1 }),
  base64(),
  base64({ url: true }),
  hex(),
  pem(),
];
const named = FORMATS.map((format) => [format["~format"].name, format] as const);

describe.each(named)("a refusal of %s", (name, format) => {
  const message = `must be ${name}`;

  test("says the name and nothing of the text", () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9+/=_:.@-]{4,40}$/);
    const shape = fc.constantFrom<(canary: string) => string>(
      (canary) => `\u2603${canary}`,
      (canary) => `{"kty":1,"a":"${canary}\u2603`,
      (canary) => `{"kty":["${canary}\u2603"],"a":"${canary}\u2603"}`.replace("{", "\u2603{"),
      (canary) => `-----BEGIN ${canary}\u2603-----\nAAAA\n-----END ${canary}\u2603-----\n`,
      (canary) => `https://${canary}\u2603`,
      (canary) => `12${canary}\u2603`,
    );
    fc.assert(
      fc.property(secret, shape, (canary, write) => {
        const result = format["~standard"].validate(write(canary));
        // Equal to a constant: no text, length or position of it can be in there, however it is printed.
        expect(result).toStrictEqual({ issues: [{ message }] });
        const shown = JSON.stringify(result) + inspect(result, { depth: 9, showHidden: true });
        expect(shown).toBe(
          JSON.stringify({ issues: [{ message }] }) +
            inspect({ issues: [{ message }] }, { depth: 9, showHidden: true }),
        );
      }),
      { numRuns: 50 },
    );
  });

  test.each([undefined, null, 1, true, {}, [], ["a"], Symbol("a"), new String("a")])("is the answer to %o", (input) => {
    expect(format["~standard"].validate(input)).toStrictEqual({ issues: [{ message }] });
  });
});

// Repeated, each of them gives some careless rule a quadratic or exponential choice.
const SEEDS = [
  "a",
  "1",
  "-",
  ".",
  " ",
  "\t",
  "\n",
  "=",
  "A=",
  "a.",
  "a-",
  "1.",
  "a@",
  "%",
  "/",
  ":",
  "a:",
  "[",
  "{",
  '"',
  "\\",
  "1w",
  "AAAA\n",
  "-----",
  "-----BEGIN ",
  "-----BEGIN A-----\n",
  "-----BEGIN A-----\nAAAA\n-----END A-----\n",
];
const STARTS = ["", "https://", "-----BEGIN A-----\n", '{"kty":'];

describe.each(named)("%s", (_, format) => {
  test.each([
    // A quadratic rule takes 20 s for it.
    [2 ** 17, STARTS],
    [2 ** 20, [""]],
  ])("answers a hostile text of %i characters in linear time", (size, starts) => {
    const slow: (readonly [start: string, seed: string])[] = [];
    for (const [start, seed] of starts.flatMap((start) => SEEDS.map((seed) => [start, seed] as const))) {
      const hostile = `${start}${seed.repeat(size / seed.length)}\u2603-----BEGIN `;
      const begun = performance.now();
      expect(format["~standard"].validate(hostile)).toHaveProperty("issues");
      if (performance.now() - begun > 2000) slow.push([start, seed]);
    }
    expect(slow).toEqual([]);
  });
});

describe("a declaration", () => {
  test.each<[string, () => unknown]>([
    ["a misspelt option", () => integer({ mn: 1 } as object)],
    ["a limit that is no number", () => integer({ min: Number.NaN })],
    ["a limit that is no integer", () => integer({ max: 1.5 })],
    ["limits that exclude each other", () => number({ min: 2, max: 1 })],
    ["an endless limit", () => number({ max: Number.POSITIVE_INFINITY })],
    ["a negative length", () => text({ minLength: -1 })],
    ["a length that is no number", () => hex({ maxLength: Number.NaN })],
    ["lengths that exclude each other", () => bytes({ minLength: 3, maxLength: 2 })],
    ["no value to choose from", () => oneOf([])],
    ["a duration that is none", () => duration({ min: "1 day" })],
    ["durations that exclude each other", () => duration({ min: "2d", max: "1d" })],
    ["a protocol with a colon", () => uri({ protocols: ["https:"] })],
    ["no protocol", () => uri({ protocols: [] })],
    ["a label with its hyphens", () => pem({ label: "-----BEGIN X-----" })],
    ["no label", () => pem({ label: [] })],
  ])("tells check of %s, and no value fits it", (_, declare) => {
    const format = declare() as Format<unknown>;
    const config = defineSecrets({ environments: { d: env() }, secrets: { A: secret(format as Format<string>) } });
    expect(check(config).map((issue) => [issue.code, issue.facts.key, issue.facts.option])).toEqual([
      [
        format["~format"].problem?.wanted === undefined ? "config/unknown-option" : "config/invalid-option",
        "A",
        format["~format"].problem?.option,
      ],
    ]);
    for (const value of ["", "1", "a", "https://h/"])
      expect(format["~standard"].validate(value)).toHaveProperty("issues");
  });

  test("is frozen, and shows every limit to the Inventory", () => {
    const limits: readonly [Format<unknown>, object][] = [
      [integer({ min: 1, max: 2 }), { min: 1, max: 2 }],
      [number({ max: 0.5 }), { max: 0.5 }],
      [oneOf(["a", "b"]), { values: ["a", "b"] }],
      [uri({ protocols: ["HTTPS"] }), { protocols: ["https"] }],
      [duration({ min: "1m" }), { min: "1m" }],
      [base64({ url: true, minLength: 32 }), { minLength: 32, url: true }],
      [hex({ maxLength: 4 }), { maxLength: 4 }],
      [bytes({ maxLength: 4 }), { maxLength: 4 }],
      [pem({ label: "CERTIFICATE" }), { label: "CERTIFICATE" }],
      [jwk({ kty: "EC" }), { kty: "EC" }],
      [port(), {}],
    ];
    for (const [format, constraints] of limits) {
      expect(format["~format"].constraints).toEqual(constraints);
      expect([format, format["~format"], format["~standard"]].every(Object.isFrozen)).toBe(true);
    }
  });
});
