import type { BinaryString } from "./binary-string.ts";

/** One percent-encoding: the bytes it leaves as they are, and how it writes a space. */
interface PercentEncoding {
  readonly keeps: RegExp;
  readonly space: "%20" | "+";
}

const ENCODINGS: readonly PercentEncoding[] = [
  { keeps: /[\w.~!*'()-]/, space: "%20" }, // encodeURIComponent
  { keeps: /[\w.~-]/, space: "%20" }, // RFC 3986 strict: .NET, Go's PathEscape of one segment, curl
  { keeps: /[\w.~/-]/, space: "%20" }, // Python's quote
  { keeps: /[\w.~!*'();/?:@&=+$,#-]/, space: "%20" }, // encodeURI
  { keeps: /[\w.~!$%&'()*+,-]/, space: "%20" }, // WHATWG userinfo: new URL(...).password = value
  { keeps: /[\w.*-]/, space: "+" }, // WHATWG application/x-www-form-urlencoded
  { keeps: /[\w.~-]/, space: "+" }, // Go's QueryEscape, Python's quote_plus
  { keeps: /[\w.-]/, space: "+" }, // PHP's urlencode
];

const TABLES: readonly (readonly string[])[] = ENCODINGS.flatMap((encoding) => [
  tableOf(encoding, (hex) => hex.toUpperCase()),
  tableOf(encoding, (hex) => hex),
]);

/**
 * The URI-encoded and form-encoded ways to write a secret: every one, with upper-case and lower-case digits, or only that of
 * encodeURIComponent. Works on bytes.
 */
export function percentForms(value: BinaryString, every: boolean): BinaryString[] {
  if (/^[\w.-]*$/.test(value)) return [value];
  return (every ? TABLES : TABLES.slice(0, 1)).map((table) => {
    let form = "";
    for (let at = 0; at < value.length; at++) form += table[value.charCodeAt(at)];
    return form;
  });
}

function tableOf({ keeps, space }: PercentEncoding, inCase: (hex: string) => string): string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    if (character === " ") return space;
    return keeps.test(character) ? character : `%${inCase(hexOfByte(byte))}`;
  });
}

function hexOfByte(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
