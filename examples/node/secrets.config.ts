import { defineSecrets, integer, local, plain, random, secret, text, url } from "keystead";

export default defineSecrets({
  environments: { development: local() },
  secrets: {
    SECRET_KEY: secret({ description: "Signs what the server says", generate: random.hex(32) }),
    DB_PASSWORD: secret({ generate: random.base64url(24) }),
    DB_HOST: plain(text(), { default: "localhost" }),
    DATABASE_URL: url("postgres://app:{DB_PASSWORD}@{DB_HOST}:5432/app"),
    PORT: plain(integer({ min: 0, max: 65535 }), { default: 0 }),
  },
  consumers: { server: ["SECRET_KEY", "DATABASE_URL", "PORT"] },
});
