import type { Reference } from "../../../schema/reference.ts";
import type { Description } from "../../backend.ts";
import { bounded } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, hasFields, listAt } from "../../json.ts";
import type { Api } from "./api.ts";
import { askSecret, badReference, changedAt, versionOf } from "./secret.ts";

type Described = (field: string) => Description;

/** Describes references by the metadata of their Secrets: the values are not sent. */
export async function describeSecrets(references: readonly Reference[], api: Api): Promise<readonly Description[]> {
  const bad = references.map((reference) => badReference(reference, "describe"));
  const names = [...new Set(references.filter((_, index) => bad[index] === undefined).map(({ path }) => path))];
  const described = new Map<string, Described>();
  await bounded(names, api.concurrency, async (name) => {
    described.set(name, await describeSecret(name, api));
  });
  return references.map(({ path, field = "" }, index): Description => {
    const error = bad[index];
    if (error !== undefined) return { state: "failed", error };
    return (
      described.get(path)?.(field) ?? {
        state: "failed",
        error: new SecretsError("internal/bug", { action: "describe" }),
      }
    );
  });
}

async function describeSecret(name: string, api: Api): Promise<Described> {
  try {
    const { json } = await askSecret(name, true, api, "describe");
    if (json === undefined) return () => ({ state: "missing", field: "missing" });
    return (field) => ({
      state: "exists",
      field: isManaged(json, field) ? "exists" : "unknown",
      ...versionOf(json),
      ...changedAt(json, field),
    });
  } catch (error) {
    if (error instanceof SecretsError) return () => ({ state: "failed", error });
    throw error;
  }
}

/** Metadata names the keys that someone owns. A key that nobody owns may be there all the same. */
function isManaged(json: unknown, field: string): boolean {
  return listAt(json, "metadata", "managedFields").some((entry) =>
    hasFields(at(entry, "fieldsV1", "f:data", `f:${field}`)),
  );
}
