import { textOf } from "../../loader/decode.ts";
import type { Materialised } from "../../loader/materialise.ts";
import { formsOf, isRedactable } from "../../redaction/forms.ts";
import { leavesOf } from "../../redaction/leaves.ts";

/** What is redacted in a child's output. */
export interface Masking {
  readonly forms: readonly Uint8Array[];
  /** Sensitive keys with a value that cannot be redacted: too short, or too common a word. */
  readonly shown: readonly string[];
}

/** Shorter credentials are those of trials (`VAULT_TOKEN=root`), which are words that stand in any output. */
const SHORTEST_CREDENTIAL = 16;

/**
 * The forms of everything sensitive of a load, delivered or not: current and previous values, parts of composed keys, the
 * values within structured ones, and the credentials of ours.
 */
export function maskingOf(keys: readonly Materialised[], credentials: readonly string[]): Masking {
  const values = new Set<string>();
  const forms = new Map<string, Uint8Array>();
  const shown = new Set<string>();
  const add = (value: Uint8Array): void => {
    const name = identityOf(value);
    if (values.has(name)) return;
    values.add(name);
    for (const form of formsOf(value)) forms.set(identityOf(form), form);
  };
  for (const { key, text, previousText } of keys.filter((one) => one.key.sensitive)) {
    for (const value of [text?.reveal(), previousText?.reveal()]) {
      if (value === undefined || value.length === 0) continue;
      if (!isRedactable(value)) shown.add(key.name);
      add(value);
      for (const leaf of leavesOf(textOf(value) ?? "")) add(encoder.encode(leaf));
    }
  }
  for (const credential of credentials) {
    if (credential.length >= SHORTEST_CREDENTIAL) add(encoder.encode(credential));
  }
  return { forms: [...forms.values()], shown: [...shown] };
}

const encoder = new TextEncoder();

/** Bytes as the key of a map, one character for each. */
function identityOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
