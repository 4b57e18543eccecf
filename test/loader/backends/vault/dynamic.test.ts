import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lease, Outcome } from "../../../../src/loader/backend.ts";
import { type OwnOpenBao, startOpenBao } from "../../../servers/openbao.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { at, codeOf, errorOf, type Opening, opened, textOf } from "./opened.ts";

const STATEMENT =
  "CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'; GRANT USAGE ON SCHEMA public TO \"{{name}}\";";

suiteFor(["openbao", "postgresql"], ({ postgresql }) => {
  let bao: OwnOpenBao;

  beforeAll(async () => {
    bao = await startOpenBao();
    await bao.expect("POST", "sys/mounts/database", { type: "database" });
    await bao.expect("POST", "database/config/pg", {
      plugin_name: "postgresql-database-plugin",
      allowed_roles: "*",
      connection_url: postgresql.connectionTemplate,
      username: postgresql.user,
      password: postgresql.password,
    });
    for (const [role, ttl] of [
      ["app", "1h"],
      ["counted", "1h"],
    ])
      await bao.expect("POST", `database/roles/${role}`, {
        db_name: "pg",
        creation_statements: [STATEMENT],
        default_ttl: ttl,
        max_ttl: "2h",
      });
    await bao.expect("PUT", "sys/policies/acl/db", {
      policy: 'path "database/creds/*" { capabilities = ["read"] }',
    });
    await bao.expect("POST", "sys/auth/approle", { type: "approle" });
    await bao.expect("POST", "auth/approle/role/app", {
      token_policies: ["db"],
      token_ttl: "30m",
      token_max_ttl: "1h",
    });
  });

  afterAll(() => bao.stop());

  async function asApp(): Promise<{ readonly [variable: string]: string }> {
    const roleId = (await bao.expect("GET", "auth/approle/role/app/role-id")).data!["role_id"] as string;
    const secretId = (await bao.expect("POST", "auth/approle/role/app/secret-id")).data!["secret_id"] as string;
    return { VAULT_ROLE_ID: roleId, VAULT_SECRET_ID: secretId };
  }

  const open = (parts: Partial<Opening> = {}): ReturnType<typeof opened> =>
    opened({ address: bao.address, mount: "database", variables: { VAULT_TOKEN: "root" }, ...parts });

  const credentials = ["username", "password"].map((field) => at("database/creds/app", field));

  function leaseOf(outcome: Outcome | undefined): Lease {
    if (outcome?.status !== "found" || outcome.lease === undefined) throw new Error(textOf(outcome));
    return outcome.lease;
  }

  async function leases(role: string): Promise<number> {
    const { body } = await bao.api("LIST", `sys/leases/lookup/database/creds/${role}`);
    return ((body?.data?.["keys"] ?? []) as unknown[]).length;
  }

  describe("a login of PostgreSQL's by the database engine", () => {
    test("edge case 23: is issued once for all its fields, works, is renewed, and is gone once our token is revoked", async () => {
      const before = await leases("app");
      const { backend, context } = open({ variables: await asApp() });
      const outcomes = await backend.read(credentials, context);
      const [user, password] = outcomes.map(textOf) as [string, string];
      expect(await postgresql.login(user, password)).toBe(true);
      expect(await leases("app")).toBe(before + 1);
      const lease = leaseOf(outcomes[0]);
      expect(leaseOf(outcomes[1])).toBe(lease);
      expect(lease.renewable).toBe(true);
      // The login lives for half an hour, the lease would for an hour: it ends with the login.
      const left = lease.expiresAt.getTime() - Date.now();
      expect(left).toBeGreaterThan(29 * 60_000);
      expect(left).toBeLessThanOrEqual(30 * 60_000);
      const renewed = await lease.renew!(context);
      expect(renewed.expiresAt.getTime()).toBeGreaterThanOrEqual(lease.expiresAt.getTime());
      expect(renewed).toHaveProperty("renew");
      expect(await postgresql.login(user, password)).toBe(true);
      await backend.close(context);
      await expect.poll(() => postgresql.login(user, password)).toBe(false);
      expect(await leases("app")).toBe(before);
    });

    test("edge case 23: is gone after close under a token that was handed in, which stays", async () => {
      const { backend, context } = open();
      const [user, password] = (await backend.read(credentials, context)).map(textOf) as [string, string];
      expect(await postgresql.login(user, password)).toBe(true);
      await backend.close(context);
      await expect.poll(() => postgresql.login(user, password)).toBe(false);
      expect((await bao.api("GET", "auth/token/lookup-self")).status).toBe(200);
    });

    test("outlives a backend that is not closed", async () => {
      const { backend, context } = open({ variables: await asApp() });
      const [user, password] = (await backend.read(credentials, context)).map(textOf) as [string, string];
      expect(await postgresql.login(user, password)).toBe(true);
      await backend.close(context);
    });

    test("asking which engine it is issues nothing", async () => {
      const before = await leases("counted");
      const { read, context, backend } = open();
      expect(textOf(await read("database/creds/counted", "username"))).toMatch(/^v-/);
      // As version 2, which engine, and the read itself.
      expect(context.meter.requests).toBe(3);
      expect(await leases("counted")).toBe(before + 1);
      const spared = open({ settings: { engine: "other" } });
      await spared.read("database/creds/counted", "username");
      expect(spared.context.meter.requests).toBe(1);
      expect(await leases("counted")).toBe(before + 2);
      const [described] = await backend.describe([at("database/creds/counted", "username")], context);
      expect(described).toMatchObject({ state: "failed", error: { code: "reference/unsupported" } });
      expect(await leases("counted")).toBe(before + 2);
    });

    test("a renewal of what is over says so", async () => {
      const { backend, context } = open({ variables: await asApp() });
      const lease = leaseOf((await backend.read(credentials, context))[0]);
      await bao.expect("PUT", "sys/leases/revoke-prefix/database/creds/app");
      await expect(lease.renew!(context)).rejects.toMatchObject({ code: "backend/denied", message: /lease is over/ });
      await backend.close(context);
    });

    test("a renewal after our own token was revoked says that the lease is gone with it", async () => {
      const variables = await asApp();
      const { backend, context } = open({ variables });
      const lease = leaseOf((await backend.read(credentials, context))[0]);
      for (const accessor of (await bao.expect("LIST", "auth/token/accessors")).data!["keys"] as string[]) {
        const { body } = await bao.api("POST", "auth/token/lookup-accessor", { accessor });
        if (body?.data?.["display_name"] === "approle")
          await bao.expect("POST", "auth/token/revoke-accessor", { accessor });
      }
      await expect(lease.renew!(context)).rejects.toMatchObject({
        code: "backend/unauthenticated",
        message: /ended with the login/,
      });
      await backend.close(context);
    });

    test("an unknown role, a missing policy, a version and a field", async () => {
      const error = errorOf(await open().read("database/creds/none", "username"));
      expect(error.code).toBe("backend/bad-response");
      expect(error.hint).toContain("bao read database/creds/none");
      expect(codeOf(await open().read("database/creds/app", "username", "1"))).toBe("reference/unsupported");
      expect(textOf(await open().read("database/creds/app", "absent"))).toBe("missing field");
      const denied = errorOf(await open({ variables: await asApp() }).read("database/static-creds/app", "password"));
      expect(denied.code).toBe("backend/denied");
      expect(denied.hint).toContain('Grant "read" on database/static-creds/app in a policy of the AppRole');
    });
  });
});
