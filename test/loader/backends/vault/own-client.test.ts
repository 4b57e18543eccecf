import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { inspect } from "node:util";
import nodeVault from "node-vault";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../../../src/schema/check/check.ts";
import { defineSecrets } from "../../../../src/schema/config.ts";
import { secret } from "../../../../src/schema/entry.ts";
import { vault as source, type VaultClient } from "../../../../src/schema/sources/vault.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { manualClock } from "../../manual-clock.ts";
import { at, errorOf, mountKv2, type Opened, opened, textOf } from "./opened.ts";

/** The package's own client is one, without a cast. */
export const packages = (client: nodeVault.client): VaultClient => client;

const ADDRESS = "https://vault.example.com:8200";
const open = (client: object, context = {}): Opened => opened({ address: "", client, context });
const scripted = (read: (path: string) => unknown): object => ({
  endpoint: `${ADDRESS}/path`,
  read: async (path: string) => read(path),
});

/** An error as the package throws it: the server's words in its message, and its body beside. */
function refused(statusCode: number, ...errors: string[]): Error {
  return Object.assign(new Error("canary"), { response: { statusCode, body: { errors } } });
}

suiteFor("openbao", ({ openbao }) => {
  const [two, one] = [`two-${randomUUID()}`, `one-${randomUUID()}`];
  const client = (options: nodeVault.VaultOptions = {}): nodeVault.client =>
    nodeVault({ endpoint: openbao.address, token: openbao.token, ...options });
  const on = (mount: string, client_: object = client()): Opened => opened({ address: "", mount, client: client_ });

  beforeAll(async () => {
    await mountKv2(openbao, two);
    await openbao.expect("POST", `sys/mounts/${one}`, { type: "kv", options: { version: "1" } });
    for (const a of ["old", "new"]) await openbao.expect("POST", `${two}/data/a/b c`, { data: { a, n: 7, t: true } });
    await openbao.expect("POST", `${one}/app`, { a: "one" });
  });

  describe("a client of node-vault", () => {
    test("reads KV version 2 with its pins, by one request and without a login", async () => {
      const { context, read } = on(two);
      expect(textOf(await read(`${two}/a/b c`, "a"))).toBe("new");
      expect(context.meter).toEqual({ requests: 1, logins: 0 });
      expect(textOf(await read(`${two}/a/b c`, "a", "1"))).toBe("old");
      expect(textOf(await read(`${two}/a/b c`, "n"))).toBe("7");
      expect(textOf(await read(`${two}/a/b c`, "t"))).toBe("true");
      expect(textOf(await read(`${two}/a/b c`, "a", "9"))).toBe("missing version");
      expect(textOf(await read(`${two}/absent`, "a"))).toBe("missing secret");
    });

    test("reads KV version 1", async () => {
      const { read } = on(one);
      expect(textOf(await read(`${one}/app`, "a"))).toBe("one");
      expect(textOf(await read(`${one}/absent`, "a"))).toBe("missing secret");
      expect(errorOf(await read(`${one}/app`, "a", "1")).code).toBe("reference/unsupported");
    });

    test("describes, and says who its token is", async () => {
      const { backend, context } = on(two);
      const [description] = await backend.describe([at(`${two}/a/b c`, "a")], context);
      expect(description).toMatchObject({ state: "exists", field: "exists", version: "2" });
      expect(await backend.whoami(context)).toMatchObject({ method: "client", name: "token", grants: ["root"] });
    });

    test("reads in its own namespace", async () => {
      const namespace = `team-${randomUUID()}`;
      await openbao.expect("POST", `sys/namespaces/${namespace}`);
      await mountKv2(openbao, two, namespace);
      await openbao.expect("POST", `${two}/data/app`, { data: { a: "in it" } }, { namespace });
      expect(textOf(await on(two, client({ namespace })).read(`${two}/app`, "a"))).toBe("in it");
      const nowhere = errorOf(await on(two, client({ namespace: "nowhere" })).read(`${two}/app`, "a"));
      expect(nowhere.code).toBe("config/invalid-option");
      expect(nowhere.hint).toContain("nowhere");
    });

    test("keeps its token when the load ends", async () => {
      const { auth } = await openbao.expect("POST", "auth/token/create", { ttl: "5m", policies: ["root"] });
      const token = auth?.client_token ?? "";
      const { backend, context, read } = on(two, client({ token }));
      expect(textOf(await read(`${two}/a/b c`, "a"))).toBe("new");
      await backend.close(context);
      expect((await openbao.api("GET", "auth/token/lookup-self", undefined, { token })).status).toBe(200);
    });

    test("has a policy's denial told from a token that nobody knows", async () => {
      const { auth } = await openbao.expect("POST", "auth/token/create", { ttl: "5m", policies: ["default"] });
      const denied = errorOf(await on(two, client({ token: auth?.client_token ?? "" })).read(`${two}/app`, "a"));
      expect(denied).toMatchObject({ code: "backend/denied", facts: { method: "client", address: openbao.address } });
      expect(denied.hint).toContain("a policy of the client's token");
      const unknown = errorOf(await on(two, client({ token: "s.canary" })).read(`${two}/app`, "a"));
      expect(unknown.code).toBe("backend/unauthenticated");
      expect(unknown.hint).toContain("the client of the source");
      expect(inspect(unknown, { depth: 9 }) + JSON.stringify(unknown)).not.toContain("canary");
    });
  });
});

describe("a client of node-vault", () => {
  test("that finds nobody at its address says so", async () => {
    const error = errorOf(await open(nodeVault({ endpoint: "http://127.0.0.1:1", token: "t" })).read("neural/a", "a"));
    expect(error).toMatchObject({ code: "backend/unreachable", facts: { system: "ECONNREFUSED" } });
  });

  test("that hangs is left when the load ends", async () => {
    const server = createServer(() => undefined).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const controller = new AbortController();
    const { backend, context } = open(nodeVault({ endpoint: `http://127.0.0.1:${port}`, token: "t" }));
    server.once("request", () => controller.abort());
    const [outcome] = await backend.read([at("neural/a", "a")], { ...context, signal: controller.signal });
    expect(errorOf(outcome).code).toBe("backend/aborted");
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe("a client of the caller's own", () => {
  const found = { data: { data: { a: "late" }, metadata: { version: 1 } } };

  test.each([
    [refused(400, "canary"), "backend/bad-response"],
    [refused(401), "backend/unauthenticated"],
    [refused(429), "backend/throttled"],
    [refused(500, "canary"), "backend/unreachable"],
    [refused(503, "Vault is sealed"), "backend/sealed"],
    [
      Object.assign(new Error("canary"), { response: { statusCode: 502, body: "<html>canary" } }),
      "backend/unreachable",
    ],
    [
      Object.assign(new Error("canary"), { response: { statusCode: 404, body: "<html>canary" } }),
      "backend/bad-response",
    ],
    [Object.assign(new Error("canary"), { code: "ECONNABORTED" }), "backend/timeout"],
    [Object.assign(new Error("canary"), { cause: { code: "CERT_HAS_EXPIRED" } }), "backend/unreachable"],
    [new Error("canary"), "backend/bad-response"],
    ["canary", "backend/bad-response"],
  ] as const)("that fails with %o is told by its status, and its words are not", async (thrown, code) => {
    const { read } = open(
      scripted(() => {
        throw thrown;
      }),
    );
    const error = errorOf(await read("neural/a", "a"));
    expect(error.code).toBe(code);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("canary");
  });

  test.each(["<html>", undefined, 7, [], {}])("that answers with %o makes no sense", async (answer) => {
    expect(errorOf(await open(scripted(() => answer)).read("neural/a", "a")).code).toBe("backend/bad-response");
  });

  test.each(["12345678901234567890", "1e400"])("that has rounded %s gives no value", async (text) => {
    const rounded = Number(text);
    const answer = { data: { data: { a: "b", n: rounded }, metadata: { version: 1 } } };
    const error = errorOf(await open(scripted(() => answer)).read("neural/a", "n"));
    expect(error.code).toBe("value/undecodable");
    expect(JSON.stringify(error)).not.toContain("1234567");
  });

  test("that answers after the deadline has answered nothing", async () => {
    const clock = manualClock();
    const { read } = open(
      scripted(async () => {
        await clock.advance(2_000);
        return found;
      }),
      { clock, deadline: clock.now() + 1_000 },
    );
    expect(errorOf(await read("neural/a", "a")).code).toBe("backend/timeout");
  });

  test("is not asked once the load is over", async () => {
    const asked: string[] = [];
    const { read } = open(
      scripted((path) => asked.push(path)),
      { deadline: 0 },
    );
    expect(errorOf(await read("neural/a", "a")).code).toBe("backend/timeout");
    expect(asked).toEqual([]);
  });

  test("that is none is refused before anything is asked", async () => {
    const error = errorOf(await open({}).read("neural/a", "a"));
    expect(error).toMatchObject({ code: "config/invalid-option", facts: { option: "client" } });
  });

  test("is taken by the source, and is not part of what the Inventory shows", () => {
    const client = nodeVault({ endpoint: ADDRESS, token: "t" });
    const made = source({ client, mount: "kv" });
    expect(made["~backend"]).toBe(client);
    expect(made.settings).toEqual({ mount: "kv" });
  });

  test("is declared in place of address, namespace, identity and insecure", () => {
    const client = nodeVault({ endpoint: ADDRESS, token: "t" });
    const made = source({
      client,
      mount: "kv",
      namespace: "n",
      address: ADDRESS,
      insecure: true,
      identity: source.token(),
    });
    const issues = check(defineSecrets({ environments: { d: made }, secrets: { A: secret() } }));
    expect(issues.map(({ code, facts }) => [code, facts.option])).toEqual(
      ["address", "namespace", "identity", "insecure"].map((option) => ["config/invalid-option", option]),
    );
  });
});
