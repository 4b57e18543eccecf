import type { Inventory } from "../../schema/inventory.ts";
import { type Change, change } from "./change.ts";
import type { KeyPair } from "./keys.ts";
import { type Lead, leadOf } from "./places.ts";

/** Where keys lead now and where they led before, in the environments of both sides. */
export function leadChanges(base: Inventory, head: Inventory, pairs: readonly KeyPair[]): readonly Change[] {
  const environments = Object.keys(head.environments).filter((name) => Object.hasOwn(base.environments, name));
  return pairs.flatMap(({ name: key, before, after }) =>
    environments.flatMap((environment) => {
      const [was, is] = [leadOf(base, before, environment), leadOf(head, after, environment)];
      return was === undefined || is === undefined ? [] : leadChange({ key, environment }, was, is);
    }),
  );
}

function leadChange(
  of: { readonly key: string; readonly environment: string },
  was: Lead,
  is: Lead,
): readonly Change[] {
  if (was.places === is.places) return [];
  if (was.places === null) return [change("added", { ...of, after: is.shown })];
  if (is.places === null) return [change("removed", { ...of, before: was.shown })];
  return [change("retargeted", { ...of, before: was.shown, after: is.shown })];
}

/** Keys that are in some environments and deliberately not in others, where that is new. */
export function disagreements(base: Inventory, head: Inventory, pairs: readonly KeyPair[]): readonly Change[] {
  const former = new Map(pairs.map(({ name, before }) => [name, absentIn(base, before)]));
  return Object.entries(head.keys).flatMap(([key, entry]) => {
    const after = absentIn(head, entry);
    const before = former.get(key) ?? [];
    if (after.length === 0 || after.length === Object.keys(head.environments).length) return [];
    // Of an environment that is new, it is new as well.
    return after.every((one) => before.includes(one)) ? [] : [change("disagree", { key, before, after })];
  });
}

function absentIn(inventory: Inventory, key: Inventory["keys"][string]): readonly string[] {
  return Object.keys(inventory.environments).filter(
    (environment) => leadOf(inventory, key, environment)?.places === null,
  );
}
