import { chmod, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Undoes a fault. */
export type Undo = () => Promise<void>;

const NOBODY = 65_534;

/**
 * Becomes a user whom permission bits concern, since they are nothing to root. Changes the effective id of every thread of
 * this test's own process, and answers how to become root again.
 */
export function becomeNobody(): () => void {
  if (process.getuid?.() !== 0) return () => undefined;
  process.seteuid?.(NOBODY);
  return () => process.seteuid?.(0);
}

/** Puts something else in place of a file for a while. */
async function inPlaceOf(path: string, put: () => Promise<unknown>): Promise<Undo> {
  await rename(path, `${path}.kept`);
  await put();
  return async () => {
    await rm(path, { recursive: true, force: true });
    await rename(`${path}.kept`, path);
  };
}

/** Makes a fault of a file with the real file system, and answers what undoes it. */
export async function causeFolderFault(fault: string, path: string, outside: string): Promise<Undo> {
  switch (fault) {
    case "eacces": {
      await chmod(path, 0o000);
      const becomeRoot = becomeNobody();
      return async () => {
        becomeRoot();
        await chmod(path, 0o600);
      };
    }
    case "directory":
      return inPlaceOf(path, () => mkdir(path));
    case "too-large":
      return inPlaceOf(path, () => writeFile(path, new Uint8Array(4 * 1024 * 1024)));
    case "symlink-escape":
      return inPlaceOf(path, () => symlink(join(outside, "other"), path));
    default:
      throw new Error(`a folder has no fault ${fault}`);
  }
}
