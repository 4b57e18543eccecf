import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { errorTable } from "../../../scripts/error-table.ts";
import { CATALOGUE, type ErrorCode } from "../../../src/loader/errors/catalogue.ts";
import type { Facts } from "../../../src/loader/errors/facts.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";

const codes = Object.keys(CATALOGUE) as ErrorCode[];
const SAMPLE = {
  key: "API_KEY",
  path: "neural/data/x",
  permission: "read",
  address: "https://vault:8200",
  variable: "VAULT_ADDR",
  option: "rotate",
  name: "zod",
  method: "appRole",
  known: "a, b",
  wanted: "a number",
  environment: "production",
  reference: "vault:neural/x#y",
};

test("no two codes share a hint, whether the facts are there or not", () => {
  expect(new Set(codes.map((code) => CATALOGUE[code].hint({}))).size).toBe(codes.length);
  expect(new Set(codes.map((code) => CATALOGUE[code].hint(SAMPLE))).size).toBe(codes.length);
});

test.each(codes)("%s: the hint is one imperative, and its exit the area's", (code) => {
  const { hint, exit, meaning, state } = CATALOGUE[code];
  for (const facts of [{}, SAMPLE]) expect(hint(facts)).toMatch(/^[A-Z][a-z]+ [^\n]*[^.\n]$/);
  expect(meaning).toMatch(/^[A-Z`].*\.$/);
  expect(state).toMatch(/^[^A-Z].*[^.]$/);
  const area = code.split("/")[0];
  const exits: { readonly [area: string]: readonly number[] } = {
    config: [3],
    reference: [3],
    value: [4],
    store: [5],
    runtime: [5],
    backend: [5, 6],
    action: [3, 4, 5],
    internal: [70],
  };
  expect(exits[area ?? ""]).toContain(exit);
});

test.each<[ErrorCode, string]>([
  ["config/missing-variable", "VAULT_ADDR"],
  ["config/unknown-package", "zod"],
  ["config/no-environment", "a, b"],
  ["config/untrusted", "chmod o-w neural/data/x"],
  ["config/not-found", "`config` or `working-directory` in the Action"],
  ["backend/unconfigured", "VAULT_ADDR"],
  ["backend/unauthenticated", "appRole"],
  ["backend/denied", '"read" on neural/data/x'],
  ["backend/unreachable", "https://vault:8200"],
  ["value/missing", "`keystead set API_KEY --env production`, or declare"],
  ["store/no-recipients", "keystead recipients add --env production"],
  ["runtime/permission", "read"],
])("the hint of %s names %s", (code, named) => expect(CATALOGUE[code].hint(SAMPLE)).toContain(named));

test("the docs' table is the catalogue", () => {
  expect(readFileSync(new URL("../../../docs/errors.md", import.meta.url), "utf8")).toContain(errorTable());
});

test("a message says what was tried, then the state", () => {
  const error = new SecretsError("backend/denied", {
    facts: { key: "DATABASE_URL", environment: "production", reference: "aws:neural/production#url" },
    action: "read",
  });
  expect(error.message).toBe('Cannot read DATABASE_URL for "production" from aws:neural/production#url: access denied');
});

test("a line stands behind its file", () => {
  const told = (facts: Facts): string => new SecretsError("config/unloadable", { action: "load it", facts }).message;
  expect(told({ path: "a.ts", line: 3 })).toBe("Cannot load it from a.ts:3: the file does not load");
  expect(told({ path: "a.ts" })).toBe("Cannot load it from a.ts: the file does not load");
  expect(told({ line: 3 })).toBe("Cannot load it: the file does not load");
});

test("an error of several names all, and takes the gravest's code", () => {
  const all = SecretsError.all(
    [
      new SecretsError("value/missing", { facts: { key: "A" } }),
      new SecretsError("backend/timeout", { facts: { key: "B" } }),
      new SecretsError("value/invalid", { facts: { key: "C" } }),
    ],
    { action: "load secrets" },
  );
  expect([all.code, all.retryable, all.problems.map((problem) => problem.code)]).toEqual([
    "backend/timeout",
    false,
    ["value/missing", "backend/timeout", "value/invalid"],
  ]);
  expect(all.hint).toBe(all.problems[1]?.hint);
  for (const name of ["A", "B", "C"]) expect(all.message).toContain(`Cannot continue ${name}`);
});

test("the same problem of many keys is told once, with their names", () => {
  const down = (key: string): SecretsError =>
    new SecretsError("backend/unreachable", {
      action: "read",
      facts: { key, environment: "d", address: "https://h", reference: `vault:a/b#${key}` },
    });
  const many = Array.from({ length: 5000 }, (_, index) => down(`KEY_${index}`));
  const all = SecretsError.all(
    [...many, new SecretsError("value/missing", { action: "read", facts: { key: "OTHER" } })],
    { action: "load secrets" },
  );
  expect(all.message.split("\n")).toHaveLength(6);
  expect(all.message).toContain("KEY_0 ");
  expect(all.message).toContain("The same for KEY_1, KEY_2, ");
  expect(all.message).toContain("and 4949 more");
  expect(all.message).toContain("OTHER");
  expect(all.problems).toHaveLength(5001);
  const few = SecretsError.all([down("A"), down("B"), down("C")], { action: "load secrets" });
  for (const key of ["A", "B", "C"]) expect(few.message).toContain(`Cannot read ${key} for "d"`);
});

test("a hint that several problems share is told once, below them", () => {
  const unset = (key: string, hint: string): SecretsError =>
    new SecretsError("config/missing-variable", { action: "read", facts: { key }, hint });
  const all = SecretsError.all(
    [
      unset("KEY_A", "Log in"),
      unset("KEY_B", "Set KEY_B"),
      unset("KEY_C", "Log in"),
      unset("KEY_D", "Set KEY_D"),
      unset("KEY_E", "Log in"),
    ],
    { action: "load secrets" },
  );
  const state = "the variable is not set [config/missing-variable]";
  expect(all.message.split("\n")).toEqual([
    "Cannot load secrets: 5 problems",
    `  Cannot read KEY_A: ${state}`,
    `  Cannot read KEY_C: ${state}`,
    `  Cannot read KEY_E: ${state}`,
    "    Log in",
    `  Cannot read KEY_B: ${state}`,
    "    Set KEY_B",
    `  Cannot read KEY_D: ${state}`,
    "    Set KEY_D",
  ]);
});

test("names from outside cannot break a line, colour a terminal or command a runner", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const facts = { name, path: name, key: name, reference: name };
      const errors = [
        new SecretsError("config/unknown-package", { facts }),
        new SecretsError("backend/denied", { facts, hint: `Do ${name}`, state: `it is ${name}` }),
      ];
      const shown = errors.map((error) => `${error.message}${error.hint}${JSON.stringify(error.facts)}`).join("");
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
  );
});

test("printing shows message, code and hint, once", () => {
  const shown = inspect(
    new SecretsError("config/missing-variable", { action: "read the setting", facts: { variable: "VAULT_ADDR" } }),
  );
  expect(shown).toContain("Cannot read the setting VAULT_ADDR: the variable is not set");
  expect(shown).toContain("Set VAULT_ADDR");
  expect(shown).not.toContain("#parts");
});
