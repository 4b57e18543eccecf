import type { Reference } from "../../schema/reference.ts";
import type { Secret } from "../batch.ts";
import type { Entry, KeptSecret, KeptValue } from "./entry.ts";

/** What is wanted of one secret, and what is kept of it. */
export interface Sought {
  readonly secret: Secret;
  readonly references: readonly Reference[];
  readonly kept: KeptSecret | undefined;
}

/** What is kept of each secret that is wanted. */
export function seek(references: readonly Reference[], entry: Entry | undefined): readonly Sought[] {
  const kept = new Map(entry?.secrets.map((secret) => [nameOf(secret), secret]));
  const groups = Map.groupBy(references, nameOf);
  return [...groups].map(([name, [first, ...others]]) => {
    const { path, version } = first as Reference;
    const secret = { path, ...(version === undefined ? {} : { version }) };
    return { secret, references: [first as Reference, ...others], kept: kept.get(name) };
  });
}

/** Names a secret within its store. */
export function nameOf({ path, version }: Secret): string {
  return JSON.stringify([path, version ?? null]);
}

/**
 * The values that are wanted of a secret, one for each reference, where all of them are there and younger than so many
 * milliseconds.
 */
export function valuesWithin({ references, kept }: Sought, now: number, age: number): readonly KeptValue[] | undefined {
  const values = references.flatMap(({ field }) => kept?.values.find((value) => value.field === field) ?? []);
  return values.length === references.length && values.every((value) => isWithin(value, now, age)) ? values : undefined;
}

/** Whether a value is younger. One of the future is of a clock that was wrong, then or now: nobody knows how old it is. */
export function isWithin({ storedAt }: KeptValue, now: number, age: number): boolean {
  return storedAt <= now && now - storedAt < age;
}
