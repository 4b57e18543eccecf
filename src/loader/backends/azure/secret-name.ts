import { SecretsError } from "../../errors/secrets-error.ts";

const NAME = /^[0-9A-Za-z-]{1,127}$/;
const VERSION = /^[0-9A-Za-z]{1,64}$/;

/** Holds a reference to what a vault can have, before anything is sent. */
export function requireNames(path: string, version: string | undefined, action: string): void {
  if (!NAME.test(path)) {
    const mapped = mappedName(path);
    throw new SecretsError("reference/invalid", {
      action,
      state: "a vault has no secret of such a name",
      facts: { path, wanted: `azure:${mapped}` },
      hint: `Name it \`${mapped}\`: a secret's name has 1 to 127 letters, digits and dashes`,
    });
  }
  if (version !== undefined && !VERSION.test(version))
    throw new SecretsError("reference/invalid", {
      action,
      facts: { path, wanted: `azure:${path}@VERSION, with VERSION the 32 letters and digits that the vault gave it` },
    });
}

/** The nearest name that a vault can have. */
function mappedName(path: string): string {
  const mapped = path
    .replace(/[^0-9A-Za-z]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 127);
  return mapped === "" ? "secret-key" : mapped;
}
