import { posix } from "node:path";
import { type ImportMap, type MapTarget, mapEntries, parseJson } from "../../loader/config-file/import-map.ts";
import type { Tree } from "../git/tree.ts";
import { LIMITS } from "../sandbox/limits.ts";

/**
 * What the `deno.json` files of a commit give a meaning, beside and above a folder: the nearest that says a name decides it.
 * Folders in it are those of the repository, from `/`.
 */
export async function importMapIn(tree: Tree, folder: string): Promise<ImportMap> {
  const map = new Map<string, MapTarget>();
  for (let at = folder; ; at = posix.dirname(at)) {
    for (const name of ["deno.json", "deno.jsonc"])
      for (const [key, target] of await entriesOf(tree, posix.join(at, name))) if (!map.has(key)) map.set(key, target);
    if (at === ".") return map;
  }
}

async function entriesOf(tree: Tree, path: string): Promise<readonly (readonly [string, MapTarget])[]> {
  const settings = await settingsAt(tree, path);
  if (settings === undefined) return [];
  const inline = mapEntries(settings["imports"], folderOf(path));
  const elsewhere = settings["importMap"];
  if (typeof elsewhere !== "string" || /^[a-z]+:/i.test(elsewhere)) return inline;
  const other = posix.join(posix.dirname(path), elsewhere);
  return [...inline, ...mapEntries((await settingsAt(tree, other))?.["imports"], folderOf(other))];
}

const folderOf = (path: string): string => posix.join("/", posix.dirname(path));

async function settingsAt(tree: Tree, path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!tree.entries.has(path)) return undefined;
  const read = await tree.read(path, LIMITS.file);
  try {
    return "text" in read ? parseJson(read.text) : undefined;
  } catch {
    // It has no say, as where a declaration is loaded.
    return undefined;
  }
}
