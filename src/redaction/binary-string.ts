/**
 * A string in which each character stands for one byte (U+0000 to U+00FF).
 *
 * Forms are made as binary strings because those can be compared, cut, replaced and kept in a Set; bytes cannot.
 */
export type BinaryString = string;

const SLICE = 0x2000; // Arguments that one call takes safely on every runtime.

export function binaryOf(bytes: Uint8Array): BinaryString {
  let binary = "";
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return binary;
}

export function bytesOf(binary: BinaryString): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The UTF-8 bytes of a text as a binary string. */
export function utf8Of(text: string): BinaryString {
  return binaryOf(new TextEncoder().encode(text));
}

/** The text behind UTF-8 bytes, or undefined where they are no valid UTF-8. A byte order mark stays. */
export function textOf(binary: BinaryString): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytesOf(binary));
  } catch {
    return undefined;
  }
}
