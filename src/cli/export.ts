import { tellStale } from "./cache-notes.ts";
import { EXPORT_FORMATS } from "./choices.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { exportText } from "./export-text.ts";
import { loadFlags } from "./flags.ts";
import { withLoaded } from "./open-config.ts";

/** `keystead export` */
export const exportCommand: CliCommand = makeCommand(
  {
    ...loadFlags,
    format: {
      type: "enum",
      options: [...EXPORT_FORMATS],
      default: "dotenv",
      description: "How the values are written",
    },
  },
  async (args, terminal) => {
    const format = EXPORT_FORMATS.find((known) => known === args.format) ?? "dotenv";
    const [text, report] = await withLoaded(
      args,
      (loaded, { config }) => [exportText(format, config, loaded), loaded.report] as const,
    );
    await tellStale(report, terminal);
    if (terminal.printsToTerminal) await terminal.tell("warning: the values are shown on this terminal\n");
    await terminal.print(text);
  },
);
