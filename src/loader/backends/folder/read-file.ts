import { constants, type Stats } from "node:fs";
import { type FileHandle, lstat, open, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { SecretsError } from "../../errors/secrets-error.ts";
import { isAbsent, notAFileError, readError } from "../../system-error.ts";
import { realPlace } from "./place.ts";

/** How the read of a file ended. */
export type FileRead =
  | { readonly status: "found"; readonly bytes: Uint8Array }
  | { readonly status: "missing" }
  | { readonly status: "failed"; readonly error: SecretsError };

/** Where a file is looked for, and how much of it is read. */
export interface FilePlace {
  readonly folder: string;
  /** Within the folder, as `placeOf` gives it. */
  readonly place: string;
  /** The most bytes a file may have. */
  readonly limit: number;
}

// Kubernetes swaps the folder behind `..data` at an update: a file found a moment ago may be gone under its real name.
const ATTEMPTS = 3;

/**
 * Reads a file that must really lie within its folder. Links are followed, out of the folder they are refused: what was opened
 * must be what the path leads to within the folder, also afterwards. No system call that every runtime has holds the folder
 * still, so that who may write in it and swaps its parts back and forth at the right moments can still deceive this.
 */
export async function readConfined(where: FilePlace): Promise<FileRead> {
  for (let attempt = 1; ; attempt++) {
    const read = await attemptRead(where);
    if (read !== "swapped") return read;
    if (attempt === ATTEMPTS) return { status: "missing" };
  }
}

async function attemptRead({ folder, place, limit }: FilePlace): Promise<FileRead | "swapped"> {
  let real: string | SecretsError;
  try {
    real = await realPlace(folder, place);
  } catch (error) {
    return isAbsent(error) ? { status: "missing" } : { status: "failed", error: readError(error, place, folder) };
  }
  if (real instanceof SecretsError) return { status: "failed", error: real };
  const path = real;
  try {
    return await readRegular(path, place, limit, async (opened) => {
      const again = await realPlace(folder, place);
      if (again instanceof SecretsError) return { status: "failed", error: again };
      return again === path && isSame(await lstat(path), opened) ? undefined : "swapped";
    });
  } catch (error) {
    // Where the folder is itself a link, Deno must be permitted what it leads to.
    return isAbsent(error) ? "swapped" : { status: "failed", error: readError(error, place, dirname(real)) };
  }
}

/**
 * Reads a regular file, and nothing else: a pipe would hang, a device has no end. Rejects as the system does.
 *
 * @param refuse is asked about what was opened, before it is read: a path may lead elsewhere at each look
 */
export async function readRegular(
  path: string,
  place: string,
  limit: number,
  refuse: (opened: Stats) => Promise<FileRead | "swapped" | undefined>,
): Promise<FileRead | "swapped"> {
  // Opening alone would do something to some devices.
  const seen = await stat(path);
  if (!seen.isFile()) return { status: "failed", error: notAFileError(seen, place) };
  if (seen.size > limit) return { status: "failed", error: tooLarge(place) };
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const opened = await handle.stat();
    if (!isSame(opened, seen)) return "swapped";
    const refused = await refuse(opened);
    if (refused !== undefined) return refused;
    const bytes = await readUpTo(handle, limit, opened.size);
    return bytes === undefined ? { status: "failed", error: tooLarge(place) } : { status: "found", bytes };
  } finally {
    await handle.close();
  }
}

const isSame = (one: Stats, other: Stats): boolean => one.ino === other.ino && one.dev === other.dev;

// A file may have grown since, and one of /proc has no size at all.
async function readUpTo(handle: FileHandle, limit: number, size: number): Promise<Uint8Array | undefined> {
  let buffer = new Uint8Array(Math.min(limit, Math.max(size, 4096)) + 1);
  let length = 0;
  for (;;) {
    if (length === buffer.length) {
      if (length > limit) return undefined;
      const larger = new Uint8Array(Math.min(limit + 1, buffer.length * 2));
      larger.set(buffer);
      buffer = larger;
    }
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) return buffer.slice(0, length);
    length += bytesRead;
  }
}

/** The error of a file that is over the limit. */
export function tooLarge(path: string): SecretsError {
  return new SecretsError("value/too-large", { action: "read", facts: { path } });
}
