import { printable } from "../../loader/errors/printable.ts";
import type { Change, ChangeKind } from "../../review/diff/change.ts";
import type { Diff, LocatedChange, Problem } from "../../review/diff/document.ts";

/** Characters that a comment of GitHub may have. */
export const COMMENT_LIMIT = 65_536;

/** Characters of the end, which tells what was left out. */
const RESERVED = 200;

/**
 * A diff as Markdown, for the job's summary and for a comment: what fails first, and no more than fits. Whatever is from a commit
 * stands in a code span, in which nothing is a link, a mention, a tag or another column.
 */
export function reportMarkdown(diff: Diff, failing: ReadonlySet<ChangeKind>, limit: number = COMMENT_LIMIT): string {
  const { base, head, changes, problems, packages } = diff;
  const failed = changes.filter(({ kind }) => failing.has(kind));
  const rows = [
    ...problems.map(problemRow),
    ...[...failed, ...changes.filter(({ kind }) => !failing.has(kind))].map((one) => changeRow(one, failing)),
  ];
  const path = head.path ?? base.path;
  const title = `### Secrets: ${headline(diff, failing)}`;
  const compared = `${span(base.commit.slice(0, 12))} to ${span(head.commit.slice(0, 12))}${path === undefined ? "" : `, ${span(path)}`}`;
  const unseen = packages === undefined ? [] : [`Not looked into: ${spans(packages)}.`, ""];
  const opening = [title, "", compared, "", ...unseen];
  const table = ["| | what | of | before | after | line |", "|---|---|---|---|---|---|"];
  return fitted(rows.length === 0 ? opening : [...opening, ...table], rows, limit);
}

/** How many there are, in words. */
export function headline({ changes, problems, packages = [] }: Diff, failing: ReadonlySet<ChangeKind>): string {
  if (problems.length > 0) return "the declaration cannot be compared";
  const unseen = packages.length === 0 ? "" : `, ${count(packages.length, "package")} not looked into`;
  if (changes.length === 0) return `no changes${unseen}`;
  const failed = changes.filter(({ kind }) => failing.has(kind)).length;
  return `${count(changes.length, "change")}, ${failed} failing${unseen}`;
}

const count = (length: number, noun: string): string => `${length} ${noun}${length === 1 ? "" : "s"}`;

/** A text and its rows, as many as fit. */
export function fitted(
  opening: readonly string[],
  rows: readonly string[],
  limit: number,
  more = ": `keystead diff` lists them all",
): string {
  const kept = [...opening];
  let length = opening.reduce((sum, line) => sum + line.length + 1, RESERVED);
  let shown = 0;
  for (const row of rows) {
    length += row.length + 1;
    if (length > limit) break;
    kept.push(row);
    shown += 1;
  }
  const left = rows.length - shown;
  return `${[...kept, ...(left === 0 ? [] : ["", `${left} more${more}.`])].join("\n")}\n`;
}

function problemRow({ side, code, message, hint, line }: Problem): string {
  return row("fails", code, span(side), span(message), span(hint), line);
}

function changeRow(change: LocatedChange, failing: ReadonlySet<ChangeKind>): string {
  const mark = failing.has(change.kind) ? "fails" : change.severity === "low" ? "" : "look";
  const what = change.what === undefined ? change.kind : `${change.kind} (${change.what})`;
  return row(mark, what, subject(change), spans(change.before), spans(change.after), change.line);
}

function row(mark: string, what: string, of: string, before: string, after: string, line: number | undefined): string {
  return `| ${mark} | ${what} | ${of} | ${before} | ${after} | ${line ?? ""} |`;
}

function subject({ key, environment, consumer, store }: Change): string {
  return [
    ...(key === undefined ? [] : [span(key)]),
    ...(environment === undefined ? [] : [`in ${span(environment)}`]),
    ...(consumer === undefined ? [] : [`consumer ${span(consumer)}`]),
    ...(store === undefined ? [] : [`store ${span(store)}`]),
  ].join(" ");
}

/** Names in one cell. */
const MOST = 10;

/** Names in one cell, as code spans. */
export function spans(names: readonly string[] | undefined = []): string {
  const more = names.length > MOST ? `, and ${names.length - MOST} more` : "";
  return names.slice(0, MOST).map(span).join(", ") + more;
}

/** Characters of one name. */
const LONGEST = 300;

/** A text from outside as a code span, with what could end the span, its cell or a comment in HTML written as an escape. */
export function span(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const inert = printable(shown).replace(/[`|<>]/g, (one) =>
    one === "`" ? "'" : `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return inert.trim() === "" ? "(blank)" : `\`${inert}\``;
}
