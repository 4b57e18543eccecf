import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder with its bytes, by relative path. */
export function filesOf(folder: string, prefix = ""): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
    if (!entry.isDirectory()) files.set(path, readFileSync(join(folder, path)));
    else for (const [inner, bytes] of filesOf(folder, path)) files.set(inner, bytes);
  }
  return files;
}

/** What is to be done to make one folder the other, a line for each file: empty where they are the same, byte for byte. */
export function differences(
  committed: ReadonlyMap<string, Buffer>,
  built: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const names = [...new Set([...committed.keys(), ...built.keys()])].toSorted();
  return names.flatMap((name) => {
    const [old, fresh] = [committed.get(name), built.get(name)];
    if (old === undefined) return [`missing  ${name}`];
    if (fresh === undefined) return [`stale    ${name}`];
    return old.equals(fresh) ? [] : [`differs  ${name}`];
  });
}
