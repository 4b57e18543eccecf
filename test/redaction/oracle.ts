/** The plainest possible redaction, to compare with: all occurrences of all forms, merged where they overlap or touch. */
export function redactWhole(input: Uint8Array, forms: readonly Uint8Array[], mark: Uint8Array): Uint8Array {
  const hidden = Array.from({ length: input.length }, () => false);
  for (const form of forms) {
    for (let at = 0; at + form.length <= input.length; at++) {
      if (form.every((byte, offset) => input[at + offset] === byte)) hidden.fill(true, at, at + form.length);
    }
  }
  const output: number[] = [];
  for (const [at, byte] of input.entries()) {
    if (!hidden[at]) output.push(byte);
    else if (at === 0 || !hidden[at - 1]) output.push(...mark);
  }
  return Uint8Array.from(output);
}

/** The length of the longest end of the input with which some form begins and goes on. */
export function longestBeginning(input: Uint8Array, forms: readonly Uint8Array[]): number {
  for (let length = input.length; length > 0; length--) {
    const end = input.subarray(input.length - length);
    if (forms.some((form) => form.length > length && end.every((byte, at) => form[at] === byte))) return length;
  }
  return 0;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Cuts the input after the given numbers of bytes, again and again. */
export function chunked(input: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < input.length; turn++) {
    const size =
      sizes.length === 0 ? input.length : (sizes[turn % sizes.length] ?? 0) + (turn % sizes.length === 0 ? 1 : 0);
    chunks.push(input.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (value: Uint8Array): string => Buffer.from(value).toString("latin1");
