import type { Inventory, Key, ReferenceEntry, Store } from "../../schema/inventory.ts";
import { formatReference } from "../../schema/reference.ts";

/** Where a key leads in an environment: places in order, nowhere on purpose, or what it is composed of. */
export interface Lead {
  /** Equal where two lead to the same. */
  readonly places: string | null;
  /** For people. */
  readonly shown: readonly string[];
  /** The stores' ids, in order. */
  readonly stores: readonly string[];
}

/** Where a key leads in an environment; `undefined` where the environment is not there. */
export function leadOf(inventory: Inventory, key: Key, environment: string): Lead | undefined {
  if (!Object.hasOwn(inventory.environments, environment)) return undefined;
  if (key.composedOf !== undefined) {
    const { template } = key.composedOf;
    return { places: `composed ${template}`, shown: [template], stores: [] };
  }
  const references = Object.hasOwn(key.references, environment) ? key.references[environment] : [];
  if (references === null) return { places: null, shown: [], stores: [] };
  const listed = references ?? [];
  return {
    places: JSON.stringify(listed.map((one) => placeOf(inventory, one))),
    shown: listed.map((one) => shownReference(inventory, one)),
    stores: listed.map(({ store }) => store),
  };
}

/** What a store is apart from who one is there and whether the way is protected: equal ones are one place. */
export function storePlace(id: string, store: Store | undefined): string {
  if (store === undefined || store.backend.startsWith("custom-")) return id;
  const settings = Object.entries(store.settings).filter(([name]) => name !== "insecure");
  return canonical([store.backend, Object.fromEntries(settings), store.client === true]);
}

function placeOf(inventory: Inventory, { store, path, field, version }: ReferenceEntry): readonly unknown[] {
  return [storePlace(store, inventory.stores[store]), path, field, version];
}

/** The reference's text, with its store's id behind it. */
function shownReference({ stores }: Inventory, { store, ...place }: ReferenceEntry): string {
  return `${formatReference({ backend: stores[store]?.backend ?? "unknown", ...place })} in ${store}`;
}

/** A text that is equal for equal data, whatever the order of names. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
