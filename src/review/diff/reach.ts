import type { Inventory, Key } from "../../schema/inventory.ts";
import { storePlace } from "./places.ts";

/** A secret of a store, and the field of it; without one, all of it. Its version is left out: each is one of that secret. */
interface ReadPlace {
  readonly secret: string;
  readonly field: string | undefined;
}

/** The places that somebody reads who has some keys. */
export class Reach {
  readonly #secrets = new Set<string>();
  readonly #places = new Set<string>();

  constructor(inventory: Inventory, keys: readonly string[]) {
    for (const place of placesRead(inventory, keys)) {
      this.#secrets.add(place.secret);
      this.#places.add(JSON.stringify([place.secret, place.field]));
    }
  }

  /** Whether all of what lies at a place is read. */
  covers({ secret, field }: ReadPlace): boolean {
    return [field, undefined].some((one) => this.#places.has(JSON.stringify([secret, one])));
  }

  /** Whether some of what lies at a place is read. */
  touches(place: ReadPlace): boolean {
    return place.field === undefined ? this.#secrets.has(place.secret) : this.covers(place);
  }
}

/** Where the values of keys are, in all environments; of a composed key, where those of its parts are. */
export function placesRead(inventory: Inventory, names: readonly string[]): readonly ReadPlace[] {
  const places: ReadPlace[] = [];
  const reached = new Set(names);
  // A set is gone through to its end, also where it grows on the way.
  for (const name of reached) {
    const key = Object.hasOwn(inventory.keys, name) ? inventory.keys[name] : undefined;
    if (key === undefined) continue;
    for (const part of key.composedOf?.parts ?? []) reached.add(part);
    places.push(...placesOf(inventory, key));
  }
  return places;
}

function placesOf({ stores }: Inventory, { references }: Key): readonly ReadPlace[] {
  return Object.values(references).flatMap((places) =>
    (places ?? []).map(({ store, path, field }) => ({
      secret: JSON.stringify([storePlace(store, stores[store]), path]),
      field,
    })),
  );
}
