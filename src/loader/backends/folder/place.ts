import { realpath } from "node:fs/promises";
import { isAbsolute, join, resolve, sep } from "node:path";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";

/** A store's folder: absolute as it is, else from the context's root. */
export function folderOf(directory: string | boolean | undefined, context: Pick<Context, "root">): string {
  const given = String(directory ?? "");
  return isAbsolute(given) ? resolve(given) : resolve(context.root, given);
}

/** A file of a folder, by the path of its reference. A path that would lead out is refused before it is looked at. */
export function placeOf(folder: string, path: string): string | SecretsError {
  const steps = path.split(/[/\\]/);
  // eslint-disable-next-line no-control-regex -- a NUL ends a path for the system, whatever follows it.
  const bad = path.includes("\0") || steps.some((step) => step === "" || step === "." || step === "..");
  return bad ? outside(join(folder, path.replaceAll("\0", ""))) : join(folder, ...steps);
}

/** What a path in a folder really is, with every symbolic link followed. Rejects as `realpath` does. */
export async function realPlace(folder: string, place: string): Promise<string | SecretsError> {
  const real = await realpath(folder);
  const target = await realpath(place);
  return target.startsWith(real.endsWith(sep) ? real : real + sep) ? target : outside(place);
}

function outside(path: string): SecretsError {
  return new SecretsError("backend/bad-response", {
    action: "read",
    facts: { path },
    state: "it leads out of its directory",
    hint: `Put a file at ${path}, or a link to one in the same directory`,
  });
}
