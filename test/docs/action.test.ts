import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { actionFile, inputTable, outputTable } from "../../scripts/action-table.ts";
import { INPUTS } from "../../src/action/input-names.ts";
import type { AnyConfig } from "../../src/schema/config.ts";
import { inventory } from "../../src/schema/describe-config.ts";
import { plan } from "../../src/schema/plan.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

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

test("the README's workflow loads a consumer of the README's declaration, as one whom the job's token makes", async () => {
  const page = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, declaration = ""] = /^```ts\n\/\/ secrets\.config\.ts\n(.*?)^```$/ms.exec(page) ?? [];
  const [, workflow = ""] = /^```yaml\n(.*?)^```$/ms.exec(page) ?? [];
  const file = join(temporaryFolder(), "secrets.config.ts");
  writeFileSync(
    file,
    declaration.replace('"keystead"', JSON.stringify(new URL("../../src/index.ts", import.meta.url).href)),
  );
  const { default: config } = (await import(/* @vite-ignore */ file)) as { readonly default: AnyConfig };
  const input = (name: string): string => new RegExp(`^ +${name}: (.*)$`, "m").exec(workflow)?.[1] ?? "";
  const asked = { environment: input("environment"), consumer: input("consumer") };
  const described = inventory(config);
  expect(plan(described, asked)).toMatchObject({ plan: asked });
  const stores = Object.values(described.stores).filter(({ backend }) => backend === "vault");
  expect(stores.map(({ identities }) => identities.map(({ method }) => method))).toEqual([
    ["kubernetes", "jwt", "appRole"],
  ]);
  expect([input("id-token"), input("VAULT_ADDR")]).toEqual([
    expect.stringMatching(/^write\b/),
    expect.stringContaining("${{ vars.VAULT_ADDR }}"),
  ]);
});
