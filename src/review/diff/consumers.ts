import type { ConsumerEntry, Inventory } from "../../schema/inventory.ts";
import { type Change, change } from "./change.ts";
import { shownIdentities } from "./identities.ts";
import { canonical } from "./places.ts";

/** What consumers may have that they might not before, and the other way round. */
export function consumerChanges(
  base: Inventory,
  head: Inventory,
  renames: ReadonlyMap<string, string>,
): readonly Change[] {
  const gone = Object.keys(base.consumers).filter((name) => !Object.hasOwn(head.consumers, name));
  return [
    ...Object.entries(head.consumers).flatMap(([consumer, after]) => {
      const before = Object.hasOwn(base.consumers, consumer) ? base.consumers[consumer] : undefined;
      if (before === undefined) return [change("added", { consumer, after: after.keys })];
      return oneConsumer(consumer, before, after, renames);
    }),
    ...gone.map((consumer) => change("removed", { consumer })),
  ];
}

function oneConsumer(
  consumer: string,
  before: ConsumerEntry,
  after: ConsumerEntry,
  renames: ReadonlyMap<string, string>,
): readonly Change[] {
  const formerly = (key: string): string => renames.get(key) ?? key;
  const gained = after.keys.filter((key) => !before.keys.includes(formerly(key)) && !before.keys.includes(key));
  const kept = new Set(after.keys.map(formerly));
  const lost = before.keys.filter((key) => !kept.has(key) && !after.keys.includes(key));
  const may = after.may.filter((one) => !before.may.includes(one));
  const mayNot = before.may.filter((one) => !after.may.includes(one));
  return [
    ...gained.map((key) => change("weakened", { consumer, key, what: "keys" })),
    ...lost.map((key) => change("removed", { consumer, key })),
    ...(may.length > 0 ? [change("weakened", { consumer, what: "may", before: before.may, after: after.may })] : []),
    ...(may.length === 0 && mayNot.length > 0 ? [change("changed", { consumer, what: "may" })] : []),
    ...(canonical(before.identities) === canonical(after.identities)
      ? []
      : [change("changed", { consumer, what: "identities", ...shownIdentities(before, after) })]),
    ...(before.reviewed === after.reviewed ? [] : [change("changed", { consumer, what: "reviewed" })]),
  ];
}
