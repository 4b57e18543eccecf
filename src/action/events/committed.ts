import { basename, dirname, posix } from "node:path";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { safeName } from "../../review/diff/safe-text.ts";
import { git } from "../../review/git/git.ts";
import { commitOf, openRepository, type Repository, topOf } from "../../review/git/repository.ts";
import { readTree } from "../../review/git/tree.ts";
import { unreviewedFile } from "./unreviewed-file.ts";

/**
 * Holds that this commit is checked out, and that what a load of the declaration finds in the work tree is what the commit has:
 * its folder, what it imports, and what gives an import its meaning.
 *
 * @throws `action/event-refused`, `runtime/git` outside of a repository
 */
export async function requireCommitted(file: string, commit: string): Promise<void> {
  const repository = await openRepository(dirname(file));
  if ((await commitOf(repository, "HEAD")) !== commit)
    throw refused("what is checked out is not the commit of the run");
  const tree = await readTree(repository, commit);
  const root = topOf(repository);
  const path = posix.join(repository.prefix, basename(file));
  const found = await unreviewedFile({ tree, root, sparse: await isSparse(repository) }, path);
  if (found !== undefined) throw refused(`${safeName(found)} is not what the commit of the run has`);
}

async function isSparse({ folder }: Repository): Promise<boolean> {
  const setting = await git(folder, ["config", "--type=bool", "--get", "core.sparseCheckout"]);
  return setting.status === "done" && setting.output.toString("latin1").trim() === "true";
}

function refused(state: string): SecretsError {
  return new SecretsError("action/event-refused", {
    action: "load secrets",
    state,
    hint: "Check out the commit of the run, with `actions/checkout` and no `ref`, and change nothing that the declaration loads",
  });
}
