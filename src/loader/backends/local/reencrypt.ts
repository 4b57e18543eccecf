import { readdir, rename, stat, unlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { AgeIdentity } from "../../age/age.ts";
import { decrypt, encrypt } from "../../age/age.ts";
import { bounded } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { isAbsent, readError, writeError } from "../../system-error.ts";
import { readConfined } from "../folder/read-file.ts";
import { settle, stage, TEMPORARY } from "../folder/write-file.ts";
import type { EnvironmentFolder } from "./lock.ts";
import { openError } from "./open-error.ts";

/** One file as it is, and the same for other recipients. */
interface Change {
  readonly path: string;
  readonly before: Uint8Array;
  /** The temporary file beside it. */
  temporary?: string;
}

// Two cores' worth of cryptography at once; each has a whole file in memory.
const AT_ONCE = 4;

/** The names of an environment's secrets, without their ending, sorted. */
export async function secretNames(where: EnvironmentFolder): Promise<readonly string[]> {
  const folder = join(where.directory, where.environment);
  const paths = (await listing(folder)).filter((path) => path.endsWith(".age"));
  return paths.map((path) => relative(folder, path).slice(0, -".age".length).replaceAll("\\", "/")).toSorted();
}

/**
 * Encrypts every file of an environment to these recipients, and no others; for who holds its lock. Every file is decrypted
 * and written beside its place before the first is replaced, so that a failure changes nothing; a crash between two
 * replacements leaves whole files of which each is for the recipients before or after, and the same call completes it.
 *
 * @throws every file that cannot be decrypted, at once; `store/failed`; `store/conflict` where a file changes meanwhile
 */
export async function reencrypt(
  where: EnvironmentFolder,
  identities: () => Promise<readonly AgeIdentity[]>,
  recipients: readonly string[],
): Promise<number> {
  const folder = join(where.directory, where.environment);
  const paths = await listing(folder);
  // Who holds the lock is the only one that writes here: whatever is half-written was left over by a crash.
  for (const path of paths.filter((one) => TEMPORARY.test(one.split(/[/\\]/).at(-1) ?? "")))
    await unlink(path).catch(() => undefined);
  const files = paths.filter((path) => path.endsWith(".age"));
  if (files.length === 0) return 0;
  const changes: Change[] = [];
  try {
    await stageAll(files, where, await identities(), recipients, changes);
    for (const change of changes) await replace(change, where);
    for (const parent of new Set(files.map((path) => dirname(path)))) await settle(parent);
  } finally {
    for (const { temporary } of changes) if (temporary !== undefined) await unlink(temporary).catch(() => undefined);
  }
  return files.length;
}

async function stageAll(
  files: readonly string[],
  where: EnvironmentFolder,
  identities: readonly AgeIdentity[],
  recipients: readonly string[],
  changes: Change[],
): Promise<void> {
  const problems: SecretsError[] = [];
  await bounded(files, AT_ONCE, async (path) => {
    try {
      const before = await bytesOf(path, where);
      const opened = await decrypt(before, identities);
      if (typeof opened === "string") throw openError(opened, path, where.environment, identities[0]?.recipient);
      const change: Change = { path, before };
      changes.push(change);
      change.temporary = await staged(path, await encrypt(opened.value, recipients), where);
    } catch (error) {
      problems.push(error instanceof SecretsError ? error : new SecretsError("internal/bug", { facts: { path } }));
    }
  });
  if (problems.length > 0)
    throw SecretsError.all(problems, { action: "encrypt anew", facts: { environment: where.environment } });
}

async function staged(path: string, bytes: Uint8Array, { directory }: EnvironmentFolder): Promise<string> {
  try {
    return await stage(dirname(path), bytes, 0o644, await stat(path));
  } catch (error) {
    throw writeError(error, path, directory);
  }
}

async function replace(change: Change, where: EnvironmentFolder): Promise<void> {
  const { before, path, temporary } = change;
  if (temporary === undefined) throw new SecretsError("internal/bug", { facts: { path } });
  const now = await bytesOf(path, where);
  if (now.length !== before.length || now.some((byte, index) => byte !== before[index]))
    throw new SecretsError("store/conflict", { action: "encrypt anew", facts: { path } });
  try {
    await rename(temporary, path);
    delete change.temporary;
  } catch (error) {
    throw writeError(error, path, where.directory);
  }
}

async function bytesOf(path: string, { directory }: EnvironmentFolder): Promise<Uint8Array> {
  const read = await readConfined({ folder: directory, place: path, limit: Number.MAX_SAFE_INTEGER - 1 });
  if (read.status === "found") return read.bytes;
  throw read.status === "failed" ? read.error : new SecretsError("store/conflict", { action: "read", facts: { path } });
}

/**
 * Every regular file below a folder; none where there is no folder.
 *
 * @throws `store/conflict` for a link to a value or a folder: a reader follows it, a rename would replace it
 */
async function listing(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const nested = await Promise.all(
      entries.map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return listing(path);
        if (entry.isSymbolicLink() && (path.endsWith(".age") || (await leadsToFolder(path)))) throw linked(path);
        return entry.isFile() ? [path] : [];
      }),
    );
    return nested.flat();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error instanceof SecretsError ? error : readError(error, folder, folder);
  }
}

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function linked(path: string): SecretsError {
  return new SecretsError("store/conflict", {
    action: "encrypt anew",
    facts: { path },
    state: "it is a symbolic link",
    hint: `Put what ${path} leads to in its place`,
  });
}
