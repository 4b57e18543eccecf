import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { mergeBaseOf, parentsOf } from "../../review/git/history.ts";
import { commitOf, type Repository } from "../../review/git/repository.ts";
import type { WorkflowEvent } from "../events/workflow-event.ts";

/** Which commits are compared. */
export interface Compared {
  readonly base: string;
  readonly head: string;
}

/**
 * The commits that a pull request page would show as its change: the merge that is checked out against the branch it merges
 * into, or else what is proposed against the last commit it has in common with that branch. An input says another base.
 *
 * @throws `runtime/git` where the clone does not have them, `action/invalid-input` where the event names none
 */
export async function comparedCommits(
  repository: Repository,
  event: WorkflowEvent,
  base: string | undefined,
): Promise<Compared> {
  const { headCommit, baseCommit } = event;
  if (headCommit === undefined) {
    const against = base ?? baseCommit;
    if (against === undefined) throw unnamed(event);
    return { base: await commitOf(repository, against), head: await commitOf(repository, "HEAD") };
  }
  const checkedOut = await commitOf(repository, "HEAD");
  const [into, proposed, ...more] = await parentsOf(repository, checkedOut);
  if (event.name === "pull_request" && into !== undefined && proposed === headCommit && more.length === 0)
    return { base: base === undefined ? into : await commitOf(repository, base), head: checkedOut };
  const head = await commitOf(repository, headCommit).catch((error: unknown) => {
    throw event.name === "pull_request_target" ? unfetched(headCommit) : error;
  });
  const against = base ?? baseCommit;
  if (against === undefined) throw unnamed(event);
  return { base: await mergeBaseOf(repository, await commitOf(repository, against), head), head };
}

function unnamed({ name }: WorkflowEvent): SecretsError {
  return new SecretsError("action/invalid-input", {
    action: "use the input",
    facts: { option: "base", wanted: `the commit to compare with, which \`${name}\` does not name` },
  });
}

// What is checked out there is the base, and must stay so.
function unfetched(head: string): SecretsError {
  return new SecretsError("runtime/git", {
    action: "find the commit",
    facts: { name: head },
    state: "what the pull request proposes is not fetched",
    hint: `Set \`fetch-depth: 0\` for actions/checkout, and run \`git fetch --no-tags origin ${head}\` before this step, without checking it out`,
  });
}
