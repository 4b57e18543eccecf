import { Buffer } from "node:buffer";

// What GitHub's runner makes of masks: rewritten from its rules (runner 2.336.0), as an oracle for logs.

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Base64 of the bytes from `offset` on; of the whole value where it is not longer. */
function shifted(value: string, offset: number): string {
  const bytes = Buffer.from(value);
  return base64(bytes.length > offset ? bytes.subarray(offset) : bytes);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** As .NET's `Uri.EscapeDataString`. */
function escapeDataString(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function jsonString(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replaceAll("\u0085", "\\u0085")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** Parts of a PowerShell command line are printed by themselves, broken at an ampersand. */
function beforeAmpersand(value: string): string {
  const marker = value.indexOf("&+");
  return value.slice(0, marker >= 0 ? marker + 2 : value.lastIndexOf("&") + 1);
}

function afterAmpersand(value: string): string {
  if (!value.includes("&")) return "";
  const marker = value.indexOf("&+");
  return marker >= 0 ? value.slice(marker + 3) : value.slice(value.lastIndexOf("&") + 1);
}

const longEnough = (part: string): string => (part.length >= 6 ? part : "");

/** What the runner masks besides a value; nothing where a form is empty. */
const ENCODERS: readonly ((value: string) => string)[] = [
  (value) => base64(Buffer.from(value)),
  (value) => shifted(value, 1),
  (value) => shifted(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonString,
  escapeDataString,
  (value) => value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character),
  (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ""),
  (value) => longEnough(beforeAmpersand(value)),
  (value) => longEnough(afterAmpersand(value)),
];

const unescape = (data: string): string => data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");

/** The runner's masker. */
export class RunnerMasker {
  readonly #literals = new Set<string>();
  /** What was told to be masked, as it was told. */
  readonly told: string[] = [];

  /** A value and its forms. There is no least length. */
  addValue(value: string): void {
    if (value === "") return;
    for (const literal of [value, ...ENCODERS.map((encode) => encode(value))])
      if (literal !== "") this.#literals.add(literal);
  }

  /** The command: the whole text, then each of its lines. */
  addMask(text: string): void {
    if (text.trim() === "") return;
    this.told.push(text);
    this.addValue(text);
    for (const line of text.split(/[\r\n]/)) this.addValue(line.trim());
  }

  /** Masks one text. */
  mask(text: string): string {
    const ranges = [...this.#literals].flatMap((literal) => occurrences(text, literal));
    let shown = "";
    let from = 0;
    for (const [start, end] of merged(ranges)) {
      shown += `${text.slice(from, start)}***`;
      from = end;
    }
    return shown + text.slice(from);
  }

  /** What a log shows of all that steps printed: commands that mask are heeded as they come, and not shown. */
  log(printed: string): string {
    return printed
      .split("\n")
      .map((line) => {
        const data = /^\s*::add-mask\s*::(.*)$/.exec(line)?.[1] ?? /##\[add-mask\](.*)$/.exec(line)?.[1];
        if (data === undefined) return this.mask(line);
        this.addMask(unescape(data));
        return "";
      })
      .join("\n");
  }
}

type Range = readonly [start: number, end: number];

function occurrences(text: string, literal: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1))
    found.push([at, at + literal.length]);
  return found;
}

/** Ranges that overlap or touch are one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const all: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
