import * as fc from "fast-check";
import { expect, test } from "vitest";
import { COMMENT_LIMIT, reportMarkdown } from "../../src/action/check/report-markdown.ts";
import { CHANGE_KINDS, change } from "../../src/review/diff/change.ts";
import type { Diff } from "../../src/review/diff/document.ts";

const DIFF: Diff = {
  schema: "keystead.diff/1",
  base: { commit: "a".repeat(40) },
  head: { commit: "b".repeat(40) },
  problems: [],
  changes: [],
};
const everything = new Set(CHANGE_KINDS);

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "`",
        "``",
        "|",
        "\\|",
        "\\",
        "@octocat",
        "<b>",
        "<!-- keystead -->",
        "-->",
        "\n",
        "\r",
        "](",
        "www.",
        "https://evil.example",
        "#1",
        "\u202e",
        "\u2028",
        "&#96;",
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

test("whatever a commit names stands in code spans of one row", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (key, path, message) => {
      const report = reportMarkdown(
        {
          ...DIFF,
          head: { ...DIFF.head, path },
          problems: [{ side: "head", code: "config/unloadable", message, hint: message }],
          changes: [
            change("retargeted", {
              key,
              environment: key,
              consumer: key,
              store: key,
              before: [key],
              after: [key, key],
            }),
          ],
        },
        everything,
      );
      const lines = report.trimEnd().split("\n");
      expect(lines.length).toBe(8);
      expect(report).not.toMatch(/[\p{Cf}\p{Cs}\u2028\u2029<>]/u);
      for (const line of lines) {
        // Spans of one backtick each: what is outside of them is ours.
        expect(line.replace(/`[^`]+`/g, "")).toMatch(/^[-A-Za-z0-9 #:|,./()]*$/);
        if (line.startsWith("|")) expect(line.split("|").length).toBe(8);
      }
    }),
    { numRuns: 500 },
  );
});

test("is no longer than a comment may be, with what fails first, and says what it leaves out", () => {
  const many = (kind: "added" | "retargeted") =>
    Array.from({ length: 2000 }, (_, at) => change(kind, { key: `KEY_${at}_${"x".repeat(400)}` }));
  const report = reportMarkdown(
    { ...DIFF, changes: [...many("added"), ...many("retargeted")] },
    new Set(["retargeted"]),
  );
  expect(report.length).toBeLessThanOrEqual(COMMENT_LIMIT);
  expect(report.length).toBeGreaterThan(COMMENT_LIMIT - 1000);
  expect(report).toMatch(/\n\| fails \| retargeted \| `KEY_0_/);
  expect(report).not.toContain("added");
  expect(report).toMatch(/\n\d{4} more: `keystead diff` lists them all\.\n$/);
});

test("says what was not looked into, also where nothing is different", () => {
  const report = reportMarkdown({ ...DIFF, packages: ["zod", "a`<b>"] }, everything);
  expect(report).toContain("### Secrets: no changes, 2 packages not looked into\n");
  expect(report).toContain("Not looked into: `zod`, `a'\\u{3c}b\\u{3e}`.");
});
