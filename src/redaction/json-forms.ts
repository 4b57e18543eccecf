import { type BinaryString, textOf, utf8Of } from "./binary-string.ts";

/** How one writer of JSON differs from JSON.stringify. */
interface Dialect {
  /** Characters written as a backslash, u and four digits, although JSON does not ask for it. */
  readonly escapes?: RegExp;
  readonly upperCase?: true;
  /** `/` is written `\/`. */
  readonly slash?: true;
  /** `"` is written `\u0022`. */
  readonly numberedQuote?: true;
}

const DIALECTS: readonly Dialect[] = [
  {}, // JSON.stringify
  { slash: true },
  { slash: true, escapes: /[^\0-\x7f]/g }, // PHP
  { escapes: /[^\0-\x7f]/g }, // Python
  { escapes: /[^\0-\x7f]/g, upperCase: true },
  { escapes: /[<>&\u2028\u2029]/g }, // Go
  { escapes: /[<>&='\u2028\u2029]/g }, // Gson
  { escapes: /[\u0085\u2028\u2029]/g }, // Newtonsoft
  { escapes: /[<>&'+`\x7f]|[^\0-\x7f]/g, upperCase: true, numberedQuote: true }, // System.Text.Json
];

const ESCAPE = /\\(?:u[0-9a-f]{4}|.)/g;

/**
 * The text of a secret inside a JSON string, and inside JSON that is itself a string of JSON, as every writer of JSON puts
 * it, or only JSON.stringify.
 * Bytes that are no valid UTF-8 cannot stand in JSON: they have no such form.
 */
export function jsonForms(value: BinaryString, every: boolean): BinaryString[] {
  if (/^[\w .~!*()$,:;?@#%^-]*$/.test(value)) return [value];
  const text = textOf(value);
  if (text === undefined) return [];
  const forms = new Set<string>();
  for (const dialect of every ? DIALECTS : DIALECTS.slice(0, 1)) {
    const once = escaped(text, dialect);
    forms.add(once).add(escaped(once, {})).add(escaped(once, dialect));
  }
  return [...forms].map(utf8Of);
}

function escaped(text: string, { escapes, upperCase, slash, numberedQuote }: Dialect): string {
  const inCase = (digits: string): string => (upperCase === true ? digits.toUpperCase() : digits);
  const numbered = (unit: string): string => `\\u${inCase(unit.charCodeAt(0).toString(16).padStart(4, "0"))}`;
  let json = JSON.stringify(text).slice(1, -1);
  json = json.replace(ESCAPE, (found) => {
    if (found[1] === "u") return `\\u${inCase(found.slice(2))}`;
    return found === '\\"' && numberedQuote === true ? "\\u0022" : found;
  });
  if (escapes !== undefined) json = json.replace(escapes, numbered);
  return slash === true ? json.replaceAll("/", "\\/") : json;
}
