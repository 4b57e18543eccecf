import {
  aws,
  defineSecrets,
  integer,
  kubernetes,
  local,
  pem,
  plain,
  random,
  secret,
  text,
  url,
  variable,
  vault,
} from "keystead";

export default defineSecrets({
  environments: {
    development: local(), // secrets/development/*.age
    staging: vault({
      address: variable("VAULT_ADDR"),
      mount: "neural",
      path: "staging",
      identity: [vault.kubernetes({ role: "api" }), vault.jwt({ role: "ci" }), vault.appRole()],
    }),
    production: aws({
      region: "us-east-1",
      secret: "neural/production",
      identity: [aws.webIdentity({ roleArn: variable("AWS_ROLE_ARN") }), aws.chain()],
    }),
  },
  secrets: {
    SECRET_KEY: secret({ description: "Signs sessions", generate: random.hex(32), rotate: "90d" }),
    DB_USER: plain(text(), { default: "app" }),
    DB_PASSWORD: secret({ generate: random.hex(32), rotate: "90d" }),
    REDIS_PASSWORD: secret({ generate: random.hex(16) }),
    JWT_SECRET: secret(text({ minLength: 64 }), { generate: random.hex(32), keepPrevious: true }),
    DB_HOST: plain(text(), { default: "localhost" }),
    PORT: plain(integer({ min: 1, max: 65535 }), { default: 8080 }),
    DATABASE_URL: url("postgres://{DB_USER}:{DB_PASSWORD}@{DB_HOST}:5432/neural"), // encoded per URL part
    TLS_KEY: secret(pem(), {
      deliver: "file",
      from: {
        production: kubernetes({ namespace: "neural-prod" }).at("neural-tls", { field: "tls.key" }),
        development: null,
        staging: null,
      },
    }),
  },
  consumers: { api: ["SECRET_KEY", "DATABASE_URL", "PORT"], worker: ["DB_PASSWORD"] },
});
