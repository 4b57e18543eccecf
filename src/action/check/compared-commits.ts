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
 * into, or else what is proposed against the last commit it has in common with that branch. A push that made its branch is
 * compared as if it were proposed for the default branch. An input says another base.
 *
 * @throws `runtime/git` where the clone does not have them, `action/invalid-input` where the event names none
 */
export async function comparedCommits(
  repository: Repository,
  event: WorkflowEvent,
  input: string | undefined,
): Promise<Compared> {
  const { headCommit, baseCommit } = event;
  // As the event has it where there was nothing before.
  const base = input === undefined || /^(?:0{40}|0{64})$/.test(input) ? undefined : input;
  const against = base ?? baseCommit;
  if (headCommit === undefined) {
    const head = await commitOf(repository, "HEAD");
    if (against !== undefined) return { base: await commitOf(repository, against), head };
    return { base: await branchedFrom(repository, event, head), head };
  }
  const checkedOut = await commitOf(repository, "HEAD");
  const [into, proposed, ...more] = await parentsOf(repository, checkedOut);
  if (event.name === "pull_request" && into !== undefined && proposed === headCommit && more.length === 0)
    return { base: base === undefined ? into : await commitOf(repository, base), head: checkedOut };
  const head = await commitOf(repository, headCommit).catch((error: unknown) => {
    throw event.name === "pull_request_target" ? unfetched(headCommit) : error;
  });
  if (against === undefined) throw unnamed(event);
  return { base: await mergeBaseOf(repository, await commitOf(repository, against), head), head };
}

/** Where a branch that a push has made left the default branch. */
async function branchedFrom(repository: Repository, event: WorkflowEvent, head: string): Promise<string> {
  const { defaultBranch, name, ref } = event;
  if (name !== "push") throw unnamed(event);
  // The default branch itself came from nowhere.
  if (defaultBranch === undefined || ref === `refs/heads/${defaultBranch}`) throw unnamed(event, NEW_BRANCH);
  const origin = await commitOf(repository, `refs/remotes/origin/${defaultBranch}`).catch(() => undefined);
  if (origin === undefined) throw unnamed(event, `${NEW_BRANCH}, or set \`fetch-depth: 0\` for actions/checkout`);
  return mergeBaseOf(repository, origin, head);
}

const NEW_BRANCH =
  "Set the input `base` for the first push of a branch, which names no commit before it, or run the check on `pull_request` or on pushes to the default branch alone";

function unnamed({ name }: WorkflowEvent, hint?: string): SecretsError {
  return new SecretsError("action/invalid-input", {
    action: "use the input",
    facts: { option: "base", wanted: `the commit to compare with, which \`${name}\` does not name` },
    ...(hint === undefined ? {} : { state: "it was not given, and the push made its branch", hint }),
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
