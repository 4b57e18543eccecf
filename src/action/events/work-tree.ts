import { createHash } from "node:crypto";
import { lstat, readdir, readFile, readlink, realpath } from "node:fs/promises";
import { basename, join, posix, relative, resolve } from "node:path";
import type { Repository } from "../../review/git/repository.ts";
import type { TreeEntry } from "../../review/git/tree.ts";

/** The real folder in which a repository is checked out. */
export async function workTreeOf({ folder, prefix }: Repository): Promise<string> {
  return resolve(await realpath(folder), relative(prefix, ""));
}

/**
 * Whether a work tree has at a path what a commit has there, by its bytes. Git is not asked: its index may be told to look away,
 * and its filters are programs.
 */
export async function isAsCommitted(root: string, path: string, { id, kind }: TreeEntry): Promise<boolean> {
  const file = join(root, path);
  const found = await lstat(file).catch(() => undefined);
  // Where a system has no symlinks, git writes a file of the same text.
  if (found === undefined || !(found.isFile() || (found.isSymbolicLink() && kind === "symlink"))) return false;
  if (!(await isBehindNoSymlink(root, path))) return false;
  const reading = found.isFile() ? readFile(file) : readlink(file, { encoding: "buffer" });
  // What is too large to be read, or may not be, is not known to be the same.
  const bytes = await reading.catch(() => undefined);
  if (bytes === undefined) return false;
  return id === objectId(bytes, id) || id === objectId(withPlainEnds(bytes), id);
}

/** Whether anything lies at a path of a work tree, be it a symlink that leads nowhere. */
export async function isThere(root: string, path: string): Promise<boolean> {
  return (await lstat(join(root, path)).catch(() => undefined)) !== undefined;
}

/**
 * The files of a work tree that a loader could take for a module which is imported without its ending, or with the one it has
 * once compiled. Which endings there are is the loader's own matter, so that each one counts.
 */
export async function namesakes(root: string, path: string): Promise<readonly string[]> {
  const folder = posix.dirname(path);
  const stem = basename(path).replace(/\.m?js$/, "");
  const beside = (await filesIn(join(root, folder))).filter((name) => beginsWith(name, stem));
  const within = (await filesIn(join(root, path))).filter((name) => /^(?:index\.|package\.json$)/i.test(name));
  return [...beside.map((name) => posix.join(folder, name)), ...within.map((name) => posix.join(path, name))];
}

function beginsWith(name: string, stem: string): boolean {
  const [one, other] = [name.toLowerCase(), stem.toLowerCase()];
  return one === other || one.startsWith(`${other}.`);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}

async function isBehindNoSymlink(root: string, path: string): Promise<boolean> {
  const folder = join(root, posix.dirname(path));
  return (await realpath(folder).catch(() => undefined)) === folder;
}

/** As git counts it, by the hash that the other id is of. */
function objectId(bytes: Buffer, like: string): string {
  const hash = createHash(like.length === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** A checkout may write line ends of its own. */
function withPlainEnds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
