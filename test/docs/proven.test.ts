import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aws } from "../../src/schema/sources/aws.ts";
import { azure } from "../../src/schema/sources/azure.ts";
import { gcp } from "../../src/schema/sources/gcp.ts";
import { kubernetes } from "../../src/schema/sources/kubernetes.ts";
import { vault } from "../../src/schema/sources/vault.ts";
import { pageWith, provenTables } from "../proven/page.ts";

const page = readFileSync(new URL("../../docs/proven.md", import.meta.url), "utf8");

/** The identities of a store that are proven on every runtime of its table. */
function provenEverywhere(backend: string): readonly string[] {
  const section = page.split(`\n## Identities of \`${backend}()\`\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = [...section.matchAll(/^\| (.*?) \| .*? \|(( yes \|){3})$/gm)];
  return rows.map(([, identity = ""]) => identity);
}

describe.each(Object.entries({ aws, azure, gcp, kubernetes, vault }))(
  "the page on what is proven, of %s",
  (backend, maker) => {
    test.each(Object.keys(maker))("%s", (method) => {
      expect(provenEverywhere(backend)).toContainEqual(expect.stringContaining(`\`${backend}.${method}(`));
    });

    test("without a declared identity", () => {
      expect(provenEverywhere(backend)).toContainEqual(expect.stringMatching(/^none declared: /));
    });
  },
);

test("a runtime on which something was not proven has a dash", () => {
  const proof = { backend: "vault", runtime: "Deno", server: "a server" } as const;
  const tables = provenTables([
    { ...proof, of: "store" },
    { ...proof, of: "identity", identity: "`vault.token()`" },
  ]);
  expect(tables).toContain("| `vault()` | a server | - | - | - | yes | - |");
  expect(tables).toContain("| `vault.token()` | a server | - | yes | - |");
  expect(pageWith("before\n<!-- begin: proven -->\nold\n<!-- end: proven -->\nafter\n", tables)).toBe(
    `before\n<!-- begin: proven -->\n\n${tables}\n\n<!-- end: proven -->\nafter\n`,
  );
});
