import type { Materialised } from "../../loader/materialise.ts";
import { type MaskRules, masksOf } from "./value-masks.ts";

/** What is masked of a load. */
export interface Masking {
  /** Each text once, with the key that it is first of. */
  readonly masks: ReadonlyMap<string, string>;
  /** Sensitive keys of whose value nothing can be masked. */
  readonly unmaskable: ReadonlySet<string>;
  /** Those of which a line or an inner value cannot. */
  readonly partly: ReadonlySet<string>;
}

/** The masks of everything sensitive: current and previous values and the parts of composed keys, exported or not. */
export function maskingOf(keys: readonly Materialised[], rules: MaskRules): Masking {
  const masks = new Map<string, string>();
  const unmaskable = new Set<string>();
  const partly = new Set<string>();
  for (const { key, text, previousText } of keys.filter((one) => one.key.sensitive)) {
    for (const value of [text?.reveal(), previousText?.reveal()]) {
      if (value === undefined) continue;
      const { masks: own, unmasked } = masksOf(value, rules);
      for (const mask of own) if (!masks.has(mask)) masks.set(mask, key.name);
      if (unmasked === "none") unmaskable.add(key.name);
      if (unmasked === "some") partly.add(key.name);
    }
  }
  return { masks, unmaskable, partly };
}
