import type { ReferenceEntry } from "../schema/inventory.ts";

/** What to do where a key has no value. What we can write ourselves, the catalogue's hint tells how to write. */
export function missingHint(key: string, read: ReferenceEntry, reference: string, what: string): string | undefined {
  const backend = reference.slice(0, reference.indexOf(":"));
  if (backend === "local" || backend === "files") return undefined;
  if (backend === "env") return `Set the variable ${read.path}, or declare ${key} optional`;
  const place =
    what === "field"
      ? `field "${read.field}" of ${read.path}`
      : what === "version"
        ? `a version that exists of ${read.path}`
        : read.path;
  return what === "version"
    ? `Ask for ${place}, or declare ${key} optional`
    : `Write ${place} in the store, or declare ${key} optional`;
}
