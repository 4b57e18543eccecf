import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { HttpRequest, HttpResponse } from "../../../../src/loader/transport/transport.ts";
import type { Identity } from "../../../../src/schema/identity.ts";
import { variable } from "../../../../src/schema/setting.ts";
import { azure as source } from "../../../../src/schema/sources/azure.ts";
import { type Azure, startAzure } from "../../../servers/azure/azure.ts";
import type { CloudName } from "../../../servers/azure/clouds.ts";
import { claimsChallenge, throttled, toVault } from "../../../servers/azure/faults.ts";
import { at, errorOf, type Opened, type Opening, openedAt, textOf } from "./opened.ts";

let azure: Azure;
let objectId: string;

beforeAll(async () => {
  azure = await startAzure();
  objectId = azure.app({ clientId: "app", secret: "right" }).objectId;
  azure.grant({ clientId: "app" });
  azure.configure("main", {});
});

beforeEach(() => azure.clear());
afterAll(() => azure.stop());

const identity = (clientId = "app"): Identity =>
  source.clientSecret({ tenantId: azure.tenant, clientId, clientSecret: variable("SECRET") });

const open = (opening: Partial<Opening> = {}): Opened =>
  openedAt(azure, { identities: [identity()], variables: { SECRET: "right" }, ...opening });

const paths = (): readonly string[] => azure.requests.filter(toVault).map(({ path }) => path.replace(/\/?\?.*$/, ""));

describe("a secret", () => {
  test("edge case 26: is read whole, by its JSON fields, and by a version", async () => {
    const first = azure.seed("main", "db", '{"user":"app","port":5432,"big":12345678901234567890}');
    azure.seed("main", "db", "line one\nline two\n");
    const { read } = open();
    expect(textOf(await read("db"))).toBe("line one\nline two\n");
    expect(textOf(await read("db", { version: first, field: "port" }))).toBe("5432");
    expect(textOf(await read("db", { version: first, field: "big" }))).toBe("12345678901234567890");
    expect(textOf(await read("db", { version: first, field: "absent" }))).toBe("missing field");
    expect(textOf(await read("DB"))).toBe("line one\nline two\n");
  });

  test("has its version and the time it was made", async () => {
    const created = new Date("2026-01-02T03:04:05Z");
    const version = azure.seed("main", "times", "value", { created });
    expect(await open().read("times")).toMatchObject({ version, createdAt: created });
  });

  test("edge case 26: with 25 KiB in many lines comes as it is", async () => {
    const value = `${"ż\r\n".repeat(6_000)}\t`;
    azure.seed("main", "long", value, { contentType: "text/plain", tags: { a: "b" } });
    expect(textOf(await open().read("long"))).toBe(value);
  });

  test("edge case 26: of a certificate is read, and what Azure's command line stored as bytes stays base64", async () => {
    azure.seed("main", "cert", "pem", { managed: true, contentType: "application/x-pem-file" });
    azure.seed("main", "bytes", new Uint8Array([0, 255]), { binary: true });
    const { read } = open();
    expect(textOf(await read("cert"))).toBe("pem");
    expect(textOf(await read("bytes"))).toBe("AP8=");
  });
});

describe("edge case 26: the states of a secret", () => {
  test("expired and not yet valid are read, with a warning", async () => {
    azure.seed("main", "expired", "old", { expires: new Date("2020-01-01") });
    azure.seed("main", "early", "new", { notBefore: new Date("2037-01-01") });
    azure.seed("main", "valid", "now", { expires: new Date("2037-01-01"), notBefore: new Date("2020-01-01") });
    azure.seed("main", "ancient", "old", { expires: new Date(0) });
    const { read } = open();
    expect(await read("ancient")).toMatchObject({ status: "found", warnings: ["expired"] });
    expect(await read("expired")).toMatchObject({ status: "found", warnings: ["expired"] });
    expect(await read("early")).toMatchObject({ status: "found", warnings: ["not-yet-valid"] });
    expect(await read("valid")).not.toHaveProperty("warnings");
  });

  test("disabled is no denial", async () => {
    const old = azure.seed("main", "off", "old");
    azure.seed("main", "off", "value", { disabled: true });
    const { read } = open();
    expect(textOf(await read("off"))).toBe(
      "value/deleted: Enable it with `az keyvault secret set-attributes --vault-name main --name off --enabled true`, or store a new version",
    );
    expect(textOf(await read("off", { version: old }))).toBe("old");
  });

  test("deleted is told where we may see it, and missing where not", async () => {
    azure.seed("main", "gone", "value");
    azure.remove("main", "gone");
    const { read } = open();
    const ofDeleted = ({ path }: { readonly path: string }): boolean => path.startsWith("/deletedsecrets/");
    const bundle = {
      id: "https://main.vault.azure.net/secrets/gone/1",
      recoveryId: "https://main/deletedsecrets/gone",
    };
    azure.always({ kind: "status", status: 200, body: JSON.stringify(bundle) }, ofDeleted);
    expect(textOf(await read("gone"))).toBe(
      "value/deleted: Recover it with `az keyvault secret recover --vault-name main --name gone`",
    );
    azure.clear();
    const forbidden = { error: { code: "Forbidden", message: "", innererror: { code: "ForbiddenByRbac" } } };
    azure.always({ kind: "status", status: 403, body: JSON.stringify(forbidden) }, ofDeleted);
    expect(textOf(await read("gone"))).toBe("missing secret");
  });

  test("a missing version is told from a missing secret", async () => {
    azure.seed("main", "there", "value");
    const { read } = open();
    const version = "0".repeat(32);
    expect(textOf(await read("there", { version }))).toBe("missing version");
    expect(textOf(await read("absent", { version }))).toBe("missing secret");
  });

  test.each([
    ["secret_key", "secret-key"],
    ["a.b/c", "a-b-c"],
    ["_", "secret-key"],
    ["a".repeat(128), "a".repeat(127)],
  ])("the name %s is refused before anything is asked", async (name, mapped) => {
    const { read, context } = open();
    const error = errorOf(await read(name));
    expect(error.code).toBe("reference/invalid");
    expect(error.hint).toBe(`Name it \`${mapped}\`: a secret's name has 1 to 127 letters, digits and dashes`);
    expect(context.meter).toEqual({ requests: 0, logins: 0 });
  });

  test("a version that is none is refused before anything is asked", async () => {
    const { read, context } = open();
    expect(errorOf(await read("key", { version: "../x" })).code).toBe("reference/invalid");
    expect(context.meter.requests).toBe(0);
  });
});

describe("a vault", () => {
  test.each(["public", "china", "government"] satisfies CloudName[])(
    "edge case 26: of the %s cloud is read",
    async (cloud) => {
      const vault = azure.vaultUrl("main", cloud);
      azure.seed(vault, "key", cloud);
      const opened = open({ vault });
      expect(textOf(await opened.read("key"))).toBe(cloud);
      expect(await opened.backend.whoami(opened.context)).toMatchObject({ name: "app" });
      expect(opened.context.meter.logins).toBe(1);
    },
  );

  test("is its own store: two are read apart", async () => {
    azure.seed("one", "key", "1");
    azure.seed("two", "key", "2");
    expect(textOf(await open({ vault: azure.vaultUrl("one") }).read("key"))).toBe("1");
    expect(textOf(await open({ vault: azure.vaultUrl("two") }).read("key"))).toBe("2");
  });

  test.each([
    "http://main.vault.azure.net",
    "https://main.vault.azure.net/secrets",
    "https://user:password@main.vault.azure.net",
    "main",
  ])("edge case 26: at %s is refused, and not shown", async (vault) => {
    const { read, context } = open({ vault });
    const error = errorOf(await read("key"));
    expect([error.code, error.facts.option]).toEqual(["config/invalid-option", "vault"]);
    expect(JSON.stringify(error)).not.toContain("password");
    expect(context.meter.requests).toBe(0);
  });

  test("that does not exist is not reachable", async () => {
    const error = errorOf(await open({ vault: "https://nowhere.vault.azure.net" }).read("key"));
    expect(error.code).toBe("backend/unreachable");
  });

  test("edge case 26: with a challenge for another resource gets no token", async () => {
    const challenge = `Bearer authorization="https://login.microsoftonline.com/${azure.tenant}", resource="https://evil.example"`;
    azure.always(
      { kind: "status", status: 401, headers: { "www-authenticate": challenge }, body: "{}" },
      ({ service }) => service === "vault",
    );
    expect(errorOf(await open().read("key")).code).toBe("backend/unauthenticated");
    expect(azure.requests.filter(({ service }) => service === "entra")).toEqual([]);
  });
});

describe("a denial", () => {
  test("edge case 26: of a role names it, and the object id that must get it", async () => {
    const { objectId: other } = azure.app({ clientId: "other", secret: "right" });
    azure.seed("main", "key", "value");
    const error = errorOf(await open({ identities: [identity("other")] }).read("key"));
    expect([error.code, error.facts.permission]).toEqual(["backend/denied", "Key Vault Secrets User"]);
    expect(error.hint).toBe(
      `Give object id "${other}" the role "Key Vault Secrets User" on the vault with \`az role assignment create --role "Key Vault Secrets User" --assignee ${other} --scope $(az keyvault show --name main --query id --output tsv)\`; a new assignment takes minutes to count`,
    );
  });

  test("of an access policy names the permission", async () => {
    azure.app({ clientId: "other", secret: "right" });
    azure.configure("policies", { accessPolicies: true });
    azure.seed("policies", "key", "value");
    const vault = azure.vaultUrl("policies");
    const error = errorOf(await open({ vault, identities: [identity("other")] }).read("key"));
    expect([error.code, error.facts.permission]).toEqual(["backend/denied", "get"]);
    expect(error.hint).toMatch(/`az keyvault set-policy --name policies --object-id \S+ --secret-permissions get`$/);
  });

  test.each([
    [{ firewall: "203.0.113.7" }, "the vault's firewall does not let us in", "az keyvault network-rule add --name"],
    [{ publicAccess: false }, "the vault is closed to the public network", "Come through a private endpoint of"],
  ])("edge case 26: of the network %j says so", async (settings, state, hint) => {
    azure.configure("closed", settings);
    azure.seed("closed", "key", "value");
    const error = errorOf(await open({ vault: azure.vaultUrl("closed") }).read("key"));
    expect(error.code).toBe("backend/denied");
    expect(error.message).toContain(state);
    expect(error.hint).toContain(hint);
    expect(JSON.stringify(error)).not.toContain("203.0.113.7");
  });
});

describe("a server", () => {
  test("that throttles without saying for how long is asked again", async () => {
    azure.seed("main", "key", "value");
    azure.script([throttled(), throttled(), throttled()], toVault);
    expect(textOf(await open().read("key"))).toBe("value");
  });

  test("that asks for other claims gets another token, once", async () => {
    azure.seed("main", "key", "value");
    azure.script([claimsChallenge(azure.tenant)], toVault);
    const { read, context } = open();
    expect(textOf(await read("key"))).toBe("value");
    expect(context.meter.logins).toBe(2);
  });

  test.each([
    ["AKV10022: Invalid audience.", "(AKV10022)"],
    ["AKV10032: Invalid issuer.", "(AKV10032)"],
    ["[TokenExpired] Error validating token", "the tenant of the identity is the vault's"],
  ])("that refuses the token with %s is told", async (message, hint) => {
    azure.seed("main", "key", "value");
    const body = JSON.stringify({ error: { code: "Unauthorized", message } });
    azure.always({ kind: "status", status: 401, body }, toVault);
    const error = errorOf(await open().read("key"));
    expect(error.code).toBe("backend/unauthenticated");
    expect(error.hint).toContain(hint);
    expect(JSON.stringify(error)).not.toContain("nvalid");
  });
});

describe("a description", () => {
  test("shows states and times, and asks for no value", async () => {
    const created = new Date("2026-01-02T03:04:05Z");
    const expires = new Date("2020-01-01T00:00:00Z");
    const old = azure.seed("main", "described", "1", { created, expires });
    const current = azure.seed("main", "described", "2", { created: new Date("2026-02-02T00:00:00Z"), disabled: true });
    const { backend, context } = open();
    const answers = await backend.describe(
      [at("described"), at("described", { version: old, field: "a" }), at("absent"), at("a_b")],
      context,
    );
    expect(answers.slice(0, 3)).toEqual([
      { state: "disabled", field: "unknown", version: current, createdAt: new Date("2026-02-02T00:00:00Z") },
      { state: "exists", field: "unknown", version: old, createdAt: created, expiresAt: expires },
      { state: "missing", field: "missing" },
    ]);
    expect(answers[3]).toMatchObject({ state: "failed", error: { code: "reference/invalid" } });
    expect(paths().filter((path) => !/\/versions$|^\/deletedsecrets\//.test(path))).toEqual([]);
  });

  test("reads every page", async () => {
    const versions = Array.from({ length: 30 }, (_, day) =>
      azure.seed("main", "paged", "x", { created: new Date(Date.UTC(2026, 0, day + 1)) }),
    );
    const { backend, context } = open();
    const [newest] = await backend.describe([at("paged")], context);
    expect(newest).toMatchObject({ state: "exists", version: versions.at(-1) });
    expect(paths().filter((path) => path.startsWith("/secrets/paged/versions")).length).toBeGreaterThan(1);
  });

  test("denied names the permission to list", async () => {
    azure.app({ clientId: "reader", secret: "right" });
    azure.configure("policies", { accessPolicies: true });
    azure.seed("policies", "key", "value");
    azure.grant({ clientId: "reader", vault: "policies", actions: ["getSecret"] });
    const { backend, context } = open({ vault: azure.vaultUrl("policies"), identities: [identity("reader")] });
    const [answer] = await backend.describe([at("key")], context);
    expect(answer).toMatchObject({ state: "failed", error: { code: "backend/denied", facts: { permission: "list" } } });
  });
});

test("whoami says who the token is for", async () => {
  const { backend, context } = open();
  const principal = await backend.whoami(context);
  expect(principal).toEqual({
    method: "clientSecret",
    name: "app",
    grants: [`object ${objectId}`, "application app", `tenant ${azure.tenant}`],
    expiresAt: expect.any(Date),
  });
  expect(azure.requests.filter(({ service }) => service === "vault")).toEqual([]);
});

test("edge case 34: 100 secrets are one login, one challenge, and never more than 16 requests at once", async () => {
  const names = Array.from({ length: 100 }, (_, index) => `key-${index}`);
  for (const name of names) azure.seed("main", name, name);
  const { backend, context } = open();
  let [inFlight, peak] = [0, 0];
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    peak = Math.max(peak, ++inFlight);
    return context.transport.send(request).finally(() => {
      inFlight -= 1;
    });
  };
  const outcomes = await backend.read(
    names.map((name) => at(name)),
    { ...context, transport: { send } },
  );
  expect(outcomes.map(textOf)).toEqual(names);
  expect(context.meter).toEqual({ requests: 102, logins: 1 });
  expect(peak).toBe(16);
});
