import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  defineSecrets,
  env,
  firstOf,
  integer,
  plain,
  secret,
  text,
  url,
  variable,
  vault,
} from "../../../src/schema/declare.ts";
import { mountKv2 } from "../../loader/backends/vault/opened.ts";
import { type FaultProxy, startFaultProxy } from "../../servers/fault-proxy.ts";
import { suiteFor } from "../../servers/suite.ts";
import { examined } from "./examined.ts";

const CANARY = "kv-canary-7Hq2Lw";

suiteFor("openbao", ({ openbao }) => {
  const mount = `kv-${randomUUID()}`;
  const [auth, dynamic] = [`approle-${randomUUID()}`, `other-${randomUUID()}`];
  const address = variable("VAULT_ADDR");
  const at = vault({ address, mount, path: "app", identity: vault.token() });
  const config = defineSecrets({
    environments: { test: at },
    secrets: { SECRET_KEY: secret(), ABSENT: secret(), DB_USER: plain(text(), { default: "app" }) },
    consumers: { api: ["SECRET_KEY"] },
  });
  let proxy: FaultProxy;

  /** The line of a policy for a path of the mount. */
  const read = (path: string): string => `path "${mount}/${path}" { capabilities = ["read"] }`;
  const WHOLE = [read("data/app"), read("subkeys/app")];

  async function policy(...lines: readonly string[]): Promise<string> {
    const name = randomUUID();
    await openbao.expect("PUT", `sys/policies/acl/${name}`, { policy: lines.join("\n") });
    return name;
  }

  /** The variables of someone with a policy of these lines. */
  async function as(...lines: readonly string[]): Promise<{ VAULT_ADDR: string; VAULT_TOKEN: string }> {
    const { auth: made } = await openbao.expect("POST", "auth/token/create", { policies: [await policy(...lines)] });
    return { VAULT_ADDR: proxy.address, VAULT_TOKEN: made?.client_token ?? "" };
  }

  beforeAll(async () => {
    proxy = await startFaultProxy({ target: openbao.address });
    await mountKv2(openbao, mount);
    await openbao.expect("POST", `${mount}/data/app`, { data: { secret_key: CANARY, number: "12x" } });
    await openbao.expect("POST", `${mount}/data/gone`, { data: { a: CANARY } });
    await openbao.expect("POST", `${mount}/delete/gone`, { versions: [1] });
    await openbao.expect("POST", `sys/mounts/${dynamic}`, { type: "kv", options: { version: "1" } });
    await openbao.expect("POST", `${dynamic}/creds/app`, { password: CANARY });
    await openbao.expect("POST", `sys/auth/${auth}`, { type: "approle" });
  });
  beforeEach(() => proxy.clear());
  afterAll(() => proxy.stop());

  /** What was asked of the server, as it could hold a value. */
  const reads = (): readonly string[] =>
    proxy.requests
      .filter(({ path }) => /\/(?:data|creds)\//.test(path) && !path.includes("/ui/mounts/"))
      .map(({ path }) => path);

  describe("references", () => {
    test("what is there, what is missing with the command that writes it, and what has a default", async () => {
      const { diagnosis, place, store, shown } = await examined(config, await as(...WHOLE));
      expect(store.findings.map(({ check, status }) => `${check} ${status}`)).toEqual([
        "settings ok",
        "identity ok",
        "name ok",
        "connection ok",
        "clock ok",
        "whoami ok",
      ]);
      expect(place("SECRET_KEY")).toMatchObject({
        state: "exists",
        field: "exists",
        version: "1",
        by: { existence: { status: "ok" }, permission: { status: "ok", message: `"read" on ${mount}/data/app` } },
      });
      expect(place("ABSENT").by.existence).toMatchObject({
        status: "failed",
        code: "value/missing",
        hint: `Write it with \`bao kv patch -mount=${mount} app absent=-\``,
      });
      expect(place("DB_USER").by.existence).toMatchObject({ status: "ok", message: "missing; the default is used" });
      expect(diagnosis.keys).toEqual([
        { key: "SECRET_KEY", status: "ok", origin: "store", findings: [] },
        { key: "ABSENT", status: "failed", origin: "absent", findings: [] },
        { key: "DB_USER", status: "ok", origin: "default", findings: [] },
      ]);
      expect(diagnosis.summary).toEqual({ ok: 11, warnings: 0, failed: 1, notChecked: 0 });
      expect(shown).not.toContain(CANARY);
      expect(reads()).toEqual([]);
    });

    test("what is denied, with the line of a policy that permits it", async () => {
      const denied = await examined(config, await as(read("subkeys/app")), { consumer: "api" });
      const { permission } = denied.place("SECRET_KEY").by;
      expect(permission).toMatchObject({ status: "failed", code: "backend/denied" });
      const [, line = ""] = /`(.+)`/.exec(permission?.hint ?? "") ?? [];
      expect(line).toBe(read("data/app"));
      expect(denied.text).toContain(`\n           ${permission?.hint}\n`);
      const mended = await examined(config, await as(read("subkeys/app"), line), { consumer: "api" });
      expect(mended.diagnosis.summary).toMatchObject({ failed: 0, warnings: 0, notChecked: 0 });
    });

    test("what may be read and not looked at is no failure", async () => {
      const { diagnosis, place } = await examined(config, await as(read("data/app")), { consumer: "api" });
      expect(place("SECRET_KEY").by).toMatchObject({
        existence: {
          status: "not-checked",
          hint: expect.stringContaining(`"read" on ${mount}/subkeys/app or ${mount}/metadata/app`),
        },
        permission: { status: "ok" },
      });
      expect(diagnosis.summary.failed).toBe(0);
    });

    test("what was read needs no look: nothing of it is left unchecked", async () => {
      const wanted = { consumer: "api", read: true };
      const { diagnosis, place } = await examined(config, await as(read("data/app")), wanted);
      expect(place("SECRET_KEY").by).toMatchObject({ permission: { status: "ok" }, value: { status: "ok" } });
      expect(place("SECRET_KEY").by.existence).toBeUndefined();
      expect(diagnosis.summary).toMatchObject({ failed: 0, notChecked: 0 });
    });

    test("what was deleted, with the command that restores it", async () => {
      const gone = defineSecrets({
        environments: { test: at },
        secrets: { A: secret({ optional: true, from: { test: at.at("gone", { field: "a" }) } }) },
        consumers: {},
      });
      const { place } = await examined(gone, await as(read("data/*"), read("subkeys/*")));
      expect(place("A")).toMatchObject({ state: "deleted" });
      expect(place("A").by.existence).toMatchObject({
        code: "value/deleted",
        hint: expect.stringContaining(`\`bao kv undelete -mount=${mount} -versions=1 gone\``),
      });
    });
  });

  test("a token without the default policy is asked nothing that a load does not ask, and fails nothing", async () => {
    const made = { policies: [await policy(...WHOLE)], no_default_policy: true };
    const { auth: token } = await openbao.expect("POST", "auth/token/create", made);
    const variables = { VAULT_ADDR: proxy.address, VAULT_TOKEN: token?.client_token ?? "" };
    const { diagnosis, finding, place } = await examined(config, variables, { consumer: "api" });
    expect(finding("whoami")).toMatchObject({
      status: "warning",
      hint: expect.stringContaining('Grant "read" on auth/token/lookup-self'),
    });
    expect(place("SECRET_KEY").by).toMatchObject({
      existence: { status: "ok" },
      permission: { status: "not-checked", hint: expect.stringContaining(`"read" on ${mount}/data/app`) },
    });
    expect(diagnosis.summary.failed).toBe(0);
  });

  test("KV version 1 has paths of its own", async () => {
    const one = vault({ address, mount: dynamic, identity: vault.token() });
    const kv1 = defineSecrets({
      environments: { test: one },
      secrets: { PASSWORD: secret({ from: { test: one.at("creds/app", { field: "password" }) } }) },
      consumers: {},
    });
    const list = `path "${dynamic}/creds" { capabilities = ["list"] }`;
    const denied = await examined(kv1, await as(list));
    const { permission } = denied.place("PASSWORD").by;
    expect(permission?.hint).toBe(
      `Add \`path "${dynamic}/creds/app" { capabilities = ["read"] }\` to a policy of the token`,
    );
    const [, line = ""] = /`(.+)`/.exec(permission?.hint ?? "") ?? [];
    const mended = await examined(kv1, await as(list, line), { read: true });
    expect(mended.diagnosis.summary).toMatchObject({ failed: 0, notChecked: 0 });
  });

  test("servers that say everything are passed on in nothing", async () => {
    const body = JSON.stringify({ errors: [`1 error occurred: ${CANARY}`], data: { [CANARY]: CANARY } });
    for (const fault of [
      { kind: "status", status: 403, body },
      { kind: "status", status: 500, body },
      { kind: "status", status: 200, body },
      { kind: "status", status: 503, body },
      { kind: "html", status: 200 },
      { kind: "truncated-json" },
    ] as const) {
      const variables = await as(...WHOLE);
      proxy.always(fault, ({ path }) => !path.endsWith("/lookup-self"));
      const { diagnosis, shown } = await examined(config, variables, { read: true, deadline: 3000 });
      proxy.clear();
      expect(diagnosis.summary.failed).toBeGreaterThan(0);
      for (const canary of [CANARY, variables.VAULT_TOKEN]) expect(shown).not.toContain(canary);
    }
  });

  test("tokens of ours are revoked at the end", async () => {
    const policies = [await policy(...WHOLE)];
    await openbao.expect("POST", `auth/${auth}/role/app`, { token_policies: policies, token_ttl: "5m" });
    const { data: role } = await openbao.expect("GET", `auth/${auth}/role/app/role-id`);
    const { data: id } = await openbao.expect("POST", `auth/${auth}/role/app/secret-id`);
    const identity = [vault.kubernetes({ role: "api" }), vault.appRole({ mount: auth })];
    const two = defineSecrets({
      environments: { test: vault({ address, mount, path: "app", identity }) },
      secrets: { SECRET_KEY: secret() },
      consumers: {},
    });
    const variables = {
      VAULT_ADDR: proxy.address,
      VAULT_ROLE_ID: role?.["role_id"] as string,
      VAULT_SECRET_ID: id?.["secret_id"] as string,
    };
    const { diagnosis, finding, shown, store } = await examined(two, variables);
    expect(finding("identity")).toMatchObject({ status: "ok", subject: "appRole" });
    expect(store.identities).toEqual([
      { method: "kubernetes", used: false, missing: ["the file /var/run/secrets/kubernetes.io/serviceaccount/token"] },
      { method: "appRole", used: true, missing: [] },
    ]);
    expect(store.principal).toMatchObject({ method: "appRole", grants: expect.arrayContaining(policies) });
    expect(diagnosis.logins).toBe(1);
    expect(proxy.requests.map(({ path }) => path)).toContain("/v1/auth/token/revoke-self");
    expect(shown).not.toContain(variables.VAULT_SECRET_ID);
  });

  describe("with --read", () => {
    const typed = defineSecrets({
      environments: { test: firstOf(env(), at) },
      secrets: {
        SECRET_KEY: secret({ keepPrevious: true }),
        NUMBER: plain(integer()),
        FROM_ENV: secret(),
        U: url("redis://:{SECRET_KEY}@{FROM_ENV}/{NUMBER}"),
      },
      consumers: {},
    });

    test("values are read, held to their formats and dropped", async () => {
      const variables = { ...(await as(...WHOLE)), FROM_ENV: "env-canary" };
      const { diagnosis, place, shown, text: said } = await examined(typed, variables, { read: true });
      expect(place("FROM_ENV")).toMatchObject({ reference: "env:FROM_ENV", by: { value: { status: "ok" } } });
      expect(diagnosis.stores.find(({ backend }) => backend === "vault")?.references.map(({ keys }) => keys)).toEqual([
        ["SECRET_KEY"],
        ["SECRET_KEY"],
        ["NUMBER"],
      ]);
      expect(diagnosis.keys.find(({ key }) => key === "NUMBER")).toMatchObject({
        status: "failed",
        findings: [{ check: "value", status: "failed", code: "value/invalid" }],
      });
      expect(diagnosis.keys.find(({ key }) => key === "U")).toMatchObject({ status: "failed", origin: "composed" });
      expect(said).toMatch(/^values\n {2}FAILED {3}NUMBER: /m);
      expect(reads()).toEqual([`/v1/${mount}/data/app`]);
      for (const canary of [CANARY, "12x", "env-canary"]) expect(shown).not.toContain(canary);
    });

    test("what a read would issue is never read", async () => {
      const issued = vault({ address, mount: dynamic, engine: "other", identity: vault.token() });
      const leased = defineSecrets({
        environments: { test: issued },
        secrets: { PASSWORD: secret({ from: { test: issued.at("creds/app", { field: "password" }) } }) },
        consumers: {},
      });
      const variables = await as(`path "${dynamic}/creds/app" { capabilities = ["read"] }`);
      const { diagnosis, place } = await examined(leased, variables, { read: true });
      expect(place("PASSWORD").by).toMatchObject({
        existence: { status: "not-checked" },
        permission: { status: "ok" },
      });
      expect(place("PASSWORD").by.value).toBeUndefined();
      expect(diagnosis.summary.failed).toBe(0);
      expect(reads()).toEqual([]);
    });
  });
});
