import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskingOf } from "../../src/action/masking/masking.ts";
import { masksOf } from "../../src/action/masking/value-masks.ts";
import { suiteFor } from "../servers/suite.ts";
import { runWorkflow } from "./act.ts";
import { declaring } from "./declaring.ts";
import { pem, VALUES } from "./hard-values.ts";
import { formsIn, maskedLog, PRINTED_FORMS } from "./leak-oracle.ts";
import { printedForms } from "./printed-forms.mjs";
import { RunnerMasker } from "./runner-masker.ts";
import { vaultByOidc } from "./vault-by-oidc.ts";

const rules = { least: 4, common: new Set(["production"]) };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a runner's log shows of a text after a value was masked. */
function shown(value: string, text: string): string {
  const masker = new RunnerMasker();
  for (const mask of masksOf(bytes(value), rules).masks) masker.addMask(mask);
  return text
    .split("\n")
    .map((line) => masker.mask(line))
    .join("\n");
}

/** The longest run of a form's line that is left in what is shown of it. */
function left(value: string, form: string): string {
  const rest = shown(value, form)
    .split("\n")
    .filter((line) => !line.startsWith("-----"))
    .flatMap((line) => line.split("***"));
  return rest.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

describe("the runner's masker, as it is modelled", () => {
  test("agrees with the runner's own vectors", () => {
    const masker = new RunnerMasker();
    const masked = [
      "Password123!",
      'Pass"word"123!',
      "Pass word 123!",
      "Pass<word>123!",
      "Pass'word'123!",
      '"Password123!!"',
      '"short"',
    ];
    for (const value of masked) masker.addValue(value);
    const base64 = (text: string): string => Buffer.from(text).toString("base64");
    const vectors: readonly (readonly [string, string])[] = [
      ["123Password123!123", "123***123"],
      ["123Pass%20word%20123%21123", "123***123"],
      ["123Pass&lt;word&gt;123!123", "123***123"],
      ["123Pass''word''123!123", "123***123"],
      ["123short123", "123short123"],
      ['123"short"123', "123***123"],
      [base64(":Password123!"), "OlBh***"],
      [base64("a:Password123!"), "YTpQ***"],
      [base64("ab:Password123!"), "YWI6***"],
      [base64("abc:Password123!"), "YWJjOlBh***"],
      [base64("abcd:Password123!"), "YWJjZDpQ***"],
      [base64("abcde:Password123!"), "YWJjZGU6***"],
    ];
    for (const [text, wanted] of vectors) expect(masker.mask(text)).toBe(wanted);
  });

  test("masks lines, and heeds commands as they come", () => {
    const masker = new RunnerMasker();
    expect(masker.log("before abcd\n::add-mask::ab%250A\n  ::add-mask::cd%0Def\nab%0A cd ef")).toBe(
      "before abcd\n\n\n*** *** ***",
    );
    const braces = new RunnerMasker();
    braces.addMask('{\n  "a": "hunter2"\n}');
    expect(braces.mask('{"hunter2"} fQ==')).toBe('***"hunter2"*** ***');
  });
});

describe("masks", () => {
  test.each(Object.entries(VALUES))("leave nothing of %s in any form", (_, value) => {
    for (const [form, text] of Object.entries(printedForms(value)))
      expect([form, left(value, text).length]).toEqual([form, expect.toSatisfy((length: number) => length < 6)]);
  });

  test("are made of a line as it is, whose blanks may be what makes it long enough", () => {
    const value = "&'      ";
    expect(masksOf(bytes(value), rules).unmasked).toBe(undefined);
    for (const [form, text] of Object.entries(printedForms(value)))
      expect([form, left(value, text).length]).toEqual([form, expect.toSatisfy((length: number) => length < 6)]);
  });

  test("leave no six characters of a random secret in any form", { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 4, maxLength: 30 }),
      fc.constantFrom("%0A", "%25", "::", "'\"", "&+", "]", "##[", "é😀", "\\n", "a=b", "-----"),
    );
    const secret = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(secret, (value) => {
        if (masksOf(bytes(value), rules).unmasked !== undefined) return;
        for (const [form, text] of Object.entries(printedForms(value))) {
          const rest = left(value, text);
          if (rest.length >= 6) throw new Error(`${form}: ${JSON.stringify(rest)} of ${JSON.stringify(text)}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("are lines, no shorter than the least, and never a common word (edge cases 1, 3)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.integer({ min: 4, max: 64 }), (value, least) => {
        for (const mask of masksOf(bytes(value), { ...rules, least }).masks) {
          expect(Array.from(mask).length).toBeGreaterThanOrEqual(least);
          expect(mask).not.toMatch(/[\r\n]/);
        }
      }),
    );
    for (const word of ["true", "null", "production", "Production", "0", "abc", "   ", "\n\n"])
      expect([...masksOf(bytes(word), rules).masks]).toEqual([]);
    expect([...masksOf(bytes("abcd"), rules).masks]).toContain("abcd");
    expect([...masksOf(bytes("abcd"), { ...rules, least: 5 }).masks]).not.toContain("abcd");
  });

  test("of JSON are its texts and long numbers as they are written, not its brackets (edge case 4)", () => {
    const value = '{\n  "user": "administrator",\n  "id": 12345678901234567890,\n  "on": true, "port": 5432\n}';
    const { masks, unmasked } = masksOf(bytes(value), rules);
    for (const text of ["administrator", "12345678901234567890"]) expect(masks).toContain(text);
    for (const text of ["{", "}", "true", "5432", "user"]) expect(masks).not.toContain(text);
    expect(unmasked).toBeUndefined();
    expect(masksOf(bytes('{"password":"ab"}'), rules).unmasked).toBe("some");
  });

  test("of lines in the manner of .env and YAML are their values, and of a URL its password", () => {
    expect(masksOf(bytes("export A='hunter22'\n"), rules).masks).toContain("hunter22");
    expect(masksOf(bytes("db:\n  password: hunter22\n"), rules).masks).toContain("hunter22");
    const { masks } = masksOf(bytes("postgres://postgres:p%40ss-word@h/db"), rules);
    expect(masks).toContain("p@ss-word");
    expect(masks).not.toContain("postgres");
  });

  test("of a PEM leave out the first and last line, and cover its body in one piece (edge case 1)", () => {
    const { masks, unmasked } = masksOf(bytes(pem), rules);
    expect([...masks].filter((mask) => /^-----[^\\%]*-----$/.test(mask))).toEqual([]);
    expect(unmasked).toBeUndefined();
    const body = pem.split("\n").slice(1, -2).join("");
    expect(shown(pem, body)).toBe("***");
  });

  // What is long enough there is only what encoders make of them.
  test.each([
    ["hunter2x", 12],
    ["correct-horse-battery-staple-4711", 64],
    ["密码", 4],
    ["pä1", 4],
    ["😀😀", 4],
    ["ab\ncd\n", 4],
    ["++\n", 4],
    [pem, 80],
  ])("say of %j, where lines of %i characters are masked, that it cannot be", (value, least) => {
    expect(masksOf(bytes(value), { ...rules, least }).unmasked).toBe("none");
  });

  test.each(["😀😀😀😀", "~~~~", "hunter2x\n", "  hunter2x", "-----hunter2x"])("cover %j", (value) => {
    expect(masksOf(bytes(value), rules).unmasked).toBeUndefined();
  });

  test("name the keys that cannot be masked", () => {
    const key = (name: string, value: string, sensitive = true) =>
      ({ key: { name, sensitive, delivered: true }, text: { reveal: () => bytes(value) } }) as never;
    const { masks, unmaskable, partly } = maskingOf(
      [
        key("SHORT", "abc"),
        key("PLAIN", "abcdefgh", false),
        key("LONG", "hunter22"),
        key("PART", "hunter33\nab"),
        key("EMPTY", ""),
      ],
      rules,
      { name: "github", windows: false },
    );
    expect([...unmaskable]).toEqual(["SHORT"]);
    expect([...partly]).toEqual(["PART"]);
    expect(masks.get("hunter22")).toBe("LONG");
    expect(masks.has("abcdefgh")).toBe(false);
  });
});

suiteFor(["openbao", "act"], ({ openbao, act }) => {
  test("the log of a workflow that prints every form shows none", { timeout: 180_000 }, async () => {
    const values = Object.fromEntries(Object.entries(VALUES).filter(([, value]) => !/^\n|\r/.test(value)));
    const store = await vaultByOidc(openbao, values);
    try {
      const names = Object.keys(values).map((name) => name.toUpperCase());
      const { code, log, raw } = await runWorkflow(act, {
        files: {
          "secrets.config.ts": declaring(store.source, names.map((name) => `${name}: secret()`).join(", ")),
          "printed-forms.mjs": PRINTED_FORMS,
          "print.mjs": `import { printedForms } from "./printed-forms.mjs";
for (const name of ${JSON.stringify(names)}) for (const text of Object.values(printedForms(process.env[name]))) console.log(text);\n`,
        },
        steps: `- uses: keystead/keystead@v1
  with:
    environment: production
    keys: ${names.join(",")}
- run: node print.mjs > /dev/null
`,
        env: store.env,
      });
      expect({ code, log: code === 0 ? "" : log.slice(-3000) }).toEqual({ code: 0, log: "" });
      const { text: masked } = maskedLog(raw);
      expect(new Set(formsIn(raw, values).map((form) => form.split(":")[0]))).toEqual(new Set(Object.keys(values)));
      expect(formsIn(masked, values)).toEqual([]);
      // The tokens of the job, and what a login gave.
      expect(masked).not.toMatch(/eyJ[\w-]{20,}\.|\bhvs\.|\bs\.[A-Za-z0-9]{20,}/);
    } finally {
      await store.stop();
    }
  });
});
