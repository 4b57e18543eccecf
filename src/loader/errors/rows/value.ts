import type { CatalogueRow } from "./row.ts";
import { named } from "./wording.ts";

/** Codes of `value/*`. */
export type ValueCode =
  | "value/missing"
  | "value/deleted"
  | "value/invalid"
  | "value/undecodable"
  | "value/too-large"
  | "value/undeliverable";

export const valueRows: { readonly [C in ValueCode]: CatalogueRow } = {
  "value/missing": {
    state: "there is no such value",
    meaning: "The secret, the version or the field does not exist; the facts say which.",
    hint: (f) =>
      `Store it with \`keystead set ${named(f.key, "KEY")} --env ${named(f.environment, "ENV")}\`, or declare it optional`,
    exit: 4,
    retryable: false,
  },
  "value/deleted": {
    state: "it was deleted, destroyed or disabled",
    meaning:
      "The value was there and has been taken away on purpose. Neither a default nor the next source stands in for it.",
    hint: (f) => `Restore ${named(f.path, "it")}, or point the key elsewhere`,
    exit: 4,
    retryable: false,
  },
  "value/invalid": {
    state: "the value does not fit its format",
    meaning: "The stored text is refused by the key's format. The value is not shown.",
    hint: (f) => `Store a value for ${named(f.key, "the key")} that is ${named(f.wanted, "of its format")}`,
    exit: 4,
    retryable: false,
  },
  "value/undecodable": {
    state: "the value is not text",
    meaning: "The stored bytes are not UTF-8, or a field was asked of what is no JSON object.",
    hint: (f) => `Declare ${named(f.key, "the key")} with bytes(), or store text or a JSON object`,
    exit: 4,
    retryable: false,
  },
  "value/too-large": {
    state: "the value is too large",
    meaning: "A value is over 1 MiB, or over what an environment variable holds.",
    hint: (f) =>
      `Store less than ${named(f.wanted, "1 MiB")} in ${named(f.key ?? f.path, "the key")}, or deliver it as a file`,
    exit: 4,
    retryable: false,
  },
  "value/undeliverable": {
    state: "an environment variable cannot carry it",
    meaning: "The value holds a NUL, is not UTF-8, or cannot be read back from the format of the export.",
    hint: (f) => `Declare ${named(f.key, "the key")} with deliver: "file"`,
    exit: 4,
    retryable: false,
  },
};
