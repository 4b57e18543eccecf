import { textOf } from "../loader/decode.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { Loaded } from "../loader/load.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { configFlag, consumerFlag, environmentFlag, jsonFlag } from "./flags.ts";
import { withLoaded } from "./open-config.ts";

/** `keystead get` */
export const getCommand: CliCommand = makeCommand(
  {
    key: { type: "positional", required: true, description: "The key" },
    ...configFlag,
    ...environmentFlag,
    ...consumerFlag,
    ...jsonFlag,
  },
  async (args, terminal) => {
    const { key, config, env, consumer } = args;
    const value = await withLoaded({ config, env, consumer }, (loaded) => valueOf(key, loaded), { keys: [key] });
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
