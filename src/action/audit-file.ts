import { appendFileSync, openSync } from "node:fs";
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

function opened(path: string): number {
  try {
    return openSync(path, "a", 0o600);
  } catch {
    throw new SecretsError("action/invalid-input", {
      action: "use the input",
      facts: { option: "audit", wanted: "a file that can be written" },
    });
  }
}
