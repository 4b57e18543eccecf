import { access, chown, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cacheFolder, onPath } from "./catalogue.ts";
import { succeed } from "./command.ts";

/** Who PostgreSQL runs as, when that is not the current user. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

export interface Cluster {
  /** The folder of initdb. */
  readonly programs: string;
  readonly env: NodeJS.ProcessEnv;
  readonly user: User | undefined;
  /** Of the superuser `postgres`. */
  readonly password: string;
}

/** Root may not run PostgreSQL: it becomes nobody. */
export async function unprivileged(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all([succeed("id", ["-u", "nobody"]), succeed("id", ["-g", "nobody"])]);
  return { uid: Number(uid), gid: Number(gid) };
}

async function initialise(cluster: Cluster, folder: string): Promise<string> {
  const { programs, env, user, password } = cluster;
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  const encoding = ["-E", "UTF8", "--locale=C"];
  const superuser = ["-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`];
  const initdb = join(programs, "initdb");
  // The smallest write-ahead log: it is most of what is copied.
  const args = ["-D", data, "--no-sync", "--wal-segsize=1", ...encoding, ...superuser];
  if (user === undefined) {
    await succeed(initdb, args, { env, cwd: "/" });
    return data;
  }
  await Promise.all([folder, passwordFile].map((path) => chown(path, user.uid, user.gid)));
  const setpriv = await onPath("setpriv");
  if (setpriv === undefined) throw new Error("PostgreSQL needs setpriv (util-linux) when started by root");
  const change = [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups", "--"];
  await succeed(setpriv, [...change, initdb, ...args], { env, cwd: "/" });
  return data;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function makeTemplate(cluster: Cluster, template: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "keystead-initdb-"));
  const unfinished = `${template}.${process.pid}`;
  try {
    await mkdir(dirname(template), { recursive: true });
    await succeed("cp", ["-a", await initialise(cluster, folder), unfinished]);
    await rename(unfinished, template);
  } catch (error) {
    // Another run may have been faster.
    if (!(await exists(template))) throw error;
  } finally {
    await Promise.all([folder, unfinished].map((path) => rm(path, { recursive: true, force: true })));
  }
}

/**
 * A fresh data directory in this folder. initdb takes more than a second, a copy of what it made once a tenth of that:
 * the cache keeps one per version and user.
 */
export async function dataDirectory(cluster: Cluster, folder: string): Promise<string> {
  const { programs, env, user } = cluster;
  const version = /\d[\d.]*/.exec(await succeed(join(programs, "postgres"), ["--version"], { env }))?.[0] ?? "";
  const template = join(cacheFolder(), `postgresql-data-${version}-${user?.uid ?? process.getuid?.() ?? 0}`);
  if (!(await exists(template))) await makeTemplate(cluster, template);
  const data = join(folder, "data");
  await succeed("cp", ["-a", template, data]);
  return data;
}
