import { lstat, readFile, realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Where a commit is checked out. */
export interface Checkout {
  readonly root: string;
  /** Where git keeps what belongs to it: its `.git`, or what the file of that name says, as in a submodule. */
  readonly gitFolder: string;
}

/** Whether this is the checkout that a folder is in. */
export async function isCheckout(folder: string, { root, gitFolder }: Checkout): Promise<boolean> {
  const found = await checkoutOf(folder);
  return found !== undefined && (await isSame(found.root, root)) && (await isSame(found.gitFolder, gitFolder));
}

/** The checkout that a folder is in: the nearest one upwards with a `.git`, which is a name that git checks out of no commit. */
async function checkoutOf(folder: string): Promise<Checkout | undefined> {
  for (let root = await realpath(folder); ; root = dirname(root)) {
    const gitFolder = await gitFolderOf(root);
    if (gitFolder !== undefined) return { root, gitFolder };
    if (dirname(root) === root) return undefined;
  }
}

async function gitFolderOf(root: string): Promise<string | undefined> {
  const path = join(root, ".git");
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return found && path;
  const [, elsewhere] = /^gitdir: ([^\n]+?)\r?\n?$/.exec(await readFile(path, "utf8")) ?? [];
  return resolve(root, elsewhere ?? path);
}

async function isSame(one: string, other: string): Promise<boolean> {
  try {
    return (await realpath(one)) === (await realpath(other));
  } catch {
    return false;
  }
}
