import { base64Forms } from "./base64-forms.ts";
import { type BinaryString, binaryOf, bytesOf, textOf } from "./binary-string.ts";
import { jsonForms } from "./json-forms.ts";
import { percentForms } from "./percent-forms.ts";

/**
 * Up to these lengths a value is written in every dialect of JSON and URI encoding, beyond them in the common ones only:
 * each form costs as much memory as it is long. Of a value of several lines, the lines are still there in every dialect.
 */
const EVERY_DIALECT = { oneLine: 8192, manyLines: 1024 } as const;

/** Of a value beyond this length, and of its lines, only the plain forms are looked for: the tables would be 40 times its size. */
const PLAIN_FORMS_BEYOND = 65_536;

/** Values and forms with fewer bytes than this are not redacted: they would be found everywhere. */
const SHORTEST = 4;

/** Words that say too little to be a secret and occur too often to be redacted. Compared without regard to case. */
const LOW_ENTROPY_WORDS: ReadonlySet<string> = new Set(
  [
    "0 1 true false yes no on off enabled disabled enable disable",
    "null none nil undefined nan empty default auto unset",
    "test tests testing example local localhost",
    "dev development prod production stage staging preview main master",
    "info debug warn warning error trace",
  ].flatMap((words) => words.split(" ")),
);

/** The first and last line of a PEM or armored value: they say what it is, not what is in it. */
const ARMOR_LINE = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;

/**
 * Whether a value can be redacted at all. It cannot when it is shorter than 4 bytes (a trailing newline not counted),
 * blank, or one of the low-entropy words; the caller then names the key once, and the value shows.
 */
export function isRedactable(value: Uint8Array): boolean {
  return isDistinctive(binaryOf(value));
}

/**
 * Every form in which a secret may appear in text, longest first and each once: the value, each line of it, with other
 * line ends, JSON-escaped, URI-encoded, form-encoded, in hex, base64 and base64url. Empty when {@link isRedactable} says no.
 */
export function formsOf(value: Uint8Array): readonly Uint8Array[] {
  const whole = binaryOf(value);
  if (!isDistinctive(whole)) return [];
  const forms = new Set<BinaryString>();
  // Bytes that are no text have no lines: what looks like line ends in them is part of the value.
  const items = textOf(whole) === undefined ? [whole] : [...wholeForms(whole), ...linesOf(whole)];
  for (const item of new Set(items)) {
    for (const form of whole.length > PLAIN_FORMS_BEYOND ? plainEncodings(item) : encodings(item))
      if (form.length >= SHORTEST) forms.add(form);
  }
  return [...forms].toSorted(longestFirst).map(bytesOf);
}

function isDistinctive(value: BinaryString): boolean {
  const trimmed = trim(value);
  if (trimmed === "" || LOW_ENTROPY_WORDS.has(trimmed.toLowerCase())) return false;
  return withoutTrailingNewlines(value).length >= SHORTEST;
}

/** The value, without its trailing newlines, and both with the line ends of the other systems. */
function wholeForms(value: BinaryString): BinaryString[] {
  return [value, withoutTrailingNewlines(value)].flatMap((item) => {
    const lineFeeds = item.replace(/\r\n?/g, "\n");
    return [item, lineFeeds, lineFeeds.replaceAll("\n", "\r\n")];
  });
}

function linesOf(value: BinaryString): BinaryString[] {
  return value
    .split(/\r\n|\r|\n/)
    .map(trim)
    .filter((line) => isDistinctive(line) && !ARMOR_LINE.test(line));
}

function encodings(item: BinaryString): BinaryString[] {
  const limit = /[\r\n]/.test(item) ? EVERY_DIALECT.manyLines : EVERY_DIALECT.oneLine;
  const every = item.length <= limit;
  const hex = hexOf(item);
  return [item, ...jsonForms(item, every), ...percentForms(item, every), hex, hex.toUpperCase(), ...base64Forms(item)];
}

/** As it stands, as JSON.stringify writes it, in hex, and in base64 from its beginning, in one piece. */
function plainEncodings(item: BinaryString): BinaryString[] {
  const base64 = btoa(item);
  return [item, ...jsonForms(item, false).slice(0, 1), hexOf(item), base64, base64.replace(/=+$/, "")];
}

function hexOf(value: BinaryString): string {
  let hex = "";
  for (let at = 0; at < value.length; at++) hex += value.charCodeAt(at).toString(16).padStart(2, "0");
  return hex;
}

/** Only ASCII blanks: in a binary string U+0085 and U+00A0 are bytes of other characters. */
function trim(value: BinaryString): BinaryString {
  let start = 0;
  while (start < value.length && isBlank(value.charCodeAt(start))) start++;
  let end = value.length;
  while (end > start && isBlank(value.charCodeAt(end - 1))) end--;
  return value.slice(start, end);
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function withoutTrailingNewlines(value: BinaryString): BinaryString {
  let end = value.length;
  while (end > 0 && (value[end - 1] === "\n" || value[end - 1] === "\r")) end--;
  return value.slice(0, end);
}

function longestFirst(a: BinaryString, b: BinaryString): number {
  if (a.length !== b.length) return b.length - a.length;
  return a < b ? -1 : 1;
}
