import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { askHidden } from "../../src/cli/hidden-prompt.ts";
import { RecordingTerminal } from "./recording-terminal.ts";
import { MAIN, Workspace } from "./workspace.ts";

async function typing(
  ...typed: (string | Uint8Array)[]
): Promise<{ value: string | undefined; terminal: RecordingTerminal }> {
  const terminal = new RecordingTerminal({ typed, terminal: true });
  return { value: await askHidden("Value: ", terminal), terminal };
}

describe("a hidden prompt", () => {
  test("takes a line, shows none of it, and gives the terminal back", async () => {
    const { value, terminal } = await typing("can", "ary", "\r");
    expect(value).toBe("canary");
    expect(terminal).toMatchObject({ stderr: "Value: \n", stdout: "", raw: [true, false] });
  });

  test.each<[string, (string | Uint8Array)[], string]>([
    ["a character in two parts", [Buffer.from([0xc3]), Buffer.from([0xbc]), "\n"], "ü"],
    ["an erased character", ["ab😀", "\u007F", "\bc", "\r"], "ac"],
    ["an erased line", ["wrong", "\u0015", "right\r"], "right"],
    ["an arrow key", ["a", "\u001B[D", "b", "\r"], "ab"],
    ["an arrow key within a chunk", ["a\u001B[Db\r"], "ab"],
    ["what follows an arrow key in its chunk", ["\u001B[Dab\r"], "ab"],
    ["an arrow key in parts", ["a", "\u001B", "[", "D", "b\r"], "ab"],
    ["a key with parameters in parts", ["a\u001B[1;", "5", "Cb\r"], "ab"],
    ["a function key", ["a\u001BOP\u001B[15~b\r"], "ab"],
    ["a function key of the Linux console", ["a\u001B[[Ab\r"], "ab"],
    ["an arrow key with Alt", ["a\u001B\u001B[Db\r"], "ab"],
    ["a bracketed paste", ["\u001B[200~ab\u001B[201~\r"], "ab"],
    ["the Escape key", ["a\u001B", "b\r"], "ab"],
    ["Enter behind Escape and within a sequence", ["ab\u001B\r"], "ab"],
    ["brackets that are no sequence", ["a[DOb\r"], "a[DOb"],
    ["a control character", ["a\u0007b\r"], "ab"],
    ["Ctrl-D", ["abc", "\u0004"], "abc"],
    ["the end of input", ["abc"], "abc"],
    ["blanks", [" a b \r"], " a b "],
    ["a pasted line with its end", ["abc\r\n"], "abc"],
  ])("takes %s", async (_, typed, value) => {
    expect((await typing(...typed)).value).toBe(value);
  });

  test.each(["\u001B\u0003", "\u001B[\u0003", "\u001B[1;\u0003"])(
    "is ended by Ctrl-C also behind %j",
    async (typed) => {
      expect((await typing("abc", typed, "d\r")).value).toBeUndefined();
    },
  );

  test("is ended by Ctrl-C", async () => {
    const { value, terminal } = await typing("abc", "\u0003");
    expect(value).toBeUndefined();
    expect(terminal.raw).toEqual([true, false]);
  });

  test("refuses several pasted lines, and gives the terminal back", async () => {
    const terminal = new RecordingTerminal({ typed: ["canary\rsecond\r"], terminal: true });
    await expect(askHidden("Value: ", terminal)).rejects.toThrow(
      "a value of several lines comes from a pipe or a file",
    );
    expect(terminal).toMatchObject({ raw: [true, false], stderr: "Value: \n" });
  });
});

describe("`keystead set` on a terminal", () => {
  /** Types into a pseudo-terminal once the prompt is there; answers what the screen showed, and the status. */
  function onTerminal(workspace: Workspace, typed: string): Promise<{ screen: string; code: number | null }> {
    const line = `'${process.execPath}' '${MAIN}' set KEY -e development; status=$?; stty -a | grep -o '[-]*echo '; exit $status`;
    const child = spawn("script", ["-qec", line, join(workspace.home, "typescript")], {
      cwd: workspace.folder,
      env: { ...workspace.env, TERM: "xterm", SHELL: "/bin/sh" },
    });
    onTestFinished(() => void (child.exitCode === null && child.kill("SIGKILL")));
    let screen = "";
    let asked = false;
    child.stdout.on("data", (chunk: Buffer) => {
      screen += chunk.toString();
      if (asked || !screen.includes("(hidden): ")) return;
      asked = true;
      child.stdin.write(typed);
    });
    return new Promise((resolve) => child.once("close", (code) => resolve({ screen, code })));
  }

  async function initialised(): Promise<Workspace> {
    const workspace = new Workspace();
    workspace.write(".env", "KEY=before");
    await workspace.keystead(["init", "--from", ".env"]);
    return workspace;
  }

  test("asks without showing, and stores what was typed", async () => {
    const workspace = await initialised();
    const { screen, code } = await onTerminal(workspace, "canary ü\r");
    expect(code).toBe(0);
    expect(screen).toContain('Value of KEY for "development" (hidden): ');
    expect(screen).not.toContain("canary");
    expect(screen).toMatch(/(?<!-)echo /);
    expect((await workspace.keystead(["get", "KEY", "-e", "development"])).stdout).toBe("canary ü");
  });

  test("ends with 130 at Ctrl-C, stores nothing, and leaves the terminal as it was", async () => {
    const workspace = await initialised();
    const { screen, code } = await onTerminal(workspace, "canary\u0003");
    expect(code).toBe(130);
    expect(screen).not.toContain("canary");
    expect(screen).toMatch(/(?<!-)echo /);
    expect((await workspace.keystead(["get", "KEY", "-e", "development"])).stdout).toBe("before");
  });
});
