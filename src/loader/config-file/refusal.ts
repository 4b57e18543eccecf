import type { SecretsError } from "../errors/secrets-error.ts";

const refusals = new WeakSet<SecretsError>();

/** Marks an error as the loader's own: what a declaration itself throws may look the same, and is not passed on. */
export function refusal(error: SecretsError): SecretsError {
  refusals.add(error);
  return error;
}

/** Whether an error that came out of an evaluation is the loader's own. */
export function isRefusal(error: unknown): error is SecretsError {
  return typeof error === "object" && error !== null && refusals.has(error as SecretsError);
}
