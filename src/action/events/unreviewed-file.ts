import { posix } from "node:path";
import { type ImportMap, mapped, parseJson } from "../../loader/config-file/import-map.ts";
import { isRelative, meaningOf, packageOf } from "../../loader/config-file/specifier.ts";
import type { Tree } from "../../review/git/tree.ts";
import { importMapIn } from "../../review/revision/import-map.ts";
import { moduleGraph } from "../../review/revision/module-graph.ts";
import { LIMITS } from "../../review/sandbox/limits.ts";
import { isAsCommitted, isThere, namesakes } from "./files-on-disk.ts";

/** A commit, and where it is checked out. */
export interface CheckedOut {
  readonly tree: Tree;
  readonly root: string;
  /** Whether the checkout leaves out files of the commit. */
  readonly sparse: boolean;
}

/**
 * The first file that a load of the declaration at this path would find in the work tree otherwise than in the commit: in its
 * folder, among the modules that it imports, or among those that could be taken for one or say what an import means. A package
 * is none of the repository's: what lies in a `node_modules` is trusted.
 */
export async function unreviewedFile(checkedOut: CheckedOut, path: string): Promise<string | undefined> {
  const { tree } = checkedOut;
  const read = await tree.read(path, LIMITS.file);
  if ("refused" in read) return path;
  const map = await importMapIn(tree, posix.dirname(path));
  const modules = await moduleGraph(tree, path, read.text, map);
  const names = Object.keys(modules).map((name) => name.slice(1));
  for (const name of names) if (!(await isSame(checkedOut, name))) return name;
  for (const name of settingsAbove(names)) {
    const found = await differingSettings(checkedOut, name);
    if (found !== undefined) return found;
  }
  for (const importer of names)
    for (const specifier of Object.keys(modules[`/${importer}`]?.imports ?? {})) {
      const found =
        (await shadow(checkedOut, pathOf(specifier, importer, map))) ??
        (await differingInOwnPackage(checkedOut, specifier, importer, map));
      if (found !== undefined) return found;
    }
  return await differingIn(checkedOut, posix.dirname(path));
}

/** Whether both have the same file at a path, or neither has one. */
async function isSame({ tree, root }: CheckedOut, path: string): Promise<boolean> {
  const entry = tree.entries.get(path);
  return entry === undefined ? !(await isThere(root, path)) : await isAsCommitted(root, path, entry);
}

/** The files beside and above modules that give a name a meaning. */
function settingsAbove(modules: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of modules)
    for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
      for (const name of ["package.json", "deno.json", "deno.jsonc"]) found.add(posix.join(folder, name));
      if (folder === ".") break;
    }
  return found;
}

async function differingSettings(checkedOut: CheckedOut, path: string): Promise<string | undefined> {
  if (!(await isSame(checkedOut, path))) return path;
  const elsewhere = await importMapOf(checkedOut.tree, path);
  if (elsewhere === undefined) return undefined;
  const other = posix.join(posix.dirname(path), elsewhere);
  return !posix.isAbsolute(elsewhere) && (await isSame(checkedOut, other)) ? undefined : other;
}

/** The other file that a `deno.json` leaves its import map to. */
async function importMapOf(tree: Tree, path: string): Promise<string | undefined> {
  if (!tree.entries.has(path) || path.endsWith("package.json")) return undefined;
  const read = await tree.read(path, LIMITS.file);
  try {
    const named = "text" in read ? parseJson(read.text)?.["importMap"] : undefined;
    return typeof named === "string" && !/^[a-z]+:/i.test(named) ? named : undefined;
  } catch {
    // It has no say.
    return undefined;
  }
}

/** The path that an import leads to, as it is written. */
function pathOf(specifier: string, importer: string, map: ImportMap): string | undefined {
  if (isRelative(specifier)) return posix.join(posix.dirname(importer), specifier);
  const target = mapped(specifier, map);
  if (target === undefined || meaningOf(specifier, map).to !== "file") return undefined;
  return isRelative(target.specifier)
    ? posix.join(posix.relative("/", target.folder), target.specifier)
    : target.specifier;
}

/** A package may import itself by its name: whatever its `package.json` leads that to lies in its folder. */
async function differingInOwnPackage(
  checkedOut: CheckedOut,
  specifier: string,
  importer: string,
  map: ImportMap,
): Promise<string | undefined> {
  if (isRelative(specifier)) return undefined;
  const meaning = meaningOf(specifier, map);
  if (meaning.to !== "package") return undefined;
  for (const path of settingsAbove([importer])) {
    if (posix.basename(path) !== "package.json" || !checkedOut.tree.entries.has(path)) continue;
    const read = await checkedOut.tree.read(path, LIMITS.file);
    const name = "text" in read ? nameIn(read.text) : undefined;
    if (name === packageOf(meaning.name)) return differingIn(checkedOut, posix.dirname(path));
  }
  return undefined;
}

function nameIn(manifest: string): unknown {
  try {
    return parseJson(manifest)?.["name"];
  } catch {
    // No package is called by it.
    return undefined;
  }
}

/** What could be loaded in place of the module that the commit has for a path. */
async function shadow(checkedOut: CheckedOut, path: string | undefined): Promise<string | undefined> {
  if (path === undefined || checkedOut.tree.entries.has(path)) return undefined;
  // No commit has what lies outside of the repository.
  if (/^(?:\.\.\/|\/|file:)/.test(path)) return path;
  for (const name of await namesakes(checkedOut.root, path)) if (!(await isSame(checkedOut, name))) return name;
  return undefined;
}

/** The first file of a folder that the commit has and the work tree has otherwise. */
async function differingIn({ tree, root, sparse }: CheckedOut, folder: string): Promise<string | undefined> {
  const within = folder === "." ? "" : `${folder}/`;
  for (const [path, entry] of tree.entries) {
    if (!path.startsWith(within) || entry.kind === "submodule") continue;
    if (sparse && !(await isThere(root, path))) continue;
    if (!(await isAsCommitted(root, path, entry))) return path;
  }
  return undefined;
}
