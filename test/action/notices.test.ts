import { expect, test } from "vitest";
import type { Host } from "../../src/action/host.ts";
import { maskingOf } from "../../src/action/masking/masking.ts";
import { declaring } from "./declaring.ts";
import { startStep } from "./step.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const key = (name: string, value: string, sensitive = true) =>
  ({ key: { name, sensitive, delivered: true }, text: { reveal: () => bytes(value) } }) as never;
const rules = { least: 4, common: new Set<string>() };
const act: Host = { name: "act", windows: false };
const github: Host = { name: "github", windows: false };

test("sensitive keys without a character are told apart", () => {
  const keys = [key("UNSET", ""), key("BREAK", "\n"), key("PLAIN", "", false), key("SET", "hunter22")];
  expect([...maskingOf(keys, rules, github).empty]).toEqual(["UNSET"]);
});

test("act undoes escapes in an order that is chance, so that keys with one in their value are told apart there", () => {
  const keys = [
    key("LINE_FEED", "begin%0Aend-value"),
    key("RETURN", "first-line\nbegin%0Dend-value"),
    key("PERCENT", "begin%25end-value"),
    key("LOWER", "begin%0aend-value"),
    key("LINES", "first-line\nsecond-line"),
    key("PLAIN", "begin%0Aend-value", false),
  ];
  expect([...maskingOf(keys, rules, act).byChance]).toEqual(["LINE_FEED", "RETURN"]);
  expect([...maskingOf(keys, rules, github).byChance]).toEqual([]);
});

/** The annotations of a step that loads these values. */
async function warnings(
  values: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const names = Object.keys(values);
  const config = declaring("env()", names.map((name) => `${name}: secret()`).join(", "));
  const inputs = { environment: "production", keys: names.join(",") };
  const { code, printed } = await (await startStep({ config, inputs, env: { ...values, ...env } })).ended;
  expect({ code, printed: code === 0 ? "" : printed }).toEqual({ code: 0, printed: "" });
  return [...printed.matchAll(/^::warning::(.*)$/gm)].map(([, text = ""]) => text);
}

test("a step warns of what it loaded empty, since GitHub gives nothing for a secret that is not set", {
  timeout: 120_000,
}, async () => {
  expect(await warnings({ UNSET: "", WITHHELD: "", SET: "hunter22" })).toEqual([
    "Loaded empty, which is what GitHub gives for a secret that is not set or withheld (`secret(text({ minLength: 1 }))` refuses it): UNSET, WITHHELD",
  ]);
});

test("a step under act warns of what is masked by chance", { timeout: 120_000 }, async () => {
  const values = { ESCAPED: "begin%0Aend-value", BRACKETS: "first::second]third", SET: "hunter22" };
  expect(await warnings(values, { ACT: "true" })).toEqual([
    "act cannot be told to mask a part with both `::` and `]`, so that its log may show it: BRACKETS",
    "act masks a part with a percent-encoded line break by chance, so that its log may show it: ESCAPED",
  ]);
  expect(await warnings(values)).toEqual([]);
});
