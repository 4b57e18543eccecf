import { SecretsError } from "../loader/errors/secrets-error.ts";
import { Redacted } from "../redaction/redacted.ts";
import { isKey } from "../schema/naming.ts";
import { type CliCommand, makeCommand } from "./command.ts";
import { configFlag, environmentFlag, jsonFlag } from "./flags.ts";
import { openEnvironment } from "./open-config.ts";
import { UsageError } from "./usage-error.ts";

/** As a shell has it for a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/** `keystead set` */
export const setCommand: CliCommand = makeCommand(
  {
    key: { type: "positional", required: true, description: "The key. Its value is never an argument" },
    ...configFlag,
    ...environmentFlag,
    trim: { type: "boolean", description: "Drop one line break at the end of standard input" },
    "allow-empty": { type: "boolean", description: "Store an empty value" },
    ...jsonFlag,
  },
  async (args, terminal) => {
    const { key } = args;
    // Neither is shown: it could be a value, typed where the key goes.
    if (!isKey(key)) throw new UsageError("KEY is the name of a declared key; its value comes from standard input");
    const { config, root, environment } = await openEnvironment(args);
    if (!Object.hasOwn(config.secrets, key)) throw new SecretsError("config/unknown-key", { action: "set the key" });
    const { readValue } = await import("./read-value.ts");
    const value = await readValue(terminal, {
      question: `Value of ${key} for "${environment}" (hidden): `,
      trim: args.trim === true,
      allowEmpty: args["allow-empty"] === true,
    });
    if (value === undefined) return INTERRUPTED;
    const { put } = await import("../store/put.ts");
    const written = await put(config, { environment, key, value: Redacted.of(value), root });
    await terminal.print(
      args.json
        ? `${JSON.stringify({ key, environment, ...written })}\n`
        : `${key} is stored at ${written.reference}\n`,
    );
    return 0;
  },
);
