import { lstat, readdir, readFile, readlink, realpath } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import { objectId } from "../../review/git/object-id.ts";
import type { TreeEntry } from "../../review/git/tree.ts";

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

/** A checkout may write line ends of its own. */
function withPlainEnds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
