import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { auditFile } from "../../src/action/audit-file.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { declaring } from "./declaring.ts";
import { startStep } from "./step.ts";

const VALUE = "a-value-of-the-environment";
const config = declaring("env()", "DB_PASSWORD: secret(), ABSENT: secret()");
const load = (inputs: Readonly<Record<string, string>>) =>
  startStep({ config, inputs: { environment: "production", ...inputs }, env: { DB_PASSWORD: VALUE } });

test("audit events are appended, one a line and without values, also of a load that fails", {
  timeout: 120_000,
}, async () => {
  const path = join(temporaryFolder(), "audit.jsonl");
  const events = (): readonly object[] => {
    const text = readFileSync(path, "utf8");
    expect(text).not.toContain(VALUE);
    return text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
  };
  expect((await (await load({ keys: "DB_PASSWORD", audit: path })).ended).code).toBe(0);
  const found = { v: 1, action: "load", environment: "production", key: "DB_PASSWORD", outcome: "found" };
  expect([events().length, events()[0], statSync(path).mode & 0o777]).toEqual([
    1,
    expect.objectContaining(found),
    0o600,
  ]);
  expect((await (await load({ keys: "ABSENT", audit: path })).ended).code).toBe(1);
  expect(events().slice(1)).toEqual([expect.objectContaining({ key: "ABSENT", outcome: "missing" })]);
});

test("without a file for audit events nothing is read", { timeout: 120_000 }, async () => {
  const { code, env, printed } = await (await load({ keys: "DB_PASSWORD", audit: "no/such/folder/file" })).ended;
  expect([code, env]).toEqual([1, ""]);
  expect(printed).toContain("[action/invalid-input]");
  expect(printed).toContain("Set the input `audit` to a file that can be written, and no link");
  expect(printed).not.toContain(VALUE);
});

test("a file that cannot be written any more fails the load", () => {
  const full = auditFile("/dev/full");
  expect(() => full({} as never)).toThrow(expect.objectContaining({ code: "store/failed" }));
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "before\n");
  auditFile(join(folder, "file"))({ v: 1 } as never);
  expect(readFileSync(join(folder, "file"), "utf8")).toBe('before\n{"v":1}\n');
});

test("a link is no file for audit events: what it leads to is left as it is, and not made", () => {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("victim"), "before\n");
  symlinkSync(at("victim"), at("link"));
  symlinkSync(at("absent"), at("dangling"));
  for (const path of [at("link"), at("dangling"), folder])
    expect(() => auditFile(path)).toThrow(expect.objectContaining({ code: "action/invalid-input" }));
  expect([readFileSync(at("victim"), "utf8"), existsSync(at("absent"))]).toEqual(["before\n", false]);
});

test("a folder of the workspace does not lead out of it to a file for audit events", () => {
  const [workspace, other] = [temporaryFolder(), temporaryFolder()];
  const alias = join(other, "alias");
  mkdirSync(join(workspace, "inner"));
  symlinkSync(workspace, alias);
  symlinkSync(other, join(workspace, "out"));
  symlinkSync("inner", join(workspace, "in"));
  const invalid = expect.objectContaining({ code: "action/invalid-input" });
  for (const [named, used] of [
    [workspace, workspace],
    [alias, alias],
    [alias, workspace],
  ] as const) {
    vi.stubEnv("GITHUB_WORKSPACE", named);
    expect(() => auditFile(join(used, "out/file"))).toThrow(invalid);
  }
  expect(existsSync(join(other, "file"))).toBe(false);
  // What the workflow itself names elsewhere is its own choice.
  for (const path of [join(workspace, "in/file"), join(workspace, "file"), join(other, "file")]) auditFile(path);
  vi.unstubAllEnvs();
});
