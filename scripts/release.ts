// Puts into a folder what a release consists of, once the tag and everything that names a version agree.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { disagreements, notesOf } from "./release/version.ts";

const root = join(import.meta.dirname, "..");
const usage = "usage: node scripts/release.ts vX.Y.Z FOLDER";

const read = (path: string): string => readFileSync(join(root, path), "utf8");

function versionIn(path: string): string {
  return (JSON.parse(read(path)) as { readonly version: string }).version;
}

function pack(folder: string): void {
  // What a script of ours did while packing would be in no commit.
  const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  const { status, stderr } = spawnSync("npm", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
}

function main([tag, folder]: readonly string[]): number {
  if (tag === undefined || folder === undefined) {
    console.error(usage);
    return 2;
  }
  const changes = read("CHANGELOG.md");
  const wrong = disagreements(tag, { npm: versionIn("package.json"), jsr: versionIn("deno.json"), changes });
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) return 1;
  mkdirSync(folder, { recursive: true });
  pack(folder);
  copyFileSync(join(root, "dist/sbom.json"), join(folder, "sbom.cdx.json"));
  copyFileSync(join(root, "THIRD_PARTY_LICENSES"), join(folder, "THIRD_PARTY_LICENSES"));
  writeFileSync(join(folder, "NOTES.md"), notesOf(changes, tag.slice(1)) ?? "");
  return 0;
}

process.exitCode = main(process.argv.slice(2));
