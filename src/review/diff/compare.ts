import type { Inventory } from "../../schema/inventory.ts";
import { CHANGE_KINDS, type Change, change } from "./change.ts";
import { consumerChanges } from "./consumers.ts";
import { environmentChanges, settingChanges } from "./environments.ts";
import { keyChanges, pairsOf, partsIn } from "./keys.ts";
import { disagreements, leadChanges } from "./leads.ts";
import { renamesOf } from "./renames.ts";
import { storeChanges } from "./stores.ts";

/** Everything that one Inventory says otherwise than another, the gravest first. Equal ones have none. */
export function compare(base: Inventory, head: Inventory): readonly Change[] {
  const renames = renamesOf(base, head);
  const pairs = pairsOf(base, head, renames);
  const parts = partsIn(head);
  return sorted([
    ...addedAndRemoved(base, head, renames),
    ...leadChanges(base, head, pairs),
    ...storeChanges(base, head, pairs),
    ...pairs.flatMap((pair) => keyChanges(pair, parts)),
    ...disagreements(base, head, pairs),
    ...consumerChanges(base, head, renames),
    ...environmentChanges(base, head),
    ...settingChanges(base, head),
  ]);
}

/** Changes by kind, in the order of {@link CHANGE_KINDS}. */
export function sorted(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

function addedAndRemoved(base: Inventory, head: Inventory, renames: ReadonlyMap<string, string>): readonly Change[] {
  const former = new Set(renames.values());
  const gone = Object.keys(base.keys).filter((key) => !Object.hasOwn(head.keys, key) && !former.has(key));
  const added = Object.keys(head.keys).filter((key) => !Object.hasOwn(base.keys, key) && !renames.has(key));
  return [
    ...[...renames].map(([key, was]) => change("renamed", { key, before: [was], after: [key] })),
    ...gone.map((key) => change("removed", { key })),
    ...added.map((key) => change("added", { key })),
  ];
}
