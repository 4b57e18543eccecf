import type { Reference } from "../../../schema/reference.ts";
import type { Permission } from "../../backend.ts";
import { askOnce } from "../../batch.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at } from "../../json.ts";
import type { Api } from "./api.ts";
import { kubernetesError } from "./hints.ts";
import { badReference } from "./secret.ts";

const PATH = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";
const ACTION = "ask for a permission";

/** Asks the server for each Secret whether we may get it. */
export async function askPermissions(references: readonly Reference[], api: Api): Promise<readonly Permission[]> {
  const idOf = ({ path }: Reference): string => path;
  const answers = await askOnce(
    references,
    idOf,
    api.concurrency,
    async (reference): Promise<Permission> =>
      badReference(reference, ACTION) === undefined
        ? mayGet(reference.path, api)
        : { state: "unknown", needs: "a name that a Secret can have" },
  );
  return answers.map(([, answer]) => answer);
}

async function mayGet(name: string, api: Api): Promise<Permission> {
  try {
    return await review(name, api);
  } catch (error) {
    if (error instanceof SecretsError) return { state: "unknown", needs: `"get" on the Secret ${name}` };
    throw error;
  }
}

async function review(name: string, api: Api): Promise<Permission> {
  const { answer, access } = await api.ask((who) => {
    const resourceAttributes = { namespace: api.namespaceOf(who), verb: "get", resource: "secrets", name };
    const body = {
      apiVersion: "authorization.k8s.io/v1",
      kind: "SelfSubjectAccessReview",
      spec: { resourceAttributes },
    };
    return { method: "POST", path: PATH, body: JSON.stringify(body) };
  }, ACTION);
  const namespace = api.namespaceOf(access);
  const allowed = at(answer.json, "status", "allowed");
  if (answer.status >= 300 || typeof allowed !== "boolean")
    return { state: "unknown", needs: `"get" on the Secret ${namespace}/${name}` };
  if (allowed) return { state: "granted", permission: `"get" on the Secret ${namespace}/${name}` };
  const { cluster, method, who } = access;
  const facts = { path: `${namespace}/${name}`, permission: "get", method, address: cluster.address };
  const about = { ...facts, namespace, secret: name, who: who() };
  return { state: "denied", error: kubernetesError("backend/denied", "lacking", about, ACTION) };
}
