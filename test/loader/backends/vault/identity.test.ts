import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { variable } from "../../../../src/schema/setting.ts";
import { vault } from "../../../../src/schema/sources/vault.ts";
import { fakeClock } from "./fake-clock.ts";
import { errorOf, kv2, type Opening, opened, runtimeWith, type ScriptedAnswer, scripted, textOf } from "./opened.ts";

const ADDRESS = "http://127.0.0.1:8200";
const MINTED: ScriptedAnswer = {
  json: { auth: { client_token: "minted", lease_duration: 300, renewable: true } },
};

/** Opens on a server that lets everyone in, and keeps what it was asked. */
function withServer(parts: Omit<Opening, "address">): ReturnType<typeof opened> & {
  asked: () => { path: string; token: string | undefined; body: unknown }[];
} {
  const transport = scripted((_, path) => (path.includes("/auth/") ? MINTED : kv2({ a: "value" })));
  const store = opened({ address: ADDRESS, ...parts, context: { transport, ...parts.context } });
  const asked = () =>
    transport.requests.map(({ url, headers, body }) => ({
      path: url.slice(ADDRESS.length),
      token: headers?.["X-Vault-Token"],
      body: body === undefined ? undefined : (JSON.parse(String(body)) as unknown),
    }));
  return { ...store, asked };
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "keystead-vault-"));
  writeFileSync(join(folder, ".vault-token"), "from-home\n");
  writeFileSync(join(folder, "token"), "from-file\r\n");
  writeFileSync(join(folder, "two-lines"), "from-canary\n\n");
  writeFileSync(join(folder, "empty"), "\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

const READ = { path: "/v1/neural/data/app", token: "minted", body: undefined };

describe("which identity is used", () => {
  test("without a declared one: AppRole, then VAULT_TOKEN, then the token file", async () => {
    const all = { VAULT_ROLE_ID: "r", VAULT_SECRET_ID: "s", VAULT_TOKEN: "t" };
    const runtime = (variables: { [name: string]: string }) => runtimeWith(variables, { homeDirectory: () => folder });
    const first = withServer({ context: { runtime: runtime(all) } });
    await first.read("neural/app", "a");
    expect(first.asked()).toEqual([
      { path: "/v1/auth/approle/login", token: undefined, body: { role_id: "r", secret_id: "s" } },
      READ,
    ]);
    const second = withServer({ context: { runtime: runtime({ VAULT_TOKEN: "t" }) } });
    await second.read("neural/app", "a");
    expect(second.asked()).toEqual([{ ...READ, token: "t" }]);
    const third = withServer({ context: { runtime: runtime({ VAULT_TOKEN: "" }) } });
    await third.read("neural/app", "a");
    expect(third.asked()).toEqual([{ ...READ, token: "from-home" }]);
  });

  test("the first available one of those declared", async () => {
    const identities = [
      vault.kubernetes({ role: "api", tokenFile: join(folder, "absent") }),
      vault.jwt({ role: "ci" }),
      vault.userpass({ username: "app", password: variable("PASSWORD"), mount: "people" }),
      vault.appRole(),
    ];
    const store = withServer({ identities, variables: { PASSWORD: "p\n", VAULT_ROLE_ID: "r" } });
    await store.read("neural/app", "a");
    expect(store.asked()[0]).toEqual({
      path: "/v1/auth/people/login/app",
      token: undefined,
      body: { password: "p\n" },
    });
  });

  test("each logs in its own way", async () => {
    const file = join(folder, "token");
    const variables = { ROLE: "r", SECRET: "s", JWT: "j" };
    const cases = [
      [
        vault.appRole({ roleId: variable("ROLE"), secretId: variable("SECRET"), mount: "a/b" }),
        "a/b/login",
        { role_id: "r", secret_id: "s" },
      ],
      [
        vault.appRole({ roleId: "in-clear", secretId: variable("SECRET") }),
        "approle/login",
        { role_id: "in-clear", secret_id: "s" },
      ],
      [vault.jwt({ role: "ci", token: variable("JWT") }), "jwt/login", { role: "ci", jwt: "j" }],
      [vault.jwt({ role: "ci", token: { file }, mount: "ci" }), "ci/login", { role: "ci", jwt: "from-file" }],
      [vault.kubernetes({ role: "api", tokenFile: file }), "kubernetes/login", { role: "api", jwt: "from-file" }],
    ] as const;
    for (const [identity, path, body] of cases) {
      const store = withServer({ identities: [identity], variables });
      expect(textOf(await store.read("neural/app", "a"))).toBe("value");
      expect(store.asked()[0]).toEqual({ path: `/v1/auth/${path}`, token: undefined, body });
    }
    const token = withServer({ identities: [vault.token({ token: { file: "token" } })], context: { root: folder } });
    await token.read("neural/app", "a");
    expect(token.asked()).toEqual([{ ...READ, token: "from-file" }]);
  });

  test("half of one is an error that names the other half", async () => {
    const cases = [
      [[], { VAULT_ROLE_ID: "r", VAULT_TOKEN: "t" }, "VAULT_SECRET_ID"],
      [[vault.jwt({ role: "ci" })], { ACTIONS_ID_TOKEN_REQUEST_URL: "u" }, "ACTIONS_ID_TOKEN_REQUEST_TOKEN"],
      [[vault.userpass({ username: variable("U"), password: variable("P") })], { P: "canary" }, "U"],
    ] as const;
    for (const [identities, variables, missing] of cases) {
      const store = withServer({ identities, variables });
      const error = errorOf(await store.read("neural/app", "a"));
      expect(error.code).toBe("backend/unconfigured");
      expect(error.facts.variable).toBe(missing);
      expect(error.hint).toMatch(new RegExp(`^Give ${missing} too`));
      expect(store.asked()).toEqual([]);
    }
  });

  test("edge case 22: none lists what each would need", async () => {
    const identities = [
      vault.kubernetes({ role: "api", tokenFile: "/none/token" }),
      vault.jwt({ role: "ci" }),
      vault.jwt({ role: "ci", token: variable("CI_JWT") }),
      vault.appRole({ roleId: "in-clear" }),
      vault.token({ token: { file: join(folder, "empty") } }),
    ];
    const error = errorOf(await withServer({ identities }).read("neural/app", "a"));
    expect(error.code).toBe("backend/unconfigured");
    expect(error.hint).toBe(
      "Give what one identity needs: kubernetes needs the file /none/token; " +
        "jwt needs ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN (add `permissions: id-token: write` to the job; " +
        "a pull request from a fork and Dependabot cannot have that token); jwt needs CI_JWT; appRole needs VAULT_SECRET_ID; " +
        `token needs the file ${join(folder, "empty")}`,
    );
    const usual = errorOf(
      await withServer({ context: { runtime: runtimeWith({}, { homeDirectory: () => "/none" }) } }).read(
        "neural/app",
        "a",
      ),
    );
    expect(usual.hint).toBe(
      "Give what one identity needs: appRole needs VAULT_ROLE_ID and VAULT_SECRET_ID; token needs VAULT_TOKEN or the file ~/.vault-token",
    );
  });

  test.each(["canary\n", "canary token", "canary\0", "canary\u{7f}", "canäry"])(
    "a token %j that no header can carry is refused and not shown",
    async (VAULT_TOKEN) => {
      const error = errorOf(await withServer({ variables: { VAULT_TOKEN } }).read("neural/app", "a"));
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toContain("VAULT_TOKEN");
      expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain("can");
      const file = withServer({ identities: [vault.token({ token: { file: join(folder, "two-lines") } })] });
      expect(errorOf(await file.read("neural/app", "a")).hint).toContain(`the file ${join(folder, "two-lines")}`);
    },
  );

  test("a file that is a directory, and a user that is a way out, are refused", async () => {
    const directory = withServer({ identities: [vault.token({ token: { file: folder } })] });
    expect(errorOf(await directory.read("neural/app", "a")).code).toBe("backend/bad-response");
    const identities = [vault.userpass({ username: "..", password: variable("P") })];
    const outside = withServer({ identities, variables: { P: "p" } });
    expect(errorOf(await outside.read("neural/app", "a")).code).toBe("config/invalid-option");
    expect(outside.asked()).toEqual([]);
  });
});

describe("the job's OIDC token", () => {
  const variables = {
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://runner.example/token?api-version=2.0",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer-canary",
  };

  function withRunner(answer: ScriptedAnswer, audience?: string) {
    const transport = scripted(({ url }) => {
      if (url.startsWith("https://runner.example")) return answer;
      return url.includes("/auth/") ? MINTED : kv2({ a: "value" });
    });
    const identities = [vault.jwt({ role: "ci", ...(audience === undefined ? {} : { audience }) })];
    const clock = fakeClock();
    const context = { transport, clock, deadline: clock.now() + 30_000 };
    return { transport, ...opened({ address: ADDRESS, identities, variables, context }) };
  }

  test("edge case 37: is asked for at the login, once, with the audience", async () => {
    const { transport, read } = withRunner({ json: { value: "jwt-canary" } }, "https://vault/a b");
    const reads = await Promise.all([read("neural/app", "a"), read("neural/other", "a")]);
    expect(reads.map(textOf)).toEqual(["value", "value"]);
    const [token, login, ...rest] = transport.requests;
    expect(token).toMatchObject({
      method: "GET",
      url: "https://runner.example/token?api-version=2.0&audience=https%3A%2F%2Fvault%2Fa%20b",
      headers: { Authorization: "Bearer bearer-canary" },
    });
    expect(login).toMatchObject({ url: `${ADDRESS}/v1/auth/jwt/login`, body: '{"role":"ci","jwt":"jwt-canary"}' });
    expect(JSON.stringify(login?.headers)).not.toContain("canary");
    expect(rest).toHaveLength(2);
    const plain = withRunner({ json: { value: "jwt-canary" } });
    await plain.read("neural/app", "a");
    expect(plain.transport.requests[0]?.url).toBe(variables.ACTIONS_ID_TOKEN_REQUEST_URL);
  });

  test.each([
    [401, "backend/unauthenticated", "Add `permissions: id-token: write` to the job"],
    [403, "backend/unauthenticated", "Add `permissions: id-token: write` to the job"],
    [429, "backend/throttled", "Run the job again later"],
    [500, "backend/unreachable", "GitHub's service is at fault"],
    [503, "backend/unreachable", "GitHub's service is at fault"],
    [200, "backend/bad-response", "https://runner.example"],
    [302, "backend/bad-response", "https://runner.example"],
    [404, "backend/bad-response", "https://runner.example"],
  ] as const)("edge case 37: is not given: %i is %s", async (status, code, words) => {
    for (const body of [{ json: { value: 1, message: "bearer-canary" } }, { text: "<html>bearer-canary" }]) {
      const error = errorOf(await withRunner({ status, ...body }).read("neural/app", "a"));
      expect(error.code).toBe(code);
      expect(error.hint).toContain(words);
      expect(error.facts).toMatchObject({ method: "jwt", status, address: "https://runner.example" });
      expect(error.hint.includes("id-token")).toBe(code === "backend/unauthenticated");
      expect(JSON.stringify(error) + inspect(error)).not.toContain("canary");
    }
  });

  test("edge case 37: is asked for again where GitHub's service fails, and not where it refuses", async () => {
    const clock = fakeClock();
    for (const [status, asked] of [
      [503, 3],
      [403, 1],
    ] as const) {
      let count = 0;
      const transport = scripted((_, path) => {
        if (path.includes("/auth/")) return MINTED;
        if (!path.startsWith("/token")) return kv2({ a: "value" });
        count += 1;
        return count < 3 ? { status, json: {} } : { json: { value: "jwt" } };
      });
      const context = { transport, clock, deadline: clock.now() + 30_000 };
      const identities = [vault.jwt({ role: "ci" })];
      const store = opened({ address: ADDRESS, identities, variables, context });
      await store.read("neural/app", "a");
      expect(count).toBe(asked);
    }
  });

  test("is not asked for where the runner's address is none", async () => {
    const transport = scripted(() => kv2({ a: "value" }));
    const given = { ...variables, ACTIONS_ID_TOKEN_REQUEST_URL: "canary" };
    const store = opened({
      address: ADDRESS,
      identities: [vault.jwt({ role: "ci" })],
      variables: given,
      context: { transport },
    });
    const error = errorOf(await store.read("neural/app", "a"));
    expect(error.code).toBe("backend/unconfigured");
    expect(error.hint).toContain("ACTIONS_ID_TOKEN_REQUEST_URL");
    expect(JSON.stringify(error)).not.toContain("canary");
    expect(transport.requests).toEqual([]);
  });
});
