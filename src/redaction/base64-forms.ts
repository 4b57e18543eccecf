import type { BinaryString } from "./binary-string.ts";

/** Leading characters that also depend on what stands before the secret, for each alignment. */
const SHARED_LEAD = [0, 2, 3] as const;

/**
 * Base64 and base64url of a secret wherever it stands in the encoded bytes: at its three alignments, in the middle
 * (without the last character, which also depends on what follows), at the end, and at the end before a newline.
 */
export function base64Forms(value: BinaryString): BinaryString[] {
  const standard = SHARED_LEAD.flatMap((lead, before) => aligned(value, before, lead));
  return standard.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}

function aligned(value: BinaryString, before: number, lead: number): BinaryString[] {
  const encode = (tail: string): string => btoa("\0".repeat(before) + value + tail).slice(lead);
  const unpadded = (form: string): string => form.replace(/=+$/, "");
  const last = encode("");
  const beforeNewline = encode("\n");
  const endsWithCharacter = (value.length + before) % 3 === 0;
  const middle = endsWithCharacter ? last : unpadded(last).slice(0, -1);
  return [middle, last, unpadded(last), beforeNewline, unpadded(beforeNewline)];
}
