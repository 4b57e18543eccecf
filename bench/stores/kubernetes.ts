import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startKubernetes } from "../../test/servers/kubernetes.ts";
import { type BenchStore, seedAll, valueAt } from "./store.ts";

/** A real API server with etcd, as a ServiceAccount by a kubeconfig. */
export async function kubernetes(): Promise<BenchStore> {
  const cluster = await startKubernetes();
  const namespace = await cluster.namespace();
  await seedAll((at) => cluster.secret(namespace, `key-${at}`, { value: valueAt(at) }));
  const token = await cluster.serviceAccount(namespace, "bench");
  await cluster.grant(namespace, { serviceAccount: "bench" });
  const folder = mkdtempSync(join(tmpdir(), "keystead-bench-"));
  const file = join(folder, "config");
  const certificate = Buffer.from(cluster.ca).toString("base64");
  writeFileSync(
    file,
    JSON.stringify({
      apiVersion: "v1",
      kind: "Config",
      "current-context": "bench",
      clusters: [{ name: "c", cluster: { server: cluster.address, "certificate-authority-data": certificate } }],
      users: [{ name: "u", user: { token } }],
      contexts: [{ name: "bench", context: { cluster: "c", user: "u", namespace } }],
    }),
  );
  return {
    name: "Kubernetes",
    sdk: "@kubernetes/client-node",
    environment: { KUBECONFIG: file, NAMESPACE: namespace },
    source: `kubernetes({ namespace: variable("NAMESPACE"), identity: kubernetes.kubeconfig() })`,
    entry: "secret()",
    script: `import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";
const config = new KubeConfig();
config.loadFromDefault();
const client = config.makeApiClient(CoreV1Api);
const namespace = process.env.NAMESPACE;
const read = async (at) =>
  Buffer.from((await client.readNamespacedSecret({ name: \`key-\${at}\`, namespace })).data.value, "base64").toString();`,
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
