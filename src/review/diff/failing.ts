import { CHANGE_KINDS, type ChangeKind, FAILING } from "./change.ts";

/** The kinds that a list names, with commas or line breaks between: `all`, `none`, or the usual ones where it is not said. */
export function failingKinds(list: string | undefined): ReadonlySet<ChangeKind> | undefined {
  if (list === undefined) return new Set(FAILING);
  if (list === "none") return new Set();
  if (list === "all") return new Set(CHANGE_KINDS);
  const kinds = list
    .trim()
    .split(/[,\n]/)
    .map((one) => CHANGE_KINDS.find((kind) => kind === one.trim()));
  return kinds.includes(undefined) ? undefined : new Set(kinds.filter((kind) => kind !== undefined));
}
