import type { Inventory } from "../../schema/inventory.ts";
import { type Change, change } from "./change.ts";
import { shownIdentities } from "./identities.ts";
import type { KeyPair } from "./keys.ts";
import { canonical, leadOf, storePlace } from "./places.ts";

/** Stores that are new or gone, and what is different about those that stayed. */
export function storeChanges(base: Inventory, head: Inventory, pairs: readonly KeyPair[]): readonly Change[] {
  const [before, after] = [placesOf(base), placesOf(head)];
  const added = [...after].filter(([place]) => !before.has(place));
  const gone = [...before].filter(([place]) => !after.has(place));
  const stayed = new Map<string, readonly [string, string]>();
  for (const pair of [...sameStores(before, after), ...usedStores(base, head, pairs)])
    stayed.set(canonical(pair), pair);
  return [
    ...added.flatMap(([, ids]) => ids.map((store) => change("new-store", { store }))),
    ...gone.flatMap(([, ids]) => ids.map((store) => change("removed", { store }))),
    ...[...stayed.values()].flatMap(([was, is]) => sameStoreChanges(base, head, was, is)),
  ];
}

function placesOf({ stores }: Inventory): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(Object.keys(stores), (id) => storePlace(id, stores[id]));
}

type StorePair = readonly [string, string];

/** The stores of one place on both sides: those of equal ids, then in order. */
function sameStores(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): readonly StorePair[] {
  return [...after].flatMap(([place, ids]) => {
    const former = before.get(place) ?? [];
    return ids.flatMap((id, index): StorePair[] => {
      const was = former.includes(id) ? id : former[Math.min(index, former.length - 1)];
      return was === undefined ? [] : [[was, id]];
    });
  });
}

/** The stores by which keys that lead to the same place do so. */
function usedStores(base: Inventory, head: Inventory, pairs: readonly KeyPair[]): readonly StorePair[] {
  return pairs.flatMap(({ before, after }) =>
    Object.keys(head.environments).flatMap((environment): readonly StorePair[] => {
      const [was, is] = [leadOf(base, before, environment), leadOf(head, after, environment)];
      if (was === undefined || is === undefined || was.places !== is.places) return [];
      return is.stores.map((store, index): StorePair => [was.stores[index] ?? store, store]);
    }),
  );
}

function sameStoreChanges(base: Inventory, head: Inventory, was: string, is: string): readonly Change[] {
  const [before, after] = [base.stores[was], head.stores[is]];
  if (before === undefined || after === undefined) return [];
  const changes: Change[] = [];
  const [protectedBefore, protectedAfter] = [before, after].map(({ settings }) => settings["insecure"] !== true);
  if (protectedBefore !== protectedAfter)
    changes.push(change(protectedAfter === true ? "changed" : "weakened", { store: is, what: "insecure" }));
  if (canonical(before.identities) !== canonical(after.identities))
    changes.push(change("changed", { store: is, what: "identities", ...shownIdentities(before, after) }));
  return changes;
}
