import type { CatalogueRow } from "./row.ts";
import { named } from "./wording.ts";

/** Codes of `store/*`. */
export type StoreCode = "store/not-writable" | "store/conflict" | "store/no-recipients" | "store/failed";

export const storeRows: { readonly [C in StoreCode]: CatalogueRow } = {
  "store/not-writable": {
    state: "this store cannot be written from here",
    meaning: "No source of the environment can be written by this version.",
    hint: (f) => `Write it with the store's own tool${f.reference === undefined ? "" : ` at ${f.reference}`}`,
    exit: 5,
    retryable: false,
  },
  "store/conflict": {
    state: "it has been changed meanwhile, or exists already",
    meaning: "The precondition of a write does not hold.",
    hint: (f) => `Look at ${named(f.reference ?? f.path, "it")} and write again if you still want to`,
    exit: 5,
    retryable: false,
  },
  "store/no-recipients": {
    state: "it has no recipients",
    meaning: "The embedded store's environment has no recipients.txt, so nobody could read what would be written.",
    hint: (f) => `Run \`keystead recipients add --env ${named(f.environment, "ENV")} RECIPIENT\``,
    exit: 5,
    retryable: false,
  },
  "store/failed": {
    state: "it could not be written",
    meaning: "A file could not be written: no space, no permission, a read-only file system.",
    hint: (f) => `Make ${named(f.path, "the folder")} writable, with space left`,
    exit: 5,
    retryable: false,
  },
};
