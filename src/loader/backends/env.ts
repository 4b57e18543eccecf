import { Redacted } from "../../redaction/redacted.ts";
import type { Reference } from "../../schema/reference.ts";
import type { Backend, Context, Description, Outcome } from "../backend.ts";
import { SecretsError } from "../errors/secrets-error.ts";
import { unsupportedPart } from "./unsupported.ts";

const encoder = new TextEncoder();

/** Opens the process's own environment. */
export function open(): Backend {
  return {
    read: async (references, context) => references.map((reference) => read(reference, context)),
    describe: async (references, context) => references.map((reference) => described(read(reference, context))),
  };
}

function described(outcome: Outcome): Description {
  if (outcome.status === "failed") return { state: "failed", error: outcome.error };
  return outcome.status === "found" ? { state: "exists", field: "exists" } : { state: "missing", field: "missing" };
}

function read(reference: Reference, { runtime, signal }: Context): Outcome {
  if (signal.aborted) return { status: "failed", error: new SecretsError("backend/aborted", { action: "read" }) };
  const refused = unsupportedPart(reference);
  if (refused !== undefined) return { status: "failed", error: refused };
  try {
    const text = runtime.variable(reference.path);
    if (text === undefined) return { status: "missing", what: "secret" };
    return { status: "found", value: Redacted.of(encoder.encode(text)) };
  } catch (error) {
    if (error instanceof SecretsError) return { status: "failed", error };
    return { status: "failed", error: new SecretsError("internal/bug", { action: "read" }) };
  }
}
