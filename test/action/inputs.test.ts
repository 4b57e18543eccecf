import { expect, test } from "vitest";
import { readCheckInputs } from "../../src/action/check/check-inputs.ts";
import { INPUTS } from "../../src/action/input-names.ts";
import { readInputs } from "../../src/action/inputs.ts";
import type { SecretsError } from "../../src/loader/errors/secrets-error.ts";

const readCheck = (given: Readonly<Record<string, string>>) =>
  readCheckInputs(
    (name) => given[name] ?? "",
    Object.keys(given).map((name) => `INPUT_${name.toUpperCase()}`),
  );
const read = (given: Readonly<Record<string, string>>) =>
  readInputs(
    (name) => given[name] ?? "",
    Object.keys(given).map((name) => `INPUT_${name.toUpperCase()}`),
  );

function problems(
  given: Readonly<Record<string, string>>,
  reading: (given: Readonly<Record<string, string>>) => unknown = read,
): readonly (readonly [string, string | undefined])[] {
  try {
    reading(given);
    return [];
  } catch (error) {
    const one = error as SecretsError;
    return (one.problems.length === 0 ? [one] : one.problems).map(({ code, facts }) => [code, facts.option] as const);
  }
}

test("inputs have their defaults", () => {
  expect(read({ consumer: "ci" })).toMatchObject({
    consumer: "ci",
    keys: undefined,
    targets: new Set(["env"]),
    prefix: "",
    minMaskLength: 4,
    allowShort: false,
  });
  expect(read({ keys: "A,\n B\nC" }).keys).toEqual(["A", "B", "C"]);
  expect(read({ keys: "A", export: "none" }).targets).toEqual(new Set());
  expect(read({ keys: "A", export: "env, outputs\nfiles" }).targets).toEqual(new Set(["env", "outputs", "files"]));
});

test.each([
  [{ consumer: "a", keys: "A" }, "consumer"],
  [{ consumer: "" }, "consumer"],
  [{ keys: "A,,B" }, "keys"],
  [{ keys: "A,A" }, "keys"],
  [{ keys: "A", mode: "chek" }, "mode"],
  [{ keys: "A", "fail-on": "none" }, "fail-on"],
  [{ keys: "A", base: "main" }, "base"],
  [{ keys: "A", live: "true" }, "live"],
  [{ keys: "A", export: "envs" }, "export"],
  [{ keys: "A", export: "env,none" }, "export"],
  [{ keys: "A", export: "env,env" }, "export"],
  [{ keys: "A", prefix: "1_" }, "prefix"],
  [{ keys: "A", prefix: "A=B" }, "prefix"],
  [{ keys: "A", "min-mask-length": "3" }, "min-mask-length"],
  [{ keys: "A", "min-mask-length": "65" }, "min-mask-length"],
  [{ keys: "A", "min-mask-length": "four" }, "min-mask-length"],
  [{ keys: "A", "min-mask-length": "4.5" }, "min-mask-length"],
  [{ keys: "A", "allow-short": "yes" }, "allow-short"],
  [{ keys: "A", comment: "false" }, "comment"],
] as const)("%j is refused for its %s", (given, option) => {
  expect(problems(given)).toEqual([["action/invalid-input", option]]);
});

/** What is wrong, and what to do about it. */
function told(given: Readonly<Record<string, string>>): string {
  try {
    read(given);
    return "";
  } catch (error) {
    const { message, hint } = error as SecretsError;
    return `${message}; ${hint}`;
  }
}

test("neither a consumer nor keys, both, and a key named twice are three things", () => {
  expect(told({})).toContain(
    "Cannot use the input consumer: neither it nor `keys` is given [action/invalid-input]\n    Set the input `consumer` to the name of a consumer, or `keys` to names of keys",
  );
  expect(told({ consumer: "ci", keys: "A" })).toContain(
    "Cannot use the input consumer: `keys` is given as well [action/invalid-input]\n    Leave out one of `consumer` and `keys`",
  );
  expect(told({ keys: "PIN,PIN" })).toContain(
    "Cannot use the input keys: a name stands there twice [action/invalid-input]\n    Name each of `keys` once",
  );
  // What was given may be a value that got into the wrong input.
  expect(told({ keys: "PIN,PIN" })).not.toContain("PIN");
});

test("an input that there is not is refused, and all problems are told at once", () => {
  expect(problems({ keys: "A", enviroment: "x", prefix: "-" })).toEqual([
    ["action/unknown-input", "enviroment"],
    ["action/invalid-input", "prefix"],
  ]);
  expect(INPUTS).toContain("environment");
});

test("a check's inputs have their defaults, and what the runner gives for the others is none of its own", () => {
  const usual = { mode: "check", export: "env", "min-mask-length": "4", "allow-short": "false" };
  expect(readCheck(usual)).toEqual({
    base: undefined,
    config: undefined,
    failing: new Set(["retargeted", "new-store", "new-package", "weakened", "recipient-added"]),
    live: undefined,
    commentToken: "",
    workingDirectory: undefined,
  });
  expect(readCheck({ ...usual, "fail-on": "removed, renamed\nadded" }).failing).toEqual(
    new Set(["removed", "renamed", "added"]),
  );
  expect(readCheck({ ...usual, "fail-on": "none" }).failing.size).toBe(0);
  expect(readCheck({ ...usual, comment: "true", "github-token": "a" }).commentToken).toBe("a");
  expect(readCheck({ ...usual, comment: "false", "github-token": "a" }).commentToken).toBeUndefined();
  expect(readCheck({ ...usual, live: "true" }).live).toEqual({ environment: undefined });
  expect(readCheck({ ...usual, live: "true", environment: "prod" }).live).toEqual({ environment: "prod" });
});

test.each([
  [{ "fail-on": "everything" }, "fail-on"],
  [{ "fail-on": "removed,,added" }, "fail-on"],
  [{ base: "--output=x" }, "base"],
  [{ base: "main other" }, "base"],
  [{ live: "yes" }, "live"],
  [{ comment: "once" }, "comment"],
  [{ environment: "prod" }, "environment"],
  [{ consumer: "ci" }, "consumer"],
  [{ export: "files" }, "export"],
  [{ "allow-short": "true" }, "allow-short"],
] as const)("of a check, %j is refused for its %s", (given, option) => {
  expect(problems(given, readCheck)).toEqual([["action/invalid-input", option]]);
});
