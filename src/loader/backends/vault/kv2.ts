import type { SecretRead } from "../../batch.ts";
import { at, hasFields, type Json, numberAt } from "../../json.ts";
import { type Answer, timeAt } from "./answer.ts";
import { type Hinted, vaultError } from "./hints.ts";
import { apiPath, type Place } from "./path.ts";

/** A read in KV version 2's own shape; `undefined` where the answer has another. */
export function kv2Read(answer: Answer, place: Place): SecretRead | undefined {
  const metadata = at(answer.json, "data", "metadata");
  if (!hasFields(metadata)) return undefined;
  const version = numberAt(metadata, "version");
  const content = at(answer.json, "data", "data");
  if (version === undefined) return undefined;
  if (answer.status === 200 && hasFields(content)) {
    const createdAt = timeAt(metadata, "created_time");
    const created = createdAt === undefined ? {} : { createdAt };
    return { status: "found", content: { json: content }, version: String(version), ...created };
  }
  // A version that is gone is answered by 404 with its metadata. `deletion_time` alone says nothing: it may lie ahead.
  return content === null && (answer.status === 404 || answer.status === 200)
    ? { status: "failed", error: goneError(metadata, place) }
    : undefined;
}

/** The error for a version that was deleted or destroyed. */
export function goneError(metadata: Json, place: Place, action?: string): ReturnType<typeof vaultError> {
  const destroyed = at(metadata, "destroyed") === true;
  const about: Hinted = {
    ...place,
    path: apiPath(place, "data"),
    version: String(numberAt(metadata, "version") ?? ""),
  };
  return vaultError("value/deleted", destroyed ? "destroyedVersion" : "deletedVersion", about, action);
}

const VERSION = /^[1-9]\d{0,17}$/;

/** Whether a reference's version is one that KV version 2 can have. 0 would be the latest one, which is no pin. */
export const isVersion = (version: string): boolean => VERSION.test(version);
