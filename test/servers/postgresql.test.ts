import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { suiteFor } from "./suite.ts";

const unique = (): string => `u_${randomUUID().replaceAll("-", "")}`;

suiteFor("postgresql", ({ postgresql }) => {
  describe("the shared PostgreSQL", () => {
    test("lets a user in with the password alone", async () => {
      const user = unique();
      await postgresql.query(`create role ${user} login password 'right'`);
      expect(await postgresql.login(user, "right")).toBe(true);
      expect(await postgresql.login(user, "wrong")).toBe(false);
      expect(await postgresql.login(unique(), "right")).toBe(false);
    });

    test("says what SQL is wrong", async () => {
      await expect(postgresql.query("select nonsense")).rejects.toThrow(/column "nonsense" does not exist/);
    });
  });
});

suiteFor(["openbao", "postgresql"], ({ openbao, postgresql }) => {
  describe("OpenBao's database engine", () => {
    test("issues a login that works, and takes it back when the lease is revoked", async () => {
      const mount = unique();
      await openbao.expect("POST", `sys/mounts/${mount}`, { type: "database" });
      await openbao.expect("POST", `${mount}/config/pg`, {
        plugin_name: "postgresql-database-plugin",
        allowed_roles: "*",
        connection_url: postgresql.connectionTemplate,
        username: postgresql.user,
        password: postgresql.password,
      });
      await openbao.expect("POST", `${mount}/roles/app`, {
        db_name: "pg",
        creation_statements: [`create role "{{name}}" login password '{{password}}' valid until '{{expiration}}'`],
        default_ttl: "1h",
      });
      const issued = await openbao.expect("GET", `${mount}/creds/app`);
      const { username, password } = issued.data as { username: string; password: string };
      expect(issued).toMatchObject({ renewable: true, lease_duration: 3600 });
      expect(await postgresql.login(username, password)).toBe(true);
      await openbao.expect("PUT", "sys/leases/revoke", { lease_id: issued["lease_id"], sync: true });
      expect(await postgresql.login(username, password)).toBe(false);
    });
  });
});
