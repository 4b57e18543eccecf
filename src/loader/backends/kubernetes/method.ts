import type { Settings } from "../../../schema/setting.ts";
import type { Context, Opening } from "../../backend.ts";
import type { Access } from "./access.ts";

/** An identity, and what of its inputs is there. */
export interface Method {
  /** Inputs that are not there, as a person gives them: a variable's name, `the file ...`. With none it is available. */
  readonly missing: readonly string[];
  /** Inputs from outside the declaration that are there. */
  readonly present: readonly string[];
  /** What else is to be done where the inputs are missing. */
  readonly advice?: string;
  /** Becomes it. Asked only where nothing is missing. */
  readonly open: () => Promise<Access> | Access;
}

/** Looks for the inputs of an identity. */
export type MethodOf = (settings: Settings, opening: Opening, context: Context) => Promise<Method> | Method;

/** A text setting of an identity. */
export function textOf(settings: Settings, name: string): string | undefined {
  const setting = settings[name];
  return typeof setting === "string" ? setting : undefined;
}
