import { processRuntime } from "../../loader/runtime.ts";
import type { Inventory, ReferenceEntry } from "../../schema/inventory.ts";
import { canonical } from "../diff/places.ts";
import { hasStayed, isSettled, rootIn, type WorkTree } from "../git/work-tree.ts";
import { namedFiles } from "./named-files.ts";
import { sourceOfStore } from "./source-of-store.ts";

/** What may be asked. */
interface Asked {
  readonly base: Inventory | undefined;
  readonly head: Inventory;
  readonly workTree: WorkTree;
}

/** Why a place is not looked up, whoever may: what a change names anew gets neither our credentials nor our variables. */
export function unaskedBecause({ base, head, workTree }: Asked, read: ReferenceEntry): string | undefined {
  const { store } = read;
  const is = Object.hasOwn(head.stores, store) ? head.stores[store] : undefined;
  const was = base !== undefined && Object.hasOwn(base.stores, store) ? base.stores[store] : undefined;
  if (base === undefined || was === undefined) return "the base does not have this store";
  if (is === undefined || canonical(was) !== canonical(is)) return "the store is not as the base has it";
  if (sourceOfStore(is) === undefined) return "only stores on a network are looked into";
  const files = namedFiles(is, rootIn(workTree), processRuntime);
  if (files.length > 0 && !hasStayed(workTree)) return "it names a file, and the declaration is in another folder";
  if (!files.every((file) => isSettled(file, workTree)))
    return "it names a file of the repository, which a change may have a hand in";
  if (read.path.includes("{") && !hasPath(base, read))
    return "its path reads a variable, and the base does not have it";
  return undefined;
}

function hasPath({ keys }: Inventory, { store, path }: ReferenceEntry): boolean {
  return Object.values(keys).some(({ references }) =>
    Object.values(references).some((places) => places?.some((one) => one.store === store && one.path === path)),
  );
}
