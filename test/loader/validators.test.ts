import { inspect } from "node:util";
import { type } from "arktype";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { loadSecretsWith } from "../../src/loader/load-secrets.ts";
import { defineSecrets, json, secret } from "../../src/schema/declare.ts";
import type { StandardSchema } from "../../src/schema/standard-schema.ts";
import { fakeRuntime, memory } from "./memory-source.ts";

const CANARY = "Qzx7-canary-9f3a71";
/** Of a key that is right: `issue.path[].input` would carry it. */
const OTHER = "other-canary-4c11";
/** A validator may show a slice. */
const SLICES = [CANARY, OTHER, "Qzx", "f3a71", "4c11"];

const asText = (schema: unknown): StandardSchema<string> => schema as StandardSchema<string>;
const refusing = (...actions: readonly unknown[]): StandardSchema<string> =>
  asText((v.pipe as (...all: readonly unknown[]) => unknown)(v.string(), ...actions));

const thrown = (): never => {
  throw new Error(CANARY, { cause: new TypeError(CANARY) });
};

/** Every way of valibot to refuse a text, and some of zod's and arktype's. */
const REFUSALS: { readonly [name: string]: StandardSchema<string> } = {
  number: asText(v.number()),
  boolean: asText(v.boolean()),
  picklist: asText(v.picklist(["a", "b"])),
  literal: asText(v.literal("a")),
  enum: asText(v.enum({ a: "a" })),
  union: asText(v.union([v.literal("a"), v.number()])),
  variant: refusing(
    v.transform((kind) => ({ kind })),
    v.variant("kind", [v.object({ kind: v.literal("a") })]),
  ),
  instance: asText(v.instance(Date)),
  custom: asText(v.custom(() => false)),
  url: refusing(v.url()),
  email: refusing(v.email()),
  regex: refusing(v.regex(/^x$/)),
  uuid: refusing(v.uuid()),
  base64: refusing(v.base64()),
  hexadecimal: refusing(v.hexadecimal()),
  digits: refusing(v.digits()),
  ip: refusing(v.ip()),
  isoDate: refusing(v.isoDate()),
  domain: refusing(v.domain()),
  value: refusing(v.value("a")),
  notValue: refusing(v.notValue(CANARY)),
  values: refusing(v.values(["a"])),
  check: refusing(v.check(() => false)),
  "check with a message of the caller's": refusing(
    v.check(
      () => false,
      ({ input }) => `bad ${String(input)}`,
    ),
  ),
  rawCheck: refusing(v.rawCheck(({ dataset, addIssue }) => addIssue({ message: `bad ${String(dataset.value)}` }))),
  partialCheck: refusing(
    v.transform((a) => ({ a })),
    v.partialCheck([["a"]], () => false),
  ),
  startsWith: refusing(v.startsWith("x")),
  endsWith: refusing(v.endsWith("x")),
  includes: refusing(v.includes("x y")),
  excludes: refusing(v.excludes("canary")),
  minLength: refusing(v.minLength(1000)),
  maxLength: refusing(v.maxLength(1)),
  bytes: refusing(v.bytes(1)),
  toNumber: refusing(v.toNumber()),
  parseJson: refusing(v.parseJson()),
  strictObject: refusing(
    v.transform((text: string) => ({ [text]: text })),
    v.strictObject({}),
  ),
  "transform that throws": refusing(v.transform(thrown)),
  rawTransform: refusing(
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      addIssue({ message: String(dataset.value) });
      return NEVER;
    }),
  ),
  "zod's enum": asText(z.enum(["a"])),
  "zod's refine": asText(z.string().refine(() => false, { error: (issue) => String(issue.input) })),
  "zod's strict object": asText(
    z
      .string()
      .transform((text) => ({ [text]: 1 }))
      .pipe(z.strictObject({})),
  ),
  "zod's throw": asText(z.string().transform(thrown)),
  "arktype's": asText(type("string.email")),
  "arktype's literal": asText(type("'a' | 'b'")),
  "one that throws what it was given": {
    "~standard": {
      version: 1,
      vendor: "own",
      validate: (input) => {
        throw input;
      },
    },
  },
  "one that rejects with it": {
    "~standard": { version: 1, vendor: "own", validate: (input) => Promise.reject(new Error(String(input))) },
  },
  "one in JSON": asText(json(v.strictObject({ a: v.literal("a") }) as never)),
};

/** Everything that an error gives to whoever prints, serialises or clones it. */
function channels(error: SecretsError): string {
  const { message, stack, cause, hint, facts, problems } = error;
  const shown = [message, stack, hint, String(error), String(cause), JSON.stringify({ facts, problems, error })];
  shown.push(
    inspect(error, { depth: 9 }),
    inspect(error, { depth: 9, showHidden: true, getters: true, customInspect: false }),
  );
  shown.push(
    inspect(structuredClone(error), { depth: 9, showHidden: true }),
    cause === undefined ? "" : inspect(cause),
  );
  return shown.join("\n");
}

const seen = (text: string): readonly string[] => SLICES.filter((slice) => text.includes(slice));

describe("edge case 27: no validator's words, issues or throws are passed on", () => {
  test.each(Object.entries(REFUSALS))("%s", async (name, schema) => {
    const bad = name === "one in JSON" ? JSON.stringify({ a: CANARY, [CANARY]: OTHER }) : CANARY;
    const { source } = memory({ bad, other: OTHER });
    const config = defineSecrets({ environments: { d: source }, secrets: { BAD: secret(schema), OTHER: secret() } });
    const error: unknown = await loadSecretsWith(config, { environment: "d" }, { runtime: fakeRuntime() }).catch(
      (reason: unknown) => reason,
    );
    if (!(error instanceof SecretsError)) throw new Error("it was taken");
    expect(error.problems.map(({ code, facts }) => [code, facts.key])).toEqual([["value/invalid", "BAD"]]);
    for (const one of [error, ...error.problems]) {
      expect(seen(channels(one))).toEqual([]);
      expect(one.cause).toBeUndefined();
    }
  });

  test("and this test would see them: most of these say the value", async () => {
    const says = async (schema: StandardSchema<string>): Promise<boolean> => {
      const { issues } = await schema["~standard"].validate(CANARY);
      return (
        seen(
          JSON.stringify((issues as readonly { message: string }[] | undefined)?.map(({ message }) => message) ?? ""),
        ).length > 0
      );
    };
    const told = await Promise.all(Object.values(REFUSALS).map((schema) => says(schema).catch(() => true)));
    expect(told.filter(Boolean).length).toBeGreaterThan(24);
  });
});
