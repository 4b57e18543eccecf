import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { load } from "../../src/loader/load.ts";
import { loadSecretsWith } from "../../src/loader/load-secrets.ts";
import { defineSecrets } from "../../src/schema/config.ts";
import { secret } from "../../src/schema/entry.ts";
import { text } from "../../src/schema/formats/text.ts";
import { random } from "../../src/schema/generator.ts";
import { firstOf } from "../../src/schema/source.ts";
import { env } from "../../src/schema/sources/env.ts";
import { local } from "../../src/schema/sources/local.ts";
import { generate } from "../../src/store/generate.ts";
import { person, projectFor, runtimeWith } from "./project.ts";

const config = defineSecrets({
  environments: { development: firstOf(env(), local()), variables: env() },
  secrets: {
    SECRET_KEY: secret({ generate: random.hex(32) }),
    JWT_SECRET: secret(text({ minLength: 64 }), { generate: random.hex(32) }),
    PIN: secret({ generate: random.digits(6), from: { variables: null } }),
    API_TOKEN: secret({ optional: true }),
  },
  consumers: { api: ["PIN"] },
});

test("makes every key that has a generator and no value, once", async () => {
  const { recipient, runtime } = await person();
  const root = projectFor([recipient]);
  const options = { environment: "development", root };
  const first = await generate(config, options, { runtime });
  expect(first.map(({ key, status }) => `${key} ${status}`)).toEqual([
    "SECRET_KEY generated",
    "JWT_SECRET generated",
    "PIN generated",
  ]);
  const values = await loadSecretsWith(config, { environment: "development", root }, { runtime });
  expect([values.SECRET_KEY, values.JWT_SECRET, values.PIN].map((one) => one?.length)).toEqual([64, 64, 6]);
  const again = await generate(config, options, { runtime });
  expect(again.map(({ status }) => status)).toEqual(["present", "present", "present"]);
  expect((await loadSecretsWith(config, { environment: "development", root }, { runtime })).PIN).toBe(values.PIN);
});

test("needs no identity: recipients are enough", async () => {
  const { recipient } = await person();
  const root = projectFor([recipient]);
  const made = await generate(config, { environment: "development", root }, { runtime: runtimeWith({}) });
  expect(made).toHaveLength(3);
});

test("leaves a value of an earlier source alone, and takes only a consumer's keys", async () => {
  const { recipient } = await person();
  const root = projectFor([recipient]);
  const runtime = runtimeWith({ SECRET_KEY: "" });
  const options = { environment: "development", root };
  expect((await generate(config, { ...options, keys: ["SECRET_KEY"] }, { runtime }))[0]).toEqual({
    key: "SECRET_KEY",
    status: "present",
    reference: "env:SECRET_KEY",
  });
  expect((await generate(config, { ...options, consumer: "api" }, { runtime })).map(({ key }) => key)).toEqual(["PIN"]);
});

test("writes nothing where a key cannot be written or looked at, and tells all of them", async () => {
  const { recipient, runtime } = await person();
  const root = projectFor([recipient]);
  await expect(generate(config, { environment: "variables", root }, { runtime })).rejects.toMatchObject({
    code: "store/not-writable",
    problems: [{ facts: { key: "SECRET_KEY" } }, { facts: { key: "JWT_SECRET" } }],
  });
  mkdirSync(join(root, "secrets/development/pin.age"));
  await expect(generate(config, { environment: "development", root }, { runtime })).rejects.toMatchObject({
    code: "backend/bad-response",
  });
  expect(readdirSync(join(root, "secrets/development")).toSorted()).toEqual(["pin.age", "recipients.txt"]);
});

test("a generator that does not fit its format is told, and stores nothing", async () => {
  const { recipient, runtime } = await person();
  const root = projectFor([recipient]);
  const wrong = defineSecrets({
    environments: { development: local() },
    secrets: { SHORT: secret(text({ minLength: 64 }), { generate: random.hex(8) }) },
  });
  await expect(generate(wrong, { environment: "development", root }, { runtime })).rejects.toMatchObject({
    code: expect.stringMatching(/^(?:value\/invalid|config\/)/),
  });
  expect(readdirSync(join(root, "secrets/development"))).toEqual(["recipients.txt"]);
});

test("an unreadable value is no missing one", async () => {
  const { recipient, runtime } = await person();
  const root = projectFor([recipient]);
  writeFileSync(join(root, "secrets/development/pin.age"), "no age file");
  chmodSync(join(root, "secrets/development/pin.age"), 0o600);
  const made = await generate(config, { environment: "development", root, keys: ["PIN"] }, { runtime });
  expect(made[0]?.status).toBe("present");
  await expect(load(config, { environment: "development", root, keys: ["PIN"] }, { runtime })).rejects.toMatchObject({
    code: "backend/bad-response",
  });
});
