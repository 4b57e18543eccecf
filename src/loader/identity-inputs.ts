import type { Settings } from "../schema/setting.ts";
import { isVariable } from "../schema/setting.ts";
import type { Context } from "./backend.ts";
import { declaredPath, ifPermitted, tokenFile, variablePath } from "./credential-file.ts";

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

/** A text setting of an identity. */
export function textOf(settings: Settings, name: string): string | undefined {
  const setting = settings[name];
  return typeof setting === "string" ? setting : undefined;
}
