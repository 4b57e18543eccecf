import type { Inventory } from "../../schema/inventory.ts";
import { leadOf } from "./places.ts";

/** The keys that another name has led to the same places before: the former name by the present one. */
export function renamesOf(base: Inventory, head: Inventory): ReadonlyMap<string, string> {
  const gone = namesOnlyIn(base, head);
  const renames = new Map<string, string>();
  for (const name of namesOnlyIn(head, base)) {
    const leads = leadsOf(head, name);
    const former = leads === undefined ? undefined : gone.find((one) => leadsOf(base, one) === leads);
    if (former === undefined) continue;
    renames.set(name, former);
    gone.splice(gone.indexOf(former), 1);
  }
  return renames;
}

function namesOnlyIn(one: Inventory, other: Inventory): string[] {
  return Object.keys(one.keys).filter((name) => !Object.hasOwn(other.keys, name));
}

/** `undefined` for a key that leads nowhere: it is like any other such. */
function leadsOf(inventory: Inventory, name: string): string | undefined {
  const key = inventory.keys[name];
  if (key === undefined) return undefined;
  const leads = Object.keys(inventory.environments)
    .toSorted()
    .map((environment) => [environment, leadOf(inventory, key, environment)?.places ?? null]);
  return leads.every(([, places]) => places === null || places === "[]") ? undefined : JSON.stringify(leads);
}
