import type { SandboxModule } from "./request.ts";

/** Where a declaration failed, and whether it never ran. */
export interface Fault {
  readonly end: "thrown" | "syntax";
  /** The file's name in the request. */
  readonly file?: string;
  readonly line?: number;
}

/** As the engine writes it: `at name (/file.ts:3:7)`, without brackets where it parses, `<input>` for a text without a file. */
const FRAME = /^ *at (?:(.*) \()?(\/.*?|<input>):(\d{1,6})(?::\d{1,6})?\)?$/;

/** Characters of a stack that are looked at: it may be the declaration's own. */
const LONGEST = 4000;

/** The innermost place in the declaration's own files. */
export function faultIn(
  { name, stack }: { readonly name: string; readonly stack: string },
  modules: { readonly [name: string]: SandboxModule },
): Fault {
  const frames = stack.slice(0, LONGEST).trimEnd().split("\n").map(frameOf);
  const at = frames.find((frame) => frame !== undefined && Object.hasOwn(modules, frame.file));
  if (at === undefined) return { end: "thrown" };
  // Nothing runs in a file of JSON but what parses it, and that counts its own lines.
  if (at.file.endsWith(".json")) return { end: "syntax", file: at.file, ...lineOf(frames[0]) };
  const parsing = name === "SyntaxError" && at === frames[0] && at.bare;
  return { end: parsing ? "syntax" : "thrown", file: at.file, line: at.line };
}

interface Frame {
  readonly file: string;
  readonly line: number;
  readonly bare: boolean;
}

function frameOf(text: string): Frame | undefined {
  const [, within, file, line] = FRAME.exec(text) ?? [];
  return file === undefined ? undefined : { file, line: Number(line), bare: within === undefined };
}

function lineOf(frame: Frame | undefined): { readonly line?: number } {
  return frame?.file === "<input>" ? { line: frame.line } : {};
}
