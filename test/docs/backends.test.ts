import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { registry } from "../../src/loader/backends/registry.ts";
import { loadSecretsWith } from "../../src/loader/load-secrets.ts";
import { check } from "../../src/schema/check/check.ts";
import { type AnyConfig, isConfig } from "../../src/schema/config.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { runtimeWith } from "../store/project.ts";

const HEADINGS = ["What it is", "Quick start", "Identity", "Options", "Errors", "Permissions needed"];

function page(backend: string): string {
  return readFileSync(new URL(`../../docs/backends/${backend}.md`, import.meta.url), "utf8");
}

function codeOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
}

/** Evaluates an example as it stands, with our own modules in place of the package's. */
async function evaluate(
  folder: string,
  code: string,
  given: object = {},
): Promise<{ readonly [name: string]: unknown }> {
  const source = (path: string): string => new URL(`../../src/${path}`, import.meta.url).href;
  const testing = join(folder, "testing.ts");
  writeFileSync(
    testing,
    [
      `export { contractCases } from "${source("testing/contract.ts")}";`,
      `export { testContext } from "${source("testing/contract/context.ts")}";`,
      `export { openCustom } from "${source("testing/open-custom.ts")}";`,
    ].join("\n"),
  );
  const file = join(folder, `example-${crypto.randomUUID()}.ts`);
  const names = Object.keys(given).join(", ");
  Object.assign(globalThis, { exampleOfDocs: given });
  writeFileSync(
    file,
    code
      .replace(/^import \{[^}]*\} from "vitest";$/m, `const { ${names} } = globalThis.exampleOfDocs;`)
      .replace('"keystead/testing"', JSON.stringify(pathToFileURL(testing).href))
      .replace('"keystead"', JSON.stringify(source("index.ts"))),
  );
  return (await import(/* @vite-ignore */ file)) as { readonly [name: string]: unknown };
}

describe.each(Object.keys(registry))("the page of %s", (backend) => {
  test("has the parts that every page has, in the same order", () => {
    const headings = [...page(backend).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? "");
    expect(headings.filter((heading) => HEADINGS.includes(heading))).toEqual(HEADINGS);
  });

  test("has a declaration that has no problem", async () => {
    const [code = ""] = codeOf(page(backend));
    const { default: config } = await evaluate(temporaryFolder(), code);
    expect(isConfig(config)).toBe(true);
    expect(check(config as AnyConfig)).toEqual([]);
  });
});

test("the example of a store of one's own is loaded, and passes the contract as its page shows", async () => {
  const [declaration = "", suite = ""] = codeOf(page("custom"));
  const folder = temporaryFolder();
  const { default: config } = await evaluate(folder, declaration);
  const loaded = await loadSecretsWith(
    config as AnyConfig,
    { environment: "production" },
    { runtime: runtimeWith({}) },
  );
  expect(Reflect.get(loaded, "SECRET_KEY")).toBe("a value");
  const cases: [string, () => Promise<void>][] = [];
  await evaluate(folder, suite, { test: (name: string, run: () => Promise<void>) => cases.push([name, run]) });
  expect(cases.length).toBeGreaterThan(20);
  for (const [, run] of cases) await expect(run()).resolves.toBeUndefined();
});
