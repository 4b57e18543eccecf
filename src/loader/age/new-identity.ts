import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { writeAtomically } from "../backends/folder/write-file.ts";
import { makeIdentity } from "./age.ts";

/**
 * Makes an identity in a file that is not there yet, as `age-keygen` does, and answers its recipient.
 *
 * @throws `store/conflict` where a file came meanwhile; `store/failed`
 */
export async function writeNewIdentity(path: string, now: Date): Promise<string> {
  const folder = dirname(path);
  const { identity, recipient } = await makeIdentity();
  const text = `# created: ${now.toISOString()}\n# public key: ${recipient}\n${identity}\n`;
  // What fails here, the write tells.
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
  const bytes = new TextEncoder().encode(text);
  await writeAtomically({ folder, place: path, bytes, mode: 0o600, precondition: { expect: "absent" } });
  return recipient;
}
