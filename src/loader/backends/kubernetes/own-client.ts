import type { KubernetesClient, KubernetesSecret } from "../../../schema/sources/kubernetes.ts";
import type { Context, Opening } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, type Json, parseJson, textAt } from "../../json.ts";
import { callClient, connectionError } from "../../own-client.ts";
import { type Answer, type Asker, refusal } from "./api.ts";
import { namespaceName } from "./cluster.ts";
import { kubernetesError } from "./hints.ts";
import { isMissing, type Shown } from "./secret.ts";

/** Who the caller's own client is: it keeps its server and its user to itself. */
const ASKER: Asker = {
  method: "client",
  cluster: { address: undefined },
  origin: "the client of the source",
  who: () => "the user of the client",
};

/** The caller's own client: its cluster, its user and its way to the network. Its errors stay here. */
export class OwnClient {
  readonly #client: KubernetesClient;
  readonly #namespace: string;

  constructor(client: KubernetesClient, { settings }: Opening) {
    const { namespace } = settings;
    this.#client = client;
    this.#namespace = typeof namespace === "string" ? namespace : "default";
  }

  /** One Secret, or that there is none. */
  async show(name: string, context: Context): Promise<Shown> {
    if (typeof this.#client.readNamespacedSecret !== "function")
      throw new SecretsError("config/invalid-option", {
        action: "use",
        facts: { option: "client", wanted: "a CoreV1Api of @kubernetes/client-node" },
      });
    const namespace = namespaceName(this.#namespace, "`namespace` of the source");
    const path = `${namespace}/${name}`;
    try {
      const secret = await callClient(context, "read", () => this.#client.readNamespacedSecret({ name, namespace }));
      if (textAt(secret, "metadata", "name") === name) return { json: asSent(secret) };
    } catch (thrown) {
      const answer = refusedAnswer(thrown, path);
      if (isMissing(answer)) return { json: undefined };
      if (answer.status === 401)
        throw kubernetesError("backend/unauthenticated", "refusedToken", {
          method: ASKER.method,
          origin: ASKER.origin,
          path,
          status: 401,
        });
      throw refusal(answer, ASKER, { path, permission: "get", namespace, secret: name }, "denied", "read");
    }
    throw new SecretsError("backend/bad-response", { action: "read", facts: { path, method: "client" } });
  }
}

/** A Secret as the server sends it: the client has made dates of its times. */
function asSent({ metadata, data }: KubernetesSecret): Json {
  const managedFields = metadata?.managedFields?.map(({ time, fieldsV1 }) => ({
    time: time instanceof Date && !Number.isNaN(time.getTime()) ? time.toISOString() : undefined,
    fieldsV1,
  }));
  return { metadata: { resourceVersion: metadata?.resourceVersion, managedFields }, data };
}

const encoder = new TextEncoder();

/** The client's error as an answer of the server. It has the status as `code`, and the body, often as text. */
function refusedAnswer(thrown: unknown, path: string): Answer {
  if (thrown instanceof SecretsError) throw thrown;
  const [status, body] = [at(thrown, "code"), at(thrown, "body")];
  if (typeof status === "number")
    return { status, json: typeof body === "string" ? parseJson(encoder.encode(body))?.json : body };
  throw (
    connectionError(thrown, { path, method: "client" }) ??
    new SecretsError("backend/bad-response", {
      action: "read",
      state: "the client failed, with neither a status nor a system's code",
      facts: { path, method: "client" },
      hint: "Check the credential of the client that the source was given, and what stands at its server",
    })
  );
}
