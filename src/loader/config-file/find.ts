import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import process from "node:process";
import { SecretsError } from "../errors/secrets-error.ts";
import type { Runtime } from "../runtime.ts";
import { granted, mayRead } from "./permission.ts";

/** What a declaration's file is called, in the order they are looked for. */
export const CONFIG_NAMES = [
  "secrets.config.ts",
  "secrets.config.mts",
  "secrets.config.js",
  "secrets.config.mjs",
] as const;

/** Where the search for a declaration begins. */
export interface SearchOptions {
  /** The working directory, unless another folder is said. */
  readonly from?: string;
  readonly runtime: Runtime;
}

/** A declaration's file. */
export interface FoundFile {
  /** As it was found or named, absolute. Its folder is what the declaration's relative paths are from. */
  readonly file: string;
  /** The file itself, behind symlinks. */
  readonly real: string;
  /** As errors show it: from the working directory where it is in the repository, so that it may be pasted into a command. */
  readonly shown: string;
}

/**
 * Finds `secrets.config.{ts,mts,js,mjs}`: upwards from the working directory to the nearest folder with `.git`; without one,
 * in the working directory alone.
 *
 * @throws `config/not-found`, `config/untrusted` where others may change the file, `runtime/permission` on Deno.
 */
export function findConfigFile(options: SearchOptions): string {
  const from = resolve(options.from ?? options.runtime.workingDirectory());
  requireRead(from);
  const folders = searchedFolders(from);
  for (const folder of folders) {
    for (const name of CONFIG_NAMES) {
      const path = join(folder, name);
      if (lstatSync(path, { throwIfNoEntry: false }) === undefined) continue;
      refuseUntrusted(described(path, from, folders), options.runtime);
      return path;
    }
  }
  throw new SecretsError("config/not-found", { action: "load the declaration" });
}

/**
 * A file that was named, as with `--config`. Who may change it is not asked, since it was chosen.
 *
 * @throws `config/not-found`, `runtime/permission` on Deno.
 */
export function namedConfigFile(path: string, options: SearchOptions): FoundFile {
  const from = resolve(options.from ?? options.runtime.workingDirectory());
  const absolute = resolve(from, path);
  requireRead(absolute);
  return described(absolute, from, searchedFolders(from));
}

/** The working directory and what is above it, as far as the repository goes. */
function searchedFolders(from: string): readonly string[] {
  const folders: string[] = [];
  for (const folder of upwards(from)) {
    // What Deno may not read is taken as the end, since asking would stop the program.
    if (!mayRead(folder)) break;
    folders.push(folder);
    if (existsSync(join(folder, ".git"))) return folders;
  }
  return [from];
}

/** A folder and every one above it. */
export function* upwards(from: string): Generator<string> {
  let folder = from;
  for (;;) {
    yield folder;
    const parent = dirname(folder);
    if (parent === folder) return;
    folder = parent;
  }
}

function described(path: string, from: string, searched: readonly string[]): FoundFile {
  const shown = isWithin(path, searched.at(-1) ?? from) ? relative(from, path) : path;
  let real: string;
  try {
    real = realpathSync(path);
  } catch {
    // Also a symlink that leads nowhere.
    throw new SecretsError("config/not-found", {
      action: "load the declaration",
      facts: { path: shown },
      state: "there is no such file",
    });
  }
  requireRead(real);
  if (!statSync(real).isFile()) {
    throw new SecretsError("config/unloadable", {
      action: "load the declaration",
      facts: { path: shown },
      state: "it is not a file",
      hint: `Name a file in place of ${shown}`,
    });
  }
  return { file: path, real, shown };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}

function requireRead(path: string): void {
  if (mayRead(path)) return;
  throw new SecretsError("runtime/permission", {
    action: "load the declaration",
    facts: { path, permission: `--allow-read=${path}` },
  });
}

/** Whoever may change the file may run code with the secrets of whoever loads it. */
function refuseUntrusted(found: FoundFile, runtime: Runtime): void {
  const reason = mistrust(found.real, runtime);
  if (reason === undefined) return;
  throw new SecretsError("config/untrusted", {
    action: "load the declaration",
    facts: { path: found.shown },
    ...(reason === "foreign" ? foreignWords(found) : {}),
  });
}

const foreignWords = ({ shown }: FoundFile): { readonly state: string; readonly hint: string } => ({
  state: "the file belongs to another user",
  hint: `Run \`chown "$(id -un)" ${shown}\` as root, or name the file: by --config, or by \`config\` in the Action`,
});

/** Whether only the user and root may change a file. One that is not there is none to mistrust. */
export function isTrusted(path: string, runtime: Runtime): boolean {
  return mistrust(path, runtime) === undefined;
}

/** Who may change a file besides the user and root: its owner, who is `foreign`, or everyone. */
function mistrust(path: string, runtime: Runtime): "foreign" | "writable" | undefined {
  // Windows has neither the bits nor the owner.
  if (process.platform === "win32" || !mayRead(path)) return undefined;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const user = currentUser(runtime);
  if (user !== undefined && found.uid !== user && found.uid !== 0) return "foreign";
  return (found.mode & 0o002) === 0 ? undefined : "writable";
}

function currentUser(runtime: Runtime): number | undefined {
  const known = runtime.userId();
  if (known !== undefined) return known;
  return granted({ name: "sys", kind: "uid" }) ? process.getuid?.() : undefined;
}
