import type { ChangeKind } from "../../review/diff/change.ts";
import { changeText } from "../../review/diff/change-text.ts";
import type { Diff, LocatedChange, Problem } from "../../review/diff/document.ts";
import { safeName, safeSentence } from "../../review/diff/safe-text.ts";

/** A diff for people, a line for each change, what fails first. */
export function diffText({ base, head, changes, problems, packages }: Diff, failing: ReadonlySet<ChangeKind>): string {
  const path = head.path ?? base.path ?? "";
  const lines = [
    ...problems.map(problemLine),
    ...changes.map((one) => changeLine(one, failing.has(one.kind), head.path)),
  ];
  const failed = problems.length + changes.filter(({ kind }) => failing.has(kind)).length;
  const summary = lines.length === 0 ? "no changes" : `${count(changes.length, "change")}, ${failed} failing`;
  const commits = `${base.commit.slice(0, 12)}..${head.commit.slice(0, 12)} ${safeName(path)}`;
  return [commits, ...lines, summary + unseen(packages), ""].join("\n");
}

function unseen(packages: Diff["packages"] = []): string {
  if (packages.length === 0) return "";
  return `; not looked into: package${packages.length === 1 ? "" : "s"} ${packages.map(safeName).join(", ")}`;
}

function count(length: number, noun: string): string {
  return `${length} ${noun}${length === 1 ? "" : "s"}`;
}

function problemLine({ side, code, message, hint }: Problem): string {
  return `  FAILED   ${side}: ${safeSentence(message)} [${code}]\n           ${safeSentence(hint)}`;
}

function placeText(path: string | undefined, line: number | undefined): string {
  return line === undefined || path === undefined ? "" : ` (${safeName(path)}:${line})`;
}

function changeLine(change: LocatedChange, fails: boolean, path: string | undefined): string {
  const mark = fails ? "FAILED" : change.severity === "low" ? "" : "look";
  return `  ${mark.padEnd(8)} ${changeText(change)}${placeText(path, change.line)}`;
}
