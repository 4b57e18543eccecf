import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { summaryOf } from "../../src/action/summary.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import type { KeyReport, Report } from "../../src/loader/report.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { declaring } from "./declaring.ts";
import { startStep } from "./step.ts";

const key = (name: string, more: Partial<KeyReport> = {}): KeyReport => ({
  key: name,
  sensitive: true,
  origin: "store",
  status: "found",
  warnings: [],
  ms: 1,
  ...more,
});
const report = (requests: number, ...keys: readonly KeyReport[]): Report => ({
  schema: "keystead.report/1",
  environment: "production",
  startedAt: "2026-06-10T12:00:00.000Z",
  ms: 5,
  requests,
  logins: requests,
  keys,
});
const line = (text: string): string | undefined => /<p>(.*)<\/p>/.exec(text)?.[1];

test("counts are in the singular where they are one", () => {
  expect(line(summaryOf(report(1, key("A")), [], 0))).toBe("1 key in 5 ms, with 1 request and 1 login.");
  expect(line(summaryOf(report(2, key("A"), key("B")), [], 0))).toBe("2 keys in 5 ms, with 2 requests and 2 logins.");
  expect(line(summaryOf(report(0), [], 0))).toBe("0 keys in 5 ms, with 0 requests and 0 logins.");
});

test("an optional key that is not there is absent, and one that should be is missing", () => {
  const summary = summaryOf(
    report(
      1,
      key("OPTIONAL", { status: "missing", origin: "absent", what: "field" }),
      key("WANTED", { status: "missing", what: "field" }),
      key("DENIED", { status: "failed", code: "backend/denied" }),
    ),
    [],
    0,
  );
  expect(summary.match(/<\/code> \(.*?\)/g)).toEqual([
    "</code> (absent)",
    "</code> (missing)",
    "</code> (backend/denied)",
  ]);
});

test("of what failed it says how many problems there are, and that nothing was exported", () => {
  const one = new SecretsError("value/missing", { facts: { key: "A" } });
  const failed = (error: SecretsError): string | undefined => line(summaryOf(report(1, key("A")), [], 0, error));
  expect(failed(one)).toBe(
    "<strong>1 problem: nothing was exported.</strong> 1 key in 5 ms, with 1 request and 1 login.",
  );
  expect(failed(SecretsError.all([one, one], { action: "load secrets" }))).toMatch(
    /^<strong>2 problems: nothing was exported\.<\/strong> 1 key/,
  );
});

test("a step that loads all and cannot export says so as well", { timeout: 120_000 }, async () => {
  const file = join(temporaryFolder(), "summary");
  writeFileSync(file, "");
  const step = await startStep({
    config: declaring("env()", "PIN: secret(), TOKEN: secret(), NONE: secret({ optional: true })"),
    inputs: { environment: "production", keys: "PIN,TOKEN,NONE" },
    env: { PIN: "123", TOKEN: "hunter22", GITHUB_STEP_SUMMARY: file },
  });
  expect((await step.ended).code).toBe(1);
  const summary = readFileSync(file, "utf8");
  expect(line(summary)).toMatch(/^<strong>1 problem: nothing was exported\.<\/strong> 3 keys in \d+ ms/);
  expect(summary).toContain("<code>NONE</code> (absent)");
});

test.each(["a step that loads", "a step that fails"])(
  "%s is told by a warning alone that its summary cannot be written",
  { timeout: 120_000 },
  async (which) => {
    const step = await startStep({
      config: declaring("env()", "TOKEN: secret()"),
      inputs: { environment: "production", keys: "TOKEN" },
      env: {
        ...(which === "a step that loads" ? { TOKEN: "hunter22hunter" } : {}),
        GITHUB_STEP_SUMMARY: "/nonexistent/summary",
      },
    });
    const { code, printed } = await step.ended;
    expect(code).toBe(which === "a step that loads" ? 0 : 1);
    expect(printed).toContain("::warning::The job's summary could not be written");
    expect(printed).not.toContain("internal/bug");
    if (code === 1) expect(printed).toContain("value/missing");
  },
);
