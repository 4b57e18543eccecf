// Holds that the committed dist and THIRD_PARTY_LICENSES are what the sources build, byte for byte.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../build/build.ts";
import { differences, filesOf } from "../build/folder.ts";

const LICENCES = "THIRD_PARTY_LICENSES";
const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "keystead-dist-"));

function shipped(folder: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  if (existsSync(join(folder, "dist")))
    for (const [path, bytes] of filesOf(join(folder, "dist"))) files.set(`dist/${path}`, bytes);
  if (existsSync(join(folder, LICENCES))) files.set(LICENCES, readFileSync(join(folder, LICENCES)));
  return files;
}

/** What is built but not committed: a clone would not have it. */
function untracked(): readonly string[] {
  const { stdout } = spawnSync("git", ["status", "--porcelain", "--", "dist", LICENCES], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => `not committed: ${line.slice(3)}`);
}

try {
  await build({ root, dist: join(scratch, "dist"), licences: join(scratch, LICENCES) });
  const found = [...differences(shipped(root), shipped(scratch)), ...untracked()];
  for (const line of found) console.log(line);
  console.log(
    found.length === 0 ? "dist is what the sources build" : "dist is not what the sources build: npm run build",
  );
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true });
}
