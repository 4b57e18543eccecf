import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../servers/catalogue.ts";
import { type Kubernetes, sharedKubernetes } from "../servers/kubernetes.ts";
import { type Actions, startActions } from "./actions.ts";
import { byVariables, declared } from "./given.ts";
import { proveStore } from "./prove.ts";
import type { Given, ProvenStore, Way } from "./store.ts";
import { CANARY, kebab, storedAs } from "./values.ts";
import { startVaultByPod } from "./vault-by-pod.ts";

const CLAIMS = { aud: "keystead", sub: "job" };
const CLIENT = "client of the tests";

interface Cluster extends ProvenStore {
  readonly cluster: Kubernetes;
  readonly folder: string;
  readonly namespace: string;
  readonly jwt: string;
  readonly actions: Actions;
}

/** A kubeconfig with one user, named like the user's kind; paths in it are from its folder. */
function writeKubeconfig(
  { cluster, folder, namespace }: Pick<Cluster, "cluster" | "folder" | "namespace">,
  token: string,
): void {
  const users = {
    token: { token },
    "token-file": { tokenFile: "pod/token" },
    certificate: { "client-certificate": "client.pem", "client-key": "client.key" },
    exec: {
      exec: { apiVersion: "client.authentication.k8s.io/v1", command: "cat", args: [join(folder, "credential.json")] },
    },
  };
  const config = {
    clusters: [{ name: "c", cluster: { server: cluster.address, "certificate-authority": "pod/ca.crt" } }],
    users: Object.entries(users).map(([name, user]) => ({ name, user })),
    contexts: Object.keys(users).map((user) => ({ name: user, context: { cluster: "c", user, namespace } })),
  };
  writeFileSync(join(folder, "kubeconfig.json"), JSON.stringify(config));
  writeFileSync(join(folder, "usual.json"), JSON.stringify({ ...config, "current-context": "certificate" }));
  writeFileSync(join(folder, "credential.json"), JSON.stringify({ kind: "ExecCredential", status: { token } }));
  copyFileSync(cluster.tls.clientCertificateFile, join(folder, "client.pem"));
  copyFileSync(cluster.tls.clientKeyFile, join(folder, "client.key"));
}

async function fill(cluster: Kubernetes, folder: string): Promise<string> {
  const namespace = await cluster.namespace();
  await cluster.secret(
    namespace,
    "neural",
    storedAs(kebab, (name) => `${name}_previous`),
  );
  await cluster.secret(namespace, "identities", { canary: CANARY });
  for (const who of [{ serviceAccount: "api" }, { user: `oidc:${CLAIMS.sub}` }, { user: CLIENT }])
    await cluster.grant(namespace, { ...who, secrets: ["neural", "identities"] });
  const token = await cluster.serviceAccount(namespace, "api");
  mkdirSync(join(folder, "pod"));
  for (const [name, text] of Object.entries({ token, namespace, "ca.crt": cluster.ca }))
    writeFileSync(join(folder, "pod", name), text);
  writeKubeconfig({ cluster, folder, namespace }, token);
  return namespace;
}

async function start(folder: string): Promise<Cluster> {
  const cluster = await sharedKubernetes();
  const [namespace, actions] = await Promise.all([
    fill(cluster, folder),
    startActions(CLAIMS, { issuer: cluster.issuer }),
  ]);
  const jwt = await cluster.issuer.mint(CLAIMS);
  writeFileSync(join(folder, "jwt"), `${jwt}\n`);
  return {
    cluster,
    folder,
    namespace,
    jwt,
    actions,
    permissions: { net: [new URL(cluster.address).host] },
    settings: { namespace },
    place: ["identities", { field: "canary" }],
    example: byVariables({ NAMESPACE: namespace, KUBECONFIG: join(folder, "usual.json") }),
    stop: () => actions.stop(),
  };
}

/** A source that is told where the API server is, and whom to trust. */
function outside({ cluster }: Cluster, options: object, more: Given = {}): Given {
  const settings = { address: cluster.address, ca: "pod/ca.crt" };
  return { ...more, ...declared("oidc", { audience: CLAIMS.aud, ...options }), settings };
}

const context = (name: string): Given => declared("kubeconfig", { file: "kubeconfig.json", context: name });

const ways: readonly Way<Cluster>[] = [
  {
    identity: "`kubernetes.inCluster()`",
    by: ({ cluster }) => ({
      ...declared("inCluster", { directory: "pod" }),
      ...byVariables({
        KUBERNETES_SERVICE_HOST: new URL(cluster.address).hostname,
        KUBERNETES_SERVICE_PORT: new URL(cluster.address).port,
      }),
    }),
  },
  { identity: "`kubernetes.kubeconfig()`, a client certificate", by: () => context("certificate") },
  { identity: "`kubernetes.kubeconfig()`, a token", by: () => context("token") },
  { identity: "`kubernetes.kubeconfig()`, a token in a file", by: () => context("token-file") },
  {
    identity: "`kubernetes.kubeconfig({ exec: true })`, a command",
    by: () => ({
      ...declared("kubeconfig", { file: "kubeconfig.json", context: "exec", exec: true }),
      permissions: { run: ["cat"], env: true },
    }),
  },
  {
    identity: "`kubernetes.oidc({ audience })` in GitHub Actions",
    by: (store) => outside(store, {}, store.actions.job),
  },
  {
    identity: "`kubernetes.oidc({ audience, token })`, a variable",
    by: (store) => outside(store, { token: { variable: "CI_JWT" } }, byVariables({ CI_JWT: store.jwt })),
  },
  {
    identity: "`kubernetes.oidc({ audience, token })`, a file",
    by: (store) => outside(store, { token: { file: "jwt" } }),
  },
  {
    identity: "none declared: `KUBECONFIG`",
    by: ({ folder }) => byVariables({ KUBECONFIG: join(folder, "usual.json") }),
  },
];

proveStore<Cluster, "kubernetes">({
  backend: "kubernetes",
  environment: "kubernetes",
  server: catalogue.kubernetes.title,
  needs: ["kubernetes"],
  start,
  ways,
});

proveStore<ProvenStore, "openbao" | "kubernetes">({
  backend: "vault",
  server: `${catalogue.openbao.title} and ${catalogue.kubernetes.title}`,
  needs: ["openbao", "kubernetes"],
  start: startVaultByPod,
  ways: [
    {
      identity: "`vault.kubernetes({ role })`",
      by: () => declared("kubernetes", { role: "api", tokenFile: "token" }),
    },
  ],
});
