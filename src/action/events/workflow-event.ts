import { readFileSync } from "node:fs";
import process from "node:process";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { at, parseJson, textAt } from "../../loader/json.ts";

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
      action: "load secrets",
      state: "the runner does not say what started the workflow",
      hint: "Check that the runner sets GITHUB_EVENT_NAME and GITHUB_EVENT_PATH",
    });
  return {
    name,
    actor: environment["GITHUB_ACTOR"] ?? "",
    ref: environment["GITHUB_REF"] ?? "",
    commit: /^[0-9a-f]{40,64}$/.exec(environment["GITHUB_SHA"] ?? "")?.[0],
    headRepository: textAt(json, "pull_request", "head", "repo", "full_name"),
    baseRepository: textAt(json, "pull_request", "base", "repo", "full_name"),
    defaultBranch: textAt(json, "repository", "default_branch"),
  };
}

function payload(path: string | undefined): unknown {
  try {
    const json = parseJson(readFileSync(path ?? ""))?.json;
    return at(json) === null ? undefined : json;
  } catch {
    return undefined;
  }
}
