import { isAbsolute, join } from "node:path";
import type { Context } from "./backend.ts";
import { SecretsError } from "./errors/secrets-error.ts";

/** The operating system's code of an error (`ENOENT`); Deno's refusal counts as `NotCapable`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "NotCapable" || error.name === "PermissionDenied") return "NotCapable";
  const code: unknown = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z_0-9]+$/.test(code) ? code : undefined;
}

/**
 * The text of a file with a token, without the newline that editors and `echo` leave at the end; `undefined` where there is no
 * such file, or nothing in it. It is read at each login: what mounts such files also rotates them.
 */
export async function credentialFile(path: string, context: Context): Promise<string | undefined> {
  const file = isAbsolute(path) ? path : join(context.root, path);
  try {
    return (
      (await process.getBuiltinModule("node:fs/promises").readFile(file, "utf8")).replace(/\r?\n$/, "") || undefined
    );
  } catch (error) {
    const system = systemCode(error);
    if (system === "ENOENT" || system === "ENOTDIR") return undefined;
    if (system === "NotCapable")
      throw new SecretsError("runtime/permission", {
        action: "read a credential",
        facts: { path: file, permission: `--allow-read=${file}` },
      });
    throw new SecretsError(system === "EISDIR" ? "backend/bad-response" : "backend/denied", {
      action: "read a credential",
      facts: { path: file, permission: "read", system },
    });
  }
}
