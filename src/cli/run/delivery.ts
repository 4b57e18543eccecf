import { textOf } from "../../loader/decode.ts";
import { isDeliveredAsFile } from "../../loader/delivery/as-file.ts";
import { isDangerousName } from "../../loader/delivery/dangerous-names.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Loaded } from "../../loader/load.ts";
import type { Materialised } from "../../loader/materialise.ts";
import type { AnyConfig } from "../../schema/config.ts";

/** What goes to the child, and how. */
export interface Delivery {
  readonly variables: ReadonlyMap<string, string>;
  /** Each becomes a file, and its variable the file's path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Keys without a value: what we inherited under their names would be a stale or a foreign one. */
  readonly absent: readonly string[];
  /** What the variables take in the child's environment, in bytes. */
  readonly size: number;
}

/** Linux refuses a longer `NAME=VALUE` with its closing NUL: `MAX_ARG_STRLEN` of execve(2). */
const LARGEST_VARIABLE = 131_072;

/**
 * Says how each key that was asked for goes to the child.
 *
 * @throws SecretsError with every key that cannot.
 */
export function deliveryOf(loaded: Loaded, config: AnyConfig): Delivery {
  const variables = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const absent: string[] = [];
  const problems: SecretsError[] = [];
  let size = 0;
  for (const made of loaded.keys.filter(({ key }) => key.delivered)) {
    const { name } = made.key;
    const way = isDangerousName(name) ? refused("config/dangerous-name", name) : wayOf(made, config);
    if (way === undefined) absent.push(name);
    else if (way instanceof SecretsError) problems.push(way);
    else if (typeof way === "string") {
      variables.set(name, way);
      size += sizeOf(name, way);
    } else files.set(name, way);
  }
  if (problems.length > 0)
    throw SecretsError.all(problems, {
      action: "start the command",
      facts: { environment: loaded.plan.environment },
    });
  return { variables, files, absent, size };
}

function wayOf({ key, text }: Materialised, config: AnyConfig): string | Uint8Array | SecretsError | undefined {
  if (text === undefined) return undefined;
  const bytes = text.reveal();
  if (isDeliveredAsFile(config, key.name)) return bytes;
  const value = textOf(bytes);
  if (value === undefined || value.includes("\0")) return refused("value/undeliverable", key.name);
  return sizeOf(key.name, value) > LARGEST_VARIABLE ? tooLarge(key.name) : value;
}

/** `NAME=VALUE` and its closing NUL. */
function sizeOf(name: string, value: string): number {
  return name.length + Buffer.byteLength(value) + 2;
}

function refused(code: "config/dangerous-name" | "value/undeliverable", key: string): SecretsError {
  return new SecretsError(code, { action: "deliver", facts: { key } });
}

function tooLarge(key: string): SecretsError {
  return new SecretsError("value/too-large", {
    action: "deliver",
    facts: { key },
    state: "it is too large for an environment variable",
    hint: `Declare ${key} with deliver: "file": a variable holds less than 128 KiB`,
  });
}
