import { join } from "node:path";
import { catalogue } from "../servers/catalogue.ts";
import { CONTAINER_TOKEN } from "./aws-machine.ts";
import { type Aws, startAws } from "./aws-store.ts";
import { byVariables, declared } from "./given.ts";
import type { Permissions } from "./permissions.ts";
import { proveStore } from "./prove.ts";
import type { Given, Way } from "./store.ts";

const byKey = ({ accessKeyId, secretAccessKey }: Aws["reader"]): Given =>
  byVariables({ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey });

const profile = ({ folder, machine }: Aws, name: string, permissions: Permissions = {}): Given => ({
  ...declared("profile", { name }),
  variables: { HOME: join(folder, "home"), AWS_ENDPOINT_URL_SSO: machine.address },
  permissions,
});

const keys = { accessKeyId: { variable: "KEY_ID" }, secretAccessKey: { variable: "KEY_SECRET" } };

const ways: readonly Way<Aws>[] = [
  {
    identity: "`aws.chain()`, keys of the environment",
    by: ({ reader }) => ({ ...declared("chain"), ...byKey(reader) }),
  },
  {
    identity: "`aws.chain()`, `AWS_PROFILE`",
    by: ({ folder }) => ({
      ...declared("chain"),
      variables: { HOME: join(folder, "home"), AWS_PROFILE: "reader" },
      permissions: { env: true },
    }),
  },
  {
    identity: "`aws.chain()`, `AWS_WEB_IDENTITY_TOKEN_FILE`",
    by: ({ folder, roleArn }) => ({
      ...declared("chain"),
      variables: { AWS_ROLE_ARN: roleArn, AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, "jwt") },
      permissions: { env: true },
    }),
  },
  {
    identity: "`aws.chain()`, a container's role",
    by: ({ machine }) => ({
      ...declared("chain"),
      variables: {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `${machine.address}/container`,
        AWS_CONTAINER_AUTHORIZATION_TOKEN: CONTAINER_TOKEN,
      },
      permissions: { net: [machine.host], env: true },
    }),
  },
  {
    identity: "`aws.chain()`, an instance's role",
    by: ({ machine }) => ({
      ...declared("chain"),
      variables: { AWS_EC2_METADATA_SERVICE_ENDPOINT: machine.address },
      permissions: { net: [machine.host], env: true },
    }),
  },
  { identity: "`aws.profile({ name })`, keys", by: (store) => profile(store, "reader") },
  {
    identity: "`aws.profile({ name })`, a role by `source_profile`",
    by: (store) => profile(store, "app", { env: true }),
  },
  {
    identity: "`aws.profile({ name })`, SSO",
    by: (store) => profile(store, "sso", { net: [store.machine.host], env: true }),
  },
  {
    identity: "`aws.profile({ name })`, `credential_process`",
    by: (store) => profile(store, "process", { run: true, env: true }),
  },
  {
    identity: "`aws.role({ arn, externalId })`",
    by: ({ ci, externalRoleArn }) => ({
      ...declared("role", { arn: externalRoleArn, externalId: "neural" }),
      ...byKey(ci),
    }),
  },
  {
    identity: "`aws.webIdentity({ roleArn, token })`, a variable",
    by: ({ jwt, roleArn }) => ({
      ...declared("webIdentity", { roleArn, token: { variable: "CI_JWT" } }),
      ...byVariables({ CI_JWT: jwt }),
    }),
  },
  {
    identity: "`aws.webIdentity({ roleArn })`, `AWS_WEB_IDENTITY_TOKEN_FILE` (EKS)",
    by: ({ folder, roleArn }) => ({
      ...declared("webIdentity", { roleArn }),
      ...byVariables({ AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, "jwt") }),
    }),
  },
  {
    identity: "`aws.webIdentity({ roleArn })` in GitHub Actions",
    by: ({ actions, roleArn }) => ({ ...declared("webIdentity", { roleArn }), ...actions.job }),
  },
  {
    identity: "`aws.keys({ accessKeyId, secretAccessKey })`",
    by: ({ reader }) => ({
      ...declared("keys", keys),
      ...byVariables({ KEY_ID: reader.accessKeyId, KEY_SECRET: reader.secretAccessKey }),
    }),
  },
  {
    identity: "`aws.keys({ accessKeyId, secretAccessKey, sessionToken })`",
    by: ({ session }) => ({
      ...declared("keys", { ...keys, sessionToken: { variable: "KEY_SESSION" } }),
      ...byVariables({
        KEY_ID: session.accessKeyId,
        KEY_SECRET: session.secretAccessKey,
        KEY_SESSION: session.sessionToken,
      }),
    }),
  },
  { identity: "none declared: the chain", by: ({ reader }) => byKey(reader) },
];

proveStore<Aws, "ministack">({
  backend: "aws",
  environment: "aws",
  server: `${catalogue.ministack.title}, behind a front that verifies tokens`,
  needs: ["ministack"],
  start: (folder, { ministack }) => startAws(folder, ministack),
  ways,
});
