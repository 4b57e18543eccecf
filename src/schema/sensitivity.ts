import { partsOf } from "./composition.ts";
import type { AnyConfig } from "./config.ts";

/** The keys that are sensitive: those that say so, and every composed one that such a key is a part of, however far away. */
export function sensitiveKeys(config: AnyConfig): ReadonlySet<string> {
  const composed = new Map<string, string[]>();
  const sensitive = new Set<string>();
  for (const key of Object.keys(config.secrets)) {
    const entry = config.secrets[key];
    const declared = entry?.["~declared"];
    if (declared?.kind !== "composed") {
      if (entry?.sensitive === true) sensitive.add(key);
      continue;
    }
    for (const part of partsOf(declared.template)) {
      const known = composed.get(part);
      if (known === undefined) composed.set(part, [key]);
      else known.push(key);
    }
  }
  if (composed.size === 0) return sensitive;
  // A set hands out what is added to it on the way: each key comes once.
  for (const part of sensitive) for (const key of composed.get(part) ?? []) sensitive.add(key);
  return sensitive;
}
