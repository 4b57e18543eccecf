import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { variable } from "../../../../src/schema/setting.ts";
import { vault } from "../../../../src/schema/sources/vault.ts";
import { type OidcIssuer, startOidcIssuer } from "../../../servers/oidc.ts";
import { type OwnOpenBao, startOpenBao } from "../../../servers/openbao.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { at, codeOf, errorOf, mountKv2, type Opening, opened, textOf } from "./opened.ts";

const SECRET = { secret_key: "k-1", db_password: "d-2", redis_password: "r-3", jwt_secret: "j-4" };
const FIELDS = Object.keys(SECRET) as (keyof typeof SECRET)[];
const POLICY = 'path "neural/data/production" { capabilities = ["read"] }';

suiteFor("openbao", () => {
  let bao: OwnOpenBao;
  let issuer: OidcIssuer;
  let appRole: { readonly [variable: string]: string };

  beforeAll(async () => {
    [bao, issuer] = await Promise.all([startOpenBao(), startOidcIssuer()]);
    await mountKv2(bao, "neural");
    await bao.expect("POST", "neural/data/production", { data: SECRET });
    await bao.expect("PUT", "sys/policies/acl/production", { policy: POLICY });
    for (const type of ["approle", "jwt", "userpass"]) await bao.expect("POST", `sys/auth/${type}`, { type });
    await bao.expect("POST", "auth/approle/role/ci", { token_policies: ["production"], token_ttl: "5m" });
    appRole = await secretId("ci");
  });

  afterAll(async () => {
    await Promise.all([bao.stop(), issuer.stop()]);
  });

  async function secretId(role: string): Promise<{ readonly [variable: string]: string }> {
    const roleId = (await bao.expect("GET", `auth/approle/role/${role}/role-id`)).data!["role_id"] as string;
    const id = (await bao.expect("POST", `auth/approle/role/${role}/secret-id`)).data!["secret_id"] as string;
    return { VAULT_ROLE_ID: roleId, VAULT_SECRET_ID: id };
  }

  const open = (parts: Partial<Opening> = {}): ReturnType<typeof opened> =>
    opened({ address: bao.address, variables: { VAULT_TOKEN: "root" }, ...parts });

  async function readsTheSet(parts: Partial<Opening>): Promise<ReturnType<typeof opened>> {
    const { backend, context, ...rest } = open(parts);
    const outcomes = await backend.read(
      FIELDS.map((field) => at("neural/production", field)),
      context,
    );
    expect(outcomes.map(textOf)).toEqual(Object.values(SECRET));
    return { backend, context, ...rest };
  }

  describe("the set of four", () => {
    test("by AppRole with a policy for that path alone: one login, one read", async () => {
      const { context } = await readsTheSet({ variables: appRole, identities: [vault.appRole()] });
      expect(context.meter).toEqual({ requests: 2, logins: 1 });
    });

    test("without a declared identity, AppRole comes before the token", async () => {
      const { context } = await readsTheSet({ variables: { ...appRole, VAULT_TOKEN: "wrong" } });
      expect(context.meter.logins).toBe(1);
    });

    test("by a token: one request", async () => {
      const { context } = await readsTheSet({ identities: [vault.token()] });
      expect(context.meter).toEqual({ requests: 1, logins: 0 });
    });

    test("by userpass", async () => {
      await bao.expect("POST", "auth/userpass/users/app", { password: "p w/ü", token_policies: ["production"] });
      const identities = [vault.userpass({ username: "app", password: variable("APP_PASSWORD") })];
      await readsTheSet({ variables: { APP_PASSWORD: "p w/ü" }, identities });
      const refused = open({ variables: { APP_PASSWORD: "other" }, identities });
      const error = errorOf(await refused.read("neural/production", "secret_key"));
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toContain('user "app"');
      expect(error.hint).toContain("APP_PASSWORD");
    });

    test("edge case 22: by JWT, and a claim that does not fit is told with the subject", async () => {
      await bao.expect("POST", "auth/jwt/config", { jwks_url: issuer.jwksUrl, bound_issuer: issuer.url });
      await bao.expect("POST", "auth/jwt/role/ci", {
        role_type: "jwt",
        user_claim: "sub",
        bound_audiences: ["vault"],
        bound_claims: { repository: "o/r" },
        token_policies: ["production"],
      });
      const identities = [vault.jwt({ role: "ci", token: variable("JWT") })];
      const claims = { sub: "repo:o/r:ref:refs/heads/main", aud: "vault", repository: "o/r" };
      await readsTheSet({ variables: { JWT: await issuer.mint(claims) }, identities });
      const hintFor = async (JWT: string): Promise<string> => {
        const error = errorOf(await open({ variables: { JWT }, identities }).read("neural/production", "secret_key"));
        expect(error.code).toBe("backend/unauthenticated");
        expect(JSON.stringify(error)).not.toContain(JWT);
        return error.hint;
      };
      const hint = await hintFor(await issuer.mint({ ...claims, repository: "o/other" }));
      expect(hint).toContain('bound_claims of role "ci"');
      expect(hint).toContain('sub "repo:o/r:ref:refs/heads/main"');
      expect(await hintFor(await issuer.mint({ ...claims, aud: "other" }))).toContain("bound_audiences");
      expect(await hintFor(await issuer.forge(claims))).toContain("signature");
      const unknown = open({
        variables: { JWT: await issuer.mint(claims) },
        identities: [vault.jwt({ role: "nobody", token: variable("JWT") })],
      });
      expect(errorOf(await unknown.read("neural/production", "secret_key")).hint).toContain('Create role "nobody"');
      const elsewhere = open({
        variables: { JWT: await issuer.mint(claims) },
        identities: [vault.jwt({ role: "ci", token: variable("JWT"), mount: "none" })],
      });
      expect(errorOf(await elsewhere.read("neural/production", "secret_key")).hint).toContain(
        "bao auth enable -path=none jwt",
      );
    });

    test("edge case 21: in a namespace, named by the source or by VAULT_NAMESPACE", async () => {
      await bao.expect("POST", "sys/namespaces/team");
      const options = { namespace: "team" };
      await mountKv2(bao, "neural", "team");
      await bao.expect("POST", "neural/data/app", { data: { a: "in team" } }, options);
      expect(textOf(await open({ settings: { namespace: "team/" } }).read("neural/app", "a"))).toBe("in team");
      const variables = { VAULT_TOKEN: "root", VAULT_NAMESPACE: "team" };
      expect(textOf(await open({ variables }).read("neural/app", "a"))).toBe("in team");
      expect(textOf(await open().read("neural/app", "a"))).toBe("missing secret");
      const error = errorOf(await open({ settings: { namespace: "none" } }).read("neural/app", "a"));
      expect(error.code).toBe("config/invalid-option");
      expect(error.hint).toContain('"none"');
      const login = open({ settings: { namespace: "none" }, variables: appRole });
      expect(codeOf(await login.read("neural/app", "a"))).toBe("config/invalid-option");
    });
  });

  test("edge case 21: a namespace in another is where we log in, read and end the login, with a `/` behind it or not", async () => {
    await bao.expect("POST", "sys/namespaces/outer");
    await bao.expect("POST", "sys/namespaces/inner", undefined, { namespace: "outer" });
    const options = { namespace: "outer/inner" };
    await mountKv2(bao, "neural", "outer/inner");
    await bao.expect("POST", "neural/data/app", { data: { a: "in outer/inner" } }, options);
    await bao.expect(
      "PUT",
      "sys/policies/acl/app",
      { policy: 'path "neural/data/app" { capabilities = ["read"] }' },
      options,
    );
    await bao.expect("POST", "sys/auth/approle", { type: "approle" }, options);
    await bao.expect("POST", "auth/approle/role/app", { token_policies: ["app"] }, options);
    const { data: role } = await bao.expect("GET", "auth/approle/role/app/role-id", undefined, options);
    const { data: id } = await bao.expect("POST", "auth/approle/role/app/secret-id", undefined, options);
    const variables = { VAULT_ROLE_ID: String(role?.["role_id"]), VAULT_SECRET_ID: String(id?.["secret_id"]) };
    const accessors = async (): Promise<number> =>
      (
        (await bao.api("LIST", "auth/token/accessors", undefined, options)).body?.data?.["keys"] as
          | unknown[]
          | undefined
      )?.length ?? 0;
    const before = await accessors();
    for (const namespace of ["outer/inner", "outer/inner/"]) {
      const { read, backend, context } = open({ settings: { namespace }, variables });
      expect(textOf(await read("neural/app", "a"))).toBe("in outer/inner");
      expect(await accessors()).toBe(before + 1);
      await backend.close(context);
      expect(await accessors()).toBe(before);
    }
    const above = errorOf(await open({ settings: { namespace: "outer" }, variables }).read("neural/app", "a"));
    expect(above.code).toBe("backend/unauthenticated");
  });

  describe("engines", () => {
    test("edge case 20: KV version 1 is told by itself, remembered, and spared the question by `engine`", async () => {
      await bao.expect("POST", "sys/mounts/one", { type: "kv", options: { version: "1" } });
      await bao.expect("POST", "one/production", SECRET);
      const { read, context } = open({ mount: "one" });
      expect(textOf(await read("one/production", "jwt_secret"))).toBe("j-4");
      expect(context.meter.requests).toBe(3);
      expect(textOf(await read("one/absent", "a"))).toBe("missing secret");
      expect(context.meter.requests).toBe(4);
      const spared = open({ mount: "one", settings: { engine: "kv1" } });
      expect(textOf(await spared.read("one/production", "secret_key"))).toBe("k-1");
      expect(spared.context.meter.requests).toBe(1);
      expect(codeOf(await spared.read("one/production", "secret_key", "1"))).toBe("reference/unsupported");
    });

    test("KV version 1 by a policy for that path alone", async () => {
      await bao.expect("POST", "sys/mounts/narrow", { type: "kv", options: { version: "1" } });
      await bao.expect("POST", "narrow/production", SECRET);
      const policy = 'path "narrow/production" { capabilities = ["read"] }';
      await bao.expect("PUT", "sys/policies/acl/narrow", { policy });
      const body = { policies: ["narrow"], no_default_policy: true };
      const token = (await bao.expect("POST", "auth/token/create", body)).auth!.client_token;
      const { read, context } = open({ mount: "narrow", variables: { VAULT_TOKEN: token } });
      expect(textOf(await read("narrow/production", "secret_key"))).toBe("k-1");
      expect(context.meter.requests).toBe(3);
      const error = errorOf(await read("narrow/other", "a"));
      expect(error.code).toBe("backend/denied");
      expect(error.hint).toContain('Grant "read" on narrow/other in a policy of the token');
    });

    test("edge case 20: a nested mount, a mount named data, and paths that hold data", async () => {
      for (const mount of ["a/b/kv", "data"]) {
        await mountKv2(bao, mount);
        for (const path of ["app", "data/app", "x/data/y"])
          await bao.expect("POST", `${mount}/data/${path}`, { data: { where: `${mount} ${path}` } });
        const { read } = open({ mount });
        for (const path of ["app", "data/app", "x/data/y"])
          expect(textOf(await read(`${mount}/${path}`, "where"))).toBe(`${mount} ${path}`);
      }
      await bao.expect("POST", "sys/mounts/old/data", { type: "kv", options: { version: "1" } });
      await bao.expect("POST", "old/data/data/app", { where: "old" });
      expect(textOf(await open({ mount: "old/data" }).read("old/data/data/app", "where"))).toBe("old");
    });

    test("a mount that is declared wrongly is named", async () => {
      const error = errorOf(await open({ mount: "a/b" }).read("a/b/kv/app", "where"));
      expect(error.code).toBe("config/invalid-option");
      expect(error.hint).toContain('mount: "a/b/kv"');
    });

    test.each(["root", "everything", "the path"])(
      "a mount that does not exist is not missing, to %s",
      async (whose) => {
        const paths = { everything: "*", "the path": "nowhere/data/app" } as const;
        let token = "root";
        if (whose !== "root") {
          const policy = `path "${paths[whose as keyof typeof paths]}" { capabilities = ["read", "list"] }`;
          await bao.expect("PUT", "sys/policies/acl/nowhere", { policy });
          token = (await bao.expect("POST", "auth/token/create", { policies: ["nowhere"] })).auth!.client_token;
        }
        for (const settings of [{}, { engine: "kv2" }]) {
          const { read } = open({ mount: "nowhere", settings, variables: { VAULT_TOKEN: token } });
          const error = errorOf(await read("nowhere/app", "a"));
          expect(error.code).toBe("config/invalid-option");
          expect(error.hint).toContain('has no engine at "nowhere"');
        }
      },
    );

    test("an engine that is declared wrongly is not missing", async () => {
      const { read } = open({ settings: { engine: "kv1" } });
      const error = errorOf(await read("neural/production", "secret_key"));
      expect(error.code).toBe("config/invalid-option");
      expect(error.facts.option).toBe("engine");
      expect(error.hint).toContain('engine: "kv2"');
    });

    test("edge case 23: names are encoded", async () => {
      const path = "neural/data/a b?c#d%2Fé&#x2F;x";
      const url = path.split("/").map(encodeURIComponent).join("/");
      await bao.expect("POST", url, { data: { "a.b-c d": "odd" } });
      expect(textOf(await open().read("neural/a b?c#d%2Fé&#x2F;x", "a.b-c d"))).toBe("odd");
    });

    test.each(["neural/../sys/health", "neural/./a", "neural//a", "neural/", "other/a", "neural/a\nb"])(
      "the path %j is refused without a request",
      async (path) => {
        const { read, context } = open();
        expect(codeOf(await read(path, "a"))).toBe("reference/invalid");
        expect(context.meter.requests).toBe(0);
      },
    );
  });

  describe("versions", () => {
    beforeAll(async () => {
      for (const value of ["one", "two", "three", "four"])
        await bao.expect("POST", "neural/data/versions", { data: { value } });
      await bao.expect("POST", "neural/delete/versions", { versions: [2] });
      await bao.expect("PUT", "neural/destroy/versions", { versions: [3] });
    });

    test("edge case 20: the newest, a pinned one, and what is known of them", async () => {
      const { read } = open();
      const newest = await read("neural/versions", "value");
      expect(textOf(newest)).toBe("four");
      expect(newest).toMatchObject({ version: "4" });
      expect(newest?.status === "found" && newest.createdAt).toBeInstanceOf(Date);
      expect(textOf(await read("neural/versions", "value", "1"))).toBe("one");
    });

    test("edge case 20: deleted and destroyed are no missing", async () => {
      const { read } = open();
      const deleted = errorOf(await read("neural/versions", "value", "2"));
      expect(deleted.code).toBe("value/deleted");
      expect(deleted.hint).toContain("bao kv undelete -mount=neural -versions=2 versions");
      const destroyed = errorOf(await read("neural/versions", "value", "3"));
      expect(destroyed.code).toBe("value/deleted");
      expect(destroyed.hint).toContain("bao kv put -mount=neural versions");
      expect(destroyed.message).toContain("destroyed");
      await bao.expect("POST", "neural/data/gone", { data: { a: "1" } });
      await bao.expect("DELETE", "neural/data/gone");
      expect(codeOf(await read("neural/gone", "a"))).toBe("value/deleted");
    });

    test("edge case 20: the three kinds of missing", async () => {
      const { read } = open();
      expect(textOf(await read("neural/absent", "a"))).toBe("missing secret");
      expect(textOf(await read("neural/absent", "a", "1"))).toBe("missing secret");
      expect(textOf(await read("neural/versions", "value", "99"))).toBe("missing version");
      expect(textOf(await read("neural/versions", "absent"))).toBe("missing field");
      // Without a policy for the metadata, the version is what was asked for.
      const blind = open({ variables: appRole });
      expect(textOf(await blind.read("neural/production", "secret_key", "99"))).toBe("missing version");
    });

    test.each(["0", "-1", "1.0", "latest", "01", ""])(
      "edge case 20: the version %j is refused without a request",
      async (version) => {
        const { read, context } = open();
        expect(codeOf(await read("neural/versions", "value", version))).toBe("reference/invalid");
        expect(context.meter.requests).toBe(0);
      },
    );
  });

  test("edge case 23: values keep their text, as far as the server does", async () => {
    const fields =
      '"big":12345678901234567890,"exp":1e7,"yes":true,"nothing":null,"empty":"","object":{"b":[1.50]},"a.b":"dots"';
    const write = async (path: string, body: string): Promise<void> => {
      const options = { method: "POST", headers: { "x-vault-token": "root" }, body };
      expect((await fetch(`${bao.address}/v1/${path}`, options)).status).toBeLessThan(300);
    };
    await bao.expect("POST", "sys/mounts/texts", { type: "kv", options: { version: "1" } });
    await write("texts/values", `{${fields}}`);
    await write("neural/data/values", `{"data":{${fields}}}`);
    const names = ["big", "exp", "yes", "nothing", "empty", "object", "a.b"];
    const read = async (mount: string): Promise<string[]> => {
      const { backend, context } = open({ mount });
      const references = names.map((field) => at(`${mount}/values`, field));
      return (await backend.read(references, context)).map(textOf);
    };
    expect(await read("texts")).toEqual([
      "12345678901234567890",
      "1e7",
      "true",
      "missing field",
      "",
      '{"b":[1.50]}',
      "dots",
    ]);
    // KV version 2 of this server keeps numbers as floating point: what it answers is what it has.
    expect((await read("neural")).slice(2)).toEqual(["true", "missing field", "", '{"b":[1.5]}', "dots"]);
    await bao.expect("POST", "neural/data/nothing", { data: {} });
    expect(textOf(await open().read("neural/nothing", "a"))).toBe("missing field");
  });

  test("edge case 23: a field may have any name", async () => {
    const data = {
      "a.b": "dot",
      "a-b": "dash",
      "a b": "blank",
      'a"b': "quote",
      "a/b": "slash",
      "#@%": "signs",
      é: "é",
    };
    await bao.expect("POST", "neural/data/odd", { data });
    const { backend, context } = open();
    const outcomes = await backend.read(
      Object.keys(data).map((field) => at("neural/odd", field)),
      context,
    );
    expect(outcomes.map(textOf)).toEqual(Object.values(data));
    expect(context.meter.requests).toBe(1);
  });

  describe("what it costs", () => {
    async function patch(path: string, fields: [string, string][]): Promise<void> {
      if ((await bao.api("GET", path)).status === 404) await bao.expect("POST", path, { data: {} });
      const response = await fetch(`${bao.address}/v1/${path}`, {
        method: "PATCH",
        headers: { "x-vault-token": "root", "content-type": "application/merge-patch+json" },
        body: JSON.stringify({ data: Object.fromEntries(fields) }),
      });
      expect(response.status).toBe(200);
    }

    test("edge case 34: 20 parallel reads: one login; 1000 keys of one secret: one read", async () => {
      const data = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`key_${index}`, `v${index}`]));
      // The server takes a thousand strings in one request, and a name is one.
      for (const half of [0, 400, 800]) await patch("neural/data/many", Object.entries(data).slice(half, half + 400));
      const policy = 'path "neural/data/*" { capabilities = ["read"] }';
      await bao.expect("PUT", "sys/policies/acl/all", { policy });
      await bao.expect("POST", "auth/approle/role/all", { token_policies: ["all"] });
      const { backend, context, read } = open({ variables: await secretId("all") });
      const reads = await Promise.all(Array.from({ length: 20 }, () => read("neural/many", "key_0")));
      expect(new Set(reads.map(textOf))).toEqual(new Set(["v0"]));
      expect(context.meter).toEqual({ requests: 21, logins: 1 });
      const outcomes = await backend.read(
        Object.keys(data).map((field) => at("neural/many", field)),
        context,
      );
      expect(outcomes.map(textOf)).toEqual(Object.values(data));
      expect(context.meter).toEqual({ requests: 22, logins: 1 });
    });

    test("edge case 22: a login that is good for one use reads one secret", async () => {
      await bao.expect("POST", "auth/approle/role/once", {
        token_policies: ["production"],
        token_num_uses: 1,
        secret_id_num_uses: 1,
      });
      const { context } = await readsTheSet({ variables: await secretId("once") });
      expect(context.meter).toEqual({ requests: 2, logins: 1 });
    });
  });

  describe("the end of a login", () => {
    const lookup = async (token = ""): Promise<number> =>
      (await bao.api("GET", "auth/token/lookup-self", undefined, { token })).status;

    async function tokensSeen(parts: Partial<Opening>): Promise<{ tokens: string[]; end: () => Promise<void> }> {
      const tokens: string[] = [];
      const inner = open(parts);
      const { transport } = inner.context;
      const context = {
        ...inner.context,
        transport: {
          send: (request: Parameters<typeof transport.send>[0]) => {
            const token = request.headers?.["X-Vault-Token"];
            if (token !== undefined) tokens.push(token);
            return transport.send(request);
          },
        },
      };
      await inner.backend.read([at("neural/production", "secret_key")], context);
      return { tokens, end: () => inner.backend.close(context) };
    }

    test("edge case 22: our token is revoked, more than once does nothing", async () => {
      const { tokens, end } = await tokensSeen({ variables: appRole });
      expect(await lookup(tokens[0])).toBe(200);
      await end();
      expect(await lookup(tokens[0])).toBe(403);
      const { length } = tokens;
      await end();
      expect(tokens).toHaveLength(length);
    });

    test("a token that was handed in is not", async () => {
      const token = (await bao.expect("POST", "auth/token/create", { policies: ["production"] })).auth!.client_token;
      const { tokens, end } = await tokensSeen({ variables: { VAULT_TOKEN: token } });
      await end();
      expect(tokens).toEqual([token]);
      expect(await lookup(token)).toBe(200);
    });

    test("edge case 22: a token of ours that is gone is replaced once", async () => {
      const { read, context, backend } = open({ variables: appRole });
      expect(textOf(await read("neural/production", "secret_key"))).toBe("k-1");
      await bao.expect("POST", "auth/approle/role/ci", { token_policies: ["production"], token_ttl: "5m" });
      const { data } = await bao.expect("LIST", "auth/token/accessors");
      for (const accessor of data!["keys"] as string[]) {
        const { body } = await bao.api("POST", "auth/token/lookup-accessor", { accessor });
        if (body?.data?.["display_name"] === "approle")
          await bao.expect("POST", "auth/token/revoke-accessor", { accessor });
      }
      const reads = await Promise.all(Array.from({ length: 5 }, () => read("neural/production", "secret_key")));
      expect(reads.map(textOf)).toEqual(Array.from({ length: 5 }, () => "k-1"));
      expect(context.meter.logins).toBe(2);
      await backend.close(context);
    });
  });

  describe("failures", () => {
    test("a denied path names path and capability", async () => {
      const error = errorOf(await open({ variables: appRole }).read("neural/other", "a"));
      expect(error.code).toBe("backend/denied");
      expect(error.hint).toContain('Grant "read" on neural/data/other in a policy of the AppRole');
      expect(error.facts).toMatchObject({
        path: "neural/data/other",
        permission: "read",
        method: "appRole",
        status: 403,
      });
    });

    test("edge case 22: a wrong secret id, with its variable", async () => {
      const variables = { ...appRole, VAULT_SECRET_ID: "wrong-secret-id-canary" };
      const error = errorOf(await open({ variables }).read("neural/production", "secret_key"));
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toContain("VAULT_SECRET_ID");
      expect(error.facts).toMatchObject({ method: "appRole", path: "auth/approle/login", status: 400 });
      expect(JSON.stringify(error)).not.toContain("canary");
    });

    test("a wrong password locks nobody out, however many secrets are asked for", async () => {
      await bao.expect("POST", "auth/userpass/users/locked", { password: "right", token_policies: ["production"] });
      const identities = [vault.userpass({ username: "locked", password: variable("PASSWORD") })];
      const { backend, context } = open({ variables: { PASSWORD: "wrong" }, identities });
      const references = Array.from({ length: 100 }, (_, index) => at(`neural/s${index}`, "a"));
      const outcomes = await backend.read(references, context);
      expect(new Set(outcomes.map(codeOf))).toEqual(new Set(["backend/unauthenticated"]));
      await readsTheSet({ variables: { PASSWORD: "right" }, identities });
    });

    test("edge case 51: a bad token is no missing policy", async () => {
      const error = errorOf(
        await open({ variables: { VAULT_TOKEN: "hvs.bad-canary" } }).read("neural/production", "secret_key"),
      );
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toContain("VAULT_TOKEN");
      expect(JSON.stringify(error)).not.toContain("canary");
    });

    test("nobody listens", async () => {
      const { read } = open({ address: "http://127.0.0.1:9" });
      const error = errorOf(await read("neural/production", "secret_key"));
      expect(error.code).toBe("backend/unreachable");
      expect(error.hint).toContain("VAULT_ADDR");
    });

    test("a sealed server", async () => {
      await bao.expect("PUT", "sys/seal");
      try {
        for (const variables of [{ VAULT_TOKEN: "root" }, appRole]) {
          const error = errorOf(await open({ variables }).read("neural/production", "secret_key"));
          expect(error.code).toBe("backend/sealed");
          expect(error.hint).toContain(`bao operator unseal -address=${bao.address}`);
        }
      } finally {
        await bao.expect("PUT", "sys/unseal", { key: bao.unsealKey });
      }
    });
  });

  test("describe and whoami show no value", async () => {
    const { backend, context } = open();
    await bao.expect("POST", "neural/data/shown", { data: { a: "canary-value", "b.c": { d: "canary-value" } } });
    const references = [
      at("neural/shown", "a"),
      at("neural/shown", "absent"),
      at("neural/shown", "/b.c/d"),
      at("neural/absent", "a"),
    ];
    const described = await backend.describe(references, context);
    expect(described.map(({ state, ...rest }) => [state, "field" in rest && rest.field])).toEqual([
      ["exists", "exists"],
      ["exists", "missing"],
      ["exists", "exists"],
      ["missing", "missing"],
    ]);
    expect(described[0]).toMatchObject({ version: "1" });
    expect(JSON.stringify(described)).not.toContain("canary");
    const blind = open({ variables: appRole });
    const [denied] = await blind.backend.describe([at("neural/production", "a")], blind.context);
    expect(denied).toMatchObject({ state: "failed", error: { code: "backend/denied" } });
    const principal = await blind.backend.whoami(blind.context);
    expect(principal).toMatchObject({ method: "appRole", name: "approle", grants: ["default", "production"] });
    expect(principal.expiresAt).toBeInstanceOf(Date);
  });
});
