import { execFile } from "node:child_process";
import { basename, dirname } from "node:path";
import { promisify } from "node:util";
import { SecretsError } from "../../loader/errors/secrets-error.ts";

const run = promisify(execFile);

/**
 * Holds that a declaration, and all that git knows of its folder, is as a commit has it, and that this commit is checked out.
 *
 * @throws `action/event-refused`
 */
export async function requireCommitted(file: string, commit: string): Promise<void> {
  const folder = dirname(file);
  // Nothing that the repository's own configuration names is run.
  const quiet = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
  const git = async (...args: readonly string[]): Promise<string> =>
    (await run("git", [...quiet, ...args], { cwd: folder })).stdout.trim();
  try {
    if ((await git("rev-parse", "HEAD")) !== commit) throw new Error("another commit");
    await git("cat-file", "-e", `${commit}:./${basename(file)}`);
    await git("diff", "--quiet", "--no-ext-diff", "--no-textconv", commit, "--", ".");
  } catch {
    throw new SecretsError("action/event-refused", {
      action: "load secrets",
      state: "what is checked out is not the commit of the run",
      hint: "Check out the commit of the run, with `actions/checkout` and no `ref`, and change nothing beside the declaration",
    });
  }
}
