import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { dispatch } from "../../../src/cli/dispatch.ts";
import "../../../src/review/sandbox/folder.ts";
import { RecordingTerminal } from "../../cli/recording-terminal.ts";
import { repository as root } from "../../package/packed.ts";
import { declaring, type Files, GitRepository } from "./git-repository.ts";

vi.mock("../../../src/review/sandbox/folder.ts", async () => (await import("./sandbox-folder.ts")).builtSandbox());

const valid = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync(join(root, "schemas/diff-1.json"), "utf8")) as object,
);
const started = process.cwd();
afterEach(() => process.chdir(started));

async function keystead(
  files: readonly [Files, Files],
  ...args: readonly string[]
): Promise<RecordingTerminal & { status: number }> {
  const repository = new GitRepository();
  for (const one of files) repository.commit(one);
  process.chdir(repository.folder);
  const terminal = new RecordingTerminal();
  const status = await dispatch(["diff", ...args], terminal);
  return Object.assign(terminal, { status });
}

const config = (secrets: string): Files => ({ "secrets.config.ts": declaring(secrets) });
const WEAKER: readonly [Files, Files] = [config("A: secret(),"), config("A: plain(text()),\n    B: secret(),")];
const SAME: readonly [Files, Files] = [config("A: secret(),"), { other: "" }];

describe("keystead diff", () => {
  test("ends with 7 where something fails, and says what, why and where", async () => {
    const { status, stdout, stderr } = await keystead(WEAKER, "HEAD~1");
    expect({ status, stderr }).toEqual({ status: 7, stderr: "" });
    expect(stdout.replace(/^[0-9a-f]{12}\.\.[0-9a-f]{12}/, "BASE..HEAD")).toBe(
      [
        "BASE..HEAD secrets.config.ts",
        "  FAILED   weakened: A (sensitive) (secrets.config.ts:6)",
        "           added: B (secrets.config.ts:7)",
        "2 changes, 1 failing",
        "",
      ].join("\n"),
    );
  });

  test("ends with 0 where nothing does", async () => {
    const { status, stdout } = await keystead(SAME, "HEAD~1", "HEAD");
    expect(status).toBe(0);
    expect(stdout).toMatch(/ secrets\.config\.ts\nno changes\n$/);
  });

  test("never says merely that there are no changes where it has not looked into a package", async () => {
    const taking = (name: string): Files => ({
      "secrets.config.ts": `import { z } from "zod"; import o from "${name}"; z; o;\n${declaring("A: secret(),")}`,
    });
    const same = await keystead([taking("npm:evil##[x]"), { other: "" }], "HEAD~1");
    expect(same.status).toBe(0);
    expect(same.stdout).toContain('\nno changes; not looked into: packages "evil#\\\\u{23}[x]", zod\n');
    const one = await keystead([config("A: secret(),"), taking("zod")], "HEAD~1");
    expect(one.status).toBe(7);
    expect(one.stdout).toContain("  FAILED   new-package: zod (secrets.config.ts:1)\n");
    expect(one.stdout).toMatch(/\n1 change, 1 failing; not looked into: package zod\n$/);
    const { stdout } = await keystead([taking("zod"), { other: "" }], "HEAD~1", "--json");
    const document: unknown = JSON.parse(stdout);
    expect([valid(document), document]).toMatchObject([true, { packages: ["zod"] }]);
  });

  test.each<[string, number]>([
    ["none", 0],
    ["all", 7],
    ["added", 7],
    ["removed,renamed", 0],
    ["removed, weakened", 7],
  ])("--fail-on %s ends with %i", async (kinds, wanted) => {
    expect((await keystead(WEAKER, "HEAD~1", "--fail-on", kinds)).status).toBe(wanted);
  });

  test("fails for a declaration that cannot be compared, whatever --fail-on says", async () => {
    const hostile: readonly [Files, Files] = [
      config("A: secret(),"),
      { "secrets.config.ts": "\nthrow new Error();\nexport default 1;" },
    ];
    const { status, stdout } = await keystead(hostile, "HEAD~1", "--fail-on", "none");
    expect(status).toBe(7);
    expect(stdout).toContain(
      "  FAILED   head: Cannot evaluate the declaration from secrets.config.ts:2: the file does not load",
    );
  });

  test.each([
    [[], "BASE is missing"],
    [["HEAD", "HEAD", "HEAD"], "an argument too many"],
    [["HEAD", "--fail-on", "nonsense"], "--fail-on is none, all, or a list of: retargeted"],
    [["--", "-x"], "BASE and HEAD are commits"],
  ])("%j is no use of it", async (args, message) => {
    const { status, stderr, stdout } = await keystead(SAME, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("a commit that is not there ends with 5", async () => {
    const { status, stderr } = await keystead(SAME, "nowhere");
    expect(status).toBe(5);
    expect(stderr).toContain("[runtime/git]");
  });

  test("--json prints the document that its schema describes", async () => {
    for (const [files, wanted] of [
      [WEAKER, 7],
      [SAME, 0],
    ] as const) {
      const { status, stdout } = await keystead(files, "HEAD~1", "--json");
      expect(status).toBe(wanted);
      const document: unknown = JSON.parse(stdout);
      valid(document);
      expect(valid.errors ?? []).toEqual([]);
    }
  });

  test("prints nothing from the head that a terminal or a runner would act on", async () => {
    const evil = "##[add-mask]x\\n::set-output name=a::b\\u001b[31m\\u202e\\u0085\\u2028";
    const head =
      config(`A: secret({ from: { prod: vault({ address: "https://x.example/${evil}", mount: "m" }).at("p${evil}", { field: "f" }) } }),
    ["${evil}"]: secret(),`);
    const name = JSON.parse(`"${evil}"`) as string;
    const recipients = {
      "secrets/dev/recipients.txt": `age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p # ${name}\n`,
    };
    for (const [files, args] of [
      [head, ["HEAD~1"]],
      [head, ["HEAD~1", "--json"]],
      [recipients, ["HEAD~1"]],
      [recipients, ["HEAD~1", "--json"]],
    ] as const) {
      const { status, stdout, stderr } = await keystead([config("A: secret(),"), files], ...args);
      expect(status).toBe(7);
      expect(stdout).toContain("add-mask");
      expect(stderr).toBe("");
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect(stdout).not.toContain("##[");
      expect(stdout).not.toMatch(/^\s*::/m);
    }
  });
});
