import { SecretsError } from "../loader/errors/secrets-error.ts";
import { type InputName, invalidInput, misused, type ReadInput, strayInputs } from "./input-names.ts";

/** Where values go. */
export const TARGETS = ["env", "outputs", "files"] as const;
export type Target = (typeof TARGETS)[number];

/** What the step asks for. */
export interface Inputs {
  readonly environment: string | undefined;
  readonly config: string | undefined;
  readonly consumer: string | undefined;
  readonly keys: readonly string[] | undefined;
  readonly targets: ReadonlySet<Target>;
  readonly prefix: string;
  /** Characters. */
  readonly minMaskLength: number;
  readonly allowShort: boolean;
  /** A file. */
  readonly audit: string | undefined;
  readonly workingDirectory: string | undefined;
}

/** Shorter masks would blot out unrelated words all over the log, longer ones leave too much unmasked. */
const MASK_LENGTHS = { least: 4, most: 64 } as const;

/**
 * Reads the inputs, strictly.
 *
 * @param given The variables by which the runner hands inputs over: `INPUT_` and the name in upper case.
 * @throws SecretsError with everything that is wrong
 */
export function readInputs(read: ReadInput, given: readonly string[]): Inputs {
  const problems = strayInputs("load", read, given);
  const taken = <T>(name: InputName, parse: (text: string) => T | undefined, wanted: string): T | undefined => {
    const value = parse(read(name));
    if (value === undefined) problems.push(invalidInput(name, wanted));
    return value;
  };
  const optional = (name: InputName): string | undefined => read(name) || undefined;
  taken("mode", (text) => (["", "load"].includes(text) ? "load" : undefined), "`load` or `check`");
  const consumer = optional("consumer");
  problems.push(...misusedSelection(consumer, read("keys")));
  const keys = read("keys") === "" ? undefined : taken("keys", namesOf, "names, one a line or with commas between");
  const inputs = {
    environment: optional("environment"),
    config: optional("config"),
    consumer,
    keys,
    targets: taken("export", targetsOf, "`none`, or any of `env`, `outputs` and `files`") ?? new Set<Target>(),
    prefix: taken("prefix", prefixOf, "letters, digits and _, not beginning with a digit") ?? "",
    minMaskLength:
      taken("min-mask-length", lengthOf, `a whole number from ${MASK_LENGTHS.least} to ${MASK_LENGTHS.most}`) ?? 0,
    allowShort: taken("allow-short", booleanOf, "`true` or `false`") ?? false,
    audit: optional("audit"),
    workingDirectory: optional("working-directory"),
  };
  if (problems.length > 0) throw SecretsError.all(problems, { action: "use the step's inputs" });
  return inputs;
}

function misusedSelection(consumer: string | undefined, keys: string): readonly SecretsError[] {
  if (consumer === undefined && keys === "")
    return [
      misused("consumer", {
        state: "neither it nor `keys` is given",
        hint: "Set the input `consumer` to the name of a consumer, or `keys` to names of keys",
      }),
    ];
  const both = { state: "`keys` is given as well", hint: "Leave out one of `consumer` and `keys`" };
  const twice = { state: "a name stands there twice", hint: "Name each of `keys` once" };
  return [
    ...(consumer !== undefined && keys !== "" ? [misused("consumer", both)] : []),
    ...(namesOf(keys) !== undefined && listOf(keys) === undefined ? [misused("keys", twice)] : []),
  ];
}

function namesOf(text: string): readonly string[] | undefined {
  const names = text.trim().split(/\s*[,\n]\s*/);
  return names.includes("") ? undefined : names;
}

function listOf(text: string): readonly string[] | undefined {
  const items = namesOf(text);
  return new Set(items).size < (items?.length ?? 0) ? undefined : items;
}

function targetsOf(text: string): ReadonlySet<Target> | undefined {
  if (text === "") return new Set<Target>(["env"]);
  if (text === "none") return new Set();
  const items = listOf(text)?.map((item) => TARGETS.find((target) => target === item));
  return items === undefined || items.includes(undefined)
    ? undefined
    : new Set(items.filter((item) => item !== undefined));
}

const prefixOf = (text: string): string | undefined => (/^(?:[A-Za-z_][A-Za-z0-9_]*)?$/.test(text) ? text : undefined);

function lengthOf(text: string): number | undefined {
  if (text === "") return MASK_LENGTHS.least;
  const length = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return length >= MASK_LENGTHS.least && length <= MASK_LENGTHS.most ? length : undefined;
}

/** The booleans of YAML 1.2's core schema, as GitHub's own toolkit reads them. */
export function booleanOf(text: string): boolean | undefined {
  if (["", "false", "False", "FALSE"].includes(text)) return false;
  return ["true", "True", "TRUE"].includes(text) ? true : undefined;
}
