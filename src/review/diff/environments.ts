import type { Inventory } from "../../schema/inventory.ts";
import { type Change, change } from "./change.ts";
import { canonical, storePlace } from "./places.ts";

/** Environments that are new or gone, and those that ask other stores, or in another order. */
export function environmentChanges(base: Inventory, head: Inventory): readonly Change[] {
  const gone = Object.keys(base.environments).filter((name) => !Object.hasOwn(head.environments, name));
  return [
    ...Object.entries(head.environments).flatMap(([environment, after]): readonly Change[] => {
      const before = Object.hasOwn(base.environments, environment) ? base.environments[environment] : undefined;
      if (before === undefined) return [change("added", { environment, after })];
      if (asked(base, before) === asked(head, after)) return [];
      return [change("changed", { environment, what: "source", before, after })];
    }),
    ...gone.map((environment) => change("removed", { environment })),
  ];
}

function asked({ stores }: Inventory, ids: readonly string[]): string {
  return canonical(ids.map((id) => storePlace(id, stores[id])));
}

/** What the declaration says of the whole. */
export function settingChanges(base: Inventory, head: Inventory): readonly Change[] {
  const named = ({ environmentFrom }: Inventory): readonly string[] =>
    environmentFrom === undefined ? [] : [environmentFrom];
  const choice =
    base.environmentFrom === head.environmentFrom
      ? []
      : [change("changed", { what: "environmentFrom", before: named(base), after: named(head) })];
  const others = (["attestations", "cache", "audit"] as const).flatMap((what): readonly Change[] => {
    if (canonical(base[what]) === canonical(head[what])) return [];
    const isDropped = what === "audit" && head.audit === undefined;
    return [change(isDropped ? "weakened" : "changed", { what })];
  });
  return [...choice, ...others];
}
