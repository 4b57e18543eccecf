import * as v from "valibot";
import { expect, test } from "vitest";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { reveal } from "../../src/loader/secrets-object.ts";
import {
  base64,
  boolean,
  bytes,
  defineSecrets,
  duration,
  email,
  env,
  hex,
  host,
  integer,
  json,
  jwk,
  number,
  oneOf,
  pem,
  plain,
  port,
  secret,
  text,
  uri,
  url,
  uuid,
} from "../../src/schema/declare.ts";
import type { Format } from "../../src/schema/format.ts";
import { fakeSecrets } from "../../src/testing/fake-secrets.ts";
import { declared } from "../schema/declared.ts";

const environments = { d: env() };

test("values given are there, secrets left out get a fake, plain ones their default", () => {
  const secrets = fakeSecrets(declared, { DB_HOST: "db", PORT: 1 });
  expect(reveal(secrets)).toEqual({
    SECRET_KEY: "fake-SECRET_KEY",
    DB_USER: "app",
    DB_PASSWORD: "fake-DB_PASSWORD",
    REDIS_PASSWORD: "fake-REDIS_PASSWORD",
    JWT_SECRET: { current: "fake-JWT_SECRET".padEnd(64, "-"), previous: undefined },
    DB_HOST: "db",
    PORT: 1,
    DATABASE_URL: "postgres://app:fake-DB_PASSWORD@db:5432/neural",
    TLS_KEY: expect.stringContaining("BEGIN"),
  });
  expect(JSON.stringify(secrets)).not.toContain("fake-");
});

test("every format has a fake that fits it", () => {
  const schemas = {
    text: text({ minLength: 80, maxLength: 90 }),
    integer: integer({ max: -3 }),
    number: number({ min: 2.5 }),
    boolean: boolean(),
    port: port(),
    uri: uri({ protocols: ["redis"] }),
    email: email(),
    host: host(),
    uuid: uuid(),
    oneOf: oneOf(["b", "a"]),
    duration: duration(),
    json: json(),
    bytes: bytes({ minLength: 70 }),
    base64: base64({ minLength: 33 }),
    hex: hex({ minLength: 33 }),
    pem: pem({ label: "PRIVATE KEY" }),
    jwk: jwk({ kty: "RSA" }),
  };
  const config = defineSecrets({
    environments,
    secrets: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, secret(schema as Format<string>)]),
    ),
  });
  expect(Object.values(reveal(fakeSecrets(config))).every((value) => value !== undefined)).toBe(true);
});

test("what cannot be faked is told, all at once", () => {
  const config = defineSecrets({
    environments,
    secrets: { A: plain(text()), B: secret(v.pipe(v.string(), v.regex(/^never$/))), C: secret() },
  });
  const failure = (): unknown => fakeSecrets(config, { X: "y" } as never);
  expect(failure).toThrow(SecretsError);
  try {
    failure();
  } catch (error) {
    expect((error as SecretsError).problems.map((problem) => [problem.code, problem.facts.key])).toEqual([
      ["config/unknown-key", "X"],
      ["config/invalid-option", "A"],
      ["config/invalid-option", "B"],
    ]);
  }
});

test("an optional part makes a composed URL absent", () => {
  const config = defineSecrets({ environments, secrets: { A: secret({ optional: true }), U: url("x://h/{A}") } });
  expect(reveal(fakeSecrets(config))).toEqual({ A: undefined, U: undefined });
  expect(fakeSecrets(config, { A: "1" }).U).toBe("x://h/1");
});
