import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSecretsWith } from "../../src/loader/load-secrets.ts";
import { Redacted } from "../../src/redaction/redacted.ts";
import { url } from "../../src/schema/composition.ts";
import { type AnyConfig, defineSecrets } from "../../src/schema/config.ts";
import { plain, secret } from "../../src/schema/entry.ts";
import { integer } from "../../src/schema/formats/integer.ts";
import { text } from "../../src/schema/formats/text.ts";
import { firstOf } from "../../src/schema/source.ts";
import { env } from "../../src/schema/sources/env.ts";
import { files } from "../../src/schema/sources/files.ts";
import { local } from "../../src/schema/sources/local.ts";
import { type PutOptions, put } from "../../src/store/put.ts";
import { person, projectFor } from "./project.ts";

const VALUE = "put-value-6Tq1mZ";
const value = (of: string): Redacted<Uint8Array> => Redacted.of(new TextEncoder().encode(of));

const config = defineSecrets({
  environments: {
    development: firstOf(env(), local(), files({ directory: "clear" })),
    clear: files({ directory: "clear" }),
    variables: env(),
  },
  secrets: {
    SECRET_KEY: secret({ from: { variables: null } }),
    PORT: plain(integer({ min: 1, max: 65535 }), { trim: true }),
    TOKEN: secret(text({ minLength: 20 })),
    DATABASE_URL: url("postgres://app:{SECRET_KEY}@db/app"),
  },
});

async function refused(root: string, options: Partial<PutOptions>, given: AnyConfig = config): Promise<unknown> {
  const full = { environment: "development", key: "SECRET_KEY", value: value(VALUE), root, ...options };
  const error: unknown = await put(given, full, { runtime: (await person()).runtime }).catch(
    (thrown: unknown) => thrown,
  );
  expect(JSON.stringify(error)).not.toContain(VALUE);
  expect(String((error as Error).stack)).not.toContain(VALUE);
  return error;
}

test("goes to the first source that can be written, and is loaded from there", async () => {
  const { recipient, runtime } = await person();
  const root = projectFor([recipient]);
  const options = { environment: "development", key: "SECRET_KEY", value: value(`${VALUE}\n`), root };
  const store = "local(directory=secrets)";
  expect(await put(config, options, { runtime })).toEqual({ reference: "local:development/secret-key", store });
  expect(readFileSync(join(root, "secrets/development/secret-key.age"), "utf8")).not.toContain(VALUE);
  expect(existsSync(join(root, "clear"))).toBe(false);
  const read = { environment: "development", keys: ["SECRET_KEY"], root } as const;
  expect((await loadSecretsWith(config, read, { runtime })).SECRET_KEY).toBe(`${VALUE}\n`);
});

test("heeds a precondition", async () => {
  const { recipient, runtime } = await person();
  const root = projectFor([recipient]);
  const write = {
    environment: "clear",
    key: "SECRET_KEY",
    value: value(VALUE),
    root,
    precondition: { expect: "absent" },
  } as const;
  expect(await put(config, write, { runtime })).toMatchObject({ reference: "files:secret-key" });
  expect(await refused(root, { ...write })).toMatchObject({
    code: "store/conflict",
    facts: { key: "SECRET_KEY", environment: "clear" },
  });
  expect(readdirSync(join(root, "clear"))).toEqual(["secret-key"]);
});

test("refuses what does not fit the key's format, and keeps what trim drops", async () => {
  const { recipient, runtime } = await person();
  const root = projectFor([recipient]);
  expect(await refused(root, { key: "PORT" })).toMatchObject({ code: "value/invalid", facts: { key: "PORT" } });
  expect(await refused(root, { key: "TOKEN" })).toMatchObject({ code: "value/invalid" });
  expect(await refused(root, { key: "TOKEN", value: Redacted.of(Uint8Array.of(0xff)) })).toMatchObject({
    code: "value/undecodable",
  });
  expect(await refused(root, { value: Redacted.of(new Uint8Array(1024 * 1024 + 1)) })).toMatchObject({
    code: "value/too-large",
  });
  expect(readdirSync(join(root, "secrets/development"))).toEqual(["recipients.txt"]);
  await put(config, { environment: "clear", key: "PORT", value: value("8080\n"), root }, { runtime });
  expect(readFileSync(join(root, "clear/port"), "utf8")).toBe("8080\n");
});

test("refuses what cannot be written, and says what to do", async () => {
  const root = projectFor([]);
  expect(await refused(root, { environment: "variables", key: "TOKEN" })).toMatchObject({
    code: "store/not-writable",
    facts: { key: "TOKEN", reference: "env:TOKEN" },
  });
  expect(await refused(root, { environment: "variables" })).toMatchObject({
    code: "store/not-writable",
    message: expect.stringContaining("the declaration has null there"),
    hint: 'Remove the `null` for "variables" from the `from` of SECRET_KEY',
  });
  expect(await refused(root, { key: "DATABASE_URL" })).toMatchObject({
    code: "store/not-writable",
    hint: "Write the parts of DATABASE_URL instead",
  });
  expect(await refused(root, {})).toMatchObject({ code: "store/no-recipients", facts: { environment: "development" } });
  expect(await refused(root, { key: "NONE" })).toMatchObject({ code: "config/unknown-key" });
  expect(await refused(root, { environment: "none" })).toMatchObject({ code: "config/unknown-environment" });
});
