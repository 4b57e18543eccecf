import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { keepReachable } from "./declarations.ts";
import { thirdPartyLicences } from "./licences.ts";
import { bundledPackages, readMetafile } from "./packages.ts";
import { buildSandbox } from "./sandbox.ts";
import { billOfMaterials } from "./sbom.ts";
import { shortenOthers } from "./shorten.ts";

const run = promisify(execFile);

export interface BuildPlaces {
  /** The repository, or a copy of it. */
  readonly root: string;
  /** Emptied first. */
  readonly dist: string;
  readonly licences: string;
  /** Where the bundler's account of what went where is put; it is thrown away otherwise. */
  readonly metafile?: string;
}

/** Builds everything that is shipped. The same sources give the same bytes, whatever the folder and the time. */
export async function build({ root, dist, licences, metafile }: BuildPlaces): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  // A program of node_modules/.bin would run on the system's Node, which may be too old.
  const tool = (script: string, ...args: readonly string[]): Promise<unknown> =>
    run(process.execPath, [join(root, "node_modules", script), ...args], { cwd: root }).catch(explain);
  await Promise.all([
    tool("tsup/dist/cli-default.js", "--silent", "--out-dir", dist),
    tool("typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", `${dist}.types`),
  ]);
  move(`${dist}.types`, dist);
  const account = join(dist, "metafile-esm.json");
  const bundle = readMetafile(account);
  await shortenOthers(dist, bundle);
  const sandbox = await buildSandbox(root, join(dist, "sandbox"));
  const packages = bundledPackages(root, [bundle, ...sandbox]);
  if (metafile === undefined) rmSync(account);
  else renameSync(account, metafile);
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Parameters<typeof billOfMaterials>[0];
  writeFileSync(licences, thirdPartyLicences(packages));
  writeFileSync(join(dist, "sbom.json"), billOfMaterials(own, packages));
  copyFolder(join(root, "schemas"), join(dist, "schemas"));
}

function move(types: string, dist: string): void {
  keepReachable(types, ["index.d.ts", "testing.d.ts"]);
  copyFolder(types, dist);
  rmSync(types, { recursive: true });
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else copyFileSync(source, target);
  }
}

// The compilers say on standard output what is wrong; execFile's own message does not have it.
function explain(failure: { readonly stdout?: string; readonly stderr?: string }): never {
  throw new Error(`${failure.stdout ?? ""}${failure.stderr ?? ""}`.trim() || "the build failed");
}
