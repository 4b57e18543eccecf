import { mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Runtime } from "../../loader/runtime.ts";

/** Values as files, for as long as a child runs. */
export interface SecretFiles {
  /** The path of each, by key. */
  readonly paths: ReadonlyMap<string, string>;
  /** Deletes them. May be called twice. */
  remove(): void;
}

/**
 * Writes values into files of a fresh folder, which nobody else may enter. Synchronous, so that no signal comes between the
 * writing and the child that they are for.
 *
 * @throws `store/failed`
 */
export function writeSecretFiles(files: ReadonlyMap<string, Uint8Array>, runtime: Runtime): SecretFiles {
  if (files.size === 0) return { paths: new Map(), remove: () => undefined };
  const parent = memoryFolder(runtime) ?? tmpdir();
  let folder: string | undefined;
  const remove = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    // mkdtemp makes it 0700.
    folder = mkdtempSync(join(parent, "keystead-"));
    const paths = new Map<string, string>();
    for (const [name, bytes] of files) {
      const path = join(folder, name);
      writeFileSync(path, bytes, { flag: "wx", mode: 0o600 });
      paths.set(name, path);
    }
    return { paths, remove };
  } catch {
    remove();
    throw new SecretsError("store/failed", { action: "write the files of the command", facts: { path: parent } });
  }
}

/** `TMPFS_MAGIC` of statfs(2). */
const TMPFS = 0x01021994;

/** The user's own folder in memory, where the system has one: what is in it never reaches a disk. */
function memoryFolder(runtime: Runtime): string | undefined {
  const folder = runtime.optionalVariable("XDG_RUNTIME_DIR");
  if (folder === undefined || !isAbsolute(folder)) return undefined;
  try {
    const { uid, mode } = statSync(folder);
    const own = uid === runtime.userId() && (mode & 0o077) === 0;
    return own && statfsSync(folder).type === TMPFS ? folder : undefined;
  } catch {
    return undefined;
  }
}
