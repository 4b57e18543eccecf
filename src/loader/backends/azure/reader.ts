import type { AzureSecret } from "../../../schema/sources/azure.ts";
import type { Context } from "../../backend.ts";
import type { Secret, SecretRead } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Connection } from "./connection.ts";
import { deletedError, isDeleted } from "./deleted.ts";
import { isMissing } from "./refusal.ts";
import { requireNames } from "./secret-name.ts";

const encoder = new TextEncoder();

/** Reads a secret with one request, where it is there. */
export async function readSecret(secret: Secret, connection: Connection, context: Context): Promise<SecretRead> {
  try {
    return await read(secret, connection, context);
  } catch (error) {
    if (error instanceof SecretsError) return { status: "failed", error };
    throw error;
  }
}

async function read(secret: Secret, connection: Connection, context: Context): Promise<SecretRead> {
  const { path, version } = secret;
  requireNames(path, version, "read");
  const answer = await connection.ask(context, (client) =>
    client.getSecret(path, version === undefined ? {} : { version }),
  );
  if ("value" in answer) return found(answer.value, connection, context);
  if (!isMissing(answer.refusal)) throw connection.error(answer.refusal, path, "get");
  return missing(secret, connection, context);
}

function found({ value, properties }: AzureSecret, connection: Connection, context: Context): SecretRead {
  if (typeof value !== "string")
    throw new SecretsError("backend/bad-response", { action: "read", facts: { address: connection.vault.address } });
  const { version, createdOn, expiresOn, notBefore } = properties;
  const now = context.clock.now();
  const warnings = [
    ...(expiresOn !== undefined && timeOf(expiresOn) <= now ? (["expired"] as const) : []),
    ...(notBefore !== undefined && timeOf(notBefore) > now ? (["not-yet-valid"] as const) : []),
  ];
  return {
    status: "found",
    content: { bytes: encoder.encode(value) },
    ...(version === undefined ? {} : { version }),
    ...(createdOn === undefined ? {} : { createdAt: createdOn }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}

/** The SDK gives the first instant of 1970 as the number 0. */
const timeOf = (date: Date): number => new Date(date).getTime();

/** One answer stands for a secret that never was, one that was deleted, and a version that is none: told apart where we may see it. */
async function missing({ path, version }: Secret, connection: Connection, context: Context): Promise<SecretRead> {
  if (version !== undefined) {
    const versions = await connection.ask(context, async (client) => {
      for await (const _ of client.listPropertiesOfSecretVersions(path)) return true;
      return false;
    });
    if ("value" in versions && versions.value) return { status: "missing", what: "version" };
    if ("refusal" in versions && !isMissing(versions.refusal) && versions.refusal.status !== 403)
      throw connection.error(versions.refusal, path, "list");
    if ("refusal" in versions && versions.refusal.status === 403) return { status: "missing", what: "version" };
  }
  if (await isDeleted(path, connection, context)) throw deletedError(path, connection.vault, "read");
  return { status: "missing", what: "secret" };
}
