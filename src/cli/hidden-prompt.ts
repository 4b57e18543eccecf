import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const INTERRUPT = "\u0003";
const END = "\u0004";
const ERASE_LINE = "\u0015";
const ERASE: ReadonlySet<string> = new Set(["\u007F", "\b"]);
const ESCAPE = "\u001B";

/** What a line of typing has come to. */
interface Line {
  readonly typed: string[];
  /** How much of an arrow's or a function key's sequence has come: its escape, or also what says that one follows. */
  sequence: "escape" | "begun" | "within" | undefined;
  done: "entered" | "interrupted" | undefined;
}

/**
 * Asks for a value on the terminal without showing it. `undefined` where Ctrl-C was pressed. The terminal is as it was when
 * this ends.
 *
 * @throws UsageError where several lines were pasted: what follows the first would go to the shell.
 */
export async function askHidden(question: string, terminal: Terminal): Promise<string | undefined> {
  const { input } = terminal;
  // Before the question: whoever types at once would see it.
  input.setRaw(true);
  try {
    await terminal.tell(question);
    const line: Line = { typed: [], sequence: undefined, done: undefined };
    const decoder = new TextDecoder();
    for await (const chunk of input.stream) {
      take(decoder.decode(chunk as Uint8Array, { stream: true }), line);
      if (line.done !== undefined) break;
    }
    return line.done === "interrupted" ? undefined : line.typed.join("");
  } finally {
    input.setRaw(false);
    await terminal.tell("\n");
  }
}

function take(text: string, line: Line): void {
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
    if (isOfSequence(character, line)) continue;
    if (character === INTERRUPT) line.done = "interrupted";
    else if (character === "\r" || character === "\n" || character === END) {
      line.done = "entered";
      if (characters.slice(index + 1).some((next) => next !== "\n"))
        throw new UsageError("a value of several lines comes from a pipe or a file, as in `keystead set KEY < file`");
    } else if (character === ERASE_LINE) line.typed.length = 0;
    else if (ERASE.has(character)) line.typed.pop();
    else if (character >= " ") line.typed.push(character);
    if (line.done !== undefined) return;
  }
}

/**
 * Whether a character is of a key's sequence and none of the value: `ESC [` or `ESC O`, parameters, and one that ends it
 * (ECMA-48 5.4); the Linux console has `ESC [ [ A`. It may come in any number of parts. Escape pressed alone is dropped.
 */
function isOfSequence(character: string, line: Line): boolean {
  const { sequence } = line;
  if (character === ESCAPE) line.sequence = "escape";
  else if (sequence === "escape") line.sequence = character === "[" || character === "O" ? "begun" : undefined;
  else if (sequence === "begun" && character === "[") line.sequence = "within";
  else if (sequence !== undefined) line.sequence = /^[ -?]$/.test(character) ? "within" : undefined;
  else return false;
  // Neither Enter nor Ctrl-C is ever part of one.
  return line.sequence !== undefined || (sequence !== "escape" && /^[@-~]$/.test(character));
}
