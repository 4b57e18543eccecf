import { join } from "node:path";
import { type Gcp, startGcp } from "./gcp-store.ts";
import { byVariables, declared } from "./given.ts";
import type { Permissions } from "./permissions.ts";
import { proveStore } from "./prove.ts";
import { standIns } from "./stand-ins.ts";
import type { Given, Way } from "./store.ts";

const byFile = ({ folder }: Gcp, name: string, permissions: Permissions = {}): Given => ({
  ...declared("default"),
  variables: { GOOGLE_APPLICATION_CREDENTIALS: join(folder, `${name}.json`) },
  permissions,
});

const federated = ({ provider }: Gcp, options: object = {}): Given =>
  declared("workloadIdentity", { provider, ...options });

const ways: readonly Way<Gcp>[] = [
  { identity: "`gcp.default()`, a service account's key", by: (store) => byFile(store, "service-account") },
  { identity: "`gcp.default()`, a person's file (`authorized_user`)", by: (store) => byFile(store, "user") },
  {
    identity: "`gcp.default()`, what `gcloud` left",
    by: ({ folder }) => ({ ...declared("default"), ...byVariables({ CLOUDSDK_CONFIG: join(folder, "gcloud") }) }),
  },
  { identity: "`gcp.default()`, an external account by file", by: (store) => byFile(store, "external-file") },
  {
    identity: "`gcp.default()`, an external account by URL, as a service account",
    by: (store) => byFile(store, "external-url", { net: [store.subjects] }),
  },
  { identity: "`gcp.default()`, an impersonated service account", by: (store) => byFile(store, "impersonated") },
  {
    identity: "`gcp.default()`, the metadata server",
    by: ({ google }) => {
      const { variables, permissions } = byVariables({ GCE_METADATA_HOST: google.metadataHost });
      return { ...declared("default"), variables, permissions: { ...permissions, net: [google.metadataHost] } };
    },
  },
  {
    identity: "`gcp.workloadIdentity({ provider })` in GitHub Actions",
    by: (store) => ({ ...federated(store), ...store.actions.job }),
  },
  {
    identity: "`gcp.workloadIdentity({ provider, token })`, a variable",
    by: (store) => ({ ...federated(store, { token: { variable: "CI_JWT" } }), ...byVariables({ CI_JWT: store.jwt }) }),
  },
  {
    identity: "`gcp.workloadIdentity({ provider, token })`, a file",
    by: (store) => federated(store, { token: { file: "jwt" } }),
  },
  {
    identity: "`gcp.workloadIdentity({ provider, token, serviceAccount })`",
    by: (store) => federated(store, { token: { file: "jwt" }, serviceAccount: store.account }),
  },
  {
    identity: "none declared: application default credentials",
    by: ({ folder }) => ({ variables: { GOOGLE_APPLICATION_CREDENTIALS: join(folder, "service-account.json") } }),
  },
];

proveStore<Gcp, never>({
  backend: "gcp",
  environment: "google",
  server: standIns.google,
  needs: [],
  start: startGcp,
  ways,
});
