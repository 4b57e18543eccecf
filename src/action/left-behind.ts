import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listAt, parseJson, textAt } from "../loader/json.ts";
import { releaseEntrusted } from "../loader/release.ts";
import type { Entrusted } from "../loader/session.ts";
import { Redacted } from "../redaction/redacted.ts";
import { removeFolder, standingOf, writeValue } from "./export/values-folder.ts";

/** The name under which the post step is told our folder: a path, and never a value. */
export const FOLDER = "keystead-folder";

/** No key is called like this. */
const LOGINS = "logins.json";

/** Keeps what ends our logins for the post step, where the job has leases to use until then. */
export function keepLogins(folder: string, entrusted: readonly Entrusted[]): void {
  const revealed = entrusted.map(({ backend, kept }) => ({ backend, kept: kept.reveal() }));
  writeValue(folder, LOGINS, new TextEncoder().encode(JSON.stringify(revealed)));
}

/**
 * Ends the logins that were kept, and takes the folder away with everything in it.
 *
 * @returns Whether none is left: what we have not made is not touched.
 */
export async function cleanUp(folder: string): Promise<boolean> {
  const standing = standingOf(folder);
  if (standing !== "ours") return standing === "gone";
  try {
    const logins = loginsIn(folder);
    if (logins.length > 0) await releaseEntrusted(logins);
  } finally {
    removeFolder(folder);
  }
  return true;
}

/** The logins that a folder keeps, as far as they can be read: a later step may have done anything to them. */
function loginsIn(folder: string): readonly Entrusted[] {
  const file = join(folder, LOGINS);
  try {
    // What a link or a pipe leads to is not what we wrote.
    if (!lstatSync(file).isFile()) return [];
    return listAt(parseJson(readFileSync(file))?.json).flatMap((login) => {
      const [backend, kept] = [textAt(login, "backend"), textAt(login, "kept")];
      return backend === undefined || kept === undefined ? [] : [{ backend, kept: Redacted.of(kept) }];
    });
  } catch {
    return [];
  }
}
