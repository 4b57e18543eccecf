import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../../build/build.ts";
import { filesOf } from "../../build/folder.ts";
import { succeed } from "../servers/command.ts";

/** The package as a user gets it, built from the sources at hand. */
export interface Packed {
  readonly tarball: string;
  /** A folder in which the tarball, and nothing else, was installed. */
  readonly installed: string;
  /** What the bundler says went into which file. */
  readonly metafile: string;
}

export const repository: string = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

const FOLDERS = ["src", "build", "schemas"];
const FILES = ["package.json", "package-lock.json", "tsup.config.ts", "tsconfig.json", "tsconfig.build.json"];
const SHIPPED = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "SECURITY.md"];
const DAY_MS = 86_400_000;

/** Builds, packs and installs once for the same sources, whoever asks: many files of a run need it. */
export async function packed(): Promise<Packed> {
  const cache = join(repository, "node_modules/.cache/keystead-packed");
  const folder = join(cache, fingerprint());
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    forgetOld(cache);
    const scratch = mkdtempSync(join(cache, "making-"));
    try {
      await make(scratch);
      settle(scratch, folder);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  return {
    tarball: join(folder, "keystead.tgz"),
    installed: join(folder, "app"),
    metafile: join(folder, "metafile.json"),
  };
}

/** Puts the installed package into a folder, as `npm install` does. */
export async function installInto(folder: string): Promise<void> {
  const { installed } = await packed();
  cpSync(join(installed, "node_modules"), join(folder, "node_modules"), { recursive: true, verbatimSymlinks: true });
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const add = (name: string, bytes: Buffer): void => void hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  for (const folder of FOLDERS)
    for (const [path, bytes] of filesOf(join(repository, folder))) add(`${folder}/${path}`, bytes);
  for (const file of FILES) add(file, readFileSync(join(repository, file)));
  return hash.digest("hex").slice(0, 16);
}

async function make(scratch: string): Promise<void> {
  const staging = join(scratch, "package");
  mkdirSync(staging);
  await build({
    root: repository,
    dist: join(staging, "dist"),
    licences: join(staging, "THIRD_PARTY_LICENSES"),
    metafile: join(scratch, "metafile.json"),
  });
  for (const file of SHIPPED)
    if (existsSync(join(repository, file))) cpSync(join(repository, file), join(staging, file));
  const npm = (cwd: string, ...args: readonly string[]): Promise<string> =>
    succeed("npm", [...args, "--offline", "--ignore-scripts"], { cwd, deadlineMs: 60_000 });
  const name = (await npm(staging, "pack", "--silent", "--pack-destination", scratch)).trim();
  renameSync(join(scratch, name), join(scratch, "keystead.tgz"));
  rmSync(staging, { recursive: true });
  const app = join(scratch, "app");
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await npm(app, "install", "--no-audit", "--no-fund", "--no-save", join(scratch, "keystead.tgz"));
}

// Another worker may have been quicker; what it made is the same.
function settle(scratch: string, folder: string): void {
  try {
    renameSync(scratch, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function forgetOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (statSync(path).mtimeMs < Date.now() - DAY_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** The folder of the installed package. */
export async function packageFolder(): Promise<string> {
  return join((await packed()).installed, "node_modules/keystead");
}

/** A program that a devDependency brings, by its path: those of node_modules/.bin run on the system's Node. */
export const programs = {
  deno: join(repository, "node_modules/deno/deno"),
  bun: join(repository, "node_modules/bun/bin/bun.exe"),
  tsc7: join(repository, "node_modules/typescript/bin/tsc"),
  tsc5: join(dirname(join(repository, "node_modules/typescript-5/package.json")), "bin/tsc"),
} as const;
