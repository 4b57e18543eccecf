import type { Settings } from "../schema/setting.ts";
import { isVariable } from "../schema/setting.ts";
import type { Context } from "./backend.ts";
import { declaredPath, ifPermitted, tokenFile, variablePath } from "./credential-file.ts";
import { SecretsError } from "./errors/secrets-error.ts";

/** The inputs of an identity, without those that it has only where they are declared. */
export const present = (...inputs: readonly (Input | undefined)[]): readonly Input[] =>
  inputs.filter((input) => input !== undefined);

/** Something that an identity needs: a role's name, a secret id, a token. */
export interface Input {
  /** How a person gives it: a variable's name, or `the file ...`. */
  readonly needs: string;
  readonly text: string | undefined;
  /** Whether the declaration itself holds it, which says nothing of who we can be here. */
  readonly declared: boolean;
}

/** An input from the environment. One that is set to nothing is not there. */
export function fromVariable(name: string, context: Context): Input {
  return { needs: name, text: context.runtime.optionalVariable(name) || undefined, declared: false };
}

/** An input that the declaration gives, or names a variable for, or that comes from the usual variable. */
export function fromSetting(
  settings: Settings,
  name: string,
  usual: string | undefined,
  context: Context,
): Input | undefined {
  const setting = settings[name];
  if (isVariable(setting)) return fromVariable(setting.variable, context);
  if (typeof setting === "string") return { needs: name, text: setting, declared: true };
  return usual === undefined ? undefined : fromVariable(usual, context);
}

/** An input from a file that the declaration names. */
export async function fromFile(path: string, context: Context): Promise<Input> {
  return inFile(declaredPath(path, context), tokenFile);
}

/** An input from a file that a variable names; `undefined` where the variable is not set. */
export async function fromVariableFile(name: string, context: Context): Promise<Input | undefined> {
  const path = context.runtime.optionalVariable(name) || undefined;
  return path === undefined ? undefined : inFile(variablePath(path, context), tokenFile);
}

/** An input from a file that nobody named: where the runtime does not permit it, it counts as not there. */
export async function fromUsualFile(path: string): Promise<Input> {
  return inFile(path, (usual) => ifPermitted(() => tokenFile(usual)));
}

async function inFile(path: string, read: (path: string) => Promise<string | undefined>): Promise<Input> {
  return { needs: `the file ${path}`, text: await read(path), declared: false };
}

/** Inputs by what they are called, in a sentence. */
export const listed = (inputs: readonly Input[]): string => inputs.map(({ needs }) => needs).join(" and ");

/**
 * Refuses what no header carries: a runtime's own error would print it. The usual cause is a line break at the end of a
 * variable.
 */
export function requirePrintable(method: string, inputs: readonly Pick<Input, "needs" | "text">[]): void {
  for (const { text = "", needs } of inputs)
    if (/[^\x21-\x7e]/.test(text))
      throw new SecretsError("backend/unauthenticated", {
        action: "log in",
        state: "the credential has characters that no token has",
        facts: { method },
        hint: `Take blanks, line breaks and control characters out of ${needs}`,
      });
}

/** A text setting of an identity. */
export function textOf(settings: Settings, name: string): string | undefined {
  const setting = settings[name];
  return typeof setting === "string" ? setting : undefined;
}
