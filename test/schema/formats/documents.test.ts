import { generateKeyPairSync } from "node:crypto";
import * as v from "valibot";
import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import type { Format } from "../../../src/schema/format.ts";
import { json } from "../../../src/schema/formats/json.ts";
import { type Jwk, jwk } from "../../../src/schema/formats/jwk.ts";
import { pem } from "../../../src/schema/formats/pem.ts";
import { answer, REFUSED } from "./answer.ts";

describe("json", () => {
  test.each<[string, unknown]>([
    ["0", 0],
    ["false", false],
    [" 1 ", 1],
    ["1e3", 1000],
    ["null", null],
    ['""', ""],
    ["[1]", [1]],
    ['{"a":1,"a":2}', { a: 2 }],
    ["9007199254740993", 9007199254740992],
  ])("takes %j", (text, value) => expect(answer(json(), text)).toEqual(value));

  test.each(["", "no", "0x10", "00123", "{", "{'a':1}", "[1,]", "\ufeff{}", "NaN", "undefined", "{}{}"])(
    "refuses %j",
    (text) => expect(answer(json(), text)).toBe(REFUSED),
  );

  test("survives any depth", () => {
    const deep = "[".repeat(500_000);
    expect(answer(json(), deep)).toBe(REFUSED);
    expect(() => answer(json(), deep + "]".repeat(500_000))).not.toThrow();
  });

  test("gives what a schema makes of it, and nothing of what the schema says", () => {
    const schema = z.object({ port: z.string().transform(Number) });
    expect(answer(json(schema), '{"port":"5432"}')).toEqual({ port: 5432 });
    expect(json(schema)["~standard"].validate('{"port":7,"canary":1}')).toEqual({
      issues: [{ message: "must be json" }],
    });
    expect(json(v.literal("canary"))["~standard"].validate("7")).toEqual({ issues: [{ message: "must be json" }] });
    expect(json(schema)["~format"]).toEqual({ name: "json", constraints: { schema: "zod" }, takes: "text" });
  });

  test("refuses a schema that answers later, and leaves no rejection behind", async () => {
    const later = json(
      v.pipeAsync(
        v.string(),
        v.transformAsync(async (text) => await Promise.reject(new Error(text))),
      ),
    );
    const rejected: unknown[] = [];
    const note = (reason: unknown): number => rejected.push(reason);
    process.on("unhandledRejection", note);
    const result = later["~standard"].validate('"canary"');
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(result).toEqual({ issues: [{ message: "must be json, and its schema one that answers at once" }] });
    expect(rejected).toEqual([]);
  });

  test("refuses where a schema throws", () => {
    const throwing = v.pipe(
      v.string(),
      v.transform((): string => {
        throw new Error("canary");
      }),
    );
    expect(answer(json(throwing), '"x"')).toBe(REFUSED);
  });
});

describe("jwk", () => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = privateKey.export({ format: "jwk" });

  test("takes a key of any type, or of the one asked for", () => {
    expect(answer(jwk(), JSON.stringify(key))).toEqual(key);
    expect(answer(jwk({ kty: "EC" }), JSON.stringify(key))).toEqual(key);
    expect(answer(jwk({ kty: "RSA" }), JSON.stringify(key))).toBe(REFUSED);
  });

  test.each([
    "",
    "0",
    "null",
    "[]",
    '"EC"',
    "{}",
    '{"kty":""}',
    '{"kty":1}',
    '{"kty":null}',
    '{"keys":[{"kty":"EC"}]}',
    '[{"kty":"EC"}]',
    '{"Kty":"EC"}',
    '{"kty":"EC"',
    '{"__proto__":{"kty":"EC"}}',
  ])("refuses %j", (text) => expect(answer(jwk(), text)).toBe(REFUSED));
});

describe("pem", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  const spki = publicKey.export({ format: "pem", type: "spki" }).toString();
  const block = (label: string, body: string): string => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;

  test.each<[string, string]>([
    ["a key", key],
    ["a key without the last line break", key.trimEnd()],
    ["CRLF", key.replaceAll("\n", "\r\n")],
    ["CR", key.replaceAll("\n", "\r")],
    ["two blocks", key + spki],
    ["one long line", block("X", "A".repeat(4000))],
    ["blank lines, and spaces at the ends of lines", `\n${key.replaceAll("\n", "  \n\n")}`],
    ["text around the blocks", `Bag Attributes\n    friendlyName: x\n${key}Certificate:\n${spki}the end`],
    ["an odd label", block("X9.42 DH-PARAMETERS", "AA==")],
  ])("takes %s", (_, value) => expect(answer(pem(), value)).toBe(value));

  test.each<[string, string]>([
    ["no block", ""],
    ["text only", "no key here"],
    ["a body only", key.split("\n").slice(1, -2).join("\n")],
    ["line breaks turned into spaces", key.replaceAll("\n", " ")],
    ["line breaks turned into two characters", key.replaceAll("\n", "\\n")],
    ["indentation", key.replaceAll(/^/gm, "  ")],
    ["no end", key.slice(0, key.indexOf("-----END"))],
    ["a cut end", key.slice(0, -3)],
    ["no begin", key.slice(key.indexOf("\n") + 1)],
    ["another label at the end", key.replace("END PRIVATE", "END PUBLIC")],
    ["a block in a block", block("X", key)],
    ["no body", block("X", "")],
    ["a body that is no base64", block("X", "AA=A")],
    ["a body that is cut", block("X", "AAAAA")],
    ["headers", block("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n\nAAAA")],
    ["a checksum", block("PGP MESSAGE", "AAAA\n=AAAA")],
    ["no label", block("", "AAAA")],
    ["a good block and a broken one", `${key}-----BEGIN X-----\n`],
    ["SSH's own four hyphens", "---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----"],
    ["a byte order mark", `\ufeff${key}`],
    ["trailing text on the first line", key.replace("KEY-----\n", "KEY----- x\n")],
  ])("refuses %s", (_, value) => expect(answer(pem(), value)).toBe(REFUSED));

  test("holds every block to its label", () => {
    expect(answer(pem({ label: "PRIVATE KEY" }), key)).toBe(key);
    expect(answer(pem({ label: "PRIVATE KEY" }), key + spki)).toBe(REFUSED);
    expect(answer(pem({ label: "RSA PRIVATE KEY" }), key)).toBe(REFUSED);
    expect(answer(pem({ label: ["PRIVATE KEY", "PUBLIC KEY"] }), key + spki)).toBe(key + spki);
  });
});

test("types", () => {
  const schema = z.object({ port: z.string().transform(Number) });
  expectTypeOf(json()).toEqualTypeOf<Format<unknown>>();
  expectTypeOf(json(schema)).toEqualTypeOf<Format<{ port: number }>>();
  expectTypeOf(json(v.number())).toEqualTypeOf<Format<number>>();
  expectTypeOf(pem()).toEqualTypeOf<Format<string>>();
  expectTypeOf(jwk()).toEqualTypeOf<Format<Jwk>>();
  expectTypeOf(jwk({ kty: "EC" })).toEqualTypeOf<Format<Jwk<"EC">>>();
});
