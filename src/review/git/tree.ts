import { posix } from "node:path";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { git } from "./git.ts";
import type { Repository } from "./repository.ts";

/** What lies at a path of a commit. */
export interface TreeEntry {
  readonly kind: "file" | "symlink" | "submodule";
  /** The object's id: equal ids are equal bytes. */
  readonly id: string;
}

/** A file's text, or why there is none. */
export type TreeText =
  | { readonly text: string }
  | { readonly refused: "missing" | "symlink" | "submodule" | "outside" | "size" };

/** All files of a commit, as git's objects have them. */
export interface Tree {
  readonly commit: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  read(path: string, limit: number): Promise<TreeText>;
}

const LINE = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([\s\S]+)$/;

/** Milliseconds in which all that is wanted of a commit must be read. */
const READING = 30_000;
/** Characters of a path, as systems take them. A check of what is above a longer one would take as long as its author likes. */
const LONGEST_PATH = 4096;

/**
 * Its reading throws `config/beyond-limits` when it has taken too long.
 *
 * @throws `runtime/git` where the commit's tree is not all there
 */
export async function readTree(repository: Repository, commit: string, time: number = READING): Promise<Tree> {
  const until = performance.now() + time;
  const listing = await git(repository.folder, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (listing.status !== "done")
    throw new SecretsError("runtime/git", {
      action: "read the commit",
      facts: { name: commit },
      state: "its files are not all in this repository",
    });
  const entries = new Map<string, TreeEntry>();
  for (const line of listing.output.toString("utf8").split("\0")) {
    const [, mode = "", id = "", path] = LINE.exec(line) ?? [];
    // Two paths that are no UTF-8 would be one text: nothing is imported by such a one.
    if (path !== undefined && !path.includes("\ufffd")) entries.set(path, { kind: KINDS[mode] ?? "file", id });
  }
  const read: Tree["read"] = async (path, limit) => {
    if (performance.now() > until) throw tooLate(commit);
    return readText(repository, entries, path, limit);
  };
  return { commit, entries, read };
}

function tooLate(commit: string): SecretsError {
  return new SecretsError("config/beyond-limits", {
    action: "read the commit",
    facts: { name: commit },
    state: "there is more to read than the time allows",
  });
}

const KINDS: { readonly [mode: string]: TreeEntry["kind"] } = { "120000": "symlink", "160000": "submodule" };

async function readText(
  { folder }: Repository,
  entries: Tree["entries"],
  path: string,
  limit: number,
): Promise<TreeText> {
  if (path === ".." || path.startsWith("../") || path.startsWith("/")) return { refused: "outside" };
  if (path.length > LONGEST_PATH) return { refused: "missing" };
  const entry = entries.get(path);
  if (entry === undefined) return { refused: above(entries, path) ?? "missing" };
  if (entry.kind !== "file") return { refused: entry.kind };
  const blob = await git(folder, ["cat-file", "blob", entry.id], limit);
  if (blob.status === "too-large") return { refused: "size" };
  return blob.status === "failed" ? { refused: "missing" } : { text: blob.output.toString("utf8") };
}

/** What a path would have to go through that is no folder of this repository. */
function above(entries: Tree["entries"], path: string): "symlink" | "submodule" | undefined {
  for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
    const kind = entries.get(folder)?.kind;
    if (kind === "symlink" || kind === "submodule") return kind;
  }
  return undefined;
}
