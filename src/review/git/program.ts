import { access, constants, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import process from "node:process";

/** The folders of PATH that are the same everywhere. Any other one, such as an empty one, is in the folder that is worked in. */
export function programFolders(path: string | undefined): readonly string[] {
  return (path ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
}

/**
 * The program that is git, absolute. It is not left to the system to find it: Windows looks into the folder that is worked in
 * first, where a commit may have put one.
 */
export async function gitProgram(
  folders: readonly string[],
  platform: NodeJS.Platform = process.platform,
): Promise<string | undefined> {
  for (const folder of folders) {
    const file = join(folder, platform === "win32" ? "git.exe" : "git");
    if (await isProgram(file)) return file;
  }
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
