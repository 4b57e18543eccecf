import { type Entry, entryBytes, entryOf } from "./entry.ts";
import { type CacheFolder, LARGEST_ENTRY } from "./folder.ts";
import type { Keyring } from "./keyring.ts";

/** Where the entry of one store is: one for all of its secrets, since opening one costs as much as a request nearby. */
export interface Shelf {
  readonly keyring: Keyring;
  readonly folder: CacheFolder;
  readonly key: string;
  /** The entry's name, by its key. */
  readonly name: string;
}

/** What is kept; `undefined` where there is nothing, or nothing that is to be trusted. */
export async function readEntry({ folder, key, keyring, name }: Shelf): Promise<Entry | undefined> {
  const sealed = await folder.read(name);
  const content = sealed === undefined ? undefined : await keyring.open(sealed);
  return content === undefined ? undefined : entryOf(content, key);
}

/** Keeps an entry, or removes one with nothing in it. Rejects as the system does. */
export async function writeEntry(entry: Entry, until: number, { folder, keyring, name }: Shelf): Promise<void> {
  if (entry.secrets.length === 0) {
    await folder.remove(name);
    return;
  }
  const sealed = await keyring.seal(entryBytes(entry));
  if (sealed.length > LARGEST_ENTRY) throw Object.assign(new Error("the entry is too large"), { code: "EFBIG" });
  await folder.write(name, sealed, until);
}
