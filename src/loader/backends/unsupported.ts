import { formatReference, type Reference } from "../../schema/reference.ts";
import { SecretsError } from "../errors/secrets-error.ts";

/** Refuses a field and a version, for a backend that has neither: a place must never be read as if a part of it were not there. */
export function unsupportedPart(reference: Reference): SecretsError | undefined {
  const option = reference.field !== undefined ? "field" : reference.version !== undefined ? "version" : undefined;
  if (option === undefined) return undefined;
  return new SecretsError("reference/unsupported", {
    action: "read",
    facts: { option, reference: formatReference(reference) },
  });
}
