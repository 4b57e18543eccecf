import { chmodSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { SecretsError } from "../../loader/errors/secrets-error.ts";

const PREFIX = "gha-keystead-";

/** As mkdtemp completes it. */
const NAME: RegExp = new RegExp(`^${PREFIX}[A-Za-z0-9]{6}$`);

/**
 * Makes a fresh folder under the runner's own for temporary files, which nobody else may enter.
 *
 * @throws `action/not-exported`
 */
export function makeFolder(): string {
  const parent = process.env["RUNNER_TEMP"] ?? "";
  try {
    if (parent === "") throw new Error("unset");
    mkdirSync(parent, { recursive: true });
    // mkdtemp makes it 0700.
    return mkdtempSync(join(parent, PREFIX));
  } catch {
    throw new SecretsError("action/not-exported", {
      action: "write files",
      facts: { variable: "RUNNER_TEMP" },
      hint: "Check that the runner sets RUNNER_TEMP to a folder that can be written",
    });
  }
}

/** Writes one file that only its owner may read, and follows no link. @throws `store/failed` */
export function writeValue(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  try {
    writeFileSync(path, bytes, { flag: "wx", mode: 0o600 });
    return path;
  } catch {
    throw new SecretsError("store/failed", { action: "write files", facts: { path: folder } });
  }
}

/**
 * What stands at a path that is said to be of a folder which we made. Anybody may say so: it is ours only where we would have
 * made it, and no link.
 */
export function standingOf(folder: string): "ours" | "gone" | "foreign" {
  const parent = process.env["RUNNER_TEMP"] ?? "";
  const name = basename(folder);
  if (parent === "" || !NAME.test(name) || folder !== join(parent, name)) return "foreign";
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return "gone";
  return found.isDirectory() ? "ours" : "foreign";
}

/** Removes a folder that we made, whatever a step has made of its permissions. */
export function removeFolder(folder: string): void {
  try {
    chmodSync(folder, 0o700);
  } catch {
    // It is gone, which is what is wanted.
  }
  rmSync(folder, { recursive: true, force: true });
}
