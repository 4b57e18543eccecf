import { posix } from "node:path";
import { parseLine, RECIPIENTS_FILE } from "../../loader/backends/local/recipients-file.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Inventory } from "../../schema/inventory.ts";
import { type Held, heldName } from "../diff/embedded.ts";
import type { Tree, TreeText } from "../git/tree.ts";
import { LIMITS } from "../sandbox/limits.ts";

/**
 * What the embedded stores of a declaration hold in its commit.
 *
 * @throws `config/unloadable` where a part of it lies elsewhere, `config/beyond-limits` where it is too large: whoever writes to
 * the store follows a link, and reads what is not read here
 */
export async function heldIn(tree: Tree, path: string, inventory: Inventory): Promise<Held> {
  const recipients = new Map<string, readonly string[]>();
  const values = new Map<string, string>();
  for (const { store, place } of localPlaces(inventory)) {
    const directory = inventory.stores[store]?.settings["directory"];
    if (typeof directory !== "string") continue;
    const folder = posix.join(posix.dirname(path), directory);
    const entry = tree.entries.get(posix.join(folder, `${place}.age`));
    if (entry !== undefined && entry.kind !== "file") throw notHere(posix.join(folder, `${place}.age`), entry.kind);
    if (entry !== undefined) values.set(heldName(store, place), entry.id);
    const environment = posix.dirname(place);
    if (recipients.has(heldName(store, environment))) continue;
    const name = posix.join(folder, environment, RECIPIENTS_FILE);
    const file = await tree.read(name, LIMITS.file);
    // A folder outside of the repository holds nothing that a commit changes.
    if ("refused" in file && file.refused !== "missing" && file.refused !== "outside")
      throw notHere(name, file.refused);
    recipients.set(heldName(store, environment), "text" in file ? recipientsOf(file.text) : []);
  }
  return { recipients, values };
}

const STATES: { readonly [W in Elsewhere]: string } = {
  symlink: "it is a symlink, or is reached by one",
  submodule: "it is in a submodule",
  size: "it is too large",
};
type Elsewhere = Exclude<Extract<TreeText, { readonly refused: string }>["refused"], "missing" | "outside">;

function notHere(path: string, why: Elsewhere): SecretsError {
  return new SecretsError(why === "size" ? "config/beyond-limits" : "config/unloadable", {
    action: "compare what the embedded store holds",
    facts: { path },
    state: STATES[why],
    hint: `Commit ${path} as a file of this repository, in folders of it, of no more than 1 MiB`,
  });
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
