import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { git } from "./git.ts";
import { isShallow, type Repository } from "./repository.ts";

/** The parents of a commit, as far as the repository has them. */
export async function parentsOf({ folder }: Repository, commit: string): Promise<readonly string[]> {
  const listed = await git(folder, ["rev-list", "--parents", "--max-count=1", commit]);
  return listed.status === "done" ? listed.output.toString("latin1").trim().split(" ").slice(1) : [];
}

/**
 * The last commit that two have in common.
 *
 * @throws `runtime/git` where the repository does not have it
 */
export async function mergeBaseOf(repository: Repository, one: string, other: string): Promise<string> {
  const found = await git(repository.folder, ["merge-base", one, other]);
  if (found.status === "done") return found.output.toString("latin1").trim();
  const action = "find the commit that both branches come from";
  if (!(await isShallow(repository)))
    throw new SecretsError("runtime/git", {
      action,
      state: "there is none",
      hint: "Name a base that shares history with what is compared to it",
    });
  throw new SecretsError("runtime/git", {
    action,
    state: "this repository does not have it",
    hint: "Fetch the whole history: with actions/checkout set `fetch-depth: 0`",
  });
}
