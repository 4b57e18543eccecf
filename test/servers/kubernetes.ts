import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locate } from "./catalogue.ts";
import { succeed } from "./command.ts";
import { request } from "./http-request.ts";
import { type OidcIssuer, startOidcIssuer } from "./oidc.ts";
import { freePort, type ServerProcess, startProcess } from "./process.ts";
import { type ScratchFolder, scratchFolder } from "./scratch-folder.ts";
import { makeTlsFiles, type TlsFiles } from "./tls.ts";

export interface KubernetesAnswer {
  readonly status: number;
  /** The JSON of the answer; its text where it is none. */
  readonly body: KubernetesObject;
}

/** An object of the API; what is inside depends on its kind. */
export interface KubernetesObject {
  readonly metadata?: { readonly name?: string; readonly resourceVersion?: string; readonly [field: string]: unknown };
  readonly status?: { readonly token?: string; readonly [field: string]: unknown };
  readonly reason?: string;
  readonly message?: string;
  readonly [field: string]: unknown;
}

export interface CallOptions {
  /** Instead of the administrator's; `null` sends none. */
  readonly token?: string | null;
  readonly accept?: string;
}

/** The keys that someone may read, by `resourceNames`; without them all Secrets of the namespace. */
export interface Grant {
  readonly secrets?: readonly string[];
  /** A user's name, or the ServiceAccount of the same namespace. */
  readonly user?: string;
  readonly serviceAccount?: string;
}

export interface Kubernetes {
  readonly address: string;
  readonly ca: string;
  readonly tls: TlsFiles;
  /** Of group `system:masters`. */
  readonly adminToken: string;
  /** Trusted for the audience `keystead`: users are `oidc:` and the subject. */
  readonly issuer: OidcIssuer;
  /** One API call. A status is an answer, never an exception. */
  api(method: string, path: string, body?: unknown, options?: CallOptions): Promise<KubernetesAnswer>;
  /** The same, for steps that have to succeed. */
  expect(method: string, path: string, body?: unknown, options?: CallOptions): Promise<KubernetesObject>;
  /** A namespace of a fresh name. */
  namespace(): Promise<string>;
  /** Writes a Secret anew; answers its resourceVersion. */
  secret(namespace: string, name: string, data: { readonly [key: string]: Uint8Array | string }): Promise<string>;
  /** A ServiceAccount; answers a token of it. */
  serviceAccount(namespace: string, name: string, audience?: string): Promise<string>;
  /** Holds once it has resolved. */
  grant(namespace: string, grant: Grant): Promise<void>;
  /** Resolves once a user may read a Secret (any, without a name): rules reach the authorizer some time after they are written. */
  allowed(user: string, namespace: string, secret?: string): Promise<void>;
  stop(): Promise<void>;
}

const ADMIN = "admin-token-of-the-tests";

async function startEtcd(programs: string, folder: string): Promise<{ address: string; process: ServerProcess }> {
  const port = await freePort(2);
  const [client, peer] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${port + 1}`];
  const process = await startProcess({
    name: "etcd",
    command: join(programs, "etcd"),
    args: [
      `--data-dir=${join(folder, "etcd")}`,
      "--unsafe-no-fsync",
      `--listen-client-urls=${client}`,
      `--advertise-client-urls=${client}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=default=${peer}`,
      "--log-level=warn",
    ],
    env: {},
    ready: async () => (await request(`${client}/health`).catch(() => undefined))?.text.includes("true") === true,
    deadlineMs: 60_000,
    stopSignal: "SIGKILL",
  });
  return { address: client, process };
}

function authentication(issuer: OidcIssuer, ca: string): string {
  return JSON.stringify({
    apiVersion: "apiserver.config.k8s.io/v1",
    kind: "AuthenticationConfiguration",
    jwt: [
      {
        issuer: { url: issuer.url, audiences: ["keystead"], certificateAuthority: ca },
        claimMappings: { username: { claim: "sub", prefix: "oidc:" } },
      },
    ],
  });
}

async function startApiServer(
  programs: string,
  folder: string,
  parts: { readonly etcd: string; readonly tls: TlsFiles; readonly issuer: OidcIssuer; readonly ca: string },
): Promise<{ address: string; process: ServerProcess }> {
  const port = await freePort();
  const address = `https://127.0.0.1:${port}`;
  const file = (name: string): string => join(folder, name);
  await succeed("openssl", ["genrsa", "-out", file("sa.key"), "2048"]);
  writeFileSync(file("tokens.csv"), `${ADMIN},admin,1,"system:masters"\n`);
  writeFileSync(file("authentication.json"), authentication(parts.issuer, parts.ca));
  const process = await startProcess({
    name: "kube-apiserver",
    command: join(programs, "kube-apiserver"),
    args: [
      `--etcd-servers=${parts.etcd}`,
      "--bind-address=127.0.0.1",
      "--advertise-address=127.0.0.1",
      `--secure-port=${port}`,
      `--cert-dir=${file("certificates")}`,
      `--tls-cert-file=${parts.tls.certificateFile}`,
      `--tls-private-key-file=${parts.tls.keyFile}`,
      `--client-ca-file=${parts.tls.caFile}`,
      "--service-cluster-ip-range=10.0.0.0/24",
      "--endpoint-reconciler-type=none",
      "--authorization-mode=RBAC",
      `--token-auth-file=${file("tokens.csv")}`,
      `--authentication-config=${file("authentication.json")}`,
      "--disable-admission-plugins=ServiceAccount",
      `--service-account-issuer=${address}`,
      `--service-account-key-file=${file("sa.key")}`,
      `--service-account-signing-key-file=${file("sa.key")}`,
      `--api-audiences=${address},vault`,
    ],
    env: {},
    ready: async () => {
      const headers = { authorization: `Bearer ${ADMIN}` };
      const answer = await request(`${address}/readyz`, { headers, ca: parts.ca }).catch(() => undefined);
      return answer?.status === 200;
    },
    deadlineMs: 60_000,
    stopSignal: "SIGKILL",
  });
  return { address, process };
}

function client(address: string, ca: string): Pick<Kubernetes, "api" | "expect"> {
  const api: Kubernetes["api"] = async (method, path, body, options = {}) => {
    const token = options.token === undefined ? ADMIN : options.token;
    const { status, text } = await request(`${address}${path}`, {
      method,
      ca,
      headers: {
        accept: options.accept ?? "application/json",
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status, body: text.startsWith("{") ? (JSON.parse(text) as KubernetesObject) : { message: text } };
  };
  const expect: Kubernetes["expect"] = async (method, path, body, options) => {
    const answer = await api(method, path, body, options);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.body.message}`);
    return answer.body;
  };
  return { api, expect };
}

const base64 = (value: Uint8Array | string): string => Buffer.from(value).toString("base64");

/** What the tests put into a cluster. */
function objects({
  api,
  expect,
}: Pick<Kubernetes, "api" | "expect">): Pick<
  Kubernetes,
  "namespace" | "secret" | "serviceAccount" | "grant" | "allowed"
> {
  const allowed: Kubernetes["allowed"] = async (user, namespace, name = "") => {
    const attributes = { namespace, verb: "get", resource: "secrets", name };
    const review = { kind: "SubjectAccessReview", apiVersion: "authorization.k8s.io/v1" };
    for (let asked = 0; asked < 1000; asked += 1) {
      const spec = { user, resourceAttributes: attributes };
      const { status } = await expect("POST", "/apis/authorization.k8s.io/v1/subjectaccessreviews", {
        ...review,
        spec,
      });
      if (status?.allowed === true) return;
    }
    throw new Error(`${user} may still not read ${namespace}/${name}`);
  };
  return {
    allowed,
    async namespace() {
      const name = `test-${randomUUID()}`;
      await expect("POST", "/api/v1/namespaces", { metadata: { name } });
      return name;
    },
    async secret(namespace, name, data) {
      const path = `/api/v1/namespaces/${namespace}/secrets`;
      await api("DELETE", `${path}/${name}`);
      const encoded = Object.entries(data).map(([key, value]) => [key, base64(value)] as const);
      const { metadata } = await expect("POST", path, { metadata: { name }, data: Object.fromEntries(encoded) });
      return metadata?.resourceVersion ?? "";
    },
    async serviceAccount(namespace, name, audience) {
      const path = `/api/v1/namespaces/${namespace}/serviceaccounts`;
      await api("POST", path, { metadata: { name } });
      const spec = { expirationSeconds: 600, ...(audience === undefined ? {} : { audiences: [audience] }) };
      const kind = { apiVersion: "authentication.k8s.io/v1", kind: "TokenRequest" };
      const { status } = await expect("POST", `${path}/${name}/token`, { ...kind, spec });
      return status?.token ?? "";
    },
    async grant(namespace, { secrets, user, serviceAccount }) {
      const path = `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}`;
      const name = randomUUID();
      const names = secrets === undefined ? {} : { resourceNames: secrets };
      await expect("POST", `${path}/roles`, {
        metadata: { name },
        rules: [{ apiGroups: [""], resources: ["secrets"], verbs: ["get"], ...names }],
      });
      const subject =
        serviceAccount === undefined
          ? { apiGroup: "rbac.authorization.k8s.io", kind: "User", name: user }
          : { kind: "ServiceAccount", name: serviceAccount, namespace };
      const roleRef = { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name };
      await expect("POST", `${path}/rolebindings`, { metadata: { name }, roleRef, subjects: [subject] });
      const who = serviceAccount === undefined ? user : `system:serviceaccount:${namespace}:${serviceAccount}`;
      for (const secret of secrets ?? [""]) await allowed(who ?? "", namespace, secret);
    },
  };
}

async function launch(folder: ScratchFolder): Promise<Kubernetes> {
  const programs = await locate("kubernetes");
  const tls = await makeTlsFiles(folder.path);
  const ca = readFileSync(tls.caFile, "utf8");
  const started: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    for (const one of started.toReversed()) await one.stop();
    folder.remove();
  };
  try {
    const issuer = await startOidcIssuer(tls);
    started.push(issuer);
    const etcd = await startEtcd(programs, folder.path);
    started.push(etcd.process);
    const server = await startApiServer(programs, folder.path, { etcd: etcd.address, tls, issuer, ca });
    started.push(server.process);
    const calls = client(server.address, ca);
    return { address: server.address, ca, tls, adminToken: ADMIN, issuer, ...calls, ...objects(calls), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts etcd and an API server with RBAC, a client CA, ServiceAccount tokens and an OIDC issuer that it trusts. */
export function startKubernetes(): Promise<Kubernetes> {
  return launch(scratchFolder("kubernetes"));
}

let shared: Promise<Kubernetes> | undefined;

/** The one of this test file; it ends with the file's process. */
export function sharedKubernetes(): Promise<Kubernetes> {
  shared ??= startKubernetes();
  return shared;
}
