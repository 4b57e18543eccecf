import { appendFileSync, constants, openSync } from "node:fs";
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
    return openSync(path, APPENDING, 0o600);
  } catch {
    throw new SecretsError("action/invalid-input", {
      action: "use the input",
      facts: { option: "audit", wanted: "a file that can be written, and no link" },
    });
  }
}
