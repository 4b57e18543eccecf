import type { ReferenceEntry } from "./inventory.ts";

/** Tells one place from another, in all stores. Read by nobody. */
export function placeId({ store, path, field, version }: ReferenceEntry): string {
  return JSON.stringify([store, path, field ?? null, version ?? null]);
}
