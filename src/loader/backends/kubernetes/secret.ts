import type { Reference } from "../../../schema/reference.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, hasFields, listAt, textAt } from "../../json.ts";
import type { Access } from "./access.ts";
import { type Answer, type Api, isStatus, refusal } from "./api.ts";
import { kubernetesError } from "./hints.ts";

/** A Secret as the server shows it, or that there is none. */
export interface Shown {
  /** `undefined` where there is no such Secret. */
  readonly json: unknown;
}

const PARTIAL = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";

/** What is wrong with a reference, before anything is asked. */
export function badReference({ path, field, version }: Reference, action: string): SecretsError | undefined {
  if (version !== undefined)
    return new SecretsError("reference/unsupported", { action, facts: { option: "version", path } });
  const named = path.length <= 253 && /^[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?$/.test(path);
  const keyed = field === undefined || (field.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(field));
  return named && keyed && field !== undefined
    ? undefined
    : kubernetesError("reference/invalid", "badName", { path }, action);
}

/** One Secret, or its metadata alone. What is no answer of the API throws. */
export async function askSecret(name: string, metadataOnly: boolean, api: Api, action: string): Promise<Shown> {
  const pathFor = (access: Access): string => `/api/v1/namespaces/${api.namespaceOf(access)}/secrets/${name}`;
  const { answer, access } = await api.ask(
    (who) => ({ method: "GET", path: pathFor(who), ...(metadataOnly ? { accept: PARTIAL } : {}) }),
    action,
  );
  const kind = metadataOnly ? "PartialObjectMetadata" : "Secret";
  if (answer.status === 200 && textAt(answer.json, "kind") === kind && textAt(answer.json, "metadata", "name") === name)
    return answer;
  if (isMissing(answer)) return { json: undefined };
  const namespace = api.namespaceOf(access);
  const about = { path: `${namespace}/${name}`, permission: "get", namespace, secret: name };
  throw refusal(answer, access, about, "denied", action);
}

/** The API's own words for it: a load balancer's 404 must not pass for a missing Secret. */
export function isMissing(answer: Answer): boolean {
  return (
    answer.status === 404 &&
    isStatus(answer) &&
    textAt(answer.json, "reason") === "NotFound" &&
    textAt(answer.json, "details", "kind") === "secrets"
  );
}

/** The version of a Secret; it changes with its labels, too. */
export function versionOf(json: unknown): { readonly version?: string } {
  const version = textAt(json, "metadata", "resourceVersion");
  return version === undefined ? {} : { version };
}

/**
 * When a key was last written, at the latest: the last change by whoever the server says owns it. The object's own
 * creationTimestamp says nothing of its values.
 */
export function changedAt(json: unknown, field: string): { readonly createdAt?: Date } {
  const times = listAt(json, "metadata", "managedFields").flatMap((entry) => {
    const time = new Date(textAt(entry, "time") ?? "").getTime();
    return hasFields(at(entry, "fieldsV1", "f:data", `f:${field}`)) && !Number.isNaN(time) ? [time] : [];
  });
  return times.length === 0 ? {} : { createdAt: new Date(Math.max(...times)) };
}
