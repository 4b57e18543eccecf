import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actionFile, inputTable } from "../../scripts/action-table.ts";
import { INPUTS } from "../../src/action/input-names.ts";

const page = readFileSync(new URL("../../docs/action.md", import.meta.url), "utf8");

test("the table of inputs is that of action.yml", () => {
  expect(page).toContain(inputTable());
});

test("action.yml has the inputs that the code reads, and no other", () => {
  expect(Object.keys(actionFile().inputs).toSorted()).toEqual([...INPUTS].toSorted());
});

test("what action.yml runs is an entry of the build", () => {
  const yml = readFileSync(new URL("../../action.yml", import.meta.url), "utf8");
  const build = readFileSync(new URL("../../tsup.config.ts", import.meta.url), "utf8");
  const files = [...yml.matchAll(/dist\/([\w-]+)\.js/g)].map(([, name]) => name);
  expect(files).toEqual(["action", "action-post"]);
  expect([...build.matchAll(/(?:"([\w-]+)"|(\w+)): "src\/action\/[\w-]+\.ts"/g)].map(([, a, b]) => a ?? b)).toEqual(
    files,
  );
  expect(existsSync(new URL("../../src/action/main.ts", import.meta.url))).toBe(true);
});
