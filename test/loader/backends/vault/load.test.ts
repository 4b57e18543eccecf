import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defineSecrets, plain, secret, text, vault } from "../../../../src/index.ts";
import { systemClock } from "../../../../src/loader/clock.ts";
import type { ErrorCode } from "../../../../src/loader/errors/catalogue.ts";
import { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import { loadSecretsWith } from "../../../../src/loader/load-secrets.ts";
import { openSecretsWith } from "../../../../src/loader/open-secrets.ts";
import type { Report } from "../../../../src/loader/report.ts";
import { type OwnOpenBao, startOpenBao } from "../../../servers/openbao.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { mountKv2, runtimeWith } from "./opened.ts";

const VALUES = { secret_key: "k-canary", db_password: "d-canary", redis_password: "r-canary", jwt_secret: "j-canary" };

suiteFor(["openbao", "postgresql"], ({ postgresql }) => {
  let bao: OwnOpenBao;
  let variables: { readonly [name: string]: string };

  beforeAll(async () => {
    bao = await startOpenBao();
    await mountKv2(bao, "neural");
    for (const path of ["production", "gone"]) await bao.expect("POST", `neural/data/${path}`, { data: VALUES });
    await bao.expect("DELETE", "neural/data/gone");
    await bao.expect("POST", "sys/mounts/database", { type: "database" });
    await bao.expect("POST", "database/config/pg", {
      plugin_name: "postgresql-database-plugin",
      allowed_roles: "*",
      connection_url: postgresql.connectionTemplate,
      username: postgresql.user,
      password: postgresql.password,
    });
    await bao.expect("POST", "database/roles/app", {
      db_name: "pg",
      creation_statements: [`CREATE ROLE "{{name}}" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'`],
      default_ttl: "6s",
      max_ttl: "1h",
    });
    const paths = ["neural/data/production", "neural/data/gone", "neural/data/absent", "database/creds/app"];
    const policy = paths.map((path) => `path "${path}" { capabilities = ["read"] }`).join("\n");
    await bao.expect("PUT", "sys/policies/acl/app", { policy });
    await bao.expect("POST", "sys/auth/approle", { type: "approle" });
    await bao.expect("POST", "auth/approle/role/app", { token_policies: ["app"], token_ttl: "1h" });
    const { data: role } = await bao.expect("GET", "auth/approle/role/app/role-id");
    const { data: id } = await bao.expect("POST", "auth/approle/role/app/secret-id");
    variables = { VAULT_ROLE_ID: String(role?.["role_id"]), VAULT_SECRET_ID: String(id?.["secret_id"]) };
  });

  afterAll(() => bao.stop());

  const four = (path: string) =>
    defineSecrets({
      environments: { production: vault({ mount: "neural", path, identity: vault.appRole() }) },
      secrets: { SECRET_KEY: secret(), DB_PASSWORD: secret(), REDIS_PASSWORD: secret(), JWT_SECRET: secret() },
    });

  const login = defineSecrets({
    environments: { production: vault({ mount: "database", identity: vault.appRole() }) },
    secrets: {
      DB_USER: secret({ from: { production: vault({ mount: "database" }).at("creds/app", { field: "username" }) } }),
      DB_PASSWORD: secret({
        from: { production: vault({ mount: "database" }).at("creds/app", { field: "password" }) },
      }),
    },
  });

  const ports = (over: { readonly [name: string]: string } = {}) => ({
    runtime: runtimeWith({ VAULT_ADDR: bao.address, ...variables, ...over }),
  });

  const live = async (): Promise<number> =>
    (((await bao.api("LIST", "auth/token/accessors")).body?.data?.["keys"] ?? []) as unknown[]).length;

  test("the set of four, by one login and one read, with our token revoked when the load is over", async () => {
    const before = await live();
    let report: Report | undefined;
    const secrets = await loadSecretsWith(
      four("production"),
      { environment: "production", onReport: (made) => (report = made) },
      ports(),
    );
    expect([secrets.SECRET_KEY, secrets.DB_PASSWORD, secrets.REDIS_PASSWORD, secrets.JWT_SECRET]).toEqual(
      Object.values(VALUES),
    );
    expect(await live()).toBe(before);
    expect(JSON.stringify(report)).not.toContain("canary");
  });

  describe("failures", () => {
    async function failure(path: string, over: { readonly [name: string]: string } = {}): Promise<SecretsError> {
      const thrown = await loadSecretsWith(four(path), { environment: "production" }, ports(over)).catch(
        (error: unknown) => error,
      );
      if (!(thrown instanceof SecretsError)) throw new Error("it loaded");
      return thrown;
    }

    test("six faults have six codes, and each hint names what it is about", async () => {
      const cases: [() => Promise<SecretsError>, ErrorCode, string][] = [
        [() => failure("production", { VAULT_SECRET_ID: "wrong" }), "backend/unauthenticated", "VAULT_SECRET_ID"],
        [() => failure("denied"), "backend/denied", 'Grant "read" on neural/data/denied'],
        [() => failure("absent"), "value/missing", "SECRET_KEY"],
        [() => failure("gone"), "value/deleted", "bao kv undelete -mount=neural -versions=1 gone"],
        [() => failure("production", { VAULT_ADDR: "http://127.0.0.1:9" }), "backend/unreachable", "VAULT_ADDR"],
        [() => failure("production"), "backend/sealed", "bao operator unseal"],
      ];
      const codes = new Set<ErrorCode>();
      for (const [fail, code, words] of cases) {
        if (code === "backend/sealed") await bao.expect("PUT", "sys/seal");
        const error = await fail();
        expect(error.problems.map((problem) => problem.code)).toEqual([code, code, code, code]);
        expect(error.problems[0]?.hint).toContain(words);
        expect(error.message).not.toContain("canary");
        codes.add(error.code);
      }
      await bao.expect("PUT", "sys/unseal", { key: bao.unsealKey });
      expect(codes.size).toBe(6);
    });
  });

  test("no default steps in for a mount that does not exist", async () => {
    const config = defineSecrets({
      environments: { production: vault({ mount: "neurl", path: "production", identity: vault.token() }) },
      secrets: { HOST: plain(text(), { default: "localhost" }) },
    });
    const load = loadSecretsWith(config, { environment: "production" }, ports({ VAULT_TOKEN: "root" }));
    await expect(load).rejects.toMatchObject({ code: "config/invalid-option", hint: /no engine at "neurl"/ });
  });

  test("a PostgreSQL login outlives loadSecrets()", async () => {
    const { DB_USER, DB_PASSWORD } = await loadSecretsWith(login, { environment: "production" }, ports());
    expect(await postgresql.login(DB_USER, DB_PASSWORD)).toBe(true);
  });

  test("one that openSecrets() holds is renewed, and gone after disposal", async () => {
    let renewals = 0;
    const clock = {
      ...systemClock,
      // Renewals come at once, and only they are in the background and this long.
      after: (ms: number, call: () => void, background?: boolean) => {
        if (background !== true || ms < 1000) return systemClock.after(ms, call, background);
        renewals += 1;
        return systemClock.after(renewals > 3 ? ms : 0, call, background);
      },
    };
    const opened = await openSecretsWith(login, { environment: "production" }, { ...ports(), clock });
    const { DB_USER, DB_PASSWORD } = opened.current as { DB_USER: string; DB_PASSWORD: string };
    expect(await postgresql.login(DB_USER, DB_PASSWORD)).toBe(true);
    await expect.poll(() => renewals).toBeGreaterThan(3);
    const path = "sys/leases/lookup/database/creds/app";
    const ids = ((await bao.expect("LIST", path)).data?.["keys"] ?? []) as string[];
    const lookedUp = await Promise.all(
      ids.map((id) => bao.expect("POST", "sys/leases/lookup", { lease_id: `database/creds/app/${id}` })),
    );
    expect(lookedUp.some(({ data }) => data?.["last_renewal"] !== null)).toBe(true);
    expect(await postgresql.login(DB_USER, DB_PASSWORD)).toBe(true);
    await opened.close();
    await expect.poll(() => postgresql.login(DB_USER, DB_PASSWORD)).toBe(false);
  });
});
