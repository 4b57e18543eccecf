import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { startConnectProxy } from "../servers/connect-proxy.ts";
import { type Google, startGoogle } from "../servers/google/google.ts";
import { type Actions, startActions } from "./actions.ts";
import { byVariables } from "./given.ts";
import type { ProvenStore } from "./store.ts";
import { CANARY, kebab, storedAs } from "./values.ts";

const ACCOUNT = "reader@keystead-test.iam.gserviceaccount.com";
const USER = "a@example.com";
const SUBJECT = "repo:o/r:ref:refs/heads/main";
const ACCESSOR = "roles/secretmanager.secretAccessor";

/** What Google's client reads of the environment, set or not, after the first, which is ours; as docs/deno.md says. */
export const GCP_VARIABLES: readonly string[] = [
  "GOOGLE_APPLICATION_CREDENTIALS",
  "DEBUG",
  "NODE_DEBUG",
  "READABLE_STREAM",
  "GOOGLE_CLOUD_UNIVERSE_DOMAIN",
  "GOOGLE_SDK_NODE_ENABLE_TRACING",
  "GOOGLE_SDK_NODE_LOGGING",
];

export interface Gcp extends ProvenStore {
  readonly google: Google;
  readonly folder: string;
  readonly provider: string;
  readonly account: string;
  readonly jwt: string;
  readonly actions: Actions;
  /** The host of the place that hands out subject tokens. */
  readonly subjects: string;
}

/** A place that hands out subject tokens, as an external account may name one. */
async function startSubjects(jwt: string): Promise<{ readonly host: string; stop(): Promise<void> }> {
  const server = createServer((_incoming, response) => void response.end(JSON.stringify({ value: jwt })));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

type Provider = ReturnType<Google["workloadIdentity"]["add"]>;

function letIn(google: Google, { issuer }: Actions): Provider {
  const trust = { issuer: issuer.url, jwksUrl: issuer.jwksUrl };
  const provider = google.workloadIdentity.add({ pool: "ci", provider: "github", ...trust });
  const job = provider.principal(SUBJECT);
  for (const member of [`serviceAccount:${ACCOUNT}`, `user:${USER}`, job]) google.iam.grant(member, ACCESSOR);
  google.iam.grant(job, "roles/iam.workloadIdentityUser", { serviceAccount: ACCOUNT });
  google.iam.grant(`user:${USER}`, "roles/iam.serviceAccountTokenCreator", { serviceAccount: ACCOUNT });
  google.metadata.serviceAccount = ACCOUNT;
  return provider;
}

/** The kinds of credentials file, named like their kind. */
async function writeCredentials(google: Google, folder: string, provider: Provider, subjects: string): Promise<void> {
  const impersonation = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${ACCOUNT}:generateAccessToken`;
  const external = {
    type: "external_account",
    audience: provider.audience,
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    token_url: "https://sts.googleapis.com/v1/token",
  };
  const user = google.oauth.logIn(USER);
  const format = { type: "json", subject_token_field_name: "value" };
  const files = {
    "service-account": await google.serviceAccounts.createKey(ACCOUNT),
    user,
    "external-file": { ...external, credential_source: { file: join(folder, "jwt") } },
    "external-url": {
      ...external,
      credential_source: { url: `http://${subjects}/token`, format },
      service_account_impersonation_url: impersonation,
    },
    impersonated: {
      type: "impersonated_service_account",
      service_account_impersonation_url: impersonation,
      source_credentials: user,
    },
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  mkdirSync(join(folder, "gcloud"));
  writeFileSync(join(folder, "gcloud/application_default_credentials.json"), JSON.stringify(user));
}

/** Starts the stand-in behind a proxy to which Google's own host names lead. */
export async function startGcp(folder: string): Promise<Gcp> {
  const [google, actions] = await Promise.all([startGoogle(), startActions({ sub: SUBJECT })]);
  const proxy = await startConnectProxy({ target: { port: google.port } });
  for (const [name, value] of Object.entries(storedAs(kebab, (current) => `${current}-previous`)))
    google.secrets.put(name, value);
  google.secrets.put("canary", CANARY);
  const provider = letIn(google, actions);
  const jwt = await actions.issuer.mint({ aud: provider.tokenAudience, sub: SUBJECT });
  writeFileSync(join(folder, "jwt"), `${jwt}\n`);
  const subjects = await startSubjects(jwt);
  await writeCredentials(google, folder, provider, subjects.host);
  const key = { GOOGLE_APPLICATION_CREDENTIALS: join(folder, "service-account.json") };
  return {
    google,
    folder,
    provider: provider.audience.replace("//iam.googleapis.com/", ""),
    account: ACCOUNT,
    jwt,
    actions,
    subjects: subjects.host,
    caFile: google.caFile,
    variables: { HTTPS_PROXY: proxy.url },
    permissions: {
      net: [new URL(proxy.url).host],
      env: ["HTTPS_PROXY", "NO_PROXY", ...GCP_VARIABLES],
    },
    settings: { project: google.project.id },
    place: ["canary"],
    example: byVariables({ GOOGLE_CLOUD_PROJECT: google.project.id, ...key }),
    stop: async () => {
      await Promise.all([google.stop(), proxy.stop(), actions.stop(), subjects.stop()]);
    },
  };
}
