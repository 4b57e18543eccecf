import { chmod, lstat, mkdir, open, readdir, rename, stat, unlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { type FileRead, readRegular } from "../backends/folder/read-file.ts";
import { TEMPORARY, temporaryName } from "../backends/folder/write-file.ts";
import { bounded } from "../batch.ts";
import type { Runtime } from "../runtime.ts";
import { userFolder } from "../user-folder.ts";

/** The largest entry: ten values of the largest size, sealed. */
export const LARGEST_ENTRY: number = 20 * 1024 * 1024;

/** What the folder may hold. */
export interface FolderBounds {
  readonly entries: number;
  readonly bytes: number;
}

const BOUNDS: FolderBounds = { entries: 256, bytes: 64 * 1024 * 1024 };

const ENTRY = /^[0-9a-f]{64}\.age$/;
const AT_ONCE = 16;

// Another process may write the entry anew between two looks at it.
const ATTEMPTS = 5;

// Of a process that was ended while it wrote.
const LEFT_OVER = 3_600_000;

/** The folder of the cache, where the user's own is known. */
export function cacheFolder(runtime: Runtime, platform: string = process.platform): string | undefined {
  if (platform !== "win32") return userFolder(runtime, "XDG_CACHE_HOME", ".cache");
  const folder = userFolder(runtime, "LOCALAPPDATA", "AppData/Local");
  return folder === undefined ? undefined : join(folder, "cache");
}

/** Files with nothing to see from outside but when each is over, which is its time of modification. */
export class CacheFolder {
  readonly path: string;
  readonly #runtime: Runtime;

  constructor(path: string, runtime: Runtime) {
    this.path = path;
    this.#runtime = runtime;
  }

  /** A whole entry that is ours alone; `undefined` for everything else, and for what cannot be read. */
  async read(name: string): Promise<Uint8Array | undefined> {
    const path = this.#entry(name);
    try {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const found = (await lstat(path)).isFile() ? await this.#readOwn(path) : undefined;
        if (found !== "swapped") return found?.status === "found" ? found.bytes : undefined;
      }
    } catch {
      // There is none, or none that we may read.
    }
    return undefined;
  }

  #readOwn(path: string): Promise<FileRead | "swapped"> {
    const own = this.#runtime.userId();
    return readRegular(path, path, LARGEST_ENTRY, async ({ mode, uid }) => {
      const foreign = own !== undefined && uid !== own;
      return foreign || (process.platform !== "win32" && (mode & 0o077) !== 0) ? { status: "missing" } : undefined;
    });
  }

  /** Closes the folder to others. What a link leads to is somebody's own, who may want it open. */
  async #close(): Promise<void> {
    if ((await lstat(this.path)).isSymbolicLink()) throw Object.assign(new Error("a link"), { code: "ELOOP" });
    await chmod(this.path, 0o700);
  }

  /** Writes an entry whole or not at all. Rejects as the system does. */
  async write(name: string, content: Uint8Array, until: number): Promise<void> {
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    if (process.platform !== "win32" && ((await stat(this.path)).mode & 0o077) !== 0) await this.#close();
    const temporary = join(this.path, temporaryName());
    const handle = await open(temporary, "wx", 0o600);
    try {
      try {
        await handle.writeFile(content);
      } finally {
        await handle.close();
      }
      await utimes(temporary, until / 1000, until / 1000);
      await rename(temporary, this.#entry(name));
    } catch (error) {
      await unlink(temporary).catch(() => undefined);
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await unlink(this.#entry(name)).catch(() => undefined);
  }

  /** Removes what is over, and of the rest what is over soonest until it is within its bounds. */
  async tidy(now: number, bounds: FolderBounds = BOUNDS): Promise<void> {
    const files: { readonly path: string; readonly until: number; readonly size: number }[] = [];
    await bounded(await readdir(this.path), AT_ONCE, async (name) => {
      const until = ENTRY.test(name) ? 0 : TEMPORARY.test(name) ? LEFT_OVER : undefined;
      if (until === undefined) return;
      const path = join(this.path, name);
      const { mtimeMs, size } = await lstat(path).catch(() => ({ mtimeMs: Number.NaN, size: 0 }));
      if (!Number.isNaN(mtimeMs)) files.push({ path, until: mtimeMs + until, size });
    });
    let [entries, bytes] = [0, 0];
    const surplus = files
      .toSorted((a, b) => b.until - a.until)
      .filter(({ until, size }) => {
        entries += 1;
        bytes += size;
        return until <= now || entries > bounds.entries || bytes > bounds.bytes;
      });
    await bounded(surplus, AT_ONCE, ({ path }) => unlink(path).catch(() => undefined));
  }

  #entry(name: string): string {
    return join(this.path, `${name}.age`);
  }
}
