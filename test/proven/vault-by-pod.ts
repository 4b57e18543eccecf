import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { mountKv2 } from "../loader/backends/vault/opened.ts";
import { type Kubernetes, sharedKubernetes } from "../servers/kubernetes.ts";
import { type OpenBao, startOpenBao } from "../servers/openbao.ts";
import type { ProvenStore } from "./store.ts";
import { CANARY } from "./values.ts";

/** Lets a pod's service account in, on the word of the API server. */
async function letPodIn(bao: OpenBao, cluster: Kubernetes, namespace: string): Promise<void> {
  const group = "rbac.authorization.k8s.io";
  const reviewer = await cluster.serviceAccount(namespace, "reviewer");
  await cluster.expect("POST", `/apis/${group}/v1/clusterrolebindings`, {
    metadata: { name: namespace },
    roleRef: { apiGroup: group, kind: "ClusterRole", name: "system:auth-delegator" },
    subjects: [{ kind: "ServiceAccount", name: "reviewer", namespace }],
  });
  await bao.expect("PUT", "sys/policies/acl/reader", {
    policy: `path "neural/data/identities" { capabilities = ["read"] }`,
  });
  await bao.expect("POST", "sys/auth/kubernetes", { type: "kubernetes" });
  await bao.expect("POST", "auth/kubernetes/config", {
    kubernetes_host: cluster.address,
    kubernetes_ca_cert: cluster.ca,
    token_reviewer_jwt: reviewer,
  });
  await bao.expect("POST", "auth/kubernetes/role/api", {
    bound_service_account_names: "api",
    bound_service_account_namespaces: namespace,
    audience: "vault",
    token_policies: "reader",
    token_ttl: "5m",
  });
}

/** Starts an OpenBao that asks a real API server who we are, with the token of a pod in the file `token`. */
export async function startVaultByPod(folder: string): Promise<ProvenStore> {
  const [bao, cluster] = await Promise.all([startOpenBao(), sharedKubernetes()]);
  const namespace = await cluster.namespace();
  await mountKv2(bao, "neural");
  await bao.expect("POST", "neural/data/identities", { data: { canary: CANARY } });
  await letPodIn(bao, cluster, namespace);
  writeFileSync(join(folder, "token"), await cluster.serviceAccount(namespace, "api", "vault"));
  return {
    variables: { VAULT_ADDR: bao.address },
    permissions: { net: [new URL(bao.address).host], env: ["VAULT_ADDR", "VAULT_SKIP_VERIFY"] },
    settings: { mount: "neural" },
    place: ["identities", { field: "canary" }],
    stop: () => bao.stop(),
  };
}
