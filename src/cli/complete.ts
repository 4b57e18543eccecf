import { type Command, RootCommand } from "@bomb.sh/tab";
import type { ArgDef } from "citty";
import { RECIPIENT_ACTIONS, SHELLS } from "./choices.ts";
import { COMMANDS, type CommandRow } from "./commands.ts";
import { printed } from "./printed.ts";
import type { Terminal } from "./terminal.ts";

/** What an argument can be, by command; a flag says it itself. */
const CHOICES: { readonly [argument: string]: readonly string[] } = {
  "completion shell": SHELLS,
  "recipients action": RECIPIENT_ACTIONS,
};

/**
 * Answers a completion script: `complete -- WORDS`. The declaration is not looked at: it would be evaluated at each press of
 * Tab, in whatever folder one is.
 */
export async function complete(args: readonly string[], terminal: Terminal): Promise<number> {
  const root = new RootCommand();
  for (const row of COMMANDS) await describe(root.command(row.name, row.summary), row);
  const words = args[0] === "--" ? args.slice(1) : args;
  await terminal.print(printed(() => root.parse([...words])));
  return 0;
}

async function describe(command: Command, row: CommandRow): Promise<void> {
  const { args = {} } = await row.load();
  for (const [name, argument] of Object.entries(args as { readonly [name: string]: ArgDef })) {
    const choices = argument.type === "enum" ? (argument.options ?? []) : (CHOICES[`${row.name} ${name}`] ?? []);
    const offer = (complete: (value: string, description: string) => void): void =>
      choices.forEach((choice) => complete(choice, ""));
    if (argument.type === "positional") command.argument(name, offer);
    else if (argument.type === "boolean") command.option(name, argument.description ?? "");
    else command.option(name, argument.description ?? "", offer, alias(argument));
  }
}

function alias(argument: ArgDef): string | undefined {
  return "alias" in argument && typeof argument.alias === "string" ? argument.alias : undefined;
}
