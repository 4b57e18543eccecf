import { expect, test } from "vitest";
import { type CommandResult, execute } from "./command.ts";
import { suiteFor } from "./suite.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = new URL("../../", import.meta.url).pathname;

// A run of its own that demands every server, with a cache in which there is nothing.
function runWithoutCache(): Promise<CommandResult> {
  const outer = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("VITEST") && !name.startsWith("KEYSTEAD"),
  );
  const env = {
    ...Object.fromEntries(outer),
    NO_COLOR: "1",
    KEYSTEAD_SERVERS: temporaryFolder(),
    KEYSTEAD_SERVERS_REQUIRED: "1",
  };
  const args = ["node_modules/vitest/vitest.mjs", "run", "test/servers/openbao.test.ts", "test/servers/oidc.test.ts"];
  return execute(process.execPath, args, { cwd: root, env });
}

const counted = `
not run: 2 suites
  for want of openbao (npm run servers openbao): 2 suites in `;

test("an absent server is a counted line after the summary, and fails a run that demands every server", async () => {
  const { code, stdout } = await runWithoutCache();
  expect(stdout).toContain("2 passed | 2 skipped");
  expect(stdout.indexOf(counted)).toBeGreaterThan(stdout.indexOf("Duration"));
  expect(stdout).toContain("\nabsent: OpenBao 2.7.2 (npm run servers openbao)\n");
  expect(code).toBe(1);
});

suiteFor(["age", "node-22"], ({ age, "node-22": node }) => {
  test("a program without a shared server comes as its path", async () => {
    expect((await execute(age, ["--version"])).code).toBe(0);
    expect((await execute(node, ["--version"])).stdout).toMatch(/^v22\./);
  });
});
