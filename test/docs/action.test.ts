import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actionFile, inputTable, outputTable } from "../../scripts/action-table.ts";
import { INPUTS } from "../../src/action/input-names.ts";

test.each(["README.md", "docs/action.md"])("the tables in %s are those of action.yml", (path) => {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  expect(page).toContain(`<!-- begin: inputs -->\n${inputTable()}\n<!-- end: inputs -->`);
  expect(page).toContain(`<!-- begin: outputs -->\n${outputTable()}\n<!-- end: outputs -->`);
});

test("an output that action.yml has comes before those of the keys", () => {
  const outputs = { findings: { description: "How many | what was found." } };
  expect(outputTable({ inputs: {}, outputs }).split("\n").slice(2)).toEqual([
    "| `findings` | How many \\| what was found. |",
    expect.stringContaining("*a key's name*"),
  ]);
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
