import { expect, test, vi } from "vitest";
import { annotateDiff } from "../../src/action/check/annotations.ts";
import { FAILING } from "../../src/review/diff/change.ts";
import type { Diff } from "../../src/review/diff/document.ts";

const printed: string[] = [];
vi.mock("../../src/action/toolkit.ts", () => ({
  annotate: (level: string, text: string) => void printed.push(`${level} ${text}`),
}));

test("no more annotations are printed than the runner shows, and one error is left for the step's own", () => {
  const changes: Diff["changes"] = [
    ...Array.from({ length: 30 }, (_, at) => ({
      kind: "recipient-added" as const,
      severity: "high" as const,
      after: [`r${at}`],
    })),
    ...Array.from({ length: 30 }, (_, at) => ({
      kind: "removed" as const,
      severity: "medium" as const,
      key: `K${at}`,
    })),
    ...Array.from({ length: 30 }, (_, at) => ({ kind: "added" as const, severity: "low" as const, key: `N${at}` })),
  ];
  const side = { commit: "0".repeat(40), path: "secrets.config.ts" };
  annotateDiff({ schema: "keystead.diff/1", base: side, head: side, problems: [], changes }, new Set(FAILING));
  const levels = Map.groupBy(printed, (line) => line.split(" ", 1)[0]);
  expect([...levels].map(([level, lines]) => [level, lines.length])).toEqual([
    ["error", 9],
    ["warning", 9],
    ["notice", 9],
  ]);
});
