import { SecretsError } from "../../errors/secrets-error.ts";
import { filledAt, type Json } from "../../json.ts";

/** A member that a credentials file cannot do without. */
export function memberOf(json: Json, origin: string, ...names: readonly string[]): string {
  const text = filledAt(json, ...names);
  if (text !== undefined) return text;
  const option = names.join(".");
  throw new SecretsError("backend/unconfigured", {
    action: "log in",
    state: "half of a credential is there",
    facts: { method: "default", option },
    hint: `Complete ${origin}: it has no ${option}`,
  });
}
