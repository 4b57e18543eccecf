import { parseArgs } from "node:util";
import type { ArgDef, ArgsDef } from "citty";
import { shown, UsageError } from "./usage-error.ts";

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/**
 * Refuses what citty lets pass: unknown and repeated flags, flags without their value, arguments too many or too few. What
 * follows `--` is the command's own where it takes a rest.
 *
 * @throws UsageError
 */
export function requireUsable(args: readonly string[], definition: ArgsDef, takesRest: boolean): void {
  const tokens = tokensOf(args, definition);
  const end = tokens.find((token) => token.kind === "option-terminator")?.index ?? args.length;
  const seen = new Set<string>();
  for (const token of tokens) if (token.kind === "option") checkOption(token, definition, seen);
  const positionals = tokens.filter((token) => token.kind === "positional" && (!takesRest || token.index < end)).length;
  checkPositionals(positionals, definition, takesRest);
}

/** Whether help was asked for, in front of any `--`. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((argument) => argument === "--help" || argument === "-h");
}

function tokensOf(args: readonly string[], definition: ArgsDef): readonly Token[] {
  const options = Object.entries(definition).flatMap(([name, argument]) =>
    argument.type === "positional" ? [] : [[name, optionOf(argument)] as const],
  );
  const parsed = parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return parsed.tokens;
}

function optionOf(argument: ArgDef): { type: "boolean" | "string"; short?: string } {
  const alias = "alias" in argument && typeof argument.alias === "string" ? { short: argument.alias } : {};
  return { type: argument.type === "boolean" ? "boolean" : "string", ...alias };
}

function checkOption(token: OptionToken, definition: ArgsDef, seen: Set<string>): void {
  const argument = Object.hasOwn(definition, token.name) ? definition[token.name] : undefined;
  if (argument === undefined || argument.type === "positional")
    throw new UsageError(`unknown flag${shown(token.rawName)}`);
  const flag = `--${token.name}`;
  if (seen.has(flag)) throw new UsageError(`${flag} is given twice`);
  seen.add(flag);
  if (argument.type === "boolean") {
    if (token.value !== undefined) throw new UsageError(`${flag} takes no value`);
    return;
  }
  // A flag that was forgotten its value would take the next flag for it.
  if (token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("-")))
    throw new UsageError(`${flag} needs a value`);
  if (argument.type === "enum" && argument.options?.includes(token.value) !== true)
    throw new UsageError(`${flag} is one of: ${argument.options?.join(", ")}`);
}

function checkPositionals(given: number, definition: ArgsDef, takesRest: boolean): void {
  const declared = Object.entries(definition).filter(([, argument]) => argument.type === "positional");
  const missing = declared.filter(([, argument]) => argument.required !== false)[given];
  if (missing !== undefined) throw new UsageError(`${missing[0].toUpperCase()} is missing`);
  if (given <= declared.length) return;
  // The argument is not shown: it could be a value.
  throw new UsageError(takesRest ? "the command to start goes behind `--`" : "an argument too many");
}
