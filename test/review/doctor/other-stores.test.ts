import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { beforeAll, describe, expect, test } from "vitest";
import type { Context, Description, Outcome } from "../../../src/loader/backend.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import {
  custom,
  defineSecrets,
  env,
  files,
  firstOf,
  integer,
  local,
  plain,
  port,
  random,
  secret,
  url,
} from "../../../src/schema/declare.ts";
import type { Reference } from "../../../src/schema/reference.ts";
import { becomeNobody } from "../../contract/folder-faults.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { examined } from "./examined.ts";

const CANARY = "other-canary-8Pz2";

describe("env", () => {
  const config = defineSecrets({
    environments: { test: env() },
    secrets: { A: secret(), B: secret(), C: plain(port(), { default: 1 }), U: url("http://{A}:{C}/") },
    consumers: {},
  });

  test("is asked for what is set, and nothing else", async () => {
    const { diagnosis, place, shown, text } = await examined(config, { A: CANARY });
    expect(diagnosis.stores).toEqual([expect.objectContaining({ backend: "env", findings: [], identities: [] })]);
    expect(place("B").by.existence).toMatchObject({
      status: "failed",
      code: "value/missing",
      hint: "Set the variable B, or declare B optional",
    });
    expect(diagnosis.keys.map(({ key, origin, status }) => [key, origin, status])).toEqual([
      ["A", "store", "ok"],
      ["B", "absent", "failed"],
      ["C", "default", "ok"],
      ["U", "composed", "ok"],
    ]);
    expect(shown).not.toContain(CANARY);
    expect(text).toBe(`test

env
  ok       A (env:A): exists
  ok       C (env:C): missing; the default is used
  FAILED   B (env:B): there is no such secret [value/missing]
           Set the variable B, or declare B optional

2 ok, 0 warnings, 1 failed
`);
  });

  test("--read says what of a composed key does not fit", async () => {
    const { diagnosis, shown } = await examined(config, { A: "not a host", B: CANARY }, { read: true });
    expect(diagnosis.keys.find(({ key }) => key === "U")).toMatchObject({
      status: "failed",
      findings: [{ check: "value", status: "failed", code: "value/invalid" }],
    });
    expect(shown).not.toContain("not a host");
  });
});

describe("files", () => {
  const folder = temporaryFolder();
  const config = defineSecrets({
    environments: { test: files({ directory: folder }) },
    secrets: { A: secret(), CLOSED: secret(), FOLDER: secret(), NUMBER: plain(integer(), { optional: true }) },
    consumers: {},
  });

  beforeAll(() => {
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, "a"), CANARY);
    writeFileSync(join(folder, "closed"), CANARY, { mode: 0 });
    mkdirSync(join(folder, "folder"));
  });

  test("a file that is there, is closed, is a folder, is not there", async () => {
    const back = becomeNobody();
    try {
      const { place, shown } = await examined(config, {});
      expect(place("A").by).toMatchObject({ existence: { status: "ok" }, permission: { status: "ok" } });
      expect(place("CLOSED").by.permission).toMatchObject({
        status: "failed",
        code: "backend/denied",
        hint: `Grant "read" on ${join(folder, "closed")}`,
      });
      expect(place("FOLDER").by.existence).toMatchObject({ status: "failed", code: "backend/bad-response" });
      expect(place("NUMBER").by.existence).toMatchObject({ status: "ok", message: "missing; NUMBER is optional" });
      expect(place("NUMBER").by.permission).toBeUndefined();
      expect(shown).not.toContain(CANARY);
    } finally {
      back();
    }
  });
});

describe("local", () => {
  const root = temporaryFolder();
  const config = defineSecrets({
    environments: { test: local() },
    secrets: { A: secret(), B: secret(), MADE: secret({ generate: random.hex(16) }) },
    consumers: {},
  });
  let [identity, other] = ["", ""];

  beforeAll(async () => {
    [identity, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    mkdirSync(join(root, "secrets/test"), { recursive: true });
    writeFileSync(join(root, "secrets/test/a.age"), armor.encode(await encrypter.encrypt(CANARY)));
  });

  test("what is there, and what is missing with the command that stores it", async () => {
    const { finding, place } = await examined(config, { KEYSTEAD_IDENTITY: identity }, { root, read: true });
    expect(finding("identity")).toMatchObject({ status: "ok", message: "age by KEYSTEAD_IDENTITY" });
    expect(place("A").by).toMatchObject({ existence: { status: "ok" }, value: { status: "ok" } });
    expect(place("B").by.existence).toMatchObject({
      status: "failed",
      hint: "Store it with `keystead set B --env test`, or declare it optional",
    });
    expect(place("MADE").by.existence).toMatchObject({
      hint: "Store it with `keystead set MADE --env test` or `keystead generate --env test`, or declare it optional",
    });
  });

  test("no identity is told once, and the files are looked at all the same", async () => {
    const { finding, place } = await examined(config, {}, { root });
    expect(finding("identity")).toMatchObject({ status: "failed", code: "backend/unconfigured" });
    expect(place("A").by).toMatchObject({
      existence: { status: "ok" },
      permission: { status: "not-checked", hint: expect.stringContaining("an age identity") },
    });
  });

  test.each([false, true])("an identity that is none of the recipients' is denied, with --read: %s", async (read) => {
    const { place, shown } = await examined(config, { KEYSTEAD_IDENTITY: other }, { root, read });
    expect(place("A").by).toMatchObject({
      existence: { status: "ok" },
      permission: {
        status: "failed",
        code: "backend/denied",
        hint: `Ask one of its recipients to run \`keystead recipients add --env test ${await identityToRecipient(other)}\``,
      },
    });
    for (const canary of [CANARY, other, identity]) expect(shown).not.toContain(canary);
  });

  test("who may open a file is seen by its header: what is sealed behind it stays so", async () => {
    const path = join(root, "secrets/test/a.age");
    const whole = readFileSync(path);
    const sealed = armor.decode(whole.toString());
    const last = sealed.length - 1;
    writeFileSync(path, armor.encode(sealed.with(last, (sealed[last] ?? 0) ^ 1)));
    const { place } = await examined(config, { KEYSTEAD_IDENTITY: identity }, { root });
    const read = await examined(config, { KEYSTEAD_IDENTITY: identity }, { root, read: true });
    writeFileSync(path, whole);
    expect(place("A").by.permission).toMatchObject({ status: "ok" });
    expect(read.place("A").by.value).toMatchObject({ status: "failed", code: "backend/bad-response" });
  });
});

describe("custom", () => {
  const found = async (references: readonly Reference[]): Promise<Outcome[]> =>
    references.map(({ path }) => ({ status: "found", value: CANARY, version: path }) as unknown as Outcome);

  test("without describe is not checked, but for --read", async () => {
    const config = defineSecrets({
      environments: { test: firstOf(custom("mine", { read: found }), env()) },
      secrets: { A: secret() },
      consumers: {},
    });
    const blind = await examined(config, {});
    expect(blind.place("A").by.existence).toMatchObject({ status: "not-checked", hint: "Run it with --read" });
    expect(blind.diagnosis.summary).toEqual({ ok: 0, warnings: 0, failed: 0, notChecked: 1 });
    const read = await examined(config, {}, { read: true });
    expect(read.place("A").findings.map(({ check, status }) => [check, status])).toEqual([["value", "ok"]]);
    expect(read.shown).not.toContain(CANARY);
  });

  test("what it says of itself is shown, and cannot draw on the terminal", async () => {
    const backend = {
      read: found,
      describe: async (references: readonly Reference[]): Promise<Description[]> =>
        references.map(({ path }) =>
          path === "b"
            ? { state: "failed", error: new SecretsError("backend/throttled") }
            : { state: "exists", field: "exists", expiresAt: new Date(0) },
        ),
      whoami: async () => ({ method: "mine", name: "\u001B[2Jroot\n::set-output", grants: ["a"] }),
      close: async (_: Context) => undefined,
    };
    const config = defineSecrets({
      environments: { test: custom("mine", backend, { name: (key) => key.toLowerCase() }) },
      secrets: { A: secret(), B: secret() },
      consumers: {},
    });
    const { diagnosis, finding, place, text } = await examined(config, {});
    expect(finding("whoami")?.message).toBe("\\u{1b}[2Jroot\\u{a}::set-output by mine: a");
    expect(text).not.toContain("\u001B");
    expect(place("A").by.existence).toMatchObject({ status: "warning" });
    expect(place("B").by.existence).toMatchObject({ status: "failed", code: "backend/throttled" });
    expect(diagnosis.summary).toEqual({ ok: 1, warnings: 1, failed: 1, notChecked: 0 });
  });
});

test("a wrong declaration is told as ever", async () => {
  const config = defineSecrets({ environments: { test: env() }, secrets: { A: secret() }, consumers: {} });
  await expect(examined(config, {}, { keys: ["X"] })).rejects.toMatchObject({
    problems: [{ code: "config/unknown-key" }],
  });
});
