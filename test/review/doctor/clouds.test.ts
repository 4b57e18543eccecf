import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "../../../src/loader/clock.ts";
import { createTransport } from "../../../src/loader/transport/node-transport.ts";
import type { Transport } from "../../../src/loader/transport/transport.ts";
import { aws, azure, defineSecrets, gcp, secret, variable } from "../../../src/schema/declare.ts";
import { runtimeWith, transportTo } from "../../loader/backends/gcp/opened.ts";
import { fakeRuntime } from "../../loader/memory-source.ts";
import { type Azure, startAzure } from "../../servers/azure/azure.ts";
import { type Google, startGoogle } from "../../servers/google/google.ts";
import { freePort } from "../../servers/process.ts";
import { suiteFor } from "../../servers/suite.ts";
import { type Examined, examined } from "./examined.ts";

const CANARY = "cloud-canary-5Kd8";
const secrets = { DB_PASSWORD: secret(), GONE: secret({ optional: true }) };

describe("Google", () => {
  let google: Google;
  const email = "reader@keystead-test.iam.gserviceaccount.com";
  const config = defineSecrets({
    environments: { test: gcp({ project: "keystead-test" }) },
    secrets,
    consumers: {},
  });

  beforeAll(async () => {
    google = await startGoogle();
    google.metadata.serviceAccount = email;
    google.secrets.put("db-password", CANARY);
  });
  afterEach(() => google.iam.revoke(`serviceAccount:${email}`));
  afterAll(() => google.stop());

  /** Examined on a machine of Google's. */
  function here(read = false): Promise<Examined> {
    const runtime = runtimeWith({ GCE_METADATA_HOST: google.metadataHost, METADATA_SERVER_DETECTION: "" });
    const transport = transportTo(google, runtime, { requests: 0, logins: 0 });
    const lookUpName = async (): Promise<readonly string[]> => ["127.0.0.1"];
    return examined(config, {}, { read }, { runtime, transport, lookUpName });
  }

  test("who only a login could say we are is not said to be well where there was none", async () => {
    const config = defineSecrets({
      environments: { test: gcp({ project: "p" }) },
      secrets: { A: secret() },
      consumers: {},
    });
    const { finding, text } = await examined(config, { HTTPS_PROXY: `http://127.0.0.1:${await freePort()}` });
    expect(finding("connection")?.status).toBe("failed");
    expect(finding("identity")).toEqual({
      check: "identity",
      status: "not-checked",
      subject: "default",
      message: "only a login shows what default finds",
    });
    expect(text).toContain("-        identity: not checked: only a login shows what default finds\n");
  });

  test("a permission that is missing, asked by testIamPermissions, with the role that has it", async () => {
    const { diagnosis, finding, place, shown } = await here();
    expect(finding("connection")).toMatchObject({ status: "ok", subject: "https://secretmanager.googleapis.com" });
    expect(finding("whoami")?.message).toContain(`serviceAccount:${email} by default`);
    expect(place("DB_PASSWORD").by).toMatchObject({
      existence: { status: "not-checked" },
      permission: {
        status: "failed",
        code: "backend/denied",
        hint: expect.stringContaining(
          `Grant roles/secretmanager.secretAccessor on projects/keystead-test/secrets/db-password to serviceAccount:${email} (secretmanager.versions.access)`,
        ),
      },
    });
    expect(diagnosis.summary.failed).toBe(2);
    expect(google.traffic.requests.map(({ method }) => method)).not.toContain("AccessSecretVersion");
    expect(shown).not.toContain(CANARY);
  });

  test("who may read and not look at it, as the role for readers has it", async () => {
    google.iam.grant(`serviceAccount:${email}`, "roles/secretmanager.secretAccessor", { secret: "db-password" });
    const { place } = await here();
    expect(place("DB_PASSWORD").by).toMatchObject({
      existence: { status: "not-checked", message: "it may be read, and not looked at" },
      permission: {
        status: "ok",
        message: "secretmanager.versions.access on projects/keystead-test/secrets/db-password",
      },
    });
  });

  test("what is missing has nobody to ask about it, and a disabled version a command", async () => {
    google.iam.grant(`serviceAccount:${email}`, "roles/secretmanager.secretAccessor");
    google.iam.grant(`serviceAccount:${email}`, "roles/secretmanager.viewer");
    const { diagnosis, place } = await here(true);
    expect(place("GONE").findings).toEqual([
      { check: "existence", status: "ok", message: "missing; GONE is optional" },
    ]);
    expect(place("DB_PASSWORD").by.value).toMatchObject({ status: "ok" });
    expect(diagnosis.summary.failed).toBe(0);
    google.secrets.setState("db-password", 1, "DISABLED");
    const disabled = await here();
    google.secrets.setState("db-password", 1, "ENABLED");
    expect(disabled.place("DB_PASSWORD").by.existence).toMatchObject({
      status: "failed",
      code: "value/deleted",
      message: "it is disabled",
      hint: "Enable it with `gcloud secrets versions enable 1 --secret=db-password --project=keystead-test`",
    });
  });
});

describe("Azure", () => {
  let entra: Azure;

  beforeAll(async () => {
    entra = await startAzure();
    entra.app({ clientId: "app", secret: "right-secret" });
    entra.configure("main", {});
    entra.seed("main", "db-password", CANARY);
  });
  afterEach(() => entra.revoke("app"));
  afterAll(() => entra.stop());

  function here(clientSecret = "right-secret", read = false): Promise<Examined> {
    const identity = azure.clientSecret({
      tenantId: entra.tenant,
      clientId: "app",
      clientSecret: variable("SECRET"),
    });
    const config = defineSecrets({
      environments: { test: azure({ vault: variable("VAULT"), identity }) },
      secrets,
      consumers: {},
    });
    const runtime = fakeRuntime({
      SECRET: clientSecret,
      VAULT: entra.vaultUrl("main"),
      HTTPS_PROXY: entra.proxy.url,
    });
    const inner = createTransport({ runtime, meter: { requests: 0, logins: 0 }, clock: systemClock });
    const transport: Transport = { send: (request) => inner.send({ ...request, tls: { ca: entra.ca } }) };
    return examined(config, {}, { read }, { runtime, transport });
  }

  test("what may not be looked at is a warning with the command, and --read tells", async () => {
    const { diagnosis, place, store } = await here();
    expect(store.findings.filter(({ check }) => check === "connection").map(({ subject }) => subject)).toEqual([
      entra.vaultUrl("main").replace(/\/$/, ""),
      "https://login.microsoftonline.com",
    ]);
    expect(place("DB_PASSWORD").by).toMatchObject({
      existence: { status: "warning", hint: expect.stringContaining("az role assignment create") },
      permission: {
        status: "not-checked",
        hint: expect.stringContaining('Run it with --read; a read needs the role "Key Vault Secrets User" on main'),
      },
    });
    expect(diagnosis.summary.failed).toBe(0);
    const read = await here("right-secret", true);
    expect(read.place("DB_PASSWORD").findings).toMatchObject([
      { check: "value", status: "failed", code: "backend/denied" },
    ]);
    expect(read.shown).not.toContain(CANARY);
  });

  test("what is there, missing, disabled and deleted", async () => {
    entra.grant({ clientId: "app" });
    const there = await here("right-secret", true);
    expect(there.place("DB_PASSWORD").by).toMatchObject({ existence: { status: "ok" }, value: { status: "ok" } });
    expect(there.place("GONE").by.existence).toMatchObject({ status: "ok", message: "missing; GONE is optional" });
    entra.enable("main", "db-password", false);
    const disabled = await here();
    entra.enable("main", "db-password", true);
    expect(disabled.place("DB_PASSWORD").by.existence).toMatchObject({
      code: "value/deleted",
      hint: expect.stringContaining("--vault-name main --name db-password --enabled true"),
    });
    expect(there.shown + disabled.shown).not.toContain(CANARY);
  });

  test("a wrong secret is told once, and what comes after is not checked", async () => {
    const { diagnosis, finding, place, shown } = await here("wrong-secret");
    expect(finding("whoami")).toMatchObject({ status: "failed", code: "backend/unauthenticated" });
    expect(place("DB_PASSWORD").by.existence).toMatchObject({
      status: "not-checked",
      message: "the store does not take our credential",
    });
    expect(diagnosis.summary.failed).toBe(1);
    expect(shown).not.toContain("wrong-secret");
  });
});

suiteFor("ministack", ({ ministack }) => {
  describe("AWS", () => {
    const name = `doctor-${randomUUID()}`;
    const identity = aws.keys({ accessKeyId: variable("ID"), secretAccessKey: variable("SECRET") });
    const source = aws({ region: "us-east-1", secret: name, identity });
    const config = defineSecrets({
      environments: { test: source },
      secrets: { DB_PASSWORD: secret(), GONE: secret({ from: { test: source.at(`${name}-gone`) } }) },
      consumers: {},
    });
    let arn = "";

    beforeAll(async () => {
      ({ arn } = await ministack.createSecret(name, { SecretString: JSON.stringify({ db_password: CANARY }) }));
    });

    async function as(actions: readonly string[], read = false): Promise<Examined> {
      const statements = actions.map((Action) => ({ Action, Resource: Action.includes("Batch") ? "*" : arn }));
      const { key } = await ministack.createUser(`user-${randomUUID()}`, statements);
      const variables = { ID: key.accessKeyId, SECRET: key.secretAccessKey, AWS_ENDPOINT_URL: ministack.address };
      const made = await examined(config, variables, { read });
      expect(made.shown).not.toContain(CANARY);
      expect(made.shown).not.toContain(key.secretAccessKey);
      return made;
    }

    test("who may describe", async () => {
      const { finding, place } = await as(["secretsmanager:DescribeSecret"]);
      expect(finding("connection")).toMatchObject({ status: "ok", subject: ministack.address });
      expect(finding("whoami")?.message).toContain(":user/");
      expect(place("DB_PASSWORD").by).toMatchObject({
        existence: { status: "ok" },
        permission: {
          status: "not-checked",
          hint: `Run it with --read; a read needs "secretsmanager:GetSecretValue" on arn:aws:secretsmanager:us-east-1:*:secret:${name}-??????`,
        },
      });
      expect(place("GONE").by.existence).toMatchObject({
        status: "warning",
        hint: expect.stringContaining('Grant "secretsmanager:DescribeSecret" on arn:aws:secretsmanager:us-east-1:'),
      });
    });

    test("what is missing and may not be read fails a load all the same: --read tells", async () => {
      const gone = defineSecrets({
        environments: { test: source },
        secrets: { GONE: secret({ optional: true, from: { test: source.at(`${name}-gone`) } }) },
        consumers: {},
      });
      const Resource = `arn:aws:secretsmanager:us-east-1:*:secret:${name}-gone*`;
      const { key } = await ministack.createUser(`user-${randomUUID()}`, [
        { Action: "secretsmanager:DescribeSecret", Resource },
      ]);
      const variables = { ID: key.accessKeyId, SECRET: key.secretAccessKey, AWS_ENDPOINT_URL: ministack.address };
      const { place } = await examined(gone, variables, { read: true });
      expect(place("GONE").by).toMatchObject({
        existence: { status: "ok", message: "missing; GONE is optional" },
        value: { status: "failed", code: "backend/denied" },
      });
    });

    test("--read says what a load would, with the line of a policy", async () => {
      const denied = await as(["secretsmanager:DescribeSecret"], true);
      expect(denied.place("DB_PASSWORD").by.value).toMatchObject({
        status: "failed",
        code: "backend/denied",
        hint: expect.stringContaining('Grant "secretsmanager:GetSecretValue" on arn:aws:secretsmanager:us-east-1:'),
      });
      const granted = await as(["secretsmanager:GetSecretValue", "secretsmanager:BatchGetSecretValue"], true);
      expect(granted.place("DB_PASSWORD").findings).toMatchObject([
        { check: "permission", status: "ok" },
        { check: "value", status: "ok" },
      ]);
    });

    test("what is missing or marked for deletion has a command", async () => {
      const { key } = await ministack.createUser(`user-${randomUUID()}`, [
        { Action: "secretsmanager:*", Resource: "*" },
      ]);
      const variables = { ID: key.accessKeyId, SECRET: key.secretAccessKey, AWS_ENDPOINT_URL: ministack.address };
      const { place } = await examined(config, variables);
      expect(place("GONE").by.existence).toMatchObject({
        code: "value/missing",
        hint: expect.stringContaining(`aws secretsmanager create-secret --name ${name}-gone --region us-east-1`),
      });
      await ministack.createSecret(`${name}-gone`, { SecretString: CANARY });
      await ministack.secrets("DeleteSecret", { SecretId: `${name}-gone` });
      expect((await examined(config, variables)).place("GONE").by.existence).toMatchObject({
        code: "value/deleted",
        hint: `Restore it with \`aws secretsmanager restore-secret --secret-id ${name}-gone --region us-east-1\``,
      });
    });

    test("a region has the host of its partition", async () => {
      const hosts = new Set<string>();
      const transport: Transport = {
        send: async ({ url }) => {
          hosts.add(new URL(url).host);
          return { status: 404, headers: {}, body: new Uint8Array() };
        },
      };
      const arns = "arn:aws-cn:secretsmanager:cn-north-1:000000000000:secret:x";
      const far = aws({ region: "eu-central-1", secret: "a", identity });
      const two = defineSecrets({
        environments: { test: far },
        secrets: { A: secret(), B: secret({ from: { test: far.at(arns) } }) },
        consumers: {},
      });
      const lookUpName = async (): Promise<readonly string[]> => ["127.0.0.1"];
      await examined(two, { ID: "AKIA", SECRET: "s" }, {}, { transport, lookUpName });
      expect([...hosts]).toEqual(
        expect.arrayContaining([
          "secretsmanager.eu-central-1.amazonaws.com",
          "secretsmanager.cn-north-1.amazonaws.com.cn",
        ]),
      );
    });
  });
});
