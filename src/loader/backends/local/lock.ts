import { open, readFile, rename, unlink } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { type Clock, pause, systemClock } from "../../clock.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Signal } from "../../signal.ts";
import { isAbsent, systemCode, writeError } from "../../system-error.ts";
import { realParent, temporaryName } from "../folder/write-file.ts";

/** The files of one environment of the embedded store. */
export interface EnvironmentFolder {
  /** The folder of all environments, absolute. */
  readonly directory: string;
  readonly environment: string;
}

/** How one waits for others: by default up to 10 seconds. */
export interface Waiting {
  readonly clock?: Clock;
  readonly signal?: Signal;
}

export const LOCK_FILE = ".keystead-lock";
const LONGEST_WAIT = 10_000;
const BETWEEN_LOOKS = 20;

/** What our own locks hold: another with our process id was left by a process that had it before us. */
const ours = new Set<string>();

/**
 * Does something to an environment's files while no other keystead does. Who writes a value must know for whom; who changes
 * the recipients must have every value. A lock whose process is gone is taken over.
 *
 * @throws `store/conflict` where another keeps it for too long; `store/failed`
 */
export async function withLock<T>(where: EnvironmentFolder, act: () => Promise<T>, waiting: Waiting = {}): Promise<T> {
  const held = await acquire(where, waiting);
  try {
    return await act();
  } finally {
    if ((await holderOf(held.path).catch(() => undefined)) === held.text)
      await unlink(held.path).catch(() => undefined);
    ours.delete(held.text);
  }
}

interface Lock {
  readonly path: string;
  readonly text: string;
}

async function acquire({ directory, environment }: EnvironmentFolder, waiting: Waiting): Promise<Lock> {
  const { clock = systemClock, signal } = waiting;
  const place = join(directory, environment, LOCK_FILE);
  const end = clock.now() + LONGEST_WAIT;
  const text = `${process.pid} ${temporaryName()}\n`;
  try {
    const path = join(await realParent(directory, place), LOCK_FILE);
    ours.add(text);
    while (!(await isTaken(path, text))) {
      if (await takeOver(path)) continue;
      if (clock.now() >= end) throw heldByAnother(place);
      if (!(await pause(clock, BETWEEN_LOOKS, signal ?? new AbortController().signal)))
        throw new SecretsError("backend/aborted", { action: "write", facts: { path: place } });
    }
    return { path, text };
  } catch (error) {
    ours.delete(text);
    throw error instanceof SecretsError ? error : writeError(error, join(directory, environment), directory);
  }
}

async function isTaken(path: string, text: string): Promise<boolean> {
  try {
    const handle = await open(path, "wx", 0o644);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Removes a lock whose process is gone. `false` where there is a holder, who may have come meanwhile. */
async function takeOver(path: string): Promise<boolean> {
  const found = await holderOf(path);
  if (found === undefined) return true;
  if (!isGone(found)) return false;
  // By a name of its own, so that of two who find it gone only one removes it, and none removes the other's new one.
  const aside = join(path, "..", temporaryName());
  try {
    await rename(path, aside);
  } catch (error) {
    if (isAbsent(error)) return true;
    throw error;
  }
  if ((await holderOf(aside)) !== found) {
    await rename(aside, path);
    return false;
  }
  await unlink(aside);
  return true;
}

async function holderOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Whether the process that wrote a lock is gone. One that has written nothing yet is not, nor one we may not ask about. */
function isGone(text: string): boolean {
  const pid = Number(/^(\d{1,10}) .*\n$/.exec(text)?.[1] ?? Number.NaN);
  if (!Number.isInteger(pid) || pid < 1) return false;
  if (pid === process.pid) return !ours.has(text);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCode(error) === "ESRCH";
  }
}

function heldByAnother(path: string): SecretsError {
  return new SecretsError("store/conflict", {
    action: "write",
    facts: { path },
    state: "another keystead is writing there",
    hint: `Wait for it to end; where none runs, delete ${path} and try again`,
  });
}
