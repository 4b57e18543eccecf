import type { Reference } from "../../../schema/reference.ts";
import type { Permission } from "../../backend.ts";
import type { VaultAddress } from "./vault-address.ts";

/** Key Vault tells by a read alone. */
export function neededPermissions(references: readonly Reference[], { name }: VaultAddress): readonly Permission[] {
  const needs = `the role "Key Vault Secrets User" on ${name}, or the secret permission "get" in its access policy`;
  return references.map(() => ({ state: "unknown", needs }));
}
