import { constants } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Reference } from "../../../schema/reference.ts";
import type { Context, Permission } from "../../backend.ts";
import { askOnce } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { isAbsent, readError } from "../../system-error.ts";

/** Opens each file for reading, and reads nothing: what the system says of a permission without that is of another user. */
export async function filePermissions(
  references: readonly Reference[],
  context: Context,
  folder: string,
  placeFor: (reference: Reference) => string | SecretsError,
): Promise<readonly (Permission | undefined)[]> {
  const idOf = ({ path }: Reference): string => path;
  const answers = await askOnce(references, idOf, context.concurrency, (reference) =>
    permissionOf(placeFor(reference), folder),
  );
  return answers.map(([, answer]) => answer);
}

async function permissionOf(place: string | SecretsError, folder: string): Promise<Permission | undefined> {
  // What is wrong with the place its description tells.
  if (place instanceof SecretsError) return { state: "unknown", needs: "a place in the folder" };
  try {
    // Opening alone would do something to some devices.
    if (!(await stat(place)).isFile()) return { state: "unknown", needs: `a file at ${place}` };
    await (await open(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))).close();
    return { state: "granted", permission: `"read" on ${place}` };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    return { state: "denied", error: readError(error, place, folder) };
  }
}
