import type { Finding, ReferenceDiagnosis } from "../../review/doctor/diagnosis.ts";
import type { Line } from "./line.ts";

/** So many places where all is well are listed; of more, how many there are. */
const LISTED = 20;
/** So many names are listed where one thing is to be told of several places. */
const NAMED = 10;

/** The places of a store: those that are well, then what is not known, what to look at, and what failed. */
export function referenceLines(references: readonly ReferenceDiagnosis[]): readonly Line[] {
  const well = references.filter(({ findings }) => findings.every(({ status }) => status === "ok"));
  const rest = (["not-checked", "warning", "failed"] as const).flatMap((status) => told(references, status));
  const lines = well.slice(0, LISTED).map(wellLine);
  const more = well.length - lines.length;
  return [
    ...lines,
    ...(more === 0 ? [] : [{ status: "ok" as const, label: `${more} more`, message: "as they should be" }]),
    ...rest,
  ];
}

/** What of a place is told. Whether it is there goes without saying. */
const WHAT: { readonly [check: string]: string } = { permission: "permission for ", value: "value of " };

const nameOf = ({ keys, reference }: ReferenceDiagnosis): string => `${keys.join(", ")} (${reference})`;

function wellLine(reference: ReferenceDiagnosis): Line {
  const { findings } = reference;
  const said = findings.filter(({ check }) => check !== "permission").map(({ message }) => message);
  const may = findings.some(({ check }) => check === "permission") ? ["may be read"] : [];
  return { status: "ok", label: nameOf(reference), message: [...said, ...may].join(", ") };
}

/** What is the same for several places is told once. A policy is not: each place has its own line of it. */
function told(references: readonly ReferenceDiagnosis[], status: Finding["status"]): readonly Line[] {
  const all = references.flatMap((reference) =>
    reference.findings.filter((one) => one.status === status).map((finding) => ({ reference, finding })),
  );
  const alike = ({ finding: { check, code, hint, message } }: (typeof all)[number]): string =>
    JSON.stringify([check, message, code, status === "not-checked" ? null : hint]);
  return [...Map.groupBy(all, alike).values()].map((group): Line => {
    const [first] = group;
    if (first === undefined) throw new Error("a group has a member");
    const { check, hint, ...finding } = first.finding;
    const same = group.every((one) => one.finding.hint === hint);
    const kept = same || hint === undefined ? hint : shared(group.map((one) => one.finding.hint ?? ""));
    return {
      ...finding,
      ...(kept === undefined ? {} : { hint: kept }),
      label: `${WHAT[check] ?? ""}${names(group.map((one) => one.reference))}`,
    };
  });
}

/** What several hints begin with, up to where they part. */
function shared(hints: readonly string[]): string | undefined {
  const parts = hints.map((hint) => hint.split("; "));
  const [first = []] = parts;
  const same = first.filter((part, index) => parts.every((one) => one[index] === part));
  return same.length === 0 ? undefined : same.join("; ");
}

function names(references: readonly ReferenceDiagnosis[]): string {
  if (references.length === 1 && references[0] !== undefined) return nameOf(references[0]);
  const keys = [...new Set(references.flatMap((one) => one.keys))];
  const more = keys.length - NAMED;
  return `${keys.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
