import { readFileSync } from "node:fs";
import process from "node:process";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { hasFields, numberAt, parseJson, textAt } from "../../loader/json.ts";

/** What started the workflow, as far as it matters here. */
export interface WorkflowEvent {
  readonly name: string;
  /** Who did it. */
  readonly actor: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  /** The commit that the runner says the run is on. */
  readonly commit: string | undefined;
  /** `owner/name`; absent where a fork was deleted. */
  readonly headRepository: string | undefined;
  readonly baseRepository: string | undefined;
  readonly defaultBranch: string | undefined;
  /** What is proposed, of a pull request; and what it is proposed for, also of a merge group and a push. */
  readonly headCommit: string | undefined;
  readonly baseCommit: string | undefined;
  /** Of a pull request. */
  readonly pullRequest: number | undefined;
}

/**
 * Reads what started the workflow.
 *
 * @throws `action/event-refused` where the runner does not say
 */
export function workflowEvent(environment: NodeJS.ProcessEnv = process.env): WorkflowEvent {
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const json = payload(environment["GITHUB_EVENT_PATH"]);
  if (name === "" || json === undefined)
    throw new SecretsError("action/event-refused", {
      action: "run the action",
      state: "the runner does not say what started the workflow",
      hint: "Check that the runner sets GITHUB_EVENT_NAME and GITHUB_EVENT_PATH",
    });
  return {
    name,
    actor: environment["GITHUB_ACTOR"] ?? "",
    ref: environment["GITHUB_REF"] ?? "",
    commit: commitIn(environment["GITHUB_SHA"]),
    headRepository: textAt(json, "pull_request", "head", "repo", "full_name"),
    baseRepository: textAt(json, "pull_request", "base", "repo", "full_name"),
    defaultBranch: textAt(json, "repository", "default_branch"),
    headCommit: commitIn(textAt(json, "pull_request", "head", "sha")),
    baseCommit: commitIn(
      textAt(json, "pull_request", "base", "sha") ?? textAt(json, "merge_group", "base_sha") ?? textAt(json, "before"),
    ),
    pullRequest: numberAt(json, "pull_request", "number"),
  };
}

/** An id of a commit; a push that made its branch says none, by zeros. */
function commitIn(text: string | undefined): string | undefined {
  const id = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.exec(text ?? "")?.[0];
  return id === undefined || /^0+$/.test(id) ? undefined : id;
}

function payload(path: string | undefined): unknown {
  try {
    const json = parseJson(readFileSync(path ?? ""))?.json;
    return hasFields(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
