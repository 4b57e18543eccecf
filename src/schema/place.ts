import type { ReferenceEntry } from "./inventory.ts";

/** What is known of places, in all stores: one thing for each place. A plain path is its own key, since most places are no more. */
export class Places<T> {
  readonly #stores = new Map<string, Map<string, T>>();
  readonly #all: T[] = [];

  /** What was added, in that order. */
  get all(): readonly T[] {
    return this.#all;
  }

  at(place: ReferenceEntry): T | undefined {
    return this.#stores.get(place.store)?.get(placeIn(place));
  }

  /** Takes the place of what was there before. */
  add(place: ReferenceEntry, what: T): void {
    let store = this.#stores.get(place.store);
    if (store === undefined) this.#stores.set(place.store, (store = new Map()));
    store.set(placeIn(place), what);
    this.#all.push(what);
  }
}

// No path begins as a list does in JSON without being told from one: such a path is written as a list too.
function placeIn({ path, field, version }: ReferenceEntry): string {
  if (field === undefined && version === undefined && !path.startsWith("[")) return path;
  return JSON.stringify([path, field ?? null, version ?? null]);
}
