import { isVariable } from "./setting.ts";

/** What an option takes: text; text or a variable; a flag; a token handed in; how keys are named; identities; one of some words. */
export type OptionKind =
  | "text"
  | "setting"
  | "variable"
  | "flag"
  | "token"
  | "naming"
  | "identities"
  | "record"
  | "backend"
  | "version"
  | readonly string[];

/** The options of a source or an identity, by what each takes. */
export interface OptionShape {
  readonly [option: string]: OptionKind;
}

/** What is wrong with an option, for `check`: a declaration throws nothing. */
export interface OptionProblem {
  readonly option: string;
  /** What it takes; absent where there is no such option. */
  readonly wanted?: string;
  /** A credential is written out where a variable belongs. */
  readonly credential?: true;
}

/** Options without what is wrong with them, so that nothing behind them can trip over it. */
export interface CleanOptions<O> {
  readonly options: Partial<O>;
  readonly problems: readonly OptionProblem[];
}

/** Takes options apart by their shape: what fits, and what is wrong, all at once. */
export function cleanOptions<O extends object>(
  given: unknown,
  shape: OptionShape,
  required: readonly string[] = [],
): CleanOptions<O> {
  if (given !== undefined && (typeof given !== "object" || given === null || Array.isArray(given)))
    return {
      options: {},
      problems: [{ option: "options", wanted: `an object with ${Object.keys(shape).join(", ")}` }],
    };
  const problems: OptionProblem[] = [];
  const kept: [string, unknown][] = [];
  for (const [option, value] of Object.entries(given ?? {})) {
    const kind = Object.hasOwn(shape, option) ? shape[option] : undefined;
    if (kind === undefined) problems.push({ option });
    else if (value !== undefined && !fits(value, kind)) problems.push(misfit(option, value, kind));
    else kept.push([option, value]);
  }
  const options = Object.fromEntries(kept);
  for (const option of required)
    if (options[option] === undefined && !problems.some((problem) => problem.option === option))
      problems.push({ option, wanted: wantedOf(shape[option] ?? "text") });
  return { options: options as Partial<O>, problems };
}

/** Options that a client of the caller's own has its own for: beside one, they would be read and not obeyed. */
export function besideClient<O extends { readonly client?: unknown }>(
  options: O,
  own: readonly (keyof O & string)[],
): readonly OptionProblem[] {
  if (options.client === undefined) return [];
  return own
    .filter((option) => options[option] !== undefined)
    .map((option) => ({ option, wanted: "left out beside `client`, which has its own" }));
}

function misfit(option: string, value: unknown, kind: OptionKind): OptionProblem {
  const literal = typeof value === "string" && (kind === "variable" || kind === "token");
  return { option, wanted: wantedOf(kind), ...(literal ? { credential: true } : {}) };
}

type Test = readonly [(value: unknown) => boolean, string];

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
const isTokenFile = (value: unknown): boolean => isObject(value) && isText((value as { file?: unknown }).file);
const isIdentity = (value: unknown): boolean =>
  isObject(value) && typeof (value as { method?: unknown }).method === "string";

const TESTS: { readonly [kind in Exclude<OptionKind, readonly string[]>]: Test } = {
  text: [isText, "text that is not empty"],
  setting: [(value) => isText(value) || isVariable(value), "text that is not empty, or variable()"],
  variable: [isVariable, 'variable("NAME")'],
  flag: [(value) => typeof value === "boolean", "true or false"],
  token: [(value) => isVariable(value) || isTokenFile(value), 'variable("NAME") or { file: "path" }'],
  naming: [(value) => typeof value === "function", "a function from a key to a name"],
  identities: [
    (value) => isIdentity(value) || (Array.isArray(value) && value.every(isIdentity)),
    "an identity of this source, or a list of them",
  ],
  record: [isObject, "an object"],
  version: [(value) => isText(value) || Number.isInteger(value), "a version"],
  backend: [
    (value) => isObject(value) && typeof (value as { read?: unknown }).read === "function",
    "an object with read()",
  ],
};

function fits(value: unknown, kind: OptionKind): boolean {
  return typeof kind === "string" ? TESTS[kind][0](value) : kind.includes(value as string);
}

function wantedOf(kind: OptionKind): string {
  return typeof kind === "string" ? TESTS[kind][1] : `one of ${kind.join(", ")}`;
}
