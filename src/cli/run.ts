import { type CliCommand, makeCommand } from "./command.ts";
import { loadFlags } from "./flags.ts";
import { UsageError } from "./usage-error.ts";

/** `keystead run` */
export const runCommand: CliCommand = makeCommand(
  {
    ...loadFlags,
    raw: { type: "boolean", description: "Give the terminal through, and redact nothing" },
    "keep-identity": { type: "boolean", description: "Leave our own credentials in the command's environment" },
  },
  async (args, terminal) => {
    // Everything in front of `--` is a flag: an argument there was refused.
    const [command, ...rest] = args._;
    if (command === undefined || command === "") throw new UsageError("the command to start goes behind `--`");
    const { loadAndRun } = await import("./run/load-and-run.ts");
    const keepIdentity = args["keep-identity"] === true;
    return await loadAndRun({ flags: args, command, args: rest, raw: args.raw === true, keepIdentity }, terminal);
  },
);
