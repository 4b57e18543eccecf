import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Diff } from "../../../src/review/diff/document.ts";
import { installInto, programs } from "../../package/packed.ts";
import { execute } from "../../servers/command.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { declaring, GitRepository } from "./git-repository.ts";

const tools = temporaryFolder();
const repository = new GitRepository(temporaryFolder());
const PROGRAM = join(tools, "node_modules/keystead/dist/cli.js");

beforeAll(async () => {
  await installInto(tools);
  repository.commit({ "secrets.config.ts": declaring("A: secret(),") });
  repository.commit({
    "secrets.config.ts": `import * as v from "valibot";\n${declaring("A: secret(),\n    V: secret(v.string()),")}`,
  });
  repository.commit({ "secrets.config.ts": `for (;;) {}\n${declaring("A: secret(),")}` });
}, 120_000);

const run = (command: string, args: readonly string[], env: Record<string, string> = {}): ReturnType<typeof execute> =>
  execute(command, args, {
    cwd: repository.folder,
    env: { PATH: process.env["PATH"] ?? "", HOME: tools, ...env },
    deadlineMs: 60_000,
  });

test("Node, from the package, in a repository that has no node_modules", async () => {
  const { code, stdout, stderr } = await run(process.execPath, [
    PROGRAM,
    "diff",
    "HEAD~2",
    "HEAD~1",
    "--fail-on",
    "added",
    "--json",
  ]);
  expect({ code, stderr }).toEqual({ code: 7, stderr: "" });
  expect((JSON.parse(stdout) as Diff).changes).toMatchObject([{ kind: "added", key: "V", line: 8 }]);
});

test("Node, from the package: a hostile head is a finding, and NODE_OPTIONS has no say in the sandbox", async () => {
  const env = { NODE_OPTIONS: "--no-warnings" };
  const { code, stdout } = await run(process.execPath, [PROGRAM, "diff", "HEAD~1", "--json"], env);
  expect(code).toBe(7);
  expect((JSON.parse(stdout) as Diff).problems).toMatchObject([{ side: "head", code: "config/beyond-limits" }]);
});

test.each([
  ["Deno", programs.deno, ["run", "-A", "--quiet", "--no-prompt"]],
  ["Bun", programs.bun, ["--no-install"]],
] as const)("%s says that it needs Node", async (_, command, args) => {
  const env = { DENO_DIR: join(tools, "deno"), DENO_NO_UPDATE_CHECK: "1" };
  const { code, stderr } = await run(command, [...args, PROGRAM, "diff", "HEAD~1"], env);
  expect(code).toBe(3);
  expect(stderr).toContain("npx keystead diff");
});
