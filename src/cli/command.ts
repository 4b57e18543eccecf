import type { ArgsDef, CommandDef, ParsedArgs } from "citty";
import type { Terminal } from "./terminal.ts";

/** A command's definition, whatever its arguments. */
export type CliCommand = CommandDef;

/** Makes a command of its arguments and what it does. It may answer an exit status; without one it is 0. */
export function makeCommand<const T extends ArgsDef>(
  args: T,
  run: (args: ParsedArgs<T>, terminal: Terminal) => Promise<number | void>,
): CliCommand {
  // What citty parsed, it parsed by these arguments.
  return { args, run: ({ args: parsed, data }) => run(parsed as ParsedArgs<T>, data as Terminal) };
}
