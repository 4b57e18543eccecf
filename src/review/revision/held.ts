import { posix } from "node:path";
import { parseLine, RECIPIENTS_FILE } from "../../loader/backends/local/recipients-file.ts";
import type { Inventory } from "../../schema/inventory.ts";
import { type Held, heldName } from "../diff/embedded.ts";
import type { Tree } from "../git/tree.ts";
import { LIMITS } from "../sandbox/limits.ts";

/** What the embedded stores of a declaration hold in its commit. */
export async function heldIn(tree: Tree, path: string, inventory: Inventory): Promise<Held> {
  const recipients = new Map<string, readonly string[]>();
  const values = new Map<string, string>();
  for (const { store, place } of localPlaces(inventory)) {
    const directory = inventory.stores[store]?.settings["directory"];
    if (typeof directory !== "string") continue;
    const folder = posix.join(posix.dirname(path), directory);
    const entry = tree.entries.get(posix.join(folder, `${place}.age`));
    if (entry !== undefined) values.set(heldName(store, place), entry.id);
    const environment = posix.dirname(place);
    if (recipients.has(heldName(store, environment))) continue;
    const file = await tree.read(posix.join(folder, environment, RECIPIENTS_FILE), LIMITS.file);
    recipients.set(heldName(store, environment), "text" in file ? recipientsOf(file.text) : []);
  }
  return { recipients, values };
}

function localPlaces({ keys, stores }: Inventory): readonly { readonly store: string; readonly place: string }[] {
  return Object.values(keys).flatMap(({ references }) =>
    Object.values(references).flatMap((places) =>
      (places ?? []).flatMap(({ store, path }) => (stores[store]?.backend === "local" ? [{ store, place: path }] : [])),
    ),
  );
}

function recipientsOf(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const recipient = parseLine(line);
    if (recipient === undefined) return [];
    return [recipient.name === undefined ? recipient.key : `${recipient.key} # ${recipient.name}`];
  });
}
