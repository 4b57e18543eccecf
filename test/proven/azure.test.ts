import { join } from "node:path";
import type { Azure } from "../servers/azure/azure.ts";
import { application, hostOf, type KeyVault, MANAGED_VARIABLES, SECRET, startKeyVault } from "./azure-store.ts";
import { byVariables, declared } from "./given.ts";
import { proveStore } from "./prove.ts";
import { standIns } from "./stand-ins.ts";
import type { Given, Way } from "./store.ts";

/** As on App Service, or on a virtual machine. */
function onMachine(variables: Azure["appServiceEnv"], identity: Given = declared("managed")): Given {
  const endpoint = variables["IDENTITY_ENDPOINT"] ?? variables["AZURE_POD_IDENTITY_AUTHORITY_HOST"] ?? "";
  return { ...identity, variables, permissions: { net: [hostOf(endpoint)], env: MANAGED_VARIABLES } };
}

const federated = (azure: Azure, options: object = {}): Given =>
  declared("federated", { ...application(azure), ...options });

const asApplication = ({ tenant }: Azure): { [name: string]: string } => ({
  AZURE_TENANT_ID: tenant,
  AZURE_CLIENT_ID: "app",
});

const withCli = ({ folder }: KeyVault): Given => ({
  variables: { PATH: `${join(folder, "bin")}:/usr/bin:/bin` },
  // The command gets the whole environment.
  permissions: { run: ["az"], sys: ["uid"], env: true },
});

const ways: readonly Way<KeyVault>[] = [
  {
    identity: "`azure.clientSecret({ tenantId, clientId, clientSecret })`",
    by: ({ azure }) => ({
      ...declared("clientSecret", { ...application(azure), clientSecret: { variable: "CLIENT_SECRET" } }),
      ...byVariables({ CLIENT_SECRET: SECRET }),
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
      ...byVariables({ AZURE_FEDERATED_TOKEN_FILE: join(folder, "jwt") }),
    }),
  },
  {
    identity: "`azure.federated({ tenantId, clientId })` in GitHub Actions",
    by: ({ actions, azure }) => ({ ...federated(azure), ...actions.job }),
  },
  {
    identity: "`azure.federated({ tenantId, clientId, token })`, a variable",
    by: ({ azure, jwt }) => ({
      ...federated(azure, { token: { variable: "CI_JWT" } }),
      ...byVariables({ CI_JWT: jwt }),
    }),
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
      permissions: { env: true },
    }),
  },
  {
    identity: "`azure.default()`, workload identity",
    by: ({ azure, folder }) => ({
      ...declared("default"),
      variables: { ...asApplication(azure), AZURE_FEDERATED_TOKEN_FILE: join(folder, "jwt") },
      permissions: { env: true },
    }),
  },
  {
    identity: "`azure.default()`, a managed identity",
    by: ({ azure }) => {
      const { permissions, ...given } = onMachine(azure.appServiceEnv, declared("default"));
      return { ...given, permissions: { ...permissions, env: true } };
    },
  },
  {
    identity: "`azure.default()`, `az`",
    by: (store) => ({ ...declared("default"), ...withCli(store) }),
  },
  {
    identity: "none declared: the SDK's chain",
    by: ({ azure }) => ({
      variables: { ...asApplication(azure), AZURE_CLIENT_SECRET: SECRET },
      permissions: { env: true },
    }),
  },
];

proveStore<KeyVault, never>({
  backend: "azure",
  environment: "azure",
  server: standIns.azure,
  needs: [],
  start: startKeyVault,
  ways,
});
