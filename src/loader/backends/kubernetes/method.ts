import type { Settings } from "../../../schema/setting.ts";
import type { Candidate } from "../../available-identity.ts";
import type { Context, Opening } from "../../backend.ts";
import type { Access } from "./access.ts";

/** An identity whose inputs are known. */
export interface Method extends Candidate {
  /** Becomes it. Asked only where every input is there. */
  readonly open: (texts: readonly string[]) => Promise<Access> | Access;
}

/** Looks for the inputs of an identity. */
export type MethodOf = (settings: Settings, opening: Opening, context: Context) => Promise<Method> | Method;
