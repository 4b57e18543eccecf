// One declaration for every store, of which `STORE` names the one to load from: its key `key` is there, `absent` is not.
import {
  aws,
  azure,
  defineSecrets,
  env,
  files,
  gcp,
  kubernetes,
  local,
  plain,
  secret,
  text,
  url,
  variable,
  vault,
} from "keystead";

const application = { tenantId: variable("TENANT"), clientId: variable("CLIENT") };

export const environment = process.env.STORE;

export const config = defineSecrets({
  environments: {
    vault: vault({
      mount: "secret",
      path: variable("PLACE"),
      identity: vault.appRole({ mount: process.env.AUTH ?? "approle" }),
    }),
    aws: aws({
      region: "us-east-1",
      secret: variable("PLACE"),
      identity: aws.webIdentity({ roleArn: variable("ROLE"), token: variable("TOKEN") }),
    }),
    gcp: gcp({
      project: "keystead-test",
      identity: gcp.workloadIdentity({ provider: variable("PROVIDER"), token: variable("TOKEN") }),
    }),
    azure: azure({
      vault: variable("PLACE"),
      identity: azure.clientSecret({ ...application, clientSecret: variable("SECRET") }),
    }),
    kubernetes: kubernetes({ identity: kubernetes.inCluster({ directory: "pod" }) }),
    kubeconfig: kubernetes({ identity: kubernetes.kubeconfig({ file: "kubeconfig.json" }) }),
    local: local(),
    files: files({ directory: "mounted" }),
    env: env(),
  },
  secrets: {
    KEY: secret(),
    PORT: plain(text(), { default: "5432" }),
    URL: url("postgres://app:{KEY}@db:{PORT}/app"),
    ABSENT: secret(),
  },
});

export const loaded = "postgres://app:value@db:5432/app";
