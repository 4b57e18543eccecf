import { stripTypeScriptTypes } from "node:module";

/** The JavaScript of a text in TypeScript. */
export interface Stripped {
  readonly source: string;
  /** Whether its lines are those of the text. */
  readonly keepsLines: boolean;
}

/** Types that cannot be taken away: those of no TypeScript at all, or what is no mere type. */
export class TypesRefused extends Error {
  readonly fault: { readonly end: "syntax" | "types"; readonly line?: number };
  constructor(fault: TypesRefused["fault"]) {
    super("refused");
    this.fault = fault;
  }
}

/** @throws TypesRefused */
export function withoutTypes(text: string): Stripped {
  try {
    return { source: stripTypeScriptTypes(text), keepsLines: true };
  } catch (error) {
    const fault = faultOf(error);
    if (fault.end === "syntax") throw new TypesRefused(fault);
    return { source: rewritten(text, fault), keepsLines: false };
  }
}

/** An `enum` is to be rewritten, which Node from 26 on no longer does. */
function rewritten(text: string, fault: TypesRefused["fault"]): string {
  try {
    return stripTypeScriptTypes(text, { mode: "transform" });
  } catch (error) {
    const other = faultOf(error);
    throw new TypesRefused(other.end === "syntax" ? other : fault);
  }
}

/** Of Node's error only its code and the line, which stands alone before its words: those quote the text. */
function faultOf(error: unknown): TypesRefused["fault"] {
  const { code, stack } = error as { readonly code?: unknown; readonly stack?: unknown };
  const line = /^:(\d{1,6})\n/.exec(String(stack))?.[1];
  return {
    end: code === "ERR_INVALID_TYPESCRIPT_SYNTAX" ? "syntax" : "types",
    ...(line === undefined ? {} : { line: Number(line) }),
  };
}
