import { describe, expect, test } from "vitest";
import { dueOf } from "../../src/action/due.ts";
import { summaryOf } from "../../src/action/summary.ts";
import { defineSecrets, env, inventory, plain, secret, text } from "../../src/index.ts";
import type { KeyReport, Report } from "../../src/loader/report.ts";

const NOW = Date.parse("2026-06-10T12:00:00Z");
const config = defineSecrets({
  environments: { production: env() },
  secrets: {
    QUARTERLY: secret({ rotate: "90d" }),
    DETAILED: secret({ rotate: { every: "12h" } }),
    DATED: secret({ expires: "2026-06-09" }),
    TIMED: secret({ expires: "2026-06-10T14:00:00+02:00" }),
    BOTH: secret({ rotate: "1d", expires: "2026-01-31" }),
    NEITHER: plain(text()),
  },
});

const key = (name: string, more: Partial<KeyReport> = {}): KeyReport => ({
  key: name,
  sensitive: true,
  origin: "store",
  status: "found",
  warnings: [],
  ms: 1,
  ...more,
});
const report = (...keys: readonly KeyReport[]): Report => ({
  schema: "keystead.report/1",
  environment: "production",
  startedAt: "2026-06-10T12:00:00.000Z",
  ms: 5,
  requests: 1,
  logins: 1,
  keys,
});
const told = (one: KeyReport, now: number = NOW): readonly string[] =>
  dueOf(report(one), inventory(config), now).map(({ text: sentence }) => sentence);
const daysOld = (days: number): { readonly createdAt: string } => ({
  createdAt: new Date(NOW - days * 86_400_000).toISOString(),
});

describe("a rotation is due", () => {
  test("once the version is as old as the declaration lets it be", () => {
    expect(told(key("QUARTERLY", daysOld(97)))).toEqual([
      "QUARTERLY is due for rotation: its version is 97 days old, and the declaration says every 90d",
    ]);
    expect(told(key("QUARTERLY", daysOld(90)))).toHaveLength(1);
    expect(told(key("QUARTERLY", daysOld(90)), NOW - 1)).toEqual([]);
    expect(told(key("DETAILED", daysOld(13 / 24)))).toEqual([
      "DETAILED is due for rotation: its version is 13 hours old, and the declaration says every 12h",
    ]);
  });

  test("never where the age is not known, the declaration says nothing, or there is no value", () => {
    expect(told(key("QUARTERLY"))).toEqual([]);
    expect(told(key("NEITHER", daysOld(1000)))).toEqual([]);
    expect(told(key("QUARTERLY", { ...daysOld(97), status: "failed", code: "value/invalid" }))).toEqual([]);
    expect(told(key("QUARTERLY", daysOld(-1)))).toEqual([]);
  });
});

describe("a value has expired", () => {
  test("when its day is over, or at its time", () => {
    const dated = "DATED has expired: the declaration says that it is good until 2026-06-09";
    expect(told(key("DATED"), Date.parse("2026-06-10T00:00:00Z"))).toEqual([dated]);
    expect(told(key("DATED"), Date.parse("2026-06-09T23:59:59Z"))).toEqual([]);
    const timed = "TIMED has expired: the declaration says that it is good until 2026-06-10T14:00:00+02:00";
    expect(told(key("TIMED"))).toEqual([timed]);
    expect(told(key("TIMED"), NOW - 1)).toEqual([]);
  });

  test("not where there is none", () => {
    expect(told(key("DATED", { status: "missing", origin: "absent" }))).toEqual([]);
  });
});

test("the summary marks what is due beside its key, once, and tells the age", () => {
  const all = report(
    key("QUARTERLY", daysOld(97)),
    key("BOTH", { ...daysOld(1), warnings: ["expired"] }),
    key("NEITHER", daysOld(5 / 24)),
    key("DETAILED", daysOld(-1)),
  );
  const summary = summaryOf(all, dueOf(all, inventory(config), NOW), NOW);
  const rows = summary.match(/<tr><td>.*<\/tr>/g);
  expect(rows).toEqual([
    "<tr><td><code>QUARTERLY</code> (due for rotation)</td><td><code>store</code></td><td></td><td>97 days</td><td>1 ms</td></tr>",
    "<tr><td><code>BOTH</code> (expired, due for rotation)</td><td><code>store</code></td><td></td><td>1 day</td><td>1 ms</td></tr>",
    "<tr><td><code>NEITHER</code></td><td><code>store</code></td><td></td><td>5 hours</td><td>1 ms</td></tr>",
    "<tr><td><code>DETAILED</code></td><td><code>store</code></td><td></td><td></td><td>1 ms</td></tr>",
  ]);
});
