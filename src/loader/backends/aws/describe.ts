import type { DescribeSecretCommandOutput } from "@aws-sdk/client-secrets-manager";
import type { Reference } from "../../../schema/reference.ts";
import type { Context, Description } from "../../backend.ts";
import { askOnce } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { CallFailed, type Connection } from "./connection.ts";
import { faultOf } from "./fault.ts";
import { awsError } from "./hints.ts";
import { dateIn, isVersionId } from "./reader.ts";

/** What AWS says of a secret, for any version and field of it. */
type Described = (reference: Reference) => Description;

const MISSING: Description = { state: "missing", field: "missing" };
const failed =
  (error: SecretsError): Described =>
  () => ({ state: "failed", error });

/** Describes references with one question for each secret: states, versions and times, never a value. */
export async function describeReferences(
  references: readonly Reference[],
  connection: Connection,
  context: Context,
): Promise<readonly Description[]> {
  const described = await askOnce(
    references,
    ({ path }) => path,
    context.concurrency,
    ({ path }) => describeSecret(path, connection, context),
  );
  return described.map(([reference, of]) => of(reference));
}

async function describeSecret(id: string, connection: Connection, context: Context): Promise<Described> {
  const region = connection.regionOf(id);
  const asked = { action: "describe", permission: "secretsmanager:DescribeSecret", id, region };
  try {
    const answer = await connection.call(asked, context, (client) => client.describe(id, context));
    if (answer.ARN === undefined) return failed(awsError("backend/bad-response", "noAnswer", { region }, "describe"));
    return (reference) => descriptionOf(answer, reference);
  } catch (error) {
    if (error instanceof SecretsError) return failed(error);
    if (!(error instanceof CallFailed)) throw error;
    if (faultOf(error.reason).name === "ResourceNotFoundException") return () => MISSING;
    return failed(error.error);
  }
}

function descriptionOf(answer: DescribeSecretCommandOutput, { field, version }: Reference): Description {
  const versions = Object.entries(answer.VersionIdsToStages ?? {});
  const [id] =
    versions.find(([known, stages]) =>
      version !== undefined && isVersionId(version) ? known === version : stages.includes(version ?? "AWSCURRENT"),
    ) ?? [];
  if (answer.DeletedDate !== undefined) return { state: "deleted", field: "unknown" };
  if (id === undefined) return MISSING;
  const [createdAt, nextRotationAt] = [dateIn(answer.CreatedDate), dateIn(answer.NextRotationDate)];
  return {
    state: "exists",
    // AWS tells no names of fields without their values.
    field: field === undefined ? "exists" : "unknown",
    version: id,
    // The secret's own date is the version's only where there has been no other.
    ...(versions.length === 1 && createdAt !== undefined ? { createdAt } : {}),
    ...(nextRotationAt === undefined ? {} : { nextRotationAt }),
  };
}
