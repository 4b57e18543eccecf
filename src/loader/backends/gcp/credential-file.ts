import { isAbsolute, join } from "node:path";
import { SecretsError } from "../../errors/secrets-error.ts";

/** The operating system's code of an error (`ENOENT`); Deno's refusal counts as `NotCapable`. */
function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "NotCapable" || error.name === "PermissionDenied") return "NotCapable";
  const code: unknown = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z_0-9]+$/.test(code) ? code : undefined;
}

/** The bytes of a file with a credential, relative to a folder; `undefined` where there is no such file. It is read at each login. */
export async function credentialFile(path: string, folder: string): Promise<Uint8Array | undefined> {
  const file = isAbsolute(path) ? path : join(folder, path);
  try {
    return await process.getBuiltinModule("node:fs/promises").readFile(file);
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

/** The text of a file with a token, without the newline that editors and `echo` leave; `undefined` where it is absent or empty. */
export async function tokenFile(path: string, folder: string): Promise<string | undefined> {
  const bytes = await credentialFile(path, folder);
  if (bytes === undefined) return undefined;
  return new TextDecoder().decode(bytes).replace(/\r?\n$/, "") || undefined;
}
