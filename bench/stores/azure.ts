import { startAzure } from "../../test/servers/azure/azure.ts";
import { type BenchStore, MOST, valueAt } from "./store.ts";

/** The stand-in for Azure, by production URLs through a CONNECT proxy, with a client secret. */
export async function azure(): Promise<BenchStore> {
  const server = await startAzure();
  server.app({ clientId: "app", secret: "right" });
  server.grant({ clientId: "app" });
  for (let at = 0; at < MOST; at += 1) server.seed("bench", `key-${at}`, valueAt(at));
  return {
    name: "Azure (stand-in)",
    sdk: "@azure/keyvault-secrets",
    environment: {
      ...server.env,
      AZURE_TENANT_ID: server.tenant,
      AZURE_CLIENT_ID: "app",
      AZURE_CLIENT_SECRET: "right",
      VAULT_URL: server.vaultUrl("bench"),
    },
    source: `azure({ vault: variable("VAULT_URL"), identity: azure.clientSecret({
      tenantId: variable("AZURE_TENANT_ID"), clientId: variable("AZURE_CLIENT_ID"), clientSecret: variable("AZURE_CLIENT_SECRET") }) })`,
    entry: "secret()",
    script: `import { ClientSecretCredential } from "@azure/identity";
import { SecretClient } from "@azure/keyvault-secrets";
const { AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, VAULT_URL } = process.env;
const client = new SecretClient(VAULT_URL, new ClientSecretCredential(AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET));
const read = async (at) => (await client.getSecret(\`key-\${at}\`)).value;`,
    stop: () => server.stop(),
  };
}
