import { LARGEST_VALUE } from "../loader/batch.ts";
import { trimmed } from "../loader/decode.ts";
import { askHidden } from "./hidden-prompt.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The value to store: what standard input holds, byte for byte, or what is typed at a hidden prompt. `undefined` where the
 * prompt was interrupted.
 *
 * @throws UsageError for an empty one, unless that is allowed: a command in front of a pipe gives nothing when it fails.
 */
export async function readValue(
  terminal: Terminal,
  options: { readonly question: string; readonly trim: boolean; readonly allowEmpty: boolean },
): Promise<Uint8Array | undefined> {
  const { question, trim, allowEmpty } = options;
  const bytes = terminal.input.isTerminal ? await typed(question, terminal) : await piped(terminal);
  if (bytes === undefined) return undefined;
  const value = trim ? trimmed(bytes) : bytes;
  if (value.length > 0 || allowEmpty) return value;
  throw new UsageError("the value is empty; pass --allow-empty if it is to be");
}

async function typed(question: string, terminal: Terminal): Promise<Uint8Array | undefined> {
  const text = await askHidden(question, terminal);
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

/** One byte over the limit is enough for the store to refuse it; there may be no end. */
async function piped(terminal: Terminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of terminal.input.stream) {
    const bytes: Uint8Array = chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > LARGEST_VALUE) break;
  }
  return Buffer.concat(chunks);
}
