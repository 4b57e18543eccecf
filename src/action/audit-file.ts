import { appendFileSync, constants, openSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import process from "node:process";
import type { AuditEvent } from "../loader/audit.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";

/**
 * Opens the file that gets one line of JSON for each event. Before anything is read: what cannot be told must not happen.
 *
 * @throws `action/invalid-input`
 */
export function auditFile(path: string): (event: AuditEvent) => void {
  const file = opened(path);
  return (event) => {
    try {
      appendFileSync(file, `${JSON.stringify(event)}\n`);
    } catch {
      throw new SecretsError("store/failed", { action: "write audit events", facts: { path } });
    }
  };
}

// A link that was committed would lead to any file of the runner. Windows has no such flag, and git makes no links there unless told.
const APPENDING: number = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_NOFOLLOW;

function opened(path: string): number {
  try {
    if (leadsOut(path)) throw new Error("outside");
    return openSync(path, APPENDING, 0o600);
  } catch {
    throw new SecretsError("action/invalid-input", {
      action: "use the input",
      facts: { option: "audit", wanted: "a file that can be written, and no link" },
    });
  }
}

/** Whether a path in the workspace is one outside of it, by a link that stands where its folder is named. */
function leadsOut(path: string): boolean {
  const workspace = resolve(process.env["GITHUB_WORKSPACE"] ?? "");
  const real = realpathSync(workspace);
  const named = isIn(workspace, path) || isIn(real, path);
  return named && !isIn(real, realpathSync(dirname(path)));
}

function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}
