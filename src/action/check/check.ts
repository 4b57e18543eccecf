import process from "node:process";
import { openRepository } from "../../review/git/repository.ts";
import { compareRevisions } from "../../review/revision/diff-revisions.ts";
import { commentOnPullRequest } from "../comment/pull-request-comment.ts";
import { requireCheckable } from "../events/verdict.ts";
import { workflowEvent } from "../events/workflow-event.ts";
import type { Host } from "../host.ts";
import { addSummary, fail } from "../toolkit.ts";
import { enterFolder } from "../working-directory.ts";
import { annotateDiff } from "./annotations.ts";
import type { CheckInputs } from "./check-inputs.ts";
import { comparedCommits } from "./compared-commits.ts";
import { reportExistence } from "./existence.ts";
import { headline, reportMarkdown } from "./report-markdown.ts";

/**
 * Tells what a change does to the secrets, without running it where it could do harm. What fails fails the step.
 *
 * @throws SecretsError where it cannot be told
 */
export async function checkChange(
  { base, config, failing, live, commentToken, workingDirectory }: CheckInputs,
  host: Host,
  signal: AbortSignal,
): Promise<void> {
  const event = workflowEvent();
  requireCheckable(event);
  if (workingDirectory !== undefined) enterFolder(workingDirectory);
  const folder = process.cwd();
  const compared = await comparedCommits(await openRepository(folder), event, base);
  const revisions = await compareRevisions({ folder, ...compared, config });
  const { diff } = revisions;
  annotateDiff(diff, failing);
  const text = reportMarkdown(diff, failing);
  await addSummary(text);
  if (commentToken !== undefined) {
    const declaration = diff.head.path ?? diff.base.path ?? "";
    const findings = diff.problems.length + diff.changes.length > 0;
    const report = { token: commentToken, pullRequest: event.pullRequest, declaration, text, findings };
    await commentOnPullRequest(report, signal);
  }
  if (live !== undefined) await reportExistence(revisions, live, { event, host, signal });
  const fails = diff.problems.length > 0 || diff.changes.some(({ kind }) => failing.has(kind));
  if (fails) fail(`Secrets: ${headline(diff, failing)}. The job's summary lists them.`);
}
