import type { Want } from "./suite.ts";

export interface NotRun extends Want {
  /** The file of the suite. */
  readonly file: string;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** One line on the whole and one per thing wanted; nothing when nothing was left out. */
export function describeNotRun(suites: readonly NotRun[]): readonly string[] {
  if (suites.length === 0) return [];
  const wants = new Map<string, NotRun[]>();
  for (const suite of suites) {
    const want = `${suite.want} (${suite.get})`;
    wants.set(want, [...(wants.get(want) ?? []), suite]);
  }
  return [
    `not run: ${count(suites.length, "suite")}`,
    ...[...wants].map(([want, those]) => {
      const files = [...new Set(those.map(({ file }) => file))];
      return `  for want of ${want}: ${count(those.length, "suite")} in ${files.join(", ")}`;
    }),
  ];
}
