import type { Finding } from "../../review/doctor/diagnosis.ts";

/** One thing to tell, and what it is about. */
export interface Line extends Pick<Finding, "status" | "message" | "hint" | "code"> {
  readonly label: string;
}

const MARKS: { readonly [S in Finding["status"]]: { readonly text: string; readonly colour: number } } = {
  ok: { text: "ok", colour: 32 },
  "not-checked": { text: "-", colour: 2 },
  warning: { text: "warning", colour: 33 },
  failed: { text: "FAILED", colour: 31 },
};
const WIDTH = 9;

const COLUMNS = 80;

/** A line, and its hint on one of its own, which is not broken: a command or a policy must be whole to be copied. */
export function lineText({ code, hint, label, message, status }: Line, colours: boolean): string {
  const { text, colour } = MARKS[status];
  const padded = text.padEnd(WIDTH);
  const mark = colours ? `\u001B[${colour}m${padded}\u001B[0m` : padded;
  const withCode = code === undefined ? message : `${message} [${code}]`;
  const said = `${label}: ${status === "not-checked" ? "not checked: " : ""}${withCode}`;
  const lines = broken(said, COLUMNS - WIDTH - 2);
  const shown = hint === undefined || status === "ok" ? lines : [...lines, hint];
  return `  ${mark}${shown.join(`\n${" ".repeat(WIDTH + 2)}`)}`;
}

/** Text in lines of so many columns, broken between words. A longer word has a line of its own. */
function broken(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
