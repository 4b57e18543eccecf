import type { BinaryString } from "./binary-string.ts";

/** Leading characters that also depend on what stands before the secret, for each alignment. */
const SHARED_LEAD = [0, 2, 3] as const;

/** Characters of a line in PEM (RFC 7468) and in MIME (RFC 2045), where also the `base64` command breaks. */
const WRAPS = [64, 76] as const;

/**
 * Base64 and base64url of a secret wherever it stands in the encoded bytes: at its three alignments, in the middle
 * (without the last character, which also depends on what follows), at the end, and at the end before a newline. Of a longer one also
 * each line, where it is encoded by itself and the text is broken.
 */
export function base64Forms(value: BinaryString): BinaryString[] {
  const standard = [
    ...SHARED_LEAD.flatMap((lead, before) => aligned(value, before, lead)),
    ...WRAPS.flatMap((width) => wrapped(value, width)),
  ];
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

function wrapped(value: BinaryString, width: number): BinaryString[] {
  const bytes = (width / 4) * 3;
  if (value.length <= bytes) return [];
  const lines: BinaryString[] = [];
  for (let at = 0; at < value.length; at += bytes) {
    const line = value.slice(at, at + bytes);
    lines.push(btoa(line));
    if (line.length < bytes) lines.push(btoa(`${line}\n`));
  }
  return lines;
}
