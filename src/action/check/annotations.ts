import type { ChangeKind } from "../../review/diff/change.ts";
import { changeText } from "../../review/diff/change-text.ts";
import type { Diff } from "../../review/diff/document.ts";
import { safeName, safeSentence } from "../../review/diff/safe-text.ts";
import { annotate } from "../toolkit.ts";

/** The runner keeps ten of each level in a step, and the step's failure is an error as well. */
export const ANNOTATIONS_SHOWN = 9;

/**
 * Marks the lines of the head's declaration, as many as the runner shows, what fails first; the job's summary has the rest.
 */
export function annotateDiff({ head, changes, problems }: Diff, failing: ReadonlySet<ChangeKind>): void {
  const file = head.path === undefined ? undefined : safeName(head.path);
  for (const { side, code, message, hint, line } of problems.slice(0, ANNOTATIONS_SHOWN)) {
    const text = `${side}: ${safeSentence(message)} [${code}]\n  ${safeSentence(hint)}`;
    annotate("error", text, file, side === "head" ? line : undefined);
  }
  const shown = { error: problems.length, warning: 0, notice: 0 };
  for (const change of changes) {
    const level = failing.has(change.kind) ? "error" : change.severity === "low" ? "notice" : "warning";
    shown[level] += 1;
    if (shown[level] > ANNOTATIONS_SHOWN) continue;
    annotate(level, changeText(change), file, change.line);
  }
}
