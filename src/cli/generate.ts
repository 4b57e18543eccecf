import { type CliCommand, makeCommand } from "./command.ts";
import { jsonFlag, keysOf, selectionFlags } from "./flags.ts";
import { openEnvironment } from "./open-config.ts";
import { table } from "./table.ts";

/** `keystead generate` */
export const generateCommand: CliCommand = makeCommand({ ...selectionFlags, ...jsonFlag }, async (args, terminal) => {
  const keys = keysOf(args.keys);
  const { consumer } = args;
  const { config, root, environment } = await openEnvironment(args);
  const { generate } = await import("../store/generate.ts");
  const made = await generate(config, {
    environment,
    root,
    ...(consumer === undefined ? {} : { consumer }),
    ...(keys === undefined ? {} : { keys }),
  });
  if (args.json) await terminal.print(`${JSON.stringify({ environment, keys: made })}\n`);
  else if (made.length === 0) await terminal.print(`no key of "${environment}" has a generator\n`);
  else {
    const rows = made.map(({ key, reference, status }) => [key, reference, status]);
    await terminal.print(table(["KEY", "REFERENCE", "STATUS"], rows));
  }
});
