import type { AnyConfig } from "../config.ts";
import type { Issue } from "../issue.ts";
import { isKey } from "../naming.ts";

/** Keys are identifiers, unique without regard to case: the environment of Windows and the runner's outputs do not tell case. */
export function checkKeys(config: AnyConfig): Issue[] {
  const seen = new Map<string, string>();
  const issues: Issue[] = [];
  for (const key of Object.keys(config.secrets)) {
    if (!isKey(key)) {
      issues.push({ code: "config/invalid-key", facts: { key } });
      continue;
    }
    const name = key.toLowerCase();
    const twin = seen.get(name);
    seen.set(name, key);
    if (twin !== undefined) issues.push({ code: "config/duplicate-key", facts: { key, known: `${twin}, ${key}` } });
  }
  return issues;
}
