import type { AnyConfig } from "../config.ts";
import type { Issue } from "../issue.ts";
import { isKey } from "../naming.ts";

/** Keys are identifiers, unique without regard to case: the environment of Windows and the runner's outputs do not tell case. */
export function checkKeys(config: AnyConfig): Issue[] {
  const seen = new Map<string, string>();
  return Object.keys(config.secrets).flatMap((key): Issue[] => {
    if (!isKey(key)) return [{ code: "config/invalid-key", facts: { key } }];
    const twin = seen.get(key.toLowerCase());
    seen.set(key.toLowerCase(), key);
    return twin === undefined ? [] : [{ code: "config/duplicate-key", facts: { key, known: `${twin}, ${key}` } }];
  });
}
