import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ScratchFolder {
  readonly path: string;
  remove(): void;
}

const folders = new Set<string>();
let watching = false;

function removeAtExit(): void {
  if (watching) return;
  watching = true;
  process.on("exit", () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

// Making the thousand files of a database takes half a second on a disk and a tenth of that in memory.
// A container's memory file system may be as small as 64 MiB: then the disk it is.
function fastRoot(): string {
  const memory = "/dev/shm";
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 256 * 2 ** 20 ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A server's own folder, for data that nobody needs after it: in memory where there is room. */
export function scratchFolder(server: string): ScratchFolder {
  removeAtExit();
  const path = mkdtempSync(join(fastRoot(), `keystead-${server}-`));
  folders.add(path);
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
      folders.delete(path);
    },
  };
}
