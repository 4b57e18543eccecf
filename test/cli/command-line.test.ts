import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { dispatch } from "../../src/cli/dispatch.ts";
import { VERSION } from "../../src/cli/version.ts";
import { RecordingTerminal } from "./recording-terminal.ts";
import { Workspace } from "./workspace.ts";

const workspace = Workspace.declaring("KEY: secret(), OTHER: secret({ generate: random.hex(8) })");
// Looks like a flag, like a command, or like nothing: typed in the wrong place it is not shown.
const CANARY = "Canary-4711";

describe("a wrong command line ends with 2, says why and how, and prints nothing", () => {
  test.each<[string, string, readonly string[]]>([
    ["no command", "no command", []],
    ["an unknown command", "unknown command `chekc`", ["chekc"]],
    ["a command that is a property of every object", "unknown command", ["toString"]],
    ["an unknown flag", "unknown flag `--jsno`", ["check", "--jsno"]],
    ["a flag of another command", "unknown flag `--env`", ["check", "--env", "test"]],
    ["an unknown short flag", "unknown flag `-x`", ["check", "-x"]],
    ["a flag that is a property of every object", "unknown flag", ["check", "--constructor"]],
    ["a negated flag", "unknown flag `--no-json`", ["check", "--no-json"]],
    ["a flag given twice", "--env is given twice", ["explain", "--env", "a", "-e", "b"]],
    ["a flag without its value", "--env needs a value", ["explain", "--env"]],
    ["a flag with another for its value", "--env needs a value", ["explain", "--env", "--json"]],
    ["a flag with nothing for its value", "--env needs a value", ["explain", "--env="]],
    ["a value for a flag that takes none", "--json takes no value", ["check", "--json=yes"]],
    ["a missing argument", "KEY is missing", ["get", "--env", "test"]],
    ["an argument too many", "an argument too many", ["get", "KEY", "OTHER"]],
    ["an empty key in a list", "--keys is a list", ["explain", "--keys", "A,,B"]],
    ["an unknown format", "--format is one of: dotenv, json, shell", ["export", "--format", "yaml"]],
    ["an unknown shell", "the shell is one of: bash, zsh, fish, powershell", ["completion", "tcsh"]],
    ["an unknown action", "the action is one of: list, add, remove", ["recipients", "drop"]],
    ["an action without its argument", "RECIPIENT is missing", ["recipients", "add"]],
    ["a flag of another action", "--force goes with remove", ["recipients", "list", "--force"]],
    ["a value as an argument", "an argument too many", ["set", "KEY", CANARY]],
    ["a value behind an equals sign", "KEY is the name of a declared key", ["set", `KEY=${CANARY}`]],
    ["a value as a flag", "unknown flag", ["set", "KEY", `--${CANARY}`]],
    ["a command to run without --", "the command to start goes behind `--`", ["run", "node"]],
    ["nothing to run", "the command to start goes behind `--`", ["run", "--"]],
  ])("%s", async (_, says, args) => {
    const terminal = new RecordingTerminal();
    expect(await dispatch(args, terminal)).toBe(2);
    expect(terminal.stdout).toBe("");
    expect(terminal.stderr).toContain(says);
    expect(terminal.stderr).toContain("\nusage: keystead ");
    expect(terminal.stderr).not.toContain(CANARY);
  });

  test("as a process", async () => {
    const wrong = await workspace.keystead(["set", "KEY", CANARY]);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toBe(
      "keystead set: an argument too many\nusage: keystead set [OPTIONS] <KEY>\nSee `keystead set --help`.\n",
    );
    const unread = await workspace.keystead(["init", "--from", "nowhere.env"]);
    expect(unread).toMatchObject({ code: 2, stdout: "" });
    expect(unread.stderr).toContain("the file of --from cannot be read");
  });
});

describe("help", () => {
  test("of the whole names every command and every exit status", async () => {
    const { code, stdout, stderr } = await workspace.keystead(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const { name, summary } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
    for (const status of [0, 2, 3, 4, 5, 6, 7, 70]) expect(stdout).toMatch(new RegExp(`^  ${status} `, "m"));
  });

  test.each(COMMANDS.map(({ name }) => name))("of %s has usage and an example, and no colours", async (name) => {
    const terminal = new RecordingTerminal();
    expect(await dispatch([name, "--nonsense", "--help"], terminal)).toBe(0);
    expect(terminal.stderr).toBe("");
    expect(terminal.stdout).toContain(`USAGE keystead ${name}`);
    expect(terminal.stdout).toMatch(/\nEXAMPLE\n\n {2}\S/);
    expect(terminal.stdout).not.toContain("\u001B");
  });

  test("is the command's own behind --", async () => {
    const { stdout } = await workspace.keystead(
      ["run", "-e", "test", "--", process.execPath, "-p", "process.argv[1]", "--", "--help"],
      {
        env: { KEY: "a", OTHER: "b" },
      },
    );
    expect(stdout).toBe("--help\n");
  });
});

test("--version is the package's", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect((await workspace.keystead(["--version"])).stdout).toBe(`${version}\n`);
  expect(VERSION).toBe(version);
});

test("help and a wrong command line load citty and the catalogue of errors, and nothing else", () => {
  const loaded = new Set<string>();
  const visit = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";$/gm);
    for (const [, to = ""] of imports) {
      if (to.startsWith(".")) visit(join(dirname(file), to));
      else loaded.add(to);
    }
  };
  visit("src/cli/main.ts");
  const foreign = [...loaded].filter((name) => !name.startsWith("src/cli/") && !name.startsWith("src/loader/errors/"));
  expect(foreign.toSorted()).toEqual(["citty", "node:process", "node:util", "src/loader/closings.ts"]);
});
