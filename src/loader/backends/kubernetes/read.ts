import { Redacted } from "../../../redaction/redacted.ts";
import type { Reference } from "../../../schema/reference.ts";
import type { Outcome } from "../../backend.ts";
import { fromBase64 } from "../../base64.ts";
import { bounded, LARGEST_VALUE } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, hasFields } from "../../json.ts";
import { badReference, changedAt, type Shown, versionOf } from "./secret.ts";

type Select = (field: string) => Outcome;

/** Reads references with one request for each Secret, however many of its keys are asked. */
export async function readSecrets(
  references: readonly Reference[],
  concurrency: number,
  show: (name: string) => Promise<Shown>,
): Promise<readonly Outcome[]> {
  const bad = references.map((reference) => badReference(reference, "read"));
  const names = [...new Set(references.filter((_, index) => bad[index] === undefined).map(({ path }) => path))];
  const reads = new Map<string, Select>();
  await bounded(names, concurrency, async (name) => {
    reads.set(name, await readSecret(name, show));
  });
  return references.map(({ path, field = "" }, index): Outcome => {
    const error = bad[index];
    if (error !== undefined) return { status: "failed", error };
    return reads.get(path)?.(field) ?? failed(new SecretsError("internal/bug", { action: "read" }));
  });
}

const failed = (error: SecretsError): Outcome => ({ status: "failed", error });

async function readSecret(name: string, show: (name: string) => Promise<Shown>): Promise<Select> {
  try {
    const { json } = await show(name);
    return json === undefined ? () => ({ status: "missing", what: "secret" }) : (field) => valueOf(json, field, name);
  } catch (error) {
    if (error instanceof SecretsError) return () => failed(error);
    throw error;
  }
}

function valueOf(json: unknown, field: string, path: string): Outcome {
  const data = at(json, "data");
  // A Secret without keys has no `data`.
  if (data === undefined || data === null) return { status: "missing", what: "field" };
  const text = at(data, field);
  if (hasFields(data) && text === undefined) return { status: "missing", what: "field" };
  // Go writes an empty value as "", and one that was never set as null.
  const bytes = text === null ? new Uint8Array() : typeof text === "string" ? fromBase64(text) : undefined;
  if (bytes === undefined) return failed(new SecretsError("backend/bad-response", { action: "read", facts: { path } }));
  if (bytes.length > LARGEST_VALUE)
    return failed(new SecretsError("value/too-large", { action: "read", facts: { path } }));
  return { status: "found", value: Redacted.of(bytes), ...versionOf(json), ...changedAt(json, field) };
}
