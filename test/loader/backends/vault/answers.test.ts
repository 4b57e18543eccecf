import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Lease } from "../../../../src/loader/backend.ts";
import type { ErrorCode } from "../../../../src/loader/errors/catalogue.ts";
import { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import { variable } from "../../../../src/schema/setting.ts";
import { vault } from "../../../../src/schema/sources/vault.ts";
import { at, codeOf, errorOf, kv2, type ScriptedAnswer, textOf } from "./opened.ts";
import {
  ADDRESS,
  APP_ROLE,
  BAD_TOKEN,
  errors,
  minted,
  POLICY_DENIAL,
  type ScriptedServer,
  server,
} from "./scripted-server.ts";

describe("a table of answers", () => {
  const denied = 'Grant "read" on neural/data/app';
  const cases: readonly [string, ScriptedAnswer, ErrorCode, string][] = [
    ["401", { status: 401, json: errors() }, "backend/unauthenticated", "VAULT_TOKEN"],
    ["403 of a policy", POLICY_DENIAL, "backend/denied", denied],
    ["429", { status: 429, json: errors() }, "backend/throttled", "concurrency"],
    ["500", { status: 500, json: errors() }, "backend/unreachable", "status 500"],
    ["502 of a proxy", { status: 502, text: "<html>server-canary" }, "backend/unreachable", ADDRESS],
    ["503", { status: 503, json: errors() }, "backend/unreachable", ADDRESS],
    [
      "sealed",
      { status: 503, json: errors("Vault is sealed") },
      "backend/sealed",
      `bao operator unseal -address=${ADDRESS}`,
    ],
    [
      "standby",
      { status: 500, json: errors("local node not active but active cluster node not found") },
      "backend/sealed",
      "active node's",
    ],
    [
      "a redirect",
      { status: 307, text: "", headers: { location: "https://server-canary/" } },
      "backend/bad-response",
      "redirects",
    ],
    ["412", { status: 412, json: errors() }, "backend/unreachable", "replica"],
    ["400", { status: 400, json: errors() }, "backend/bad-response", "bao read neural/data/app"],
    [
      "an upgrade",
      { status: 400, json: errors("Upgrading from non-versioned to versioned data.") },
      "backend/unreachable",
      "again",
    ],
    ["HTML", { text: "<html>server-canary" }, "backend/bad-response", ADDRESS],
    ["HTML with 403", { status: 403, text: "<html>server-canary" }, "backend/bad-response", ADDRESS],
    ["HTML with 404", { status: 404, text: "<html>server-canary" }, "backend/bad-response", ADDRESS],
    ["half of JSON", { text: '{"data":{"data":{"a":"server-canary' }, "backend/bad-response", ADDRESS],
    [
      "a key twice",
      { text: '{"data":{"data":{"a":"1","a":"server-canary"},"metadata":{"version":1}}}' },
      "backend/bad-response",
      ADDRESS,
    ],
    ["no body", { text: "" }, "backend/bad-response", ADDRESS],
    ["204", { status: 204, text: "" }, "backend/bad-response", ADDRESS],
    ["a list", { json: ["server-canary"] }, "backend/bad-response", ADDRESS],
    [
      "data that is a text",
      { json: { data: { data: "server-canary", metadata: { version: 1 } } } },
      "backend/bad-response",
      ADDRESS,
    ],
    ["I'm a teapot", { status: 418, json: errors() }, "backend/bad-response", ADDRESS],
  ];

  test.each(cases)("%s", async (_, answer, code, words) => {
    const { read } = server((path) => (path.includes("lookup-self") ? { json: { data: {} } } : answer), {
      settings: { engine: "kv2" },
    });
    const error = errorOf(await read("neural/app", "a"));
    expect(error.code).toBe(code);
    expect(error.hint).toContain(words);
    expect(error.cause).toBeUndefined();
    expect(inspect(error, { showHidden: true, depth: null }) + JSON.stringify(error)).not.toMatch(/canary/);
  });

  test("no two codes share a hint", async () => {
    const hints = new Map<string, Set<ErrorCode>>();
    for (const [, answer] of cases) {
      const { read } = server((path) => (path.includes("lookup-self") ? { json: { data: {} } } : answer), {
        settings: { engine: "kv2" },
      });
      const { code, hint } = errorOf(await read("neural/app", "a"));
      hints.set(hint, (hints.get(hint) ?? new Set()).add(code));
    }
    expect([...hints].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });
});

describe("a login that is over", () => {
  test("edge case 22: its state travels with the reads, and 412 is waited for", async () => {
    const { read, transport } = server(
      (path, count) =>
        path.includes("login") ? minted("one") : count === 1 ? { status: 412, json: errors() } : kv2({ a: "v" }),
      { variables: APP_ROLE, settings: { namespace: "team" } },
    );
    expect(textOf(await read("neural/app", "a"))).toBe("v");
    const [login, ...reads] = transport.requests.map(({ headers }) => headers);
    expect(login).toMatchObject({ "X-Vault-Request": "true", "X-Vault-Namespace": "team" });
    expect(login).not.toHaveProperty("X-Vault-Token");
    expect(reads).toHaveLength(2);
    for (const headers of reads)
      expect(headers).toMatchObject({
        "X-Vault-Request": "true",
        "X-Vault-Namespace": "team",
        "X-Vault-Token": "one",
        "X-Vault-Index": "index-of-one",
      });
  });

  test("edge case 22: a 403 past the lease of our own token logs in once more, without asking", async () => {
    let lease = 1;
    const { backend, context, clock, paths } = server(
      (path) => {
        if (path.includes("login")) return minted(`token-${lease++}`);
        return lease === 2 && clockPassed ? BAD_TOKEN : kv2({ a: "v" });
      },
      { variables: APP_ROLE, settings: { engine: "kv2" } },
    );
    let clockPassed = false;
    const references = ["one", "two", "three"].map((name) => at(`neural/${name}`, "a"));
    await backend.read(references, context);
    clock.pass(61_000);
    clockPassed = true;
    const later = { ...context, deadline: clock.now() + 30_000 };
    expect((await backend.read(references, later)).map(textOf)).toEqual(["v", "v", "v"]);
    expect(context.meter.logins).toBe(2);
    expect(paths().filter((path) => path.includes("lookup-self"))).toEqual([]);
  });

  test("edge case 22: a second refusal is the end", async () => {
    const { read, context } = server((path) => (path.includes("login") ? minted("one") : BAD_TOKEN), {
      variables: APP_ROLE,
    });
    const error = errorOf(await read("neural/app", "a"));
    expect(error.code).toBe("backend/unauthenticated");
    expect(error.hint).toContain("token_num_uses of the AppRole");
    expect(context.meter.logins).toBe(2);
  });

  test.each([
    [403, 1],
    [400, 1],
    [429, 4],
    [500, 4],
    [503, 4],
  ] as const)(
    "edge case 22: a read that is answered %i is sent %i times, as Retry-After says",
    async (status, sent) => {
      const { read, paths, clock } = server(
        (path) =>
          path.includes("lookup-self")
            ? { json: { data: {} } }
            : { status, json: errors(), headers: { "retry-after": "2" } },
        { settings: { engine: "kv2" }, context: { deadline: Date.parse("2026-01-01T00:00:07Z") } },
      );
      await read("neural/app", "a");
      expect(paths().filter((path) => path === "neural/data/app")).toHaveLength(sent);
      expect(clock.now() - Date.parse("2026-01-01T00:00:00Z")).toBeGreaterThanOrEqual(2000 * (sent - 1));
    },
  );

  test("edge case 22: a denial by a policy never logs in again", async () => {
    const { backend, context, paths } = server((path) => (path.includes("login") ? minted("one") : POLICY_DENIAL), {
      variables: APP_ROLE,
    });
    const outcomes = await backend.read([at("neural/app", "a"), at("neural/other", "a")], context);
    expect(outcomes.map(codeOf)).toEqual(["backend/denied", "backend/denied"]);
    expect(errorOf(outcomes[0]).hint).toContain("neural/data/app (KV version 2) or neural/app (any other engine)");
    expect(context.meter.logins).toBe(1);
    // One question about the token for all denials of a load.
    expect(paths().filter((path) => path.includes("lookup-self"))).toHaveLength(1);
  });

  test("a token that was handed in is read again, and its owner told", async () => {
    const variables: { [name: string]: string } = { VAULT_TOKEN: "old" };
    const { read, transport } = server(() => BAD_TOKEN, { variables });
    expect(codeOf(await read("neural/app", "a"))).toBe("backend/unauthenticated");
    const replaced = server((path) => (path.includes("data/app") ? kv2({ a: "v" }) : BAD_TOKEN), { variables });
    expect(textOf(await replaced.read("neural/app", "a"))).toBe("v");
    expect(new Set(transport.requests.map(({ headers }) => headers?.["X-Vault-Token"]))).toEqual(new Set(["old"]));
  });

  test("a failed login is shared by those who wait for it, and tried anew by the next load", async () => {
    const { read, backend, context } = server(
      (path, count) => {
        if (!path.includes("login")) return kv2({ a: "v" });
        return count === 1 ? { status: 400, json: errors("invalid role or secret ID") } : minted("one");
      },
      { variables: APP_ROLE },
    );
    const reads = await Promise.all([read("neural/a", "a"), read("neural/b", "a")]);
    expect(reads.map(codeOf)).toEqual(["backend/unauthenticated", "backend/unauthenticated"]);
    expect(codeOf(await read("neural/a", "a"))).toBe("backend/unauthenticated");
    expect(context.meter.logins).toBe(1);
    expect(textOf((await backend.read([at("neural/a", "a")], { ...context }))[0])).toBe("v");
  });

  test.each([
    ["a refused password", { status: 400, json: errors("invalid username or password") }, 1],
    ["a refused password, told by 403", { status: 403, json: errors("permission denied") }, 1],
    ["a second factor that is asked for", { json: { auth: { client_token: "", mfa_requirement: {} } } }, 1],
    // As often as any request to a server that fails, and not for each secret anew.
    ["a server that fails", { status: 503, json: errors() }, 4],
  ] as const)("a hundred secrets send one login: %s", async (_, answer, sent) => {
    const { backend, context, paths } = server(() => answer, {
      identities: [vault.userpass({ username: "app", password: variable("PASSWORD") })],
      variables: { PASSWORD: "wrong" },
      context: { concurrency: 16 },
    });
    const references = Array.from({ length: 100 }, (_, index) => at(`neural/s${index}`, "a"));
    const outcomes = await backend.read(references, context);
    expect(new Set(outcomes.map(codeOf)).size).toBe(1);
    expect(paths()).toEqual(Array.from({ length: sent }, () => "auth/userpass/login/app"));
    expect(context.meter.logins).toBe(1);
  });

  test("a second login that is refused is the last one, too", async () => {
    const { backend, context } = server(
      (path, count) => {
        if (!path.includes("login")) return BAD_TOKEN;
        return count === 1 ? minted("one") : { status: 400, json: errors("invalid role or secret ID") };
      },
      { variables: APP_ROLE, context: { concurrency: 2 } },
    );
    const references = Array.from({ length: 20 }, (_, index) => at(`neural/s${index}`, "a"));
    expect(new Set((await backend.read(references, context)).map(codeOf))).toEqual(
      new Set(["backend/unauthenticated"]),
    );
    expect(context.meter.logins).toBe(2);
  });

  test("close revokes although the load was aborted, and is silent where that fails", async () => {
    const { backend, context, paths } = server(
      (path) => {
        if (path.includes("login")) return minted("one");
        return path.includes("revoke") ? { status: 500, json: errors() } : kv2({ a: "v" });
      },
      { variables: APP_ROLE },
    );
    await backend.read([at("neural/app", "a")], context);
    await backend.close({ ...context, signal: AbortSignal.abort() });
    expect(paths().filter((path) => path.includes("revoke-self")).length).toBeGreaterThan(0);
    const before = paths().length;
    await backend.close(context);
    expect(paths()).toHaveLength(before);
  });
});

describe("the end", () => {
  const PROXY_401: ScriptedAnswer = { status: 401, text: "<html>server-canary" };
  const revoked = (store: ScriptedServer, path: string): readonly unknown[] =>
    store.transport.requests
      .filter(({ url }) => url.endsWith(path))
      .map(({ headers, body }) => (body === "{}" ? headers?.["X-Vault-Token"] : body));

  test.each([
    ["401 of a proxy", PROXY_401],
    ["403 that may be a proxy's", BAD_TOKEN],
  ] as const)("revokes every token that was minted, also one that a %s made us replace", async (_, refusing) => {
    let logins = 0;
    const store = server(
      (path, count) => {
        if (path.includes("login")) return minted(`token-${++logins}`);
        if (path.includes("lookup-self")) return refusing;
        return path.includes("/data/") && count === 1 ? refusing : kv2({ a: "v" });
      },
      { variables: APP_ROLE, settings: { engine: "kv2" } },
    );
    expect(textOf(await store.read("neural/app", "a"))).toBe("v");
    expect(logins).toBe(2);
    await store.backend.close(store.context);
    expect(new Set(revoked(store, "auth/token/revoke-self"))).toEqual(new Set(["token-1", "token-2"]));
    await store.backend.close(store.context);
    expect(revoked(store, "auth/token/revoke-self")).toHaveLength(2);
  });

  test("revokes a token although its replacement was refused", async () => {
    const store = server(
      (path, count) => {
        if (path.includes("login")) return count === 1 ? minted("one") : { status: 400, json: errors() };
        return path.includes("revoke") ? { status: 204, text: "" } : PROXY_401;
      },
      { variables: APP_ROLE },
    );
    expect(codeOf(await store.read("neural/app", "a"))).toBe("backend/unauthenticated");
    await store.backend.close(store.context);
    expect(revoked(store, "auth/token/revoke-self")).toEqual(["one"]);
  });

  test("revokes each lease, whatever becomes of the others and of our own token", async () => {
    const variables: { [name: string]: string } = { VAULT_TOKEN: "handed" };
    let issues = 0;
    const store = server(
      (path, _, token) => {
        if (path.includes("login")) return minted("one");
        if (path.includes("revoke")) throw new SecretsError("backend/unreachable", { facts: { system: "EPIPE" } });
        if (token === "handed" && issues === 2) return BAD_TOKEN;
        issues += 1;
        return { json: { lease_id: `id-${issues}`, lease_duration: 60, renewable: true, data: { a: "v" } } };
      },
      { variables, settings: { engine: "other" }, context: { concurrency: 1 } },
    );
    for (const name of ["a", "b"]) expect(textOf(await store.read(`neural/creds/${name}`, "a"))).toBe("v");
    // The token that was handed in is gone, and a login is there instead.
    delete variables["VAULT_TOKEN"];
    Object.assign(variables, APP_ROLE);
    expect(textOf(await store.read("neural/creds/c", "a"))).toBe("v");
    await store.backend.close(store.context);
    expect(revoked(store, "auth/token/revoke-self")).toContain("one");
    expect(new Set(revoked(store, "sys/leases/revoke"))).toEqual(
      new Set(['{"lease_id":"id-1"}', '{"lease_id":"id-2"}']),
    );
  });
});

describe("a refused login", () => {
  const jwt = vault.jwt({ role: "ci", token: variable("JWT") });
  const kubernetes = vault.kubernetes({ role: "api", tokenFile: "token" });
  const payload = btoa(JSON.stringify({ iss: "https://issuer", aud: ["a", "b"], sub: "repo:o/r:x\n::add-mask::" }));
  const cases = [
    [jwt, 400, "missing role", "default_role on auth/jwt/config"],
    [jwt, 400, 'role "ci" could not be found', 'Create role "ci" at auth/jwt'],
    [jwt, 400, "role with oidc role_type is not allowed", 'role_type=jwt on role "ci"'],
    [jwt, 400, "error configuring token validator: x", "auth/jwt/config"],
    [jwt, 400, "error validating token: invalid issuer (iss) claim", "JWKS"],
    [jwt, 400, "error validating token: invalid expiration time (exp) claim: token is expired", "fresh token in JWT"],
    [jwt, 400, "error validating token: invalid not before (nbf) claim: token not yet valid", "Set the clocks"],
    [jwt, 400, "audience claim found in JWT but no audiences bound to the role", 'Set bound_audiences on role "ci"'],
    [
      jwt,
      400,
      'error validating claims: claim "sub" does not match any associated bound claim values',
      "repo:ORG@ID/REPO@ID",
    ],
    [jwt, 403, "permission denied", "bao auth enable -path=jwt jwt"],
    [jwt, 403, "source address 1.2.3.4 unauthorized through CIDR restrictions", "token_bound_cidrs"],
    [jwt, 400, "something new", "audit log"],
    [kubernetes, 403, "service account name not authorized", "bound_service_account_names"],
    [kubernetes, 403, "namespace not authorized", "bound_service_account_namespaces"],
    [kubernetes, 403, "invalid audience (aud) claim: x", "audience"],
    [kubernetes, 403, "permission denied", "of the cluster that auth/kubernetes asks, and has not expired; or enable"],
    [kubernetes, 400, 'invalid role name "api"', 'Create role "api" at auth/kubernetes'],
    [vault.appRole(), 400, "invalid role or secret ID", "bao write -f auth/approle/role/ROLE/secret-id"],
  ] as const;

  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keystead-vault-"));
    writeFileSync(join(folder, "token"), "service-account-canary\n");
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test.each(cases)("%o with %i and %j", async (identity, status, text, words) => {
    const { read } = server(() => ({ status, json: errors(text) }), {
      identities: [identity],
      variables: { JWT: `h.${payload}.signature-canary`, ...APP_ROLE, VAULT_SECRET_ID: "canary" },
      context: { root: folder },
    });
    const error = errorOf(await read("neural/app", "a"));
    expect(error.code).toBe("backend/unauthenticated");
    expect(error.hint).toContain(words);
    expect(error.facts.path).toMatch(/^auth\//);
    const shown = inspect(error, { showHidden: true, depth: null }) + JSON.stringify(error) + error.hint;
    expect(shown).not.toMatch(/canary|\n::/);
  });

  test("a claim that does not fit is told with what the token presents, on one line", async () => {
    const { read } = server(() => ({ status: 400, json: errors("error validating claims: x") }), {
      identities: [jwt],
      variables: { JWT: `h.${payload}.s` },
    });
    expect(errorOf(await read("neural/app", "a")).hint).toContain(
      'iss "https://issuer", aud "a, b", sub "repo:o/r:x?::add-mask::"',
    );
  });

  test.each([
    [{ status: 429, json: errors() }, "backend/throttled"],
    [{ status: 500, json: errors() }, "backend/unreachable"],
    [{ status: 503, json: errors("Vault is sealed") }, "backend/sealed"],
    [{ status: 307, text: "" }, "backend/bad-response"],
    [{ text: "<html>" }, "backend/bad-response"],
    [{ status: 404, text: "<html>" }, "backend/bad-response"],
    [{ json: { auth: null } }, "backend/bad-response"],
    [{ json: { auth: { client_token: "" } } }, "backend/bad-response"],
  ] as const)("%j is another failure", async (answer, code) => {
    const { read } = server(() => answer, { variables: APP_ROLE });
    expect(codeOf(await read("neural/app", "a"))).toBe(code);
  });

  test("an AppRole's login is not sent twice where the first may have arrived", async () => {
    const { read, paths } = server(() => ({ status: 500, json: errors() }), { variables: APP_ROLE });
    await read("neural/app", "a");
    expect(paths()).toEqual(["auth/approle/login"]);
  });
});

describe("engines", () => {
  test.each([{ a: "another secret" }, { data: { a: "another secret" }, metadata: { owner: "someone" } }])(
    "a secret of version 1 at data/app is not taken for version 2: %j",
    async (another) => {
      const { read } = server((path) => {
        if (path.startsWith("/v1/sys/")) return { json: { data: { type: "kv", options: null, path: "neural/" } } };
        return path === "/v1/neural/data/app" ? { json: { data: another } } : { json: { data: { a: "right" } } };
      });
      expect(textOf(await read("neural/app", "a"))).toBe("right");
    },
  );

  test("one question for all secrets of a mount", async () => {
    const { backend, context, paths } = server((path) => {
      if (path.startsWith("/v1/sys/")) return { json: { data: { type: "generic", path: "neural/" } } };
      return path.includes("/data/") ? { status: 404, json: { errors: [] } } : { json: { data: { a: path } } };
    });
    const references = Array.from({ length: 10 }, (_, index) => at(`neural/s${index}`, "a"));
    expect((await backend.read(references, context)).map(textOf)).toEqual(references.map(({ path }) => `/v1/${path}`));
    expect(paths().filter((path) => path.startsWith("sys/"))).toHaveLength(1);
  });

  test("edge case 23: a dynamic path is never read twice", async () => {
    const { read, paths } = server(() => ({ status: 500, json: errors() }), { settings: { engine: "other" } });
    expect(codeOf(await read("neural/creds/app", "a"))).toBe("backend/unreachable");
    expect(paths()).toEqual(["neural/creds/app"]);
  });

  test("numbers keep their text", async () => {
    const { read } = server(() => ({
      text: '{"data":{"data":{"big":12345678901234567890,"exp":1e7},"metadata":{"version":12345678901234567890}}}',
    }));
    expect(textOf(await read("neural/app", "big"))).toBe("12345678901234567890");
    expect(textOf(await read("neural/app", "exp"))).toBe("1e7");
  });
});

describe("a lease", () => {
  const issued: ScriptedAnswer = {
    json: { lease_id: "database/creds/app/id", lease_duration: 3600, renewable: true, data: { a: "v" } },
  };

  function dynamic(renewable: boolean, renewal: ScriptedAnswer) {
    return server(
      (path) => {
        if (path.includes("login")) return { json: { auth: { client_token: "one", lease_duration: 60, renewable } } };
        if (path.includes("renew-self")) return { json: { auth: { client_token: "one", lease_duration: 120 } } };
        return path.includes("leases/renew") ? renewal : issued;
      },
      { variables: APP_ROLE, settings: { engine: "other" } },
    );
  }

  async function leaseOf({ read }: ScriptedServer): Promise<Required<Lease>> {
    const outcome = await read("neural/creds/app", "a");
    if (outcome?.status !== "found" || outcome.lease?.renew === undefined) throw new Error(textOf(outcome));
    return outcome.lease as Required<Lease>;
  }

  test("ends with the login, which is renewed with it", async () => {
    const renewed = { json: { lease_id: "database/creds/app/id", lease_duration: 3600, renewable: true } };
    const store = dynamic(true, renewed);
    const lease = await leaseOf(store);
    expect(lease.expiresAt.getTime()).toBe(store.clock.now() + 60_000);
    store.clock.pass(30_000);
    const next = await lease.renew({ ...store.context, deadline: store.clock.now() + 30_000 });
    expect(next.expiresAt.getTime()).toBe(store.clock.now() + 120_000);
    expect(store.paths().slice(2)).toEqual(["auth/token/renew-self", "sys/leases/renew"]);
    expect(store.transport.requests.at(-1)?.body).toBe('{"lease_id":"database/creds/app/id"}');
  });

  test("of a login that cannot be renewed ends with it, and a last renewal says so", async () => {
    const store = dynamic(false, { json: { lease_duration: 3600, renewable: false } });
    const last = await (await leaseOf(store)).renew(store.context);
    expect(last).toEqual({ expiresAt: new Date(store.clock.now() + 60_000), renewable: false });
    expect(store.paths()).not.toContain("auth/token/renew-self");
  });

  describe("under a token that is dead", () => {
    /** A server that issues, and from then on does not know the token; the lease is of another engine's. */
    async function dead(variables: { readonly [name: string]: string }) {
      const store = server(
        (path) => {
          if (path.includes("login")) return minted("one");
          return path.includes("/creds/") ? issued : BAD_TOKEN;
        },
        { variables, settings: { engine: "other" } },
      );
      return { store, failed: (await leaseOf(store)).renew(store.context) };
    }

    test("it is lost with the login of ours that it was issued to, and no policy is to blame", async () => {
      const { store, failed } = await dead(APP_ROLE);
      await expect(failed).rejects.toMatchObject({
        code: "backend/unauthenticated",
        message: expect.stringContaining("the lease ended with the login that it was issued to"),
        hint: expect.stringMatching(/^Load the secrets again/),
        facts: { method: "appRole", path: "sys/leases/renew", status: 403 },
      });
      expect(store.paths()).toContain("auth/token/lookup-self");
      await failed.catch((error: unknown) =>
        expect(inspect(error) + JSON.stringify(error)).not.toMatch(/canary|Grant/),
      );
    });

    test("it is lost with the token that was handed in, whose owner is told", async () => {
      const { failed } = await dead({ VAULT_TOKEN: "t" });
      await expect(failed).rejects.toMatchObject({
        code: "backend/unauthenticated",
        hint: expect.stringContaining("Put a valid token into VAULT_TOKEN"),
      });
    });

    test("by the clock, nobody has to be asked", async () => {
      const store = dynamic(false, { status: 403, json: errors() });
      const lease = await leaseOf(store);
      store.clock.pass(61_000);
      await expect(lease.renew({ ...store.context, deadline: store.clock.now() + 30_000 })).rejects.toMatchObject({
        code: "backend/unauthenticated",
      });
      expect(store.paths()).not.toContain("auth/token/lookup-self");
    });
  });

  test.each([
    [{ status: 403, json: errors() }, "backend/denied", 'Grant "update" on sys/leases/renew'],
    [POLICY_DENIAL, "backend/denied", 'Grant "update" on sys/leases/renew'],
    [{ status: 400, json: errors("lease not found") }, "backend/denied", "Load the secrets again"],
    [{ status: 503, json: errors("Vault is sealed") }, "backend/sealed", "unseal"],
    [{ text: "<html>" }, "backend/bad-response", ADDRESS],
  ] as const)("that cannot be renewed for %j", async (answer, code, words) => {
    const store = dynamic(false, answer);
    const failed = (await leaseOf(store)).renew(store.context);
    await expect(failed).rejects.toMatchObject({ code, hint: expect.stringContaining(words) });
  });
});
