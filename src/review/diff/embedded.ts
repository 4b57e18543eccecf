import type { Inventory } from "../../schema/inventory.ts";
import { type Change, change } from "./change.ts";

/** What the embedded store holds in one commit, by what it is in the Inventory. */
export interface Held {
  /** Who can read, by store and environment: `age1... # name`. */
  readonly recipients: ReadonlyMap<string, readonly string[]>;
  /** The encrypted file's object by store and path: equal ones are equal bytes. */
  readonly values: ReadonlyMap<string, string>;
}

/** The name of an environment's folder, or of a value's place, in a store. */
export const heldName = (store: string, path: string): string => JSON.stringify([store, path]);

/** Who can read now, and which stored values are others. */
export function embeddedChanges(head: Inventory, before: Held, after: Held): readonly Change[] {
  return [...recipientChanges(before, after), ...valueChanges(head, before, after)];
}

function recipientChanges(before: Held, after: Held): readonly Change[] {
  const folders = [...new Set([...before.recipients.keys(), ...after.recipients.keys()])];
  return folders.flatMap((folder) => {
    const [store = "", environment = ""] = JSON.parse(folder) as string[];
    const [was, is] = [before.recipients.get(folder) ?? [], after.recipients.get(folder) ?? []];
    const [keysBefore, keysAfter] = [new Set(was.map(keyOf)), new Set(is.map(keyOf))];
    return [
      ...is
        .filter((one) => !keysBefore.has(keyOf(one)))
        .map((one) => change("recipient-added", { environment, store, after: [one] })),
      ...was
        .filter((one) => !keysAfter.has(keyOf(one)))
        .map((one) => change("recipient-removed", { environment, store, before: [one] })),
    ];
  });
}

const keyOf = (recipient: string): string | undefined => recipient.split(" ", 1)[0];

function valueChanges(head: Inventory, before: Held, after: Held): readonly Change[] {
  return Object.entries(head.keys).flatMap(([key, { references }]) =>
    Object.entries(references).flatMap(([environment, places]) =>
      (places ?? []).flatMap(({ store, path }): readonly Change[] => {
        const [was, is] = [before, after].map(({ values }) => values.get(heldName(store, path)));
        if (was === is) return [];
        const of = { key, environment, store };
        if (was === undefined) return [change("added", { ...of, what: "value" })];
        return [is === undefined ? change("removed", { ...of, what: "value" }) : change("value-replaced", of)];
      }),
    ),
  );
}
