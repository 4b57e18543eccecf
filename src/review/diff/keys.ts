import { durationMilliseconds } from "../../schema/formats/duration.ts";
import type { Inventory, Key } from "../../schema/inventory.ts";
import { type Change, change } from "./change.ts";
import { isLooser } from "./format.ts";
import { canonical } from "./places.ts";

/** A key on both sides. */
export interface KeyPair {
  readonly name: string;
  readonly before: Key;
  readonly after: Key;
}

/** What two Inventories say of one key, which may have been called otherwise. */
export function pairsOf(base: Inventory, head: Inventory, renames: ReadonlyMap<string, string>): readonly KeyPair[] {
  return Object.entries(head.keys).flatMap(([name, after]) => {
    const former = renames.get(name) ?? name;
    const before = Object.hasOwn(base.keys, former) ? base.keys[former] : undefined;
    return before === undefined ? [] : [{ name, before, after }];
  });
}

/** The keys that others are composed of. */
export function partsIn({ keys }: Inventory): ReadonlySet<string> {
  return new Set(Object.values(keys).flatMap(({ composedOf }) => composedOf?.parts ?? []));
}

/** What a key says otherwise than before, besides where it leads. The default of a part is where a URL leads. */
export function keyChanges({ name: key, before, after }: KeyPair, parts: ReadonlySet<string>): readonly Change[] {
  const aspects = ASPECTS.flatMap((what): readonly Change[] => {
    if (canonical(before[what]) === canonical(after[what])) return [];
    const weaker = WEAKER[what]?.(before, after) === true || (what === "default" && parts.has(key));
    return [change(weaker ? "weakened" : "changed", { key, what })];
  });
  return [...aspects, ...optionalChange(key, before, after)];
}

const ASPECTS = [
  "description",
  "sensitive",
  "default",
  "format",
  "generate",
  "rotate",
  "expires",
  "keepPrevious",
  "deliver",
  "trim",
] as const;

/** Of what can be said more or less strictly: whether it is less so than before. */
const WEAKER: { readonly [A in (typeof ASPECTS)[number]]?: (before: Key, after: Key) => boolean } = {
  sensitive: (before) => before.sensitive,
  default: (before) => before.default === undefined,
  format: (before, after) => isLooser(before.format, after.format),
  rotate: (before, after) => isRarer(before.rotate, after.rotate),
  expires: (before, after) =>
    before.expires !== undefined &&
    (after.expires === undefined || !(Date.parse(after.expires) <= Date.parse(before.expires))),
};

function isRarer(before: Key["rotate"], after: Key["rotate"]): boolean {
  if (before === undefined) return false;
  if (after === undefined) return true;
  const [was, is] = [durationMilliseconds(before.every), durationMilliseconds(after.every)];
  return before.every !== after.every && !(was !== undefined && is !== undefined && is <= was);
}

function optionalChange(key: string, before: Key, after: Key): readonly Change[] {
  // Where it is a list, it repeats the environments that the references leave out.
  const [was, is] = [before.optional === true, after.optional === true];
  return was === is ? [] : [change(is ? "weakened" : "changed", { key, what: "optional" })];
}
