import type { Reference } from "../../../schema/reference.ts";
import type { AzureSecretProperties } from "../../../schema/sources/azure.ts";
import type { Context, Description } from "../../backend.ts";
import { askOnce, versionId } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Connection } from "./connection.ts";
import { isDeleted } from "./deleted.ts";
import { isMissing } from "./refusal.ts";
import { requireNames } from "./secret-name.ts";

/** Describes references by the lists of their versions: a read would give the value too. */
export async function describeReferences(
  references: readonly Reference[],
  connection: Connection,
  context: Context,
): Promise<readonly Description[]> {
  const described = await askOnce(references, versionId, context.concurrency, (reference) =>
    describe(reference, connection, context),
  );
  return described.map(([, description]) => description);
}

async function describe({ path, version }: Reference, connection: Connection, context: Context): Promise<Description> {
  try {
    requireNames(path, version, "describe");
    const versions = await versionsOf(path, connection, context);
    const wanted = version === undefined ? newest(versions) : versions.find((one) => one.version === version);
    if (wanted !== undefined) return described(wanted);
    if (versions.length > 0) return { state: "missing", field: "missing" };
    const deleted = await isDeleted(path, connection, context);
    return { state: deleted ? "deleted" : "missing", field: "missing" };
  } catch (error) {
    if (error instanceof SecretsError) return { state: "failed", error };
    throw error;
  }
}

async function versionsOf(
  name: string,
  connection: Connection,
  context: Context,
): Promise<readonly AzureSecretProperties[]> {
  const answer = await connection.ask(context, async (client) => {
    const all: AzureSecretProperties[] = [];
    for await (const one of client.listPropertiesOfSecretVersions(name)) all.push(one);
    return all;
  });
  if ("value" in answer) return answer.value;
  if (isMissing(answer.refusal)) return [];
  throw connection.error(answer.refusal, name, "list", "describe");
}

/** The current one is the newest; the list is in the order of their ids. */
function newest(versions: readonly AzureSecretProperties[]): AzureSecretProperties | undefined {
  return versions.toSorted((a, b) => (b.createdOn?.getTime() ?? 0) - (a.createdOn?.getTime() ?? 0))[0];
}

function described({ enabled, version, createdOn, expiresOn }: AzureSecretProperties): Description {
  return {
    state: enabled === false ? "disabled" : "exists",
    // What is in it is known only from the value.
    field: "unknown",
    ...(version === undefined ? {} : { version }),
    ...(createdOn === undefined ? {} : { createdAt: createdOn }),
    ...(expiresOn === undefined ? {} : { expiresAt: expiresOn }),
  };
}
