import { spawnSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { processRuntime } from "../../loader/runtime.ts";

/** One pipe: what a child writes into it is read here. */
export interface OutputPipe {
  readonly reader: Readable;
  /** The child's end. To be closed here once the child has it. */
  readonly writer: number;
}

/**
 * A pair of pipes for a child's standard output and error, or nothing where they cannot be had.
 *
 * What Node gives a child as a pipe is a socket, which cannot be opened anew: `echo x > /dev/stderr` and `tee /dev/stderr`
 * fail in it. A named pipe is a real one; its name is gone before the child starts.
 */
export function openOutputPipes(): readonly [OutputPipe, OutputPipe] | undefined {
  if (processRuntime.name !== "node" || process.platform === "win32") return undefined;
  const opened: number[] = [];
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), "keystead-"));
    const names = [join(folder, "out"), join(folder, "err")];
    const made = spawnSync("mkfifo", ["-m", "600", ...names], { stdio: "ignore", env: { PATH: process.env["PATH"] } });
    if (made.status !== 0) return undefined;
    // The reader's end first and without waiting: opening a pipe's one end waits for the other.
    for (const name of names)
      opened.push(openSync(name, constants.O_RDONLY | constants.O_NONBLOCK), openSync(name, "w"));
    const [outReader, outWriter, errorReader, errorWriter] = opened as [number, number, number, number];
    const output = new Socket({ fd: outReader, readable: true, writable: false });
    const error = new Socket({ fd: errorReader, readable: true, writable: false });
    return [
      { reader: output, writer: outWriter },
      { reader: error, writer: errorWriter },
    ];
  } catch {
    for (const fd of opened) closeSync(fd);
    return undefined;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
