import { isFormat } from "./format.ts";
import type { StandardSchema } from "./standard-schema.ts";

type Write = (value: unknown, url: boolean) => string;

const base64Of = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const urlSafe = (text: string): string => text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const ofBytes =
  (write: (bytes: Uint8Array, url: boolean) => string): Write =>
  (value, url) =>
    value instanceof Uint8Array ? write(value, url) : plainText(value);

/** Formats of ours whose values JavaScript would not write as they are stored. */
const WRITES: { readonly [format: string]: Write } = {
  duration: (value) => `${plainText(value)}ms`,
  json: (value) => JSON.stringify(value) ?? "",
  jwk: (value) => JSON.stringify(value) ?? "",
  hex: ofBytes((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")),
  base64: ofBytes((bytes, url) => (url ? urlSafe(base64Of(bytes)) : base64Of(bytes))),
  bytes: ofBytes((bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)),
};

/**
 * The text of a default, as it would be stored: as its format writes it, where that is ours, else what JavaScript's `String()`
 * makes of it. That some values have no text that gives them back is found by `check`.
 */
export function defaultText(value: unknown, schema: StandardSchema): string {
  const format = isFormat(schema) ? schema["~format"] : undefined;
  const write = format === undefined || !Object.hasOwn(WRITES, format.name) ? undefined : WRITES[format.name];
  return write === undefined ? plainText(value) : write(value, format?.constraints["url"] === true);
}

/** What JavaScript's `String()` makes of a value. */
export function plainText(value: unknown): string {
  // oxlint-disable-next-line typescript/no-base-to-string
  return String(value);
}
