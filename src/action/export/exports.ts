import { textOf } from "../../loader/decode.ts";
import { isDeliveredAsFile } from "../../loader/delivery/as-file.ts";
import { isDangerousName } from "../../loader/delivery/dangerous-names.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Loaded } from "../../loader/load.ts";
import type { Materialised } from "../../loader/materialise.ts";
import type { AnyConfig } from "../../schema/config.ts";
import type { Host } from "../host.ts";
import type { Inputs } from "../inputs.ts";
import type { Masking } from "../masking/masking.ts";
import { unfitText } from "./unfit-text.ts";

/** What goes out, and how. Names have the prefix. */
export interface Exports {
  readonly texts: ReadonlyMap<string, string>;
  /** Each becomes a file, and what has its name holds the file's path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface Rules {
  readonly inputs: Inputs;
  readonly host: Host;
  readonly masking: Masking;
}

/**
 * Says how each key that was asked for goes out.
 *
 * @throws SecretsError with every key that cannot
 */
export function exportsOf(loaded: Loaded, config: AnyConfig, rules: Rules): Exports {
  const texts = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  const problems: SecretsError[] = [];
  const { prefix, targets } = rules.inputs;
  for (const made of targets.size === 0 ? [] : loaded.keys.filter(({ key }) => key.delivered)) {
    const name = `${prefix}${made.key.name}`;
    const way =
      refusedName(name, made.key.name, taken, rules) ?? wayOf(made, isDeliveredAsFile(config, made.key.name), rules);
    taken.add(name.toLowerCase());
    if (way instanceof SecretsError) problems.push(way);
    else if (typeof way === "string") texts.set(name, way);
    else if (way !== undefined) files.set(name, way);
  }
  const facts = { environment: loaded.plan.environment };
  if (problems.length > 0) throw SecretsError.all(problems, { action: "export", facts });
  return { texts, files };
}

function refusedName(
  name: string,
  key: string,
  taken: ReadonlySet<string>,
  { inputs }: Rules,
): SecretsError | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name) || taken.has(name.toLowerCase()))
    return refused("action/invalid-name", key);
  if (!toEnvironment(inputs) || !isDangerousName(name)) return undefined;
  if (inputs.prefix === "")
    return refused("config/dangerous-name", key, { hint: `Rename ${key}, give a \`prefix\`, or leave ${key} out` });
  return refused("config/dangerous-name", key, {
    state: `with the prefix it is ${name}, and a variable of this name changes how programs run`,
    hint: `Change \`prefix\`, so that ${key} has another name than ${name}`,
  });
}

/** Whether variables are set: values, or the paths of files where nothing else would say them. */
export const toEnvironment = ({ targets }: Inputs): boolean => targets.has("env") || !targets.has("outputs");

function wayOf({ key, text }: Materialised, asFile: boolean, { inputs, host, masking }: Rules) {
  if (text === undefined) return undefined;
  const { targets, allowShort } = inputs;
  const onlyFiles = !targets.has("env") && !targets.has("outputs");
  if (onlyFiles || (asFile && targets.has("files"))) return text.reveal();
  if (asFile)
    return refused("value/undeliverable", key.name, {
      state: "it is delivered as a file",
      hint: `Add \`files\` to \`export\`, or leave ${key.name} out`,
    });
  const value = textOf(text.reveal());
  const unfit = unfitText(value, host);
  if (value === undefined || unfit !== undefined) return refused("value/undeliverable", key.name, unfit);
  if (targets.has("env") && !allowShort && masking.unmaskable.has(key.name))
    return refused("action/unmaskable", key.name);
  if (targets.has("outputs") && host.name === "gitea" && key.sensitive)
    return refused("value/undeliverable", key.name, {
      state: "Gitea keeps a job's outputs on the server as they are",
      hint: "Take `outputs` out of `export`",
    });
  return value;
}

function refused(
  code: "action/invalid-name" | "action/unmaskable" | "config/dangerous-name" | "value/undeliverable",
  key: string,
  words: { readonly state?: string; readonly hint?: string } = {},
): SecretsError {
  const hint = words.hint?.replaceAll("{key}", key);
  return new SecretsError(code, {
    action: "export",
    facts: { key },
    ...words,
    ...(hint === undefined ? {} : { hint }),
  });
}
