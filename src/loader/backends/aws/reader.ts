import type { Reference } from "../../../schema/reference.ts";
import type { Context, Outcome } from "../../backend.ts";
import { fromBase64 } from "../../base64.ts";
import { readBySecret, type Secret, type SecretRead } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { isNamed } from "./arn.ts";
import type { Wanted } from "./client.ts";
import { CallFailed, type Connection } from "./connection.ts";
import { type About, failureFrom } from "./failure.ts";
import { type Fault, faultOf } from "./fault.ts";
import { awsError } from "./hints.ts";

export const READ = "secretsmanager:GetSecretValue";

/** Reads each secret on its own, but for those that a batch has answered already. */
export function readEach(
  references: readonly Reference[],
  answered: ReadonlyMap<string, SecretRead>,
  connection: Connection,
  context: Context,
): Promise<readonly Outcome[]> {
  return readBySecret(
    references,
    context,
    (secret) => readOne(secret, connection, context),
    (asked) => (isCurrent(asked) ? answered.get(asked.path) : undefined),
  );
}

/** Whether what is asked is what a batch answers: the current version. */
export function isCurrent({ version }: { readonly version?: string }): boolean {
  return version === undefined || version === "AWSCURRENT";
}

async function readOne(secret: Secret, connection: Connection, context: Context): Promise<SecretRead> {
  const asked = { permission: READ, id: secret.path, region: connection.regionOf(secret.path) };
  try {
    const answer = await connection.call(asked, context, (client) => client.get(wanted(secret), context));
    const read = isNamed(secret.path, answer.ARN, answer.Name) ? valueIn(answer) : undefined;
    return read ?? { status: "failed", error: noAnswer(connection.regionOf(secret.path)) };
  } catch (error) {
    if (error instanceof SecretsError) return { status: "failed", error };
    if (!(error instanceof CallFailed)) throw error;
    if (error.reason instanceof SecretsError) return { status: "failed", error: error.reason };
    return unread(faultOf(error.reason), error.about);
  }
}

const VERSION_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a version is an id; else it is a stage. */
export const isVersionId = (version: string): boolean => VERSION_ID.test(version);

function wanted({ path, version }: Secret): Wanted {
  if (version === undefined) return { SecretId: path };
  return isVersionId(version) ? { SecretId: path, VersionId: version } : { SecretId: path, VersionStage: version };
}

/** What AWS answers of a value, alone or in a batch. */
export interface Answered {
  readonly ARN?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly SecretString?: string | undefined;
  /** As AWS writes it in base64. */
  readonly SecretBinary?: Uint8Array | string | undefined;
  /** As AWS writes it in seconds. */
  readonly CreatedDate?: Date | number | undefined;
}

const encoder = new TextEncoder();

/** The value in an answer; `undefined` where it is no answer of AWS. */
export function valueIn({ ARN, CreatedDate, SecretBinary, SecretString, VersionId }: Answered): SecretRead | undefined {
  if (typeof ARN !== "string") return undefined;
  const bytes = SecretString === undefined ? bytesIn(SecretBinary) : textIn(SecretString);
  if (bytes === undefined) return undefined;
  const version = versionIn(VersionId);
  const createdAt = dateIn(CreatedDate);
  // Nearly every value, and half as large made in one piece.
  if (version !== undefined && createdAt !== undefined)
    return { status: "found", content: { bytes }, version, createdAt };
  return {
    status: "found",
    content: { bytes },
    ...(version === undefined ? undefined : { version }),
    ...(createdAt === undefined ? undefined : { createdAt }),
  };
}

// Whatever stands in the place of a text or of bytes is handed on by the SDK.
function textIn(text: unknown): Uint8Array | undefined {
  return typeof text === "string" && text.isWellFormed() ? encoder.encode(text) : undefined;
}

/** AWS's ids are UUIDs, and of 32 to 64 characters by its reference; a stand-in's may be shorter. */
const VERSION = /^[\w.-]{1,64}$/;

function versionIn(id: unknown): string | undefined {
  return typeof id === "string" && VERSION.test(id) ? id : undefined;
}

/** A date as the SDK or AWS itself writes it, where it is one. */
export function dateIn(date: unknown): Date | undefined {
  const made = typeof date === "number" ? new Date(Math.round(date * 1000)) : date;
  return made instanceof Date && Number.isFinite(made.getTime()) ? made : undefined;
}

function bytesIn(binary: unknown): Uint8Array | undefined {
  if (binary instanceof Uint8Array) return new Uint8Array(binary);
  return typeof binary === "string" ? fromBase64(binary) : undefined;
}

/** What AWS says in place of a value: there is no such secret, or no such version of it; or it is a failure. */
export function unread(fault: Fault, about: About): SecretRead {
  if (fault.name !== "ResourceNotFoundException") return { status: "failed", error: failureFrom(fault, about) };
  return { status: "missing", what: /secret (?:value for|version)\b/i.test(fault.words) ? "version" : "secret" };
}

function noAnswer(region: string): SecretsError {
  return awsError("backend/bad-response", "noAnswer", { region });
}
