import { expect, test } from "vitest";
import { INPUTS, readInputs } from "../../src/action/inputs.ts";
import type { SecretsError } from "../../src/loader/errors/secrets-error.ts";

const read = (given: Readonly<Record<string, string>>) =>
  readInputs(
    (name) => given[name] ?? "",
    Object.keys(given).map((name) => `INPUT_${name.toUpperCase()}`),
  );

function problems(given: Readonly<Record<string, string>>): readonly (readonly [string, string | undefined])[] {
  try {
    read(given);
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
  [{ keys: "A", mode: "check" }, "mode"],
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
] as const)("%j is refused for its %s", (given, option) => {
  expect(problems(given)).toEqual([["action/invalid-input", option]]);
});

test("an input that there is not is refused, and all problems are told at once", () => {
  expect(problems({ keys: "A", enviroment: "x", prefix: "-" })).toEqual([
    ["action/unknown-input", "enviroment"],
    ["action/invalid-input", "prefix"],
  ]);
  expect(INPUTS).toContain("environment");
});
