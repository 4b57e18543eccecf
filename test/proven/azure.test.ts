import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Azure, startAzure } from "../servers/azure/azure.ts";
import { makeLoginCertificate } from "../servers/azure/certificate.ts";
import { type Actions, startActions } from "./actions.ts";
import { declared } from "./given.ts";
import { proveStore } from "./prove.ts";
import { standIns } from "./stand-ins.ts";
import type { Given, ProvenStore, Way } from "./store.ts";
import { CANARY, kebab, storedAs } from "./values.ts";

const CLAIMS = { aud: "api://AzureADTokenExchange", sub: "repo:o/r:ref:refs/heads/main" };
const SECRET = "of-the-tests";

interface KeyVault extends ProvenStore {
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

const application = ({ tenant }: Azure): { tenantId: string; clientId: string } => ({
  tenantId: tenant,
  clientId: "app",
});

const hostOf = (address: string): string => new URL(address).host;

async function start(folder: string): Promise<KeyVault> {
  const [azure, actions] = await Promise.all([startAzure(), startActions(CLAIMS)]);
  await fill(azure, folder, actions);
  const jwt = await actions.issuer.mint(CLAIMS);
  writeFileSync(join(folder, "jwt"), `${jwt}\n`);
  const { HTTPS_PROXY, NO_PROXY } = azure.env;
  const vault = azure.vaultUrl("neural");
  return {
    azure,
    folder,
    jwt,
    actions,
    caFile: azure.caFile,
    variables: { HTTPS_PROXY, NO_PROXY, PATH: "/usr/bin:/bin" },
    permissions: {
      net: [hostOf(vault), "login.microsoftonline.com", hostOf(azure.proxy.url)],
      env: true,
      sys: ["osRelease"],
    },
    settings: { vault },
    place: ["canary"],
    example: {
      variables: {
        AZURE_VAULT_URL: vault,
        AZURE_TENANT_ID: azure.tenant,
        AZURE_CLIENT_ID: "app",
        AZURE_CLIENT_SECRET: SECRET,
      },
    },
    stop: async () => {
      await Promise.all([azure.stop(), actions.stop()]);
    },
  };
}

/** As on App Service, or on a virtual machine. */
function onMachine(variables: Azure["appServiceEnv"], identity: Given = declared("managed")): Given {
  const endpoint = variables["IDENTITY_ENDPOINT"] ?? variables["AZURE_POD_IDENTITY_AUTHORITY_HOST"] ?? "";
  return { ...identity, variables, permissions: { net: [hostOf(endpoint)] } };
}

const federated = (azure: Azure, options: object = {}): Given =>
  declared("federated", { ...application(azure), ...options });

const asApplication = ({ tenant }: Azure): { [name: string]: string } => ({
  AZURE_TENANT_ID: tenant,
  AZURE_CLIENT_ID: "app",
});

const withCli = ({ folder }: KeyVault): Given => ({
  variables: { PATH: `${join(folder, "bin")}:/usr/bin:/bin` },
  permissions: { run: ["az"], sys: ["uid"] },
});

const ways: readonly Way<KeyVault>[] = [
  {
    identity: "`azure.clientSecret({ tenantId, clientId, clientSecret })`",
    by: ({ azure }) => ({
      ...declared("clientSecret", { ...application(azure), clientSecret: { variable: "CLIENT_SECRET" } }),
      variables: { CLIENT_SECRET: SECRET },
    }),
  },
  {
    identity: "`azure.certificate({ tenantId, clientId, certificateFile })`",
    by: ({ azure }) => declared("certificate", { ...application(azure), certificateFile: "login.pem" }),
  },
  { identity: "`azure.managed()`, App Service", by: ({ azure }) => onMachine(azure.appServiceEnv) },
  {
    identity: "`azure.managed({ clientId })`, App Service",
    by: ({ azure }) => onMachine(azure.appServiceEnv, declared("managed", { clientId: "assigned" })),
  },
  { identity: "`azure.managed()`, a virtual machine", by: ({ azure }) => onMachine(azure.imdsEnv) },
  {
    identity: "`azure.managed({ clientId })`, a virtual machine",
    by: ({ azure }) => onMachine(azure.imdsEnv, declared("managed", { clientId: "assigned" })),
  },
  {
    identity: "`azure.federated({ tenantId, clientId })`, `AZURE_FEDERATED_TOKEN_FILE` (AKS)",
    by: ({ azure, folder }) => ({
      ...federated(azure),
      variables: { AZURE_FEDERATED_TOKEN_FILE: join(folder, "jwt") },
    }),
  },
  {
    identity: "`azure.federated({ tenantId, clientId })` in GitHub Actions",
    by: ({ actions, azure }) => ({ ...federated(azure), ...actions.job }),
  },
  {
    identity: "`azure.federated({ tenantId, clientId, token })`, a variable",
    by: ({ azure, jwt }) => ({ ...federated(azure, { token: { variable: "CI_JWT" } }), variables: { CI_JWT: jwt } }),
  },
  {
    identity: "`azure.federated({ tenantId, clientId, token })`, a file",
    by: ({ azure }) => federated(azure, { token: { file: "jwt" } }),
  },
  { identity: "`azure.cli()`", by: (store) => ({ ...declared("cli"), ...withCli(store) }) },
  {
    identity: "`azure.default()`, a client secret of the environment",
    by: ({ azure }) => ({
      ...declared("default"),
      variables: { ...asApplication(azure), AZURE_CLIENT_SECRET: SECRET },
    }),
  },
  {
    identity: "`azure.default()`, workload identity",
    by: ({ azure, folder }) => ({
      ...declared("default"),
      variables: { ...asApplication(azure), AZURE_FEDERATED_TOKEN_FILE: join(folder, "jwt") },
    }),
  },
  {
    identity: "`azure.default()`, a managed identity",
    by: ({ azure }) => onMachine(azure.appServiceEnv, declared("default")),
  },
  {
    identity: "`azure.default()`, `az`",
    by: (store) => ({ ...declared("default"), ...withCli(store) }),
  },
  {
    identity: "none declared: the SDK's chain",
    by: ({ azure }) => ({ variables: { ...asApplication(azure), AZURE_CLIENT_SECRET: SECRET } }),
  },
];

proveStore<KeyVault, never>({
  backend: "azure",
  environment: "azure",
  server: standIns.azure,
  needs: [],
  start,
  ways,
});
