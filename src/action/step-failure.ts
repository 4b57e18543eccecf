import process from "node:process";
import { SecretsError } from "../loader/errors/secrets-error.ts";
import { fail, printed } from "./toolkit.ts";

/** What was thrown, as one of our own errors: a foreign one is withheld, since it could hold a value. */
export const stepFailure = (error: unknown): SecretsError =>
  error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "run the action" });

/** Fails the step with what was thrown. */
export async function failStep(error: unknown): Promise<never> {
  const own = stepFailure(error);
  // Several problems are listed with their codes and hints in the message.
  fail(own.problems.length > 0 ? own.message : `${own.message} [${own.code}]\n  ${own.hint}`);
  await printed();
  process.exit(1);
}
