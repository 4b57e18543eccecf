import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AWS_VARIABLES } from "../proven/aws-store.ts";
import { AZURE_VARIABLES, MANAGED_VARIABLES } from "../proven/azure-store.ts";
import { GCP_VARIABLES } from "../proven/gcp-store.ts";

const page = readFileSync(new URL("../../docs/deno.md", import.meta.url), "utf8");

test.each([
  ["aws", AWS_VARIABLES],
  ["gcp", GCP_VARIABLES],
  ["azure", AZURE_VARIABLES],
  ["a managed identity of azure", MANAGED_VARIABLES],
])("the page on Deno names the variables of %s with which it is proven, and no others", (_, variables) => {
  expect(page).toMatch(new RegExp(`--allow-env=${variables.join(",")}[ \`]`));
});
