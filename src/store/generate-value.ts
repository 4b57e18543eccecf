import type { Generator } from "../schema/generator.ts";

const DIGITS = "0123456789";
const ALPHANUMERIC = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${DIGITS}`;

/**
 * Makes a random value as a generator says, from the runtime's cryptographic source.
 *
 * @example
 * ```ts
 * generateValue(random.hex(32)); // 64 hexadecimal characters
 * ```
 */
export function generateValue(generator: Generator): string {
  const { kind, bytes = 0, length = 0 } = generator;
  switch (kind) {
    case "hex":
      return Array.from(randomBytes(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
    case "base64":
      return base64(randomBytes(bytes));
    case "base64url":
      return base64(randomBytes(bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    case "alphanumeric":
      return characters(ALPHANUMERIC, length);
    case "digits":
      return characters(DIGITS, length);
    case "uuid":
      return crypto.randomUUID();
  }
}

// getRandomValues gives at most 64 KiB at once.
const AT_ONCE = 65_536;

function randomBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let from = 0; from < count; from += AT_ONCE) crypto.getRandomValues(bytes.subarray(from, from + AT_ONCE));
  return bytes;
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Each character is equally likely: bytes that would favour the first of the alphabet are thrown away. */
function characters(alphabet: string, length: number): string {
  const fair = 256 - (256 % alphabet.length);
  let made = "";
  while (made.length < length)
    for (const byte of randomBytes(length - made.length)) if (byte < fair) made += alphabet[byte % alphabet.length];
  return made;
}
