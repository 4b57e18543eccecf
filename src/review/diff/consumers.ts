import type { ConsumerEntry, Inventory } from "../../schema/inventory.ts";
import { type Change, change } from "./change.ts";
import { shownIdentities } from "./identities.ts";
import { canonical } from "./places.ts";
import { placesRead, Reach } from "./reach.ts";

/** What consumers may have that they might not before, and the other way round. */
export function consumerChanges(
  base: Inventory,
  head: Inventory,
  renames: ReadonlyMap<string, string>,
): readonly Change[] {
  const gone = Object.keys(base.consumers).filter((name) => !Object.hasOwn(head.consumers, name));
  const sides = { base, head, renames, reach: new Reach(base, Object.keys(base.keys)) };
  return [
    ...Object.entries(head.consumers).flatMap(([consumer, after]) => {
      const before = Object.hasOwn(base.consumers, consumer) ? base.consumers[consumer] : undefined;
      if (before === undefined) return newConsumer(consumer, after, sides);
      return [...keyChanges(consumer, before, after, sides), ...otherChanges(consumer, before, after)];
    }),
    ...gone.map((consumer) => change("removed", { consumer })),
  ];
}

interface Sides {
  readonly base: Inventory;
  readonly head: Inventory;
  readonly renames: ReadonlyMap<string, string>;
  /** What the keys of the base read. */
  readonly reach: Reach;
}

function newConsumer(consumer: string, { keys }: ConsumerEntry, sides: Sides): readonly Change[] {
  const gained = gainedOf(keys, [], sides);
  return [
    ...(gained.length > 0 ? [change("weakened", { consumer, what: "keys", after: gained })] : []),
    change("added", { consumer, after: keys }),
  ];
}

/** The keys by which one gets what others had, and oneself had not. A new key of something new is none. */
function gainedOf(keys: readonly string[], had: readonly string[], sides: Sides): readonly string[] {
  const { base, head, reach, renames } = sides;
  const own = new Reach(base, had);
  const held = new Set(had);
  return keys.filter((key) => {
    const former = renames.get(key) ?? key;
    if (Object.hasOwn(base.keys, former)) return !held.has(former);
    return placesRead(head, [key]).some((place) => reach.touches(place) && !own.covers(place));
  });
}

function keyChanges(consumer: string, before: ConsumerEntry, after: ConsumerEntry, sides: Sides): readonly Change[] {
  const kept = new Set(after.keys.map((key) => sides.renames.get(key) ?? key));
  const gained = new Set(gainedOf(after.keys, before.keys, sides));
  const had = new Set(before.keys);
  const added = after.keys.filter((key) => !had.has(sides.renames.get(key) ?? key) && !gained.has(key));
  const lost = before.keys.filter((key) => !kept.has(key));
  return [
    ...[...gained].map((key) => change("weakened", { consumer, key, what: "keys" })),
    ...added.map((key) => change("added", { consumer, key })),
    ...lost.map((key) => change("removed", { consumer, key })),
  ];
}

function otherChanges(consumer: string, before: ConsumerEntry, after: ConsumerEntry): readonly Change[] {
  const may = after.may.filter((one) => !before.may.includes(one));
  const mayNot = before.may.filter((one) => !after.may.includes(one));
  return [
    ...(may.length > 0 ? [change("weakened", { consumer, what: "may", before: before.may, after: after.may })] : []),
    ...(may.length === 0 && mayNot.length > 0 ? [change("changed", { consumer, what: "may" })] : []),
    ...(canonical(before.identities) === canonical(after.identities)
      ? []
      : [change("changed", { consumer, what: "identities", ...shownIdentities(before, after) })]),
    ...(before.reviewed === after.reviewed ? [] : [change("changed", { consumer, what: "reviewed" })]),
  ];
}
