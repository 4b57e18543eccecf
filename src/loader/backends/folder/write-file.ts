import type { Stats } from "node:fs";
import { chmod, chown, link, lstat, mkdir, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Precondition } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { isAbsent, systemCode, writeError } from "../../system-error.ts";

/** A file to write whole. */
export interface FileWrite {
  readonly folder: string;
  /** Within the folder, as `placeOf` gives it. */
  readonly place: string;
  readonly bytes: Uint8Array;
  /** Permission bits. */
  readonly mode: number;
  readonly precondition: Precondition;
}

/** What a half-written file is called. One that is left over by a crash may be removed. */
export const TEMPORARY: RegExp = /^\.keystead-[0-9a-f]{16}\.tmp$/;

/** A name for a half-written file that nobody else has. */
export function temporaryName(): string {
  const random = crypto.getRandomValues(new Uint8Array(8));
  return `.keystead-${Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("")}.tmp`;
}

/**
 * Writes a file: whoever reads it sees all of it or what was there before, also after a crash.
 *
 * @throws `store/conflict` where the precondition does not hold, else `store/failed`; no temporary file is left.
 */
export async function writeAtomically(write: FileWrite): Promise<void> {
  const { folder, place, precondition } = write;
  // A file has no version, so that no expected one can be the file's.
  if (precondition.expect === "version") throw conflict(place);
  try {
    const parent = await realParent(folder, place);
    const target = join(parent, basename(place));
    const temporary = await stage(parent, write.bytes, write.mode, await standing(target));
    try {
      await (precondition.expect === "absent" ? placeNew(temporary, target) : rename(temporary, target));
    } catch (error) {
      await unlink(temporary).catch(() => undefined);
      throw error;
    }
    await settle(parent);
  } catch (error) {
    if (error instanceof SecretsError) throw error;
    throw systemCode(error) === "EEXIST" ? conflict(place) : writeError(error, place, folder);
  }
}

/** The regular file that a write replaces, where there is one. */
async function standing(target: string): Promise<Stats | undefined> {
  try {
    const found = await lstat(target);
    return found.isFile() ? found : undefined;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/**
 * Writes a temporary file beside where it will be, down to the disk, and answers its path. It has the permissions and, as far
 * as the system permits it, the owner of the file that it will replace. Rejects as the system does.
 */
export async function stage(
  parent: string,
  bytes: Uint8Array,
  mode: number,
  replaced: Stats | undefined,
): Promise<string> {
  const temporary = join(parent, temporaryName());
  const handle = await open(temporary, "wx", replaced === undefined ? mode : 0o600);
  try {
    try {
      await handle.writeFile(bytes);
      if (replaced !== undefined) await becomeLike(replaced, temporary);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  return temporary;
}

// Only root may give a file away: for others it becomes theirs. A change of owner may clear bits, so that they come last.
async function becomeLike({ uid, gid, mode }: Stats, temporary: string): Promise<void> {
  const now = await stat(temporary);
  if (now.uid !== uid || now.gid !== gid) await chown(temporary, uid, gid).catch(() => undefined);
  await chmod(temporary, mode & 0o777);
}

/** Makes a rename last. Not every system can sync a folder: then its own order has to do. */
export async function settle(parent: string): Promise<void> {
  const handle = await open(parent, "r").catch(() => undefined);
  try {
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
}

// A file system without hard links, as on a memory card.
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"];

// Unlike a rename, a link never replaces a file that came meanwhile.
async function placeNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
    await unlink(temporary);
  } catch (error) {
    if (!NO_LINKS.includes(systemCode(error) ?? "")) throw error;
    // The next best: the name is taken first, empty, and no reader can do anything with that.
    await (await open(target, "wx")).close();
    await rename(temporary, target);
  }
}

/** The folder that a file will be in, made where it is missing, step by step: nothing is made outside of the store's folder. */
export async function realParent(folder: string, place: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const real = await realpath(folder);
  let parent = real;
  for (const step of relative(folder, dirname(place)).split(sep)) {
    if (step === "") continue;
    const next = join(parent, step);
    await mkdir(next).catch((error: unknown) => {
      if (systemCode(error) !== "EEXIST") throw error;
    });
    parent = await realpath(next);
    if (!parent.startsWith(real.endsWith(sep) ? real : real + sep))
      throw new SecretsError("store/failed", {
        action: "write",
        facts: { path: place },
        state: "it leads out of its directory",
      });
  }
  return parent;
}

function conflict(path: string): SecretsError {
  return new SecretsError("store/conflict", { action: "write", facts: { path } });
}
