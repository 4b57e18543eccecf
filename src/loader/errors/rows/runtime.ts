import type { CatalogueRow } from "./row.ts";
import { named, quoted } from "./wording.ts";

/** Codes of `runtime/*` and `internal/*`. */
export type RuntimeCode = "runtime/permission" | "runtime/command" | "runtime/clock" | "runtime/git" | "internal/bug";

export const runtimeRows: { readonly [C in RuntimeCode]: CatalogueRow } = {
  "runtime/permission": {
    state: "the runtime does not permit it",
    meaning: "Deno was started without a permission that is needed.",
    hint: (f) => `Start Deno with ${named(f.permission, "the permission")}`,
    exit: 5,
    retryable: false,
  },
  "runtime/command": {
    state: "the command could not be started",
    meaning: "The command after `--` does not exist or may not be run.",
    hint: (f) => `Check that ${quoted(f.name, "the command")} is installed and may be run`,
    exit: 5,
    retryable: false,
  },
  "runtime/clock": {
    state: "the clock of this machine is wrong",
    meaning: "It is minutes off a store's own. Tokens and signatures are then over, or not valid yet, for the store.",
    hint: () => "Set the clock right, e.g. with `timedatectl set-ntp true`",
    exit: 5,
    retryable: false,
  },
  "runtime/git": {
    state: "git does not have it",
    meaning: "The working directory is in no git repository, or the repository does not have the commit.",
    hint: (f) => `Name a commit that this repository has in place of ${quoted(f.name, "it")}`,
    exit: 5,
    retryable: false,
  },
  "internal/bug": {
    state: "this is a fault of keystead",
    meaning: "Something happened that must not. The original error is withheld, since it could hold a value.",
    hint: () => "Report it with the steps that led here, and without values",
    exit: 70,
    retryable: false,
  },
};
