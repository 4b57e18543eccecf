import { script } from "@bomb.sh/tab";
import { SHELLS } from "./choices.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { printed } from "./printed.ts";
import { UsageError } from "./usage-error.ts";

/** `keystead completion` */
export const completionCommand: CliCommand = makeCommand(
  { shell: { type: "positional", required: true, description: SHELLS.join(", ") } },
  async (args, terminal) => {
    const shell = SHELLS.find((known) => known === args.shell);
    if (shell === undefined) throw new UsageError(`the shell is one of: ${SHELLS.join(", ")}`);
    await terminal.print(printed(() => script(shell, "keystead", "keystead")));
  },
);
