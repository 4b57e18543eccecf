import { readFileSync, realpathSync } from "node:fs";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { objectId } from "./object-id.ts";
import { type Repository, topOf } from "./repository.ts";
import type { Tree } from "./tree.ts";

/** A file that something is reached by. */
export interface Reached {
  readonly path: string;
  /** Whether it is a kubeconfig, which names other files and commands. */
  readonly leadsOn: boolean;
}

/** A commit's files, and its declaration among them. */
interface Side {
  readonly entries: Tree["entries"];
  readonly path: string | undefined;
}

/** The folder of a repository, and what the two commits that are compared have there. */
export interface WorkTree {
  readonly repository: Repository;
  readonly base: Side;
  readonly head: Side;
}

/** The folder of the head's declaration, from which paths in it are. */
export const rootIn = ({ repository, head }: WorkTree): string =>
  join(topOf(repository), posix.dirname(head.path ?? ""));

/** Whether the head's declaration is where the base has it, so that the same path means the same file. */
export const hasStayed = ({ base, head }: WorkTree): boolean =>
  posix.dirname(base.path ?? "") === posix.dirname(head.path ?? "");

/**
 * Whether a file is none that a change could have had a hand in: it lies outside of the repository, or is there as both commits
 * have it. A kubeconfig of the repository leads to files and commands of it that nobody sees here.
 */
export function isSettled({ path, leadsOn }: Reached, { repository, base, head }: WorkTree): boolean {
  const top = topOf(repository);
  const real = realPath(path);
  const [way, realWay] = [wayIn(top, path), real === undefined ? undefined : wayIn(top, real)];
  if (way === undefined && realWay === undefined) return true;
  if (leadsOn || real === undefined || realWay === undefined) return false;
  // A link on the way could be another one in the other commit.
  if (way !== undefined && way !== realWay) return false;
  const [was, is] = [base.entries.get(realWay), head.entries.get(realWay)];
  return was?.kind === "file" && is?.kind === "file" && was.id === is.id && idOf(real, is.id) === is.id;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** The path in the repository of a file within it. */
function wayIn(top: string, path: string): string | undefined {
  const way = relative(top, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way.split(sep).join("/");
}

function idOf(path: string, like: string): string | undefined {
  try {
    return objectId(readFileSync(path), like);
  } catch {
    return undefined;
  }
}
