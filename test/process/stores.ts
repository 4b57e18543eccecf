import { randomUUID } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { inject } from "vitest";
import { encrypt } from "../../src/loader/age/age.ts";
import { connectAws, mayRead } from "../servers/aws-account.ts";
import { startAwsFront } from "../servers/aws-front.ts";
import { startAzure } from "../servers/azure/azure.ts";
import { startConnectProxy } from "../servers/connect-proxy.ts";
import { startGoogle } from "../servers/google/google.ts";
import { sharedKubernetes } from "../servers/kubernetes.ts";
import { startOidcIssuer } from "../servers/oidc.ts";
import { connectOpenBao } from "../servers/openbao.ts";

/** A store that has the key `key` with the value `value` and no key `absent`, as a child process meets it. */
export interface Prepared {
  /** What the child's environment must have. */
  readonly env: { readonly [name: string]: string };
  stop(): Promise<void>;
}

/** Makes a store ready for a child that runs in a folder. */
export type Prepare = (folder: string) => Promise<Prepared>;

const VALUE = "value";
const nothing = async (): Promise<void> => undefined;

async function vault(): Promise<Prepared> {
  const coordinates = inject("servers").openbao;
  if (coordinates === undefined) throw new Error("there is no OpenBao");
  const bao = connectOpenBao(coordinates);
  const [place, auth] = [randomUUID(), `approle-${randomUUID()}`];
  await bao.expect("POST", `secret/data/${place}`, { data: { key: VALUE } });
  const policy = `path "secret/data/${place}" { capabilities = ["read"] }`;
  await bao.expect("PUT", `sys/policies/acl/${place}`, { policy });
  await bao.expect("POST", `sys/auth/${auth}`, { type: "approle" });
  await bao.expect("POST", `auth/${auth}/role/app`, { token_policies: [place], token_ttl: "5m" });
  const role = await bao.expect("GET", `auth/${auth}/role/app/role-id`);
  const secret = await bao.expect("POST", `auth/${auth}/role/app/secret-id`);
  return {
    env: {
      VAULT_ADDR: bao.address,
      VAULT_ROLE_ID: String(role.data?.["role_id"]),
      VAULT_SECRET_ID: String(secret.data?.["secret_id"]),
      PLACE: place,
      AUTH: auth,
    },
    stop: async () => {
      await bao.expect("DELETE", `sys/auth/${auth}`);
    },
  };
}

async function aws(): Promise<Prepared> {
  const coordinates = inject("servers").ministack;
  if (coordinates === undefined) throw new Error("there is no ministack");
  const account = connectAws(coordinates.address);
  const issuer = await startOidcIssuer();
  const [place, audiences] = [randomUUID(), ["sts.amazonaws.com"]];
  const { url, jwksUrl } = issuer;
  const front = await startAwsFront({ target: account.address, issuer: url, jwksUrl, audiences });
  const provider = await account.createOidcProvider(url, audiences);
  const trust = { Principal: { Federated: provider.arn }, Action: "sts:AssumeRoleWithWebIdentity" };
  const { arn } = await account.createSecret(place, { SecretString: JSON.stringify({ key: VALUE }) });
  const role = await account.createRole(`reader-${place}`, trust, mayRead(arn));
  const token = await issuer.mint({ aud: audiences[0], sub: "app" });
  return {
    env: { AWS_ENDPOINT_URL: front.address, PLACE: place, ROLE: role.arn, TOKEN: token },
    stop: async () => {
      await Promise.all([front.stop(), issuer.stop()]);
    },
  };
}

async function gcp(): Promise<Prepared> {
  const [google, issuer] = await Promise.all([startGoogle(), startOidcIssuer()]);
  const proxy = await startConnectProxy({ target: { port: google.port } });
  const { url, jwksUrl } = issuer;
  const provider = google.workloadIdentity.add({ pool: "ci", provider: "oidc", issuer: url, jwksUrl });
  google.iam.grant(provider.principal("app"), "roles/secretmanager.secretAccessor");
  // Without the right to see that a secret is absent, Google denies it.
  google.iam.grant(provider.principal("app"), "roles/secretmanager.viewer");
  google.secrets.put("key", VALUE);
  return {
    env: {
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: google.caFile,
      DENO_CERT: google.caFile,
      PROVIDER: provider.audience.replace("//iam.googleapis.com/", ""),
      TOKEN: await issuer.mint({ aud: provider.tokenAudience, sub: "app" }),
    },
    stop: async () => {
      await Promise.all([google.stop(), proxy.stop(), issuer.stop()]);
    },
  };
}

async function azure(): Promise<Prepared> {
  const server = await startAzure();
  const clientId = randomUUID();
  server.app({ clientId, secret: "right" });
  server.grant({ clientId });
  server.seed("loads", "key", VALUE);
  return {
    env: {
      ...server.env,
      DENO_CERT: server.caFile,
      PLACE: server.vaultUrl("loads"),
      TENANT: server.tenant,
      CLIENT: clientId,
      SECRET: "right",
    },
    stop: () => server.stop(),
  };
}

async function pod(folder: string): Promise<Prepared> {
  const cluster = await sharedKubernetes();
  const namespace = await cluster.namespace();
  const token = await cluster.serviceAccount(namespace, "api");
  await cluster.grant(namespace, { serviceAccount: "api" });
  await cluster.secret(namespace, "key", { value: VALUE });
  mkdirSync(join(folder, "pod"));
  for (const [name, content] of Object.entries({ token, namespace, "ca.crt": cluster.ca }))
    writeFileSync(join(folder, "pod", name), content);
  const { hostname, port } = new URL(cluster.address);
  return { env: { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port }, stop: nothing };
}

async function kubeconfig(folder: string): Promise<Prepared> {
  const cluster = await sharedKubernetes();
  const namespace = await cluster.namespace();
  await cluster.grant(namespace, { user: "client of the tests" });
  await cluster.secret(namespace, "key", { value: VALUE });
  const { caFile, clientCertificateFile, clientKeyFile } = cluster.tls;
  for (const [name, file] of Object.entries({ ca: caFile, certificate: clientCertificateFile, key: clientKeyFile }))
    copyFileSync(file, join(folder, `${name}.pem`));
  const server = { server: cluster.address, "certificate-authority": "ca.pem" };
  const user = { "client-certificate": "certificate.pem", "client-key": "key.pem" };
  const config = {
    "current-context": "x",
    clusters: [{ name: "c", cluster: server }],
    users: [{ name: "u", user }],
    contexts: [{ name: "x", context: { cluster: "c", user: "u", namespace } }],
  };
  writeFileSync(join(folder, "kubeconfig.json"), JSON.stringify(config));
  return { env: {}, stop: nothing };
}

async function local(folder: string): Promise<Prepared> {
  const identity = await generateX25519Identity();
  const at = join(folder, "secrets/local");
  mkdirSync(at, { recursive: true });
  const bytes = readFileSync(writeValue(folder, "plain"));
  writeFileSync(join(at, "key.age"), await encrypt(bytes, [await identityToRecipient(identity)]));
  return { env: { KEYSTEAD_IDENTITY: identity }, stop: nothing };
}

async function files(folder: string): Promise<Prepared> {
  mkdirSync(join(folder, "mounted"));
  writeValue(folder, "mounted/key");
  return { env: {}, stop: nothing };
}

function writeValue(folder: string, name: string): string {
  writeFileSync(join(folder, name), VALUE);
  return join(folder, name);
}

const env = async (): Promise<Prepared> => ({ env: { KEY: VALUE }, stop: nothing });

/** Every store, by the name of its environment in the child; kubeconfig is the other way into Kubernetes. */
export const stores = { vault, aws, gcp, azure, kubernetes: pod, kubeconfig, local, files, env } as const satisfies {
  readonly [store: string]: Prepare;
};

export type StoreName = keyof typeof stores;
