import type { Reference } from "../../../schema/reference.ts";
import type { Description } from "../../backend.ts";
import type { VaultAddress } from "./vault-address.ts";

/** The command that puts a value where there is none, from a file, so that no history has it. */
export function remedyOf(
  { path, version }: Reference,
  description: Description,
  vault: VaultAddress,
): string | undefined {
  const which = `--vault-name ${vault.name} --name ${path}`;
  if (description.state === "disabled")
    return `Enable it with \`az keyvault secret set-attributes ${which} --enabled true\`, or store a new version`;
  if (description.state === "deleted") return `Recover it with \`az keyvault secret recover ${which}\``;
  if (description.state !== "missing") return undefined;
  return version === undefined
    ? `Store it with \`az keyvault secret set ${which} --file FILE\``
    : `List the versions with \`az keyvault secret list-versions ${which}\``;
}
