import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { type Json, parseJson, textAt } from "../../json.ts";
import { sendWithRetries } from "../../retry.ts";
import { type Access, sameAccess } from "./access.ts";
import { namespaceName } from "./cluster.ts";
import type { Connection } from "./connection.ts";
import { type Hinted, type HintName, kubernetesError } from "./hints.ts";

/** A whole answer of the server. */
export interface Answer {
  readonly status: number;
  /** `undefined` where the body is empty, or is no JSON. */
  readonly json: Json;
}

/** One request of the API. */
export interface Call {
  readonly method: "GET" | "POST";
  /** From the server's root, encoded. */
  readonly path: string;
  readonly accept?: string;
  readonly body?: string;
}

/** The requests of one call of the backend, as whoever we are. */
export class Api {
  readonly #connection: Connection;
  readonly #context: Context;

  constructor(connection: Connection, context: Context) {
    this.#connection = connection;
    this.#context = context;
  }

  get concurrency(): number {
    return this.#context.concurrency;
  }

  /** Asks once more as someone fresh where the server does not take us: a token may have been rotated meanwhile. */
  async ask(call: (access: Access) => Call, action: string): Promise<{ answer: Answer; access: Access }> {
    const access = await this.#connection.access(this.#context);
    const answer = await this.#send(call(access), access);
    if (answer.status !== 401) return { answer, access };
    const fresh = await this.#connection.again(access, this.#context);
    if (sameAccess(fresh, access)) throw this.#refusedCredential(access, answer, action);
    const second = await this.#send(call(fresh), fresh);
    if (second.status === 401) throw this.#refusedCredential(fresh, second, action);
    return { answer: second, access: fresh };
  }

  /** The namespace that is read: the source's, else that of who we are, else the one that every cluster has. */
  namespaceOf(access: Access): string {
    const { namespace } = this.#connection.opening.settings;
    return typeof namespace === "string"
      ? namespaceName(namespace, "`namespace` of the source")
      : (access.namespace ?? "default");
  }

  async #send(call: Call, access: Access): Promise<Answer> {
    const { authorization, cluster, impersonate } = access;
    const response = await sendWithRetries(
      this.#context,
      {
        method: call.method,
        url: `${cluster.endpoint}${call.path}`,
        headers: {
          Accept: call.accept ?? "application/json",
          ...(authorization === undefined ? {} : { Authorization: authorization.reveal() }),
          ...(impersonate === undefined ? {} : { "Impersonate-User": impersonate }),
          ...(call.body === undefined ? {} : { "Content-Type": "application/json" }),
        },
        ...(call.body === undefined ? {} : { body: call.body }),
        tls: cluster.tls,
      },
      // What is posted is a question.
      { safe: true },
    );
    return { status: response.status, json: parseJson(response.body)?.json };
  }

  #refusedCredential(access: Access, { status }: Answer, action: string): SecretsError {
    const { method, cluster, origin, claims, authorization } = access;
    // The server says nothing but 401: what the token says of its end is what we know.
    const over = claims?.expiresAt !== undefined && claims.expiresAt <= this.#context.clock.now();
    const token = over ? "expiredToken" : method === "oidc" ? "refusedOidc" : "refusedToken";
    return kubernetesError(
      "backend/unauthenticated",
      authorization === undefined ? "refusedCertificate" : token,
      { method, address: cluster.address, status, origin, presented: claims?.presented },
      action,
    );
  }
}

/** Whether it is the API's own refusal, and not of something in front of it. */
export function isStatus({ json }: Answer): boolean {
  return textAt(json, "kind") === "Status" && textAt(json, "apiVersion") === "v1";
}

/** Whether nobody was recognised: a request without a credential is denied, not refused. */
function isAnonymous({ json }: Answer): boolean {
  return (textAt(json, "message") ?? "").includes('User "system:anonymous"');
}

/** Who asked, as far as an error tells it. */
export interface Asker extends Pick<Access, "method" | "origin" | "who"> {
  readonly cluster: { readonly address: string | undefined };
  readonly claims?: Access["claims"];
}

/** The error that an answer stands for, where it is none that the caller knows what to do with. */
export function refusal(answer: Answer, access: Asker, about: Hinted, denied: HintName, action: string): SecretsError {
  const { status } = answer;
  const { method, cluster, origin, who, claims } = access;
  const facts = {
    ...about,
    method,
    address: cluster.address,
    status,
    origin,
    who: who(),
    presented: claims?.presented,
  };
  const hinted = (code: Parameters<typeof kubernetesError>[0], name: HintName): SecretsError =>
    kubernetesError(code, name, facts, action);
  if (status >= 300 && status < 400) return hinted("backend/bad-response", "redirected");
  if (status >= 500) return hinted("backend/unreachable", "failing");
  const plain = { path: about.path, method, address: cluster.address, status };
  if (status === 429) return new SecretsError("backend/throttled", { action, facts: plain });
  if (status === 403 && isStatus(answer))
    return isAnonymous(answer) ? hinted("backend/unauthenticated", "anonymous") : hinted("backend/denied", denied);
  return new SecretsError("backend/bad-response", { action, facts: plain });
}
