import { textOf } from "../../loader/decode.ts";
import type { Materialised } from "../../loader/materialise.ts";
import type { Host } from "../host.ts";
import { type MaskRules, masksOf } from "./value-masks.ts";

/** What is masked of a load. */
export interface Masking {
  /** Each text once, with the key that it is first of. */
  readonly masks: ReadonlyMap<string, string>;
  /** Sensitive keys of whose value nothing can be masked. */
  readonly unmaskable: ReadonlySet<string>;
  /** Those of which a line or an inner value cannot. */
  readonly partly: ReadonlySet<string>;
  /** Those that the runner masks in some runs and in others not. */
  readonly byChance: ReadonlySet<string>;
  /** Those whose value is empty. */
  readonly empty: ReadonlySet<string>;
}

/** The masks of everything sensitive: current and previous values and the parts of composed keys, exported or not. */
export function maskingOf(keys: readonly Materialised[], rules: MaskRules, host: Host): Masking {
  const masks = new Map<string, string>();
  const unmaskable = new Set<string>();
  const partly = new Set<string>();
  const byChance = new Set<string>();
  const empty = new Set<string>();
  for (const { key, text, previousText } of keys.filter((one) => one.key.sensitive)) {
    const [current, previous] = [text?.reveal(), previousText?.reveal()];
    if (current?.length === 0) empty.add(key.name);
    for (const value of [current, previous]) {
      if (value === undefined) continue;
      const { masks: own, unmasked } = masksOf(value, rules);
      for (const mask of own) if (!masks.has(mask)) masks.set(mask, key.name);
      if (unmasked === "none") unmaskable.add(key.name);
      if (unmasked === "some") partly.add(key.name);
      if (isByChance(value, host)) byChance.add(key.name);
    }
  }
  return { masks, unmaskable, partly, byChance, empty };
}

/**
 * act undoes the escapes of a command's text in an order that changes from one command to the next: what is `%0A` in the value
 * may become a line break. Of the percent-encoded form of several lines each line has a mask of its own.
 */
function isByChance(value: Uint8Array, { name }: Host): boolean {
  return name === "act" && /%0[AD]/.test(textOf(value) ?? "");
}
