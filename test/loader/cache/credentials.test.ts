import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LocalIdentity } from "../../../src/loader/backend.ts";
import { registry } from "../../../src/loader/backends/registry.ts";
import type { Identity } from "../../../src/schema/identity.ts";
import { variable } from "../../../src/schema/setting.ts";
import { aws } from "../../../src/schema/sources/aws.ts";
import { azure } from "../../../src/schema/sources/azure.ts";
import { gcp } from "../../../src/schema/sources/gcp.ts";
import { kubernetes } from "../../../src/schema/sources/kubernetes.ts";
import { vault } from "../../../src/schema/sources/vault.ts";
import { testContext } from "../../../src/testing/contract/context.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { fakeRuntime } from "../memory-source.ts";

type Files = { readonly [path: string]: string };
type Variables = { readonly [name: string]: string };

/** What makes one somebody: variables, and files below a home. `HOME` in a variable stands for it. */
interface Given {
  readonly identity?: Identity;
  readonly variables?: Variables;
  readonly files?: Files;
}

const SETTINGS: { readonly [backend: string]: { readonly [setting: string]: string } } = {
  vault: { address: "http://127.0.0.1:8200", mount: "m" },
  aws: { region: "eu-west-1" },
  gcp: { project: "p" },
  azure: { vault: "https://v.vault.azure.net" },
  kubernetes: { address: "https://10.0.0.1:6443", namespace: "n" },
};

/** Asks a backend who we would be, in a process with these variables and files only, which can send nothing. */
async function localIdentity(backend: string, given: Given): Promise<LocalIdentity | undefined> {
  const { identity, variables = {}, files = {} } = given;
  const home = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text.replaceAll("HOME", home));
  }
  const all = Object.fromEntries(
    Object.entries(variables).map(([name, text]) => [name, text.replaceAll("HOME", home)]),
  );
  const runtime = { ...fakeRuntime(all), homeDirectory: () => home, workingDirectory: () => home };
  const settings = SETTINGS[backend] ?? {};
  const identities = identity === undefined ? [] : [identity];
  const opened = (await registry[backend]?.())?.open({ store: "s", settings, identities, declared: settings });
  if (opened?.localIdentity === undefined) throw new Error(`${backend} cannot say who we would be`);
  return opened.localIdentity(testContext({ runtime, root: home }));
}

const ACTIONS: Variables = {
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://x.example.com",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
};
const ROLE = "arn:aws:iam::123456789012:role/app";
const APP = { tenantId: "11111111-1111-1111-1111-111111111111", clientId: "22222222-2222-2222-2222-222222222222" };
const PROVIDER = "projects/1/locations/global/workloadIdentityPools/a/providers/b";
const KUBECONFIG = (user: object): string =>
  JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    "current-context": "one",
    clusters: [{ name: "c", cluster: { server: "https://10.0.0.1:6443" } }],
    users: [{ name: "u", user }],
    contexts: [{ name: "one", context: { cluster: "c", user: "u" } }],
  });
const profile = (...lines: readonly string[]): Given => ({
  variables: { AWS_PROFILE: "p" },
  files: { ".aws/config": ["[profile p]", ...lines, ""].join("\n") },
});

/** Each with a canary that is what makes one somebody: another one there is another identity. */
const LOCAL: readonly (readonly [string, string, Given])[] = [
  ["vault", "a token", { variables: { VAULT_TOKEN: "canary" } }],
  ["vault", "a token's file", { files: { ".vault-token": "canary" } }],
  ["vault", "a secret id", { variables: { VAULT_ROLE_ID: "r", VAULT_SECRET_ID: "canary" } }],
  ["vault", "a JWT", { identity: vault.jwt({ role: "r", token: variable("JWT") }), variables: { JWT: "canary" } }],
  [
    "vault",
    "a password",
    {
      identity: vault.userpass({ username: variable("U"), password: variable("P") }),
      variables: { U: "u", P: "canary" },
    },
  ],
  [
    "vault",
    "a service account's token",
    { identity: vault.kubernetes({ role: "r", tokenFile: "token" }), files: { token: "canary" } },
  ],
  ["aws", "keys", { variables: { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "canary" } }],
  [
    "aws",
    "declared keys",
    {
      identity: aws.keys({ accessKeyId: variable("A"), secretAccessKey: variable("S") }),
      variables: { A: "a", S: "canary" },
    },
  ],
  ["aws", "keys of a profile", profile("aws_access_key_id = a", "aws_secret_access_key = canary")],
  [
    "aws",
    "keys in the credentials file",
    { files: { ".aws/credentials": "[default]\naws_access_key_id=a\naws_secret_access_key=canary\n" } },
  ],
  [
    "aws",
    "a declared profile whose role has a source",
    {
      identity: aws.profile({ name: "p" }),
      files: {
        ".aws/config": `[profile p]\nrole_arn = ${ROLE}\nsource_profile = base\n[profile base]\naws_access_key_id = a\n`,
        ".aws/credentials": "[base]\naws_access_key_id = a\naws_secret_access_key = canary\n",
      },
    },
  ],
  [
    "aws",
    "a role on top of keys",
    {
      identity: aws.role({ arn: ROLE }),
      variables: { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "canary" },
    },
  ],
  [
    "aws",
    "a profile with a web identity",
    {
      ...profile(`role_arn = ${ROLE}`, "web_identity_token_file = HOME/token"),
      files: {
        token: "canary",
        ".aws/config": `[profile p]\nrole_arn = ${ROLE}\nweb_identity_token_file = HOME/token\n`,
      },
    },
  ],
  [
    "aws",
    "a mounted web identity",
    { variables: { AWS_WEB_IDENTITY_TOKEN_FILE: "HOME/token", AWS_ROLE_ARN: ROLE }, files: { token: "canary" } },
  ],
  [
    "aws",
    "a web identity that is handed in",
    { identity: aws.webIdentity({ roleArn: ROLE, token: variable("JWT") }), variables: { JWT: "canary" } },
  ],
  [
    "gcp",
    "a credentials file",
    {
      variables: { GOOGLE_APPLICATION_CREDENTIALS: "HOME/key.json" },
      files: { "key.json": JSON.stringify({ type: "service_account", private_key: "canary" }) },
    },
  ],
  [
    "gcp",
    "what gcloud left",
    {
      files: {
        ".config/gcloud/application_default_credentials.json": JSON.stringify({
          type: "impersonated_service_account",
          source_credentials: { type: "authorized_user", refresh_token: "canary" },
        }),
      },
    },
  ],
  [
    "gcp",
    "a subject token's file",
    {
      variables: { GOOGLE_APPLICATION_CREDENTIALS: "HOME/key.json" },
      files: {
        "key.json": JSON.stringify({ type: "external_account", credential_source: { file: "HOME/subject" } }),
        subject: "canary",
      },
    },
  ],
  [
    "gcp",
    "workload identity with a token",
    { identity: gcp.workloadIdentity({ provider: PROVIDER, token: variable("JWT") }), variables: { JWT: "canary" } },
  ],
  [
    "azure",
    "a client secret",
    { identity: azure.clientSecret({ ...APP, clientSecret: variable("S") }), variables: { S: "canary" } },
  ],
  [
    "azure",
    "a certificate",
    { identity: azure.certificate({ ...APP, certificateFile: "app.pem" }), files: { "app.pem": "canary" } },
  ],
  [
    "azure",
    "an assertion",
    { identity: azure.federated({ ...APP, token: variable("JWT") }), variables: { JWT: "canary" } },
  ],
  [
    "azure",
    "the chain's client secret",
    { variables: { AZURE_TENANT_ID: "t", AZURE_CLIENT_ID: "c", AZURE_CLIENT_SECRET: "canary" } },
  ],
  [
    "azure",
    "the chain's assertion",
    {
      variables: { AZURE_TENANT_ID: "t", AZURE_CLIENT_ID: "c", AZURE_FEDERATED_TOKEN_FILE: "HOME/token" },
      files: { token: "canary" },
    },
  ],
  [
    "kubernetes",
    "a pod's token",
    {
      identity: kubernetes.inCluster({ directory: "pod" }),
      variables: { KUBERNETES_SERVICE_HOST: "10.0.0.1", KUBERNETES_SERVICE_PORT: "443" },
      files: { "pod/token": "canary", "pod/ca.crt": "-----BEGIN CERTIFICATE-----", "pod/namespace": "n" },
    },
  ],
  ["kubernetes", "a kubeconfig's token", { files: { ".kube/config": KUBECONFIG({ token: "canary" }) } }],
  [
    "kubernetes",
    "a kubeconfig's token file",
    { files: { ".kube/config": KUBECONFIG({ tokenFile: "HOME/token" }), token: "canary" } },
  ],
  [
    "kubernetes",
    "a kubeconfig's certificate",
    {
      files: {
        ".kube/config": KUBECONFIG({ "client-certificate": "HOME/cert", "client-key": "HOME/key" }),
        cert: "c",
        key: "canary",
      },
    },
  ],
  [
    "kubernetes",
    "an OIDC token",
    { identity: kubernetes.oidc({ audience: "a", token: variable("JWT") }), variables: { JWT: "canary" } },
  ],
];

const other = <T extends Variables | undefined>(texts: T): T =>
  (texts &&
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replaceAll("canary", "other")]))) as T;

describe("a credential on this machine tells who we would be, without a request", () => {
  test.each(LOCAL)("%s: %s", async (backend, _, given) => {
    const found = await localIdentity(backend, given);
    expect(found?.credential.reveal()).toContain("canary");
    expect(JSON.stringify(found)).not.toContain("canary");
    const changed = { ...given, ...(given.variables && { variables: other(given.variables) }) };
    const another = await localIdentity(backend, { ...changed, ...(given.files && { files: other(given.files) }) });
    expect(another?.credential.reveal()).not.toContain("canary");
    expect({ ...another, credential: "" }).toEqual({ ...found, credential: "" });
  });
});

const ASKED: readonly (readonly [string, string, Given])[] = [
  ["vault", "a job's OIDC token", { identity: vault.jwt({ role: "r" }), variables: ACTIONS }],
  ["aws", "nothing at all", {}],
  ["aws", "SSO", profile("sso_session = s", "sso_account_id = 1", "sso_role_name = r")],
  ["aws", "a command", profile("credential_process = /bin/true")],
  ["aws", "a role of the instance", profile(`role_arn = ${ROLE}`, "credential_source = Ec2InstanceMetadata")],
  ["aws", "roles in a circle", profile(`role_arn = ${ROLE}`, "source_profile = p")],
  ["aws", "a job's OIDC token", { identity: aws.webIdentity({ roleArn: ROLE }), variables: ACTIONS }],
  ["gcp", "nothing at all", {}],
  [
    "gcp",
    "a subject token from an address",
    {
      variables: { GOOGLE_APPLICATION_CREDENTIALS: "HOME/key.json" },
      files: {
        "key.json": JSON.stringify({ type: "external_account", credential_source: { url: "http://127.0.0.1" } }),
      },
    },
  ],
  ["gcp", "a job's OIDC token", { identity: gcp.workloadIdentity({ provider: PROVIDER }), variables: ACTIONS }],
  ["azure", "nothing at all", {}],
  ["azure", "a managed identity", { identity: azure.managed(), variables: { IDENTITY_ENDPOINT: "http://127.0.0.1" } }],
  [
    "azure",
    "a chain that was told where to begin",
    {
      variables: {
        AZURE_TENANT_ID: "t",
        AZURE_CLIENT_ID: "c",
        AZURE_CLIENT_SECRET: "s",
        AZURE_TOKEN_CREDENTIALS: "dev",
      },
    },
  ],
  ["azure", "a job's OIDC token", { identity: azure.federated(APP), variables: ACTIONS }],
  ["kubernetes", "an exec plugin", { files: { ".kube/config": KUBECONFIG({ exec: { command: "x" } }) } }],
  ["kubernetes", "a job's OIDC token", { identity: kubernetes.oidc({ audience: "a" }), variables: ACTIONS }],
];

test.each(ASKED)("%s: %s says nothing here, and nobody is asked", async (backend, _, given) => {
  expect(await localIdentity(backend, given)).toBeUndefined();
});

test("endpoints and namespaces of the environment are a part of the place", async () => {
  const keys = { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "s" };
  const at = async (backend: string, variables: Variables) => (await localIdentity(backend, { variables }))?.place;
  expect(await at("aws", { ...keys, AWS_ENDPOINT_URL: "http://127.0.0.1:1" })).not.toEqual(await at("aws", keys));
  const token = { VAULT_TOKEN: "t" };
  expect((await at("vault", { ...token, VAULT_NAMESPACE: "a" }))?.[0]).toBe("a");
  for (const name of ["VAULT_CACERT", "VAULT_TLS_SERVER_NAME", "VAULT_SKIP_VERIFY", "VAULT_CLIENT_CERT"])
    expect(await at("vault", { ...token, [name]: "x" })).not.toEqual(await at("vault", token));
});
