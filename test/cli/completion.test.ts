import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { dispatch } from "../../src/cli/dispatch.ts";
import { RecordingTerminal } from "./recording-terminal.ts";
import { Workspace } from "./workspace.ts";

async function offered(...words: string[]): Promise<readonly string[]> {
  const terminal = new RecordingTerminal();
  expect(await dispatch(["complete", "--", ...words], terminal)).toBe(0);
  expect(terminal.stderr).toBe("");
  // The last line tells the script what else it may offer.
  const lines = terminal.stdout.trimEnd().split("\n");
  expect(lines.at(-1)).toMatch(/^:\d+$/);
  return lines.slice(0, -1).map((line) => line.split("\t")[0] ?? "");
}

describe("completion", () => {
  test("offers the commands", async () => {
    expect((await offered("")).toSorted()).toEqual(COMMANDS.map(({ name }) => name).toSorted());
    expect(await offered("ex")).toEqual(["explain", "export"]);
  });

  test("offers a command's flags", async () => {
    expect(await offered("explain", "--")).toEqual([
      "--config",
      "--env",
      "--consumer",
      "--keys",
      "--no-cache",
      "--json",
    ]);
    expect(await offered("doctor", "--r")).toEqual(["--read"]);
    expect(await offered("run", "--ke")).toEqual(["--keys", "--keep-identity"]);
  });

  test("offers what an argument can be", async () => {
    expect(await offered("export", "--format", "")).toEqual(["dotenv", "json", "shell"]);
    expect(await offered("completion", "")).toEqual(["bash", "zsh", "fish", "powershell"]);
    expect(await offered("recipients", "")).toEqual(["list", "add", "remove"]);
  });

  test("does not evaluate the declaration", async () => {
    const workspace = new Workspace();
    workspace.write("secrets.config.ts", 'console.log("evaluated"); process.exit(9);');
    const { code, stdout } = await workspace.keystead(["complete", "--", "check", "--"]);
    expect(code).toBe(0);
    expect(stdout).not.toContain("evaluated");
  });

  test.each(["bash", "zsh", "fish", "powershell"])("has a script for %s", async (shell) => {
    const terminal = new RecordingTerminal();
    expect(await dispatch(["completion", shell], terminal)).toBe(0);
    expect(terminal.stdout).toMatch(/complete ['"]?--/);
  });

  test("works in bash", async () => {
    const workspace = new Workspace();
    const { stdout } = await workspace.keystead(["completion", "bash"]);
    workspace.write("completion.bash", stdout);
    expect(await workspace.run("bash", ["-n", "completion.bash"])).toMatchObject({ code: 0, stderr: "" });
  });
});
