import type { Reference } from "../../schema/reference.ts";
import type { Context } from "../backend.ts";
import { bounded, type Secret } from "../batch.ts";
import { type Entry, type EntryValue, entryOf } from "./entry.ts";
import type { CacheFolder } from "./folder.ts";
import type { Keyring } from "./keyring.ts";

/** What entries are found and opened with. */
export interface Shelf {
  readonly keyring: Keyring;
  readonly folder: CacheFolder;
  readonly keyOf: (secret: Secret) => string;
}

/** What is wanted of one secret, and what is kept of it. */
export interface Sought {
  readonly references: readonly Reference[];
  readonly key: string;
  readonly name: string;
  readonly entry: Entry | undefined;
}

/** Looks for what is kept of each secret. */
export async function lookUp(
  references: readonly Reference[],
  { folder, keyOf, keyring }: Shelf,
  { concurrency }: Context,
): Promise<readonly Sought[]> {
  const sought: Sought[] = [];
  const groups = Map.groupBy(references, ({ path, version }) =>
    keyOf({ path, ...(version === undefined ? {} : { version }) }),
  );
  await bounded([...groups], concurrency, async ([key, group]) => {
    const name = await keyring.nameOf(key);
    const sealed = await folder.read(name);
    const content = sealed === undefined ? undefined : await keyring.open(sealed);
    sought.push({ references: group, key, name, entry: content === undefined ? undefined : entryOf(content, key) });
  });
  return sought;
}

/**
 * The values that are wanted of a secret, one for each reference, where all of them are there and younger than so many
 * milliseconds. One of the future is of a clock that was wrong, then or now: nobody knows how old it is.
 */
export function valuesWithin(
  { references, entry }: Sought,
  now: number,
  age: number,
): readonly EntryValue[] | undefined {
  const values = references.flatMap(({ field }) => entry?.values.find((value) => value.field === field) ?? []);
  const good = values.every(({ storedAt }) => storedAt <= now && now - storedAt < age);
  return good && values.length === references.length ? values : undefined;
}
