import type { SecretsError } from "../loader/errors/secrets-error.ts";
import type { KeyReport, Report } from "../loader/report.ts";
import { wordsOf } from "../review/doctor/time-left.ts";
import type { Due } from "./due.ts";

/**
 * The account of a load for the job's summary: never a value.
 *
 * @param failure Why nothing of it was exported, though it may have been loaded.
 */
export function summaryOf(report: Report, due: readonly Due[], now: number, failure?: SecretsError): string {
  const { environment, consumer, ms, requests, logins, keys } = report;
  const of = consumer === undefined ? "" : ` for <code>${escaped(consumer)}</code>`;
  const head = ["Key", "From", "Version", "Age", "Took"].map((cell) => `<th>${cell}</th>`).join("");
  const rows = keys.map((key) => `<tr>${cellsOf(key, due, now)}</tr>`).join("\n");
  return `<h3>Secrets of <code>${escaped(environment)}</code>${of}</h3>
<p>${failure === undefined ? "" : failed(failure)}${counted(keys.length, "key")} in ${ms} ms, with ${counted(requests, "request")} and ${counted(logins, "login")}.</p>
<table>
<tr>${head}</tr>
${rows}
</table>
`;
}

const failed = ({ problems }: SecretsError): string =>
  `<strong>${counted(Math.max(problems.length, 1), "problem")}: nothing was exported.</strong> `;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

function cellsOf(key: KeyReport, due: readonly Due[], now: number): string {
  const marks = due.filter((one) => one.key === key.key).map(({ mark }) => mark);
  const state = key.status === "found" ? [] : [key.code ?? (key.origin === "absent" ? "absent" : key.status)];
  // A store and the declaration may both say that it has expired.
  const warnings = [...new Set([...key.warnings, ...marks, ...state])];
  const from = key.reference ?? key.origin;
  const name = `<code>${escaped(key.key)}</code>${warnings.length === 0 ? "" : ` (${escaped(warnings.join(", "))})`}`;
  return [
    name,
    `<code>${escaped(from)}</code>`,
    escaped(key.version ?? ""),
    key.createdAt === undefined ? "" : ageOf(key.createdAt, now),
    `${key.ms} ms`,
  ]
    .map((cell) => `<td>${cell}</td>`)
    .join("");
}

function ageOf(createdAt: string, now: number): string {
  const age = now - Date.parse(createdAt);
  // A store's clock may be ahead of ours.
  return age < 0 ? "" : wordsOf(age);
}

const ENTITIES: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Names come from outside: none may be markup, nor a line of its own. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "").replace(/[\p{C}\u2028\u2029|`]/gu, " ");
}
