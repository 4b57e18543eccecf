import { stripVTControlCharacters } from "node:util";
import { renderUsage } from "citty";
import type { CliCommand } from "./command.ts";
import { COMMANDS, type CommandRow } from "./commands.ts";
import { VERSION } from "./version.ts";

/** What each exit status means, in short. */
const EXITS: readonly (readonly [string, string])[] = [
  ["0", "done"],
  ["2", "the command line is wrong"],
  ["3", "the declaration or a reference is wrong (config/*, reference/*)"],
  ["4", "a value is missing or wrong (value/*)"],
  ["5", "not permitted, not configured or not written (backend/denied, store/*, ...)"],
  ["6", "a store does not answer as it should (other backend/*)"],
  ["7", "there are findings (diff)"],
  ["70", "a fault of keystead (internal/bug)"],
];

/** The help of the whole. No command is loaded for it. */
export function overview(): string {
  return [
    `One typed declaration of a system's secrets (keystead v${VERSION})`,
    "",
    "USAGE keystead <command> [OPTIONS]",
    "",
    "COMMANDS",
    "",
    ...columns(COMMANDS.map(({ name, summary }) => [name, summary])),
    "",
    "OPTIONS",
    "",
    ...columns([
      ["-h, --help", "Show this, or the help of a command"],
      ["--version", "Show the version"],
    ]),
    "",
    "EXIT STATUS",
    "",
    ...columns(EXITS),
    "",
    "Use keystead <command> --help for more about a command.",
    "",
  ].join("\n");
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

/** The help of a command. */
export async function helpOf(row: CommandRow, command: CliCommand): Promise<string> {
  const named = { ...command, meta: { name: row.name, description: row.summary } };
  const usage = await renderUsage(named, { meta: { name: "keystead" } });
  // citty's own colours do not ask whether there is a terminal, and its columns are padded to the end of the line.
  const plain = stripVTControlCharacters(usage).replaceAll(/ +$/gm, "").trimEnd();
  const rest = row.takesRest === true ? " -- <COMMAND>" : "";
  return `${plain.replace(/^USAGE .*$/m, (line) => `${line}${rest}`)}\n\nEXAMPLE\n\n  ${row.example}\n`;
}

/** The one line that says how a command is used. */
export async function usageLine(row: CommandRow, command: CliCommand): Promise<string> {
  const line = (await helpOf(row, command)).split("\n").find((one) => one.startsWith("USAGE "));
  return (line ?? "")
    .replace(/^USAGE +/, "usage: ")
    .replaceAll(/ +/g, " ")
    .trimEnd();
}
