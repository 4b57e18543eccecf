import { SecretsError } from "../../loader/errors/secrets-error.ts";

/** The error of a declaration that takes more from a package than formats: what it says there, nobody here can tell. */
export function opaquePackage(name: string, path: string, line: number | undefined): SecretsError {
  return new SecretsError("config/unloadable", {
    action: "evaluate the declaration",
    facts: { path, line },
    state: `it uses what the package ${name} exports for more than a format, and packages are not looked into`,
    hint: `Write what ${path} takes from ${name} in a file of the repository, and import that by its path`,
  });
}
