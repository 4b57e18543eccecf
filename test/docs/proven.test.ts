import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aws } from "../../src/schema/sources/aws.ts";
import { azure } from "../../src/schema/sources/azure.ts";
import { gcp } from "../../src/schema/sources/gcp.ts";
import { kubernetes } from "../../src/schema/sources/kubernetes.ts";
import { vault } from "../../src/schema/sources/vault.ts";

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
