import { SecretsError } from "./errors/secrets-error.ts";

/** What the operating system or the runtime says went wrong with a file (`ENOENT`). Their own words are never passed on. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { code, name } = error as { code?: unknown; name?: unknown };
  // Deno refuses with an error class of its own, and without a code.
  if (name === "NotCapable") return "NotCapable";
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : undefined;
}

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

/** The error of what is no regular file, by what the system says of it. */
export function notAFileError(seen: { isDirectory(): boolean }, path: string): SecretsError {
  const state = seen.isDirectory() ? "it is a directory, and a file was expected" : "it is no regular file";
  return new SecretsError("backend/bad-response", { action: "read", facts: { path }, state });
}

function permissionError(kind: "read" | "write", path: string): SecretsError {
  return new SecretsError("runtime/permission", {
    action: `${kind} the file`,
    // A write looks at what is there first.
    facts: { path, permission: `${kind === "write" ? `--allow-read=${path} ` : ""}--allow-${kind}=${path}` },
  });
}
