import {
  aws,
  azure,
  base64,
  bytes,
  defineSecrets,
  duration,
  gcp,
  integer,
  json,
  kubernetes,
  pem,
  plain,
  random,
  secret,
  text,
  uri,
  url,
  variable,
  vault,
} from "keystead";

/** The same keys, wherever a team keeps them: an environment is a store. */
export default defineSecrets({
  environments: {
    vault: vault({
      mount: "neural",
      path: "production",
      identity: [vault.kubernetes({ role: "api" }), vault.appRole()],
    }),
    aws: aws({
      region: "us-east-1",
      secret: "neural/production",
      identity: [aws.webIdentity({ roleArn: variable("AWS_ROLE_ARN") }), aws.chain()],
    }),
    google: gcp({ project: variable("GOOGLE_CLOUD_PROJECT") }),
    azure: azure({
      vault: variable("AZURE_VAULT_URL"),
      identity: [
        azure.clientSecret({
          tenantId: variable("AZURE_TENANT_ID"),
          clientId: variable("AZURE_CLIENT_ID"),
          clientSecret: variable("AZURE_CLIENT_SECRET"),
        }),
        azure.managed(),
      ],
    }),
    kubernetes: kubernetes({ namespace: variable("NAMESPACE"), secret: "neural" }),
  },
  secrets: {
    SECRET_KEY: secret(text({ minLength: 32 }), { generate: random.hex(32), keepPrevious: true }),
    DB_USER: plain(text()),
    DB_PASSWORD: secret(),
    DB_HOST: plain(text(), { default: "localhost" }),
    DB_PORT: plain(integer({ min: 1, max: 65535 })),
    DATABASE_URL: url("postgres://{DB_USER}:{DB_PASSWORD}@{DB_HOST}:{DB_PORT}/neural"),
    SIGNING_KEY: secret(pem({ label: "PRIVATE KEY" })),
    ENCRYPTION_KEY: secret(base64({ minLength: 32 })),
    LICENCE: secret(bytes()),
    LIMITS: plain(json()),
    SESSION_TTL: plain(duration(), { default: 1_800_000 }),
    SENTRY_DSN: secret(uri({ protocols: ["https"] }), { optional: true }),
  },
});
