import process from "node:process";
import { systemClock } from "../../loader/clock.ts";
import type { SecretsError } from "../../loader/errors/secrets-error.ts";
import { processRuntime } from "../../loader/runtime.ts";
import type { Signal } from "../../loader/signal.ts";
import { createTransport } from "../../loader/transport/node-transport.ts";
import { maskText, notice, warn } from "../toolkit.ts";
import { markerOf } from "./marker.ts";
import { postComment } from "./sticky-comment.ts";

/** What a check has to say on its pull request. */
export interface CheckReport {
  /** The input `github-token`. */
  readonly token: string;
  /** Of the event; absent where it is none of a pull request. */
  readonly pullRequest: number | undefined;
  /** The path of the declaration, from the root of the repository: two checks have a comment each. */
  readonly declaration: string;
  /** Markdown, in which all that came from the pull request is escaped. */
  readonly text: string;
  /** Whether there is something to report. That there is nothing is said only where an older comment stands. */
  readonly findings: boolean;
}

/** Comments on the pull request that started the workflow. What keeps it from that is said in the log, and fails nothing. */
export async function commentOnPullRequest(
  report: CheckReport,
  signal: Signal,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const { token, pullRequest, declaration, text, findings } = report;
  if (pullRequest === undefined) return;
  if (token !== "") maskText(token);
  const meter = { requests: 0, logins: 0 };
  const transport = createTransport({ runtime: processRuntime, meter, clock: systemClock });
  try {
    const repository = environment["GITHUB_REPOSITORY"] ?? "";
    const apiUrl = environment["GITHUB_API_URL"] ?? "";
    const run = runPage(environment);
    const comment = {
      token,
      apiUrl,
      repository,
      pullRequest,
      marker: markerOf(declaration),
      text,
      run,
      create: findings,
    };
    const outcome = await postComment(comment, { transport, clock: systemClock, signal });
    if (outcome.done === "failed") tell(outcome.error);
  } finally {
    transport.close();
  }
}

/** That a token only reads is as it should be for a pull request from a fork: no reason to warn. */
function tell(error: SecretsError): void {
  const expected = ["backend/denied", "backend/unconfigured"].includes(error.code);
  (expected ? notice : warn)(`${error.message} [${error.code}]\n  ${error.hint}`);
}

function runPage(environment: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
  return server === undefined || repository === undefined || id === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${id}`;
}
