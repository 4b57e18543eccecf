import process from "node:process";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import { fail, printed } from "./toolkit.ts";

/** Fails the step with what was thrown. A foreign error is withheld: it could hold a value. */
export async function failStep(error: unknown): Promise<never> {
  const own = error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "run the action" });
  // Several problems are listed with their codes and hints in the message.
  fail(own.problems.length > 0 ? own.message : `${own.message} [${own.code}]\n  ${own.hint}`);
  await printed();
  process.exit(1);
}
