import { isAbsolute, join } from "node:path";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { isAbsent, readError } from "../folder/system-error.ts";

/** A path of a declaration or a variable, from the folder that relative paths are from. */
export function placed(path: string, context: Context): string {
  return isAbsolute(path) ? path : join(context.root, path);
}

/**
 * The text of a file that someone named; `undefined` where there is none. It is read at each login: what mounts such files also
 * rotates them.
 */
export async function credentialFile(path: string): Promise<string | undefined> {
  try {
    // Not by node:fs/promises, which costs a start more to load than these few small files take.
    return process.getBuiltinModule("node:fs").readFileSync(path, "utf8");
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw readError(error, path, path).about({}, "read a credential");
  }
}

/** The same for a file that nobody named: where the runtime does not permit it, it counts as not there. */
export async function usualFile(path: string): Promise<string | undefined> {
  try {
    return await credentialFile(path);
  } catch (error) {
    if (error instanceof SecretsError && error.code === "runtime/permission") return undefined;
    throw error;
  }
}

/** A token as its file has it, without the newline that editors and `echo` leave; `undefined` where nothing is left. */
export function tokenIn(text: string | undefined): string | undefined {
  return text?.replace(/\r?\n$/, "") || undefined;
}
