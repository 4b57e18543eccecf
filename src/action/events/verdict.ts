import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { WorkflowEvent } from "./workflow-event.ts";

/** These run what is on a branch of the repository, chosen by who may write to it. */
const TRUSTED: ReadonlySet<string> = new Set(["push", "schedule", "workflow_dispatch", "release", "merge_group"]);

/** What an event needs before it may have secrets. */
export type Verdict =
  | { readonly may: "load" }
  /** Only with the declaration as the commit of the run has it. */
  | { readonly may: "load-as-committed"; readonly commit: string }
  | { readonly may: "not"; readonly error: SecretsError };

/** What an event may do: who started it may not be who may decide what is loaded. */
export function verdictOn(event: WorkflowEvent): Verdict {
  if (TRUSTED.has(event.name)) return { may: "load" };
  if (event.name === "pull_request") return ofPullRequest(event);
  if (event.name === "pull_request_target") return asCommitted(event);
  if (event.defaultBranch !== undefined && event.ref === `refs/heads/${event.defaultBranch}`) return asCommitted(event);
  return refused(
    `\`${event.name}\` runs off the default branch`,
    "Load secrets in a workflow that runs on `push`, or on the default branch",
  );
}

/** @throws `action/event-refused` for an event that is about no commits to compare, or whose commits anyone may choose */
export function requireCheckable({ name }: WorkflowEvent): void {
  if (TRUSTED.has(name) || name === "pull_request" || name === "pull_request_target") return;
  throw new SecretsError("action/event-refused", {
    action: "check the declaration",
    state: `\`${name}\` is no event of a change`,
    hint: "Use `mode: check` in a workflow that runs on `pull_request`",
  });
}

function ofPullRequest({ actor, headRepository, baseRepository }: WorkflowEvent): Verdict {
  const hint = "Use `mode: check` here, which needs no secrets, and load them in a workflow that runs on `push`";
  if (headRepository === undefined || headRepository !== baseRepository)
    return refused("a pull request from a fork gets no OIDC token and no secrets", hint);
  if (actor === "dependabot[bot]") return refused("a pull request of Dependabot gets no secrets", hint);
  return { may: "load" };
}

function asCommitted({ commit, name }: WorkflowEvent): Verdict {
  return commit === undefined
    ? refused(`the runner does not say which commit \`${name}\` runs on`, "Check that the runner sets GITHUB_SHA")
    : { may: "load-as-committed", commit };
}

function refused(state: string, hint: string): Verdict {
  return { may: "not", error: new SecretsError("action/event-refused", { action: "load secrets", state, hint }) };
}
