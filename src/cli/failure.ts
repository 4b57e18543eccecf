import { CATALOGUE } from "../loader/errors/catalogue.ts";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import type { Terminal } from "./terminal.ts";

/** The exit status that an error ends a command with. */
export function exitOf(error: SecretsError): number {
  return CATALOGUE[error.code].exit;
}

/** What was thrown, as one of our own errors: a foreign one is withheld, since it could hold a value. */
export function ownError(error: unknown, command: string): SecretsError {
  return error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: `run \`${command}\`` });
}

/** An error for people, on standard error. */
export async function tellError(error: SecretsError, terminal: Terminal): Promise<void> {
  const mark = (text: string, code: number): string => (terminal.colours ? `\u001B[${code}m${text}\u001B[0m` : text);
  // Several problems are listed with their codes and hints in the message.
  const rest = error.problems.length > 0 ? "" : ` ${mark(`[${error.code}]`, 2)}\n  ${error.hint}`;
  await terminal.tell(`${mark("error:", 31)} ${error.message}${rest}\n`);
}

/** An error for programs, as one line of JSON. */
export function jsonOf(error: SecretsError): string {
  return `${JSON.stringify(error)}\n`;
}
