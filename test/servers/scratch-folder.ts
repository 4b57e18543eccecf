import { mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ScratchFolder {
  readonly path: string;
  remove(): void;
}

const folders = new Set<string>();
let watching = false;

function removeAtExit(root: string): void {
  if (watching) return;
  watching = true;
  removeOrphans(root);
  process.on("exit", () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

/** A process that is killed removes nothing: a hundred databases later the machine's memory is full. */
function removeOrphans(root: string): void {
  for (const name of readdirSync(root)) {
    const [, owner] = /^keystead-[a-z]+-(\d+)-/.exec(name) ?? [];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
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
  const root = fastRoot();
  removeAtExit(root);
  const path = mkdtempSync(join(root, `keystead-${server}-${process.pid}-`));
  folders.add(path);
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
      folders.delete(path);
    },
  };
}
