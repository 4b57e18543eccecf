import type { ChangeKind } from "../../review/diff/change.ts";
import { changeText } from "../../review/diff/change-text.ts";
import type { Diff } from "../../review/diff/document.ts";
import { safeName, safeSentence } from "../../review/diff/safe-text.ts";
import { annotate } from "../toolkit.ts";

/** Marks the lines of the head's declaration. The runner shows ten of each level, so that what fails comes first. */
export function annotateDiff({ head, changes, problems }: Diff, failing: ReadonlySet<ChangeKind>): void {
  const file = head.path === undefined ? undefined : safeName(head.path);
  for (const { side, code, message, hint, line } of problems) {
    const text = `${side}: ${safeSentence(message)} [${code}]\n  ${safeSentence(hint)}`;
    annotate("error", text, file, side === "head" ? line : undefined);
  }
  for (const change of changes) {
    const level = failing.has(change.kind) ? "error" : change.severity === "low" ? "notice" : "warning";
    annotate(level, changeText(change), file, change.line);
  }
}
