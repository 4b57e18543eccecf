import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startConnectProxy } from "../../test/servers/connect-proxy.ts";
import { startGoogle } from "../../test/servers/google/google.ts";
import { type BenchStore, MOST, valueAt } from "./store.ts";

const ACCOUNT = "reader@keystead-test.iam.gserviceaccount.com";

/** The stand-in for Google, by production URLs through a CONNECT proxy, with a service account's key. */
export async function google(): Promise<BenchStore> {
  const server = await startGoogle();
  const proxy = await startConnectProxy({ target: { port: server.port } });
  const folder = mkdtempSync(join(tmpdir(), "keystead-bench-"));
  for (let at = 0; at < MOST; at += 1) server.secrets.put(`key-${at}`, valueAt(at));
  server.iam.grant(`serviceAccount:${ACCOUNT}`, "roles/secretmanager.secretAccessor");
  const file = join(folder, "key.json");
  writeFileSync(file, JSON.stringify(await server.serviceAccounts.createKey(ACCOUNT)));
  return {
    name: "Google (stand-in)",
    sdk: "@google-cloud/secret-manager",
    environment: { ...server.environment, https_proxy: proxy.url, GOOGLE_APPLICATION_CREDENTIALS: file },
    source: `gcp({ project: "keystead-test", identity: gcp.default() })`,
    entry: "secret()",
    script: `import { SecretManagerServiceClient } from "@google-cloud/secret-manager";
const client = new SecretManagerServiceClient();
const read = async (at) => {
  const [version] = await client.accessSecretVersion({ name: \`projects/keystead-test/secrets/key-\${at}/versions/latest\` });
  return Buffer.from(version.payload.data).toString();
};
const close = () => client.close();`,
    stop: async () => {
      await Promise.all([server.stop(), proxy.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}
