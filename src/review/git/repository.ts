import { realpathSync } from "node:fs";
import { join } from "node:path";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { isCheckout } from "./checkout.ts";
import { git } from "./git.ts";

/** The repository that a folder is in. */
export interface Repository {
  /** Where git is run. */
  readonly folder: string;
  /** The folder's own path in the repository, without a slash at its end; empty at its root. */
  readonly prefix: string;
}

const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Opens the repository of the nearest folder, from this one upwards, that is a checkout. What git would take for another one is
 * not opened: the files of a commit can look like a repository, but no commit can have a `.git`.
 *
 * @throws `runtime/git` outside of a repository
 */
export async function openRepository(folder: string): Promise<Repository> {
  const found = await git(folder, ["rev-parse", "--show-prefix", "--absolute-git-dir", "--show-toplevel"]);
  const [prefix, gitFolder, root] = found.status === "done" ? found.output.toString("utf8").split("\n") : [];
  if (prefix !== undefined && gitFolder !== undefined && root !== undefined) {
    if (await isCheckout(folder, { root, gitFolder })) return { folder, prefix: prefix.replace(/\/$/, "") };
  }
  throw new SecretsError("runtime/git", {
    action: "open the repository",
    state: "the working directory is in no git repository that git trusts",
    hint: "Run it in a clone, and where git names it unsafe, run `git config --global --add safe.directory <folder>`",
  });
}

/** The folder that paths in the repository start from. */
export function topOf({ folder, prefix }: Repository): string {
  const up = prefix === "" ? [] : prefix.split("/").map(() => "..");
  return join(realpathSync.native(folder), ...up);
}

/**
 * The commit that a revision names, as its id.
 *
 * @throws `runtime/git` where the repository does not have it
 */
export async function commitOf({ folder }: Repository, revision: string): Promise<string> {
  // What begins with a dash would be an option, and what is empty or broken is no revision.
  const usable = /^[^-\s\p{C}][^\s\p{C}]*$/u.test(revision);
  const found = usable
    ? await git(folder, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`])
    : { status: "failed" as const };
  const id = found.status === "done" ? found.output.toString("latin1").trim() : "";
  if (!OBJECT_ID.test(id)) throw await missing(folder, revision);
  return id;
}

async function missing(folder: string, revision: string): Promise<SecretsError> {
  const isId = OBJECT_ID.test(revision);
  const parts = { action: "find the commit", facts: { name: revision } };
  if (!(await isShallow({ folder })))
    return new SecretsError("runtime/git", {
      ...parts,
      state: "this repository does not have it",
      ...(isId ? { hint: `Run \`git fetch origin ${revision}\`, or name a commit that this repository has` } : {}),
    });
  const depth = (await isJustBehind(folder, revision)) ? 2 : 0;
  const fetch = isId ? `git fetch --unshallow origin ${revision}` : "git fetch --unshallow";
  return new SecretsError("runtime/git", {
    ...parts,
    state: "this shallow clone does not have it",
    hint: `Fetch it: with actions/checkout set \`fetch-depth: ${depth}\`, or run \`${fetch}\``,
  });
}

/** Whether the repository may lack what its commits come from. */
export async function isShallow({ folder }: Pick<Repository, "folder">): Promise<boolean> {
  const shallow = await git(folder, ["rev-parse", "--is-shallow-repository"]);
  return shallow.status === "done" && shallow.output.toString("latin1").trim() === "true";
}

/** Whether a revision is a parent of what is checked out, which its commit names also where a shallow clone has none. */
async function isJustBehind(folder: string, revision: string): Promise<boolean> {
  if (/^(?:HEAD|@)(?:\^|~1?)$/.test(revision)) return true;
  const commit = await git(folder, ["cat-file", "commit", "HEAD"]);
  if (commit.status !== "done") return false;
  const [header = ""] = commit.output.toString("latin1").split("\n\n");
  return header.split("\n").includes(`parent ${revision}`);
}
