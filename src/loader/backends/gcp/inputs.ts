import type { Settings } from "../../../schema/setting.ts";
import { isVariable } from "../../../schema/setting.ts";
import type { Context } from "../../backend.ts";

/** Something that an identity needs: a provider's name, a token. */
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

/** An input that the declaration gives, or names a variable for. */
export function fromSetting(settings: Settings, name: string, context: Context): Input | undefined {
  const setting = settings[name];
  if (isVariable(setting)) return fromVariable(setting.variable, context);
  return typeof setting === "string" ? { needs: name, text: setting, declared: true } : undefined;
}

/** Inputs by what they are called, in a sentence. */
export const listed = (inputs: readonly Input[]): string => inputs.map(({ needs }) => needs).join(" and ");
