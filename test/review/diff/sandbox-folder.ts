import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSandbox } from "../../../build/sandbox.ts";
import { repository } from "../../package/packed.ts";

const CACHE = join(repository, "node_modules/.cache/keystead-sandbox");

/** The sandbox as the build makes it, of the sources at hand: for `vi.mock` of the module that says where it is. */
export async function builtSandbox(): Promise<{ readonly SANDBOX_FOLDER: URL }> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "of-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await buildSandbox(repository, folder);
  return { SANDBOX_FOLDER: pathToFileURL(`${folder}/`) };
}
