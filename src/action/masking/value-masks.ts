import { textOf } from "../../loader/decode.ts";
import { formsOf } from "../../redaction/forms.ts";
import { leavesOf } from "../../redaction/leaves.ts";
import { quotedForms } from "./quoted-forms.ts";

/** What is masked of one value. */
export interface ValueMasks {
  /** Each is one line, and no shorter than the least length. */
  readonly masks: ReadonlySet<string>;
  /** `none` of its own lines can be masked, or `some` line or inner value cannot: it is too short, or too common a word. */
  readonly unmasked: "none" | "some" | undefined;
}

/** What of masks is the same for all values. */
export interface MaskRules {
  /** Characters. */
  readonly least: number;
  /** Words that a log is full of, beyond the usual ones: the environment's name. */
  readonly common: ReadonlySet<string>;
}

/**
 * Everything that must not show in a log of one value: its lines, the values within it, and what other programs make of them.
 * A mask of several lines would also mask each of them, `{` included, so that there is none.
 */
export function masksOf(value: Uint8Array, rules: MaskRules): ValueMasks {
  const masks = new Set<string>();
  const text = textOf(value);
  const items = text === undefined ? [] : [...new Set([text, joined(text), ...leavesOf(text)])];
  for (const form of text === undefined ? formsOf(value) : items.flatMap((item) => formsOfItem(item, rules))) {
    const written = typeof form === "string" ? form : textOf(form);
    if (written !== undefined && !/[\r\n]/.test(written) && isLong(written, rules)) masks.add(written);
  }
  return { masks, unmasked: unmaskedOf(text, masks) };
}

const encoder = new TextEncoder();

function formsOfItem(item: string, rules: MaskRules): readonly (Uint8Array | string)[] {
  if (rules.common.has(item.trim().toLowerCase())) return [];
  const forms = formsOf(encoder.encode(item));
  if (forms.length === 0) return [];
  // As they are too: what is too short without its blanks may be long enough with them.
  const lines = [...new Set([...item.split(LINE_BREAK), ...linesOf(item)])].filter(
    (line) => !line.startsWith("-----") && formsOf(encoder.encode(line)).length > 0,
  );
  return [...forms, ...lines.flatMap(quotedForms)];
}

/** The body of a PEM is also written in one piece, whose last line may be too short for a mask of its own. */
function joined(text: string): string {
  const lines = linesOf(text);
  return lines[0]?.startsWith("-----BEGIN ") === true
    ? lines.filter((line) => !line.startsWith("-----")).join("")
    : text;
}

const LINE_BREAK = /\r\n|\r|\n/;

const linesOf = (text: string): readonly string[] =>
  text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const isLong = (text: string, { least }: MaskRules): boolean => Array.from(text).length >= least;

// The brackets and commas of JSON and YAML tell nothing.
const TELLING = /[^\s[\]{}(),:;"'-]/;

function unmaskedOf(text: string | undefined, masks: ReadonlySet<string>): ValueMasks["unmasked"] {
  if (text === "") return undefined;
  if (text === undefined) return masks.size === 0 ? "none" : undefined;
  const isMasked = (part: string): boolean => masks.has(part) || masks.has(part.trim());
  const isPem = text.trim().startsWith("-----BEGIN ");
  const lines = text.split(LINE_BREAK).filter((line) => !isPem || !line.startsWith("-----"));
  // What encoders make of it may be long enough where it is not.
  if (!lines.some(isMasked)) return "none";
  if (isPem) return undefined;
  const parts = [...lines, ...leavesOf(text).flatMap(linesOf)].filter((part) => TELLING.test(part));
  return parts.every(isMasked) ? undefined : "some";
}
