import { textOf } from "../loader/decode.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { Loaded } from "../loader/load.ts";
import { tellStale } from "./cache-notes.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { cacheFlag, configFlag, consumerFlag, environmentFlag, jsonFlag } from "./flags.ts";
import { withLoaded } from "./open-config.ts";

/** `keystead get` */
export const getCommand: CliCommand = makeCommand(
  {
    key: { type: "positional", required: true, description: "The key" },
    ...configFlag,
    ...environmentFlag,
    ...consumerFlag,
    ...cacheFlag,
    ...jsonFlag,
  },
  async (args, terminal) => {
    const { key, config, env, consumer } = args;
    const flags = { config, env, consumer, cache: args["cache"] };
    const [value, report] = await withLoaded(flags, (loaded) => [valueOf(key, loaded), loaded.report] as const, {
      keys: [key],
    });
    await tellStale(report, terminal);
    await terminal.print(args.json ? jsonOf(key, value) : value);
    // On a terminal the prompt would stand behind the value; standard output stays what the value is.
    if (!args.json && terminal.printsToTerminal) await terminal.tell("\n");
  },
);

function valueOf(key: string, { keys, plan }: Loaded): Uint8Array {
  const made = keys.find((one) => one.key.name === key);
  if (made?.text !== undefined) return made.text.reveal();
  const { environment } = plan;
  const isNull = plan.keys.find(({ name }) => name === key)?.reads === null;
  throw new SecretsError("value/missing", {
    action: "get",
    facts: { key, environment },
    ...(isNull && {
      state: "the declaration has null there",
      hint: `Remove the \`null\` for "${environment}" from the \`from\` of ${key}, and store a value`,
    }),
  });
}

function jsonOf(key: string, bytes: Uint8Array): string {
  const value = textOf(bytes);
  if (value === undefined)
    throw new SecretsError("value/undecodable", {
      action: "print",
      facts: { key },
      hint: `Leave --json away: ${key} is bytes, which JSON cannot hold`,
    });
  return `${JSON.stringify({ key, value })}\n`;
}
