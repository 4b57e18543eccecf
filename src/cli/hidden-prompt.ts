import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

const INTERRUPT = "\u0003";
const END = "\u0004";
const ERASE_LINE = "\u0015";
const ERASE: ReadonlySet<string> = new Set(["\u007F", "\b"]);

/** What a line of typing has come to. */
interface Line {
  readonly typed: string[];
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
    const line: Line = { typed: [], done: undefined };
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
  // An arrow or a function key.
  if (text.startsWith("\u001B")) return;
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
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
