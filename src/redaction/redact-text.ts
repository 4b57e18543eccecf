import { StreamRedactor } from "./stream-redactor.ts";

/**
 * Replaces every form of a secret in one text by a mark. For more than a few texts, keep a {@link StreamRedactor}:
 * this builds one for each call.
 */
export function redactText(text: string, forms: readonly Uint8Array[]): string {
  const redactor = new StreamRedactor(forms);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const start = decoder.decode(redactor.write(new TextEncoder().encode(text)), { stream: true });
  return start + decoder.decode(redactor.end());
}
