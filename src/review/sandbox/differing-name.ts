import { isDeepStrictEqual } from "node:util";
import type { Inventory } from "../../schema/inventory.ts";

/** The parts of an Inventory that have names, the ones that people look for first. */
const NAMED = ["keys", "consumers", "environments", "stores"] as const;

/** The key, or what else has a name, of which two descriptions of one declaration say different things. */
export function differingName(one: Inventory, other: Inventory): string | undefined {
  for (const part of NAMED) {
    const [a, b]: readonly { readonly [name: string]: unknown }[] = [one[part], other[part]];
    const names = Object.keys({ ...a, ...b });
    const name = names.find((key) => !isDeepStrictEqual(a?.[key], b?.[key]));
    if (name !== undefined) return name;
  }
  return undefined;
}
