import { type ErrorParts, SecretsError } from "../loader/errors/secrets-error.ts";

/** The names of the inputs, as `action.yml` has them. */
export const INPUTS = [
  "mode",
  "environment",
  "config",
  "consumer",
  "keys",
  "export",
  "prefix",
  "min-mask-length",
  "allow-short",
  "audit",
  "fail-on",
  "base",
  "live",
  "comment",
  "github-token",
  "working-directory",
] as const;

/** See {@link INPUTS}. */
export type InputName = (typeof INPUTS)[number];

/** Gives an input as it stands; empty where it was not given. */
export type ReadInput = (name: InputName) => string;

/** Of each mode: the inputs that are not its own, and what the runner gives for them where nobody did. */
const FOREIGN: { readonly [mode in "load" | "check"]: readonly (readonly [InputName, usual: string])[] } = {
  load: [
    ["fail-on", ""],
    ["base", ""],
    ["live", "false"],
    ["comment", "true"],
  ],
  check: [
    ["consumer", ""],
    ["keys", ""],
    ["export", "env"],
    ["prefix", ""],
    ["min-mask-length", "4"],
    ["allow-short", "false"],
    ["audit", ""],
  ],
};

/**
 * Everything that was given and has no meaning.
 *
 * @param given The variables by which the runner hands inputs over: `INPUT_` and the name in upper case.
 */
export function strayInputs(mode: "load" | "check", read: ReadInput, given: readonly string[]): SecretsError[] {
  const known = new Set<string>(INPUTS.map((name) => `INPUT_${name.toUpperCase()}`));
  const unknown = given
    .filter((variable) => !known.has(variable.toUpperCase()))
    .map((variable) => {
      const option = variable.slice("INPUT_".length).toLowerCase();
      return new SecretsError("action/unknown-input", { action: "use the input", facts: { option } });
    });
  const foreign = FOREIGN[mode].filter(([name, usual]) => !["", usual].includes(read(name)));
  return [...unknown, ...foreign.map(([name]) => invalidInput(name, `nothing: \`mode: ${mode}\` does not use it`))];
}

// What was given is not shown: it may be a value that got into the wrong input.
export const invalidInput = (option: InputName, wanted: string): SecretsError => misused(option, { facts: { wanted } });

/** An input of which more can be told than what it takes. */
export const misused = (option: InputName, { facts, ...words }: Omit<ErrorParts, "action">): SecretsError =>
  new SecretsError("action/invalid-input", { action: "use the input", facts: { option, ...facts }, ...words });
