import { type ArgsDef, runCommand } from "citty";
import type { CliCommand } from "./command.ts";
import { COMMANDS, type CommandRow } from "./commands.ts";
import { exitOf, jsonOf, ownError, tellError } from "./failure.ts";
import { helpOf, overview, usageLine } from "./help.ts";
import { asksForHelp, requireUsable } from "./strict-arguments.ts";
import type { Terminal } from "./terminal.ts";
import { shown, UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

/** Exit status of a wrong command line. */
const USAGE = 2;

/**
 * Runs one command line and answers its exit status; every failure has been told by then. A command's `run` is given the
 * terminal as `data`, and may answer its exit status.
 */
export async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version") return await say(terminal, `${VERSION}\n`);
  if (name === "--help" || name === "-h") return await say(terminal, overview());
  // What the scripts of `completion` call at each press of Tab.
  if (name === "complete") return await (await import("./complete.ts")).complete(rest, terminal);
  const row = COMMANDS.find((command) => command.name === name);
  if (row !== undefined) return await runRow(row, rest, terminal);
  const problem = name === undefined ? "no command" : `unknown command${shown(name)}`;
  await terminal.tell(`keystead: ${problem}\nusage: keystead <command> [OPTIONS]\nSee \`keystead --help\`.\n`);
  return USAGE;
}

async function say(terminal: Terminal, text: string): Promise<number> {
  await terminal.print(text);
  return 0;
}

async function runRow(row: CommandRow, args: readonly string[], terminal: Terminal): Promise<number> {
  const title = `keystead ${row.name}`;
  let command: CliCommand | undefined;
  try {
    command = await row.load();
    if (asksForHelp(args)) return await say(terminal, await helpOf(row, command));
    requireUsable(args, await argsOf(command), row.takesRest === true);
    const { result } = await runCommand(command, { rawArgs: [...args], data: terminal });
    return typeof result === "number" ? result : 0;
  } catch (error) {
    if (error instanceof UsageError && command !== undefined) {
      await terminal.tell(`${title}: ${error.message}\n${await usageLine(row, command)}\nSee \`${title} --help\`.\n`);
      return USAGE;
    }
    const own = ownError(error, title);
    await tellError(own, terminal);
    if (wantsJson(args)) await terminal.print(jsonOf(own));
    return exitOf(own);
  }
}

async function argsOf(command: CliCommand): Promise<ArgsDef> {
  return (await (typeof command.args === "function" ? command.args() : command.args)) ?? {};
}

function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).includes("--json");
}
