import dotenv from "dotenv";
import { isDangerousName } from "../../loader/delivery/dangerous-names.ts";
import { isKey, kebabCase } from "../../schema/naming.ts";

/** What a dotenv file holds. */
export interface DotenvEntries {
  readonly values: ReadonlyMap<string, string>;
  /** Names that cannot be keys, and why. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** The entries of a dotenv file, as npm's `dotenv` reads them. */
export function dotenvEntries(text: string): DotenvEntries {
  const values = new Map<string, string>();
  const skipped: { name: string; reason: string }[] = [];
  const places = new Set<string>();
  for (const [name, value] of Object.entries(dotenv.parse(text))) {
    const reason = reasonAgainst(name, places);
    if (reason === undefined) values.set(name, value);
    else skipped.push({ name, reason });
    places.add(kebabCase(name).toLowerCase());
  }
  return { values, skipped };
}

function reasonAgainst(name: string, places: ReadonlySet<string>): string | undefined {
  if (!isKey(name)) return "it is no usable name of a key";
  if (isDangerousName(name)) return "it changes how programs run";
  return places.has(kebabCase(name).toLowerCase())
    ? "it is told apart from another name only by case or by _"
    : undefined;
}
