import type { IssueCode } from "../../../schema/issue.ts";
import type { CatalogueRow } from "./row.ts";
import { named } from "./wording.ts";

/** Codes of `reference/*`. */
export type ReferenceCode = Extract<IssueCode, `reference/${string}`>;

export const referenceRows: { readonly [C in ReferenceCode]: CatalogueRow } = {
  "reference/invalid": {
    state: "it is no reference of this backend",
    meaning:
      "A path is empty, has a step `.` or `..`, a control character or braces, or is no name of the store; or a field is missing that the backend needs.",
    hint: (f) => `Write the reference as ${named(f.wanted, "backend:path#field@version")}`,
    exit: 3,
    retryable: false,
  },
  "reference/unsupported": {
    state: "this backend has no such part of a reference",
    meaning: "A field or a version was given for a backend that has none.",
    hint: (f) => `Leave \`${named(f.option, "it")}\` out of the reference`,
    exit: 3,
    retryable: false,
  },
};
