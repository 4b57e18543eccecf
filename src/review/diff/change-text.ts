import type { Change } from "./change.ts";
import { safeName } from "./safe-text.ts";

/** One change in a line, safe to print. */
export function changeText(change: Change): string {
  const subject = subjectOf(change);
  return `${change.kind}${subject === "" ? "" : `: ${subject}`}${wayOf(change)}`;
}

function subjectOf({ key, environment, consumer, store, what }: Change): string {
  const parts = [
    ...(key === undefined ? [] : [safeName(key)]),
    ...(environment === undefined ? [] : [`in ${safeName(environment)}`]),
    ...(consumer === undefined ? [] : [`consumer ${safeName(consumer)}`]),
    ...(store === undefined ? [] : [`store ${safeName(store)}`]),
    ...(what === undefined ? [] : [`(${what})`]),
  ];
  return parts.join(" ");
}

function wayOf({ before, after }: Change): string {
  const shown = (list: readonly string[] | undefined): string => (list ?? []).map(safeName).join(", ");
  if ((before ?? []).length === 0) return (after ?? []).length === 0 ? "" : `: ${shown(after)}`;
  return `: ${shown(before)} -> ${(after ?? []).length === 0 ? "nothing" : shown(after)}`;
}
