import type { Diagnosis, Finding, KeyDiagnosis, StoreDiagnosis, Summary } from "../../review/doctor/diagnosis.ts";
import { type Line, lineText } from "./line.ts";
import { referenceLines } from "./reference-lines.ts";

/** A diagnosis for people. What failed comes last: right above the summary, where the eye is. */
export function diagnosisText({ consumer, environment, keys, stores, summary }: Diagnosis, colours: boolean): string {
  const print = (lines: readonly Line[]): readonly string[] => lines.map((line) => lineText(line, colours));
  const hasFailed = (store: StoreDiagnosis): boolean => linesOf(store).some(({ status }) => status === "failed");
  const sorted = stores.toSorted((a, b) => Number(hasFailed(a)) - Number(hasFailed(b)));
  const values = keys.flatMap(valueLines);
  const head = `${environment}${consumer === undefined ? "" : `, consumer ${consumer}`}`;
  return [
    head,
    ...sorted.flatMap((store) => ["", store.store, ...print(linesOf(store))]),
    ...(values.length === 0 ? [] : ["", "values", ...print(values)]),
    "",
    summaryLine(summary),
    "",
  ].join("\n");
}

const ORDER: readonly Finding["status"][] = ["ok", "not-checked", "warning", "failed"];

function linesOf({ findings, references }: StoreDiagnosis): readonly Line[] {
  const own = [...Map.groupBy(findings, placeOf).values()].flatMap(findingLines);
  const lines = [...own, ...referenceLines(references)];
  return lines.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}

const NETWORK: readonly string[] = ["name", "connection", "clock"];

/** What was checked of one address is one thing to tell. */
const placeOf = ({ check, subject = "" }: Finding): string => (NETWORK.includes(check) ? subject : check);

function findingLines(findings: readonly Finding[]): readonly Line[] {
  const [first] = findings;
  const isWell = findings.every(({ status }) => status === "ok");
  if (first?.subject !== undefined && findings.length > 1 && isWell)
    return [{ status: "ok", label: first.subject, message: findings.map(({ message }) => message).join(", ") }];
  return findings.map((finding): Line => {
    const { check, subject } = finding;
    return { ...finding, label: subject === undefined || check === "identity" ? check : `${check} ${subject}` };
  });
}

/** Only those that do not fit: where a value was read, its reference says so. */
function valueLines({ findings, key }: KeyDiagnosis): readonly Line[] {
  return findings.filter(({ status }) => status === "failed").map((finding) => ({ ...finding, label: key }));
}

function summaryLine({ failed, notChecked, ok, warnings }: Summary): string {
  const rest = notChecked === 0 ? "" : `, ${notChecked} not checked`;
  return `${ok} ok, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${failed} failed${rest}`;
}
