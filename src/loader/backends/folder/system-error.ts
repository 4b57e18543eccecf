import { SecretsError } from "../../errors/secrets-error.ts";
import { systemCode } from "../../system-code.ts";

export { systemCode } from "../../system-code.ts";

/** Whether nothing is at a path: neither the file nor the folder it would be in. */
export function isAbsent(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "");
}

/** The error of a file that could not be read. `grant` is the path that Deno must be permitted. */
export function readError(error: unknown, path: string, grant: string): SecretsError {
  const system = systemCode(error);
  if (system === "NotCapable" || system === "ERR_ACCESS_DENIED") return permissionError("read", grant);
  if (system === "EACCES" || system === "EPERM")
    return new SecretsError("backend/denied", { action: "read", facts: { path, permission: "read", system } });
  return new SecretsError("backend/bad-response", { action: "read", facts: { path, system } });
}

/** The error of a file that could not be written. */
export function writeError(error: unknown, path: string, grant: string): SecretsError {
  const system = systemCode(error);
  if (system === "NotCapable" || system === "ERR_ACCESS_DENIED") return permissionError("write", grant);
  return new SecretsError("store/failed", { action: "write", facts: { path, system } });
}

function permissionError(kind: "read" | "write", path: string): SecretsError {
  return new SecretsError("runtime/permission", {
    action: `${kind} the file`,
    // A write looks at what is there first.
    facts: { path, permission: `${kind === "write" ? `--allow-read=${path} ` : ""}--allow-${kind}=${path}` },
  });
}
