import type { ReferenceEntry } from "../schema/inventory.ts";

/** A key that fails because a place has no value for it. */
export interface Lacking {
  readonly key: string;
  readonly environment: string;
  /** Whether `keystead generate` makes it: it does so only for a key that declares how. */
  readonly generated: boolean;
}

/** What to do where a key has no value. What only `keystead set` writes, the catalogue's hint tells how to write. */
export function missingHint(
  { environment, generated, key }: Lacking,
  read: ReferenceEntry,
  reference: string,
  what: string,
): string | undefined {
  const backend = reference.slice(0, reference.indexOf(":"));
  if (backend === "local" || backend === "files")
    return generated
      ? `Store it with \`keystead set ${key} --env ${environment}\` or \`keystead generate --env ${environment}\`, or declare it optional`
      : undefined;
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
