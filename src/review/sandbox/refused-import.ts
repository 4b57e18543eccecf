import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { RefusedImport } from "./request.ts";

const STATES: { readonly [W in RefusedImport]: string } = {
  builtin: "it imports a module of the runtime, and so could say another thing elsewhere",
  alias:
    "it imports by a name that only a package.json or a tsconfig.json explains, and neither has a say in the sandbox",
  address: "it imports by a path with ?, # or %, of which the runtimes make another file than git has there",
  remote: "it imports from an address, and nothing is downloaded",
  missing: "it imports what the commit does not have",
  symlink: "it imports through a symlink",
  outside: "it imports from outside of the repository",
  submodule: "it imports from a submodule",
  size: "it imports a file that is too large",
};

const CODES: { readonly [W in RefusedImport]: "config/impure" | "config/unloadable" | "config/beyond-limits" } = {
  builtin: "config/impure",
  alias: "config/unloadable",
  address: "config/unloadable",
  remote: "config/unloadable",
  missing: "config/unloadable",
  symlink: "config/unloadable",
  outside: "config/unloadable",
  submodule: "config/unloadable",
  size: "config/beyond-limits",
};

/** The error of an import that a declaration may not make. */
export function refusedImport(why: RefusedImport, specifier: string, path: string): SecretsError {
  return new SecretsError(CODES[why], {
    action: "evaluate the declaration",
    facts: { path, name: specifier },
    state: STATES[why],
    hint:
      why === "alias"
        ? `Import the file that "${specifier}" means by its path, as "./...", or name it in a deno.json`
        : `Take the import "${specifier}" out: a declaration is made of files of the repository, keystead and schemas`,
  });
}
