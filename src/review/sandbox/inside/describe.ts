import { examine } from "../../../schema/check/check.ts";
import { isConfig } from "../../../schema/config.ts";
import type { Inventory } from "../../../schema/inventory.ts";
import type { Issue } from "../../../schema/issue.ts";
import { settle, Unsettled } from "./settle.ts";
import { noteStub } from "./stub.ts";

/** What a declaration comes to. */
export type Described =
  | {
      readonly end: "described";
      readonly document: { readonly issues: readonly Issue[]; readonly inventory?: Inventory };
    }
  | { readonly end: "impure"; readonly name?: string | undefined }
  | { readonly end: "not-a-config" };

/** Describes what a file exports by default, as JSON. */
export function describe(exported: unknown): string {
  return JSON.stringify(described(exported));
}

function described(exported: unknown): Described {
  noteStub(exported);
  if (!isConfig(exported)) return { end: "not-a-config" };
  try {
    settle(exported);
  } catch (error) {
    if (error instanceof Unsettled) return { end: "impure", name: error.name };
    throw error;
  }
  const { issues, described: examined } = examine(exported);
  return { end: "described", document: { issues, ...(examined && { inventory: examined.inventory }) } };
}
