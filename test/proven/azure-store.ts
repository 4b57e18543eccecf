import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Azure, startAzure } from "../servers/azure/azure.ts";
import { makeLoginCertificate } from "../servers/azure/certificate.ts";
import { type Actions, startActions } from "./actions.ts";
import { byVariables } from "./given.ts";
import type { ProvenStore } from "./store.ts";
import { CANARY, kebab, storedAs } from "./values.ts";

const CLAIMS = { aud: "api://AzureADTokenExchange", sub: "repo:o/r:ref:refs/heads/main" };
/** What the SDK reads of the environment, set or not, by any identity but its own chain; as docs/deno.md says. */
export const AZURE_VARIABLES: readonly string[] = [
  "AZURE_IDENTITY_DISABLE_MULTITENANTAUTH",
  "AZURE_LOG_LEVEL",
  "AZURE_REGIONAL_AUTHORITY_NAME",
  "DEBUG",
  "MSAL_FORCE_REGION",
  "NO_PROXY",
  "ProgramData",
  "ProgramFiles",
  "REGION_NAME",
  "TYPESPEC_RUNTIME_LOG_LEVEL",
  "no_proxy",
];
/** And to find a managed identity. */
export const MANAGED_VARIABLES: readonly string[] = [
  "AZURE_CLIENT_ID",
  "AZURE_POD_IDENTITY_AUTHORITY_HOST",
  "AZURE_TENANT_ID",
  "IDENTITY_ENDPOINT",
  "IDENTITY_HEADER",
  "IDENTITY_SERVER_THUMBPRINT",
  "IMDS_ENDPOINT",
  "MSI_ENDPOINT",
  "MSI_SECRET",
];

export const SECRET = "of-the-tests";

export interface KeyVault extends ProvenStore {
  readonly azure: Azure;
  readonly folder: string;
  readonly jwt: string;
  readonly actions: Actions;
}

async function fill(azure: Azure, folder: string, { issuer }: Actions): Promise<void> {
  const { certificate } = await makeLoginCertificate(folder, "login");
  azure.app({ clientId: "app", secret: SECRET, certificate, federated: [{ issuer: issuer.url, subject: CLAIMS.sub }] });
  azure.assign({ system: "machine", user: ["assigned"] });
  for (const clientId of ["app", "machine", "assigned"]) azure.grant({ clientId });
  for (const [name, value] of Object.entries(storedAs(kebab, (current) => `${current}-previous`)))
    azure.seed("neural", name, value);
  azure.seed("neural", "canary", CANARY);
  mkdirSync(join(folder, "bin"));
  await azure.cli(join(folder, "bin"), "app");
}

export const application = ({ tenant }: Azure): { tenantId: string; clientId: string } => ({
  tenantId: tenant,
  clientId: "app",
});

export const hostOf = (address: string): string => new URL(address).host;

/** Starts the stand-in behind a proxy to which Azure's own host names lead. */
export async function startKeyVault(folder: string): Promise<KeyVault> {
  const [azure, actions] = await Promise.all([startAzure(), startActions(CLAIMS)]);
  await fill(azure, folder, actions);
  const jwt = await actions.issuer.mint(CLAIMS);
  writeFileSync(join(folder, "jwt"), `${jwt}\n`);
  const { HTTPS_PROXY } = azure.env;
  const vault = azure.vaultUrl("neural");
  return {
    azure,
    folder,
    jwt,
    actions,
    caFile: azure.caFile,
    variables: { HTTPS_PROXY, PATH: "/usr/bin:/bin" },
    permissions: {
      net: [hostOf(azure.proxy.url)],
      env: [...AZURE_VARIABLES, "HTTPS_PROXY"],
      sys: ["osRelease"],
    },
    settings: { vault },
    place: ["canary"],
    example: byVariables({
      AZURE_VAULT_URL: vault,
      AZURE_TENANT_ID: azure.tenant,
      AZURE_CLIENT_ID: "app",
      AZURE_CLIENT_SECRET: SECRET,
    }),
    stop: async () => {
      await Promise.all([azure.stop(), actions.stop()]);
    },
  };
}
