import { readdirSync, readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/loader/backend.ts";
import { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import type { HttpRequest, HttpResponse } from "../../../../src/loader/transport/transport.ts";
import { variable } from "../../../../src/schema/setting.ts";
import { azure as source } from "../../../../src/schema/sources/azure.ts";
import { errorOf, instantClock, opened, type Scripted, type ScriptedAnswer, scripted, textOf } from "./opened.ts";

const TENANT = "11111111-1111-4111-8111-111111111111";
const VAULT = "https://main.vault.azure.net";
const identities = [source.clientSecret({ tenantId: TENANT, clientId: "app", clientSecret: variable("SECRET") })];
const variables = { SECRET: "right" };

const challenge: ScriptedAnswer = {
  status: 401,
  headers: {
    "www-authenticate": `Bearer authorization="https://login.microsoftonline.com/${TENANT}", resource="https://vault.azure.net"`,
  },
  json: { error: { code: "Unauthorized", message: "" } },
};

const bundle = { value: "value", id: `${VAULT}/secrets/key/1`, attributes: { enabled: true, created: 1 } };

/** A vault and a login host that work. */
function working({ url, headers = {} }: HttpRequest): ScriptedAnswer {
  if (url.includes("/oauth2/")) return { json: { token_type: "Bearer", expires_in: 3600, access_token: "a.e30.c" } };
  return headers["authorization"] === undefined ? challenge : { json: bundle };
}

const forVault = ({ requests }: Scripted): readonly HttpRequest[] =>
  requests.filter(({ url }) => url.startsWith(VAULT));

describe("what goes over our transport", () => {
  test("is the vault's and the login's requests, each with the load's signal and time", async () => {
    const transport = scripted(working);
    const { read, context } = opened(() => transport, { vault: VAULT, identities, variables });
    expect(textOf(await read("key"))).toBe("value");
    expect(transport.requests.map(({ method, url }) => `${method} ${new URL(url).host}`)).toEqual([
      "GET main.vault.azure.net",
      "POST login.microsoftonline.com",
      "GET main.vault.azure.net",
    ]);
    for (const request of transport.requests) {
      expect(request.signal).toBe(context.signal);
      expect(request.timeout).toBeLessThanOrEqual(10_000);
    }
    expect(forVault(transport).at(-1)?.headers?.["authorization"]).toBe("Bearer a.e30.c");
  });

  test("has no telemetry of MSAL's in it", async () => {
    const transport = scripted(working);
    await opened(() => transport, { vault: VAULT, identities, variables }).read("key");
    const login = transport.requests.find(({ method }) => method === "POST");
    expect(login?.body).toContain("client_secret=right");
    expect(JSON.stringify([login?.headers, login?.body])).not.toMatch(/telemetry/i);
  });

  test("goes where a redirect does not lead", async () => {
    const transport = scripted((request) =>
      request.headers?.["authorization"] === undefined
        ? working(request)
        : { status: 302, headers: { location: `${VAULT}/elsewhere` } },
    );
    const { read } = opened(() => transport, { vault: VAULT, identities, variables });
    expect(errorOf(await read("key")).code).toBe("backend/bad-response");
    expect(transport.requests.filter(({ url }) => url.includes("elsewhere"))).toEqual([]);
  });

  test("is not asked of the SDK's own proxy settings", async () => {
    const before = process.env["HTTPS_PROXY"];
    process.env["HTTPS_PROXY"] = "127.0.0.1:3128";
    try {
      const transport = scripted(working);
      expect(textOf(await opened(() => transport, { vault: VAULT, identities, variables }).read("key"))).toBe("value");
    } finally {
      if (before === undefined) delete process.env["HTTPS_PROXY"];
      else process.env["HTTPS_PROXY"] = before;
    }
  });
});

test("the SDK is in two files, which are loaded when they are needed", () => {
  const folder = new URL("../../../../src/loader/backends/azure/", import.meta.url);
  const named = readdirSync(folder).filter((name) =>
    /^(?:import|export) (?!type)[^;]* from "@azure\//m.test(readFileSync(new URL(name, folder), "utf8")),
  );
  expect(named.toSorted()).toEqual(["identity-sdk.ts", "secrets-sdk.ts"]);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  expect(
    texts.filter((text) => /^(?:import|export) (?!type)[^;]* from "\.\/(?:identity|secrets)-sdk\.ts"/m.test(text)),
  ).toEqual([]);
});

describe("a 429 without Retry-After", () => {
  test("is asked again by us, and as often as the deadline lets us", async () => {
    const clock = instantClock();
    const start = clock.now();
    let throttled = 0;
    const transport = scripted((request) =>
      request.headers?.["authorization"] === undefined || ++throttled > 6
        ? working(request)
        : { status: 429, json: { error: { code: "Throttled", message: "" } } },
    );
    const context: Partial<Context> = { clock, deadline: clock.now() + 60_000 };
    const { read } = opened(() => transport, { vault: VAULT, identities, variables, context });
    expect(textOf(await read("key"))).toBe("value");
    expect(throttled).toBe(7);
    expect(clock.now() - start).toBeGreaterThan(600);
  });

  test.each([
    ["the vault", VAULT, { error: { code: "Throttled", message: "" } }],
    ["the login host", "/oauth2/", { error: "temporarily_unavailable" }],
  ])("of %s until the deadline is told", async (_name, place, json) => {
    const clock = instantClock();
    const transport = scripted((request) =>
      request.url.includes(place) && (place !== VAULT || request.headers?.["authorization"] !== undefined)
        ? { status: 429, json }
        : working(request),
    );
    const context: Partial<Context> = { clock, deadline: clock.now() + 20_000 };
    const { read } = opened(() => transport, { vault: VAULT, identities, variables, context });
    expect(errorOf(await read("key")).code).toBe("backend/throttled");
    expect(transport.requests.length).toBeGreaterThan(5);
  });
});

test.each([
  [
    "login",
    "/oauth2/",
    401,
    { error: "invalid_client", error_description: "AADSTS7000215: CANARY", error_codes: [7000215] },
  ],
  ["login without a number", "/oauth2/", 400, { error: "CANARY", error_description: "CANARY" }],
  ["vault", VAULT, 403, { error: { code: "Forbidden", message: "CANARY", innererror: { code: "CANARY" } } }],
  ["vault with a value in what is no bundle", VAULT, 200, { value: "CANARY", attributes: 1 }],
])("nothing that a %s answers is passed on", async (_name, place, status, json) => {
  const transport = scripted((request) =>
    request.url.includes(place) && (place !== VAULT || request.headers?.["authorization"] !== undefined)
      ? { status, json, headers: { "x-ms-request-id": "CANARY", "www-authenticate": "CANARY" } }
      : working(request),
  );
  const { read, backend } = opened(() => transport, { vault: VAULT, identities, variables });
  const error = errorOf(await read("key"));
  const shown = inspect([error, backend], { depth: null, showHidden: true });
  expect(`${shown}${error.stack}${JSON.stringify(error)}`).not.toMatch(/CANARY|right/);
});

describe("off Azure", () => {
  const silence = async ({ url, timeout }: HttpRequest): Promise<HttpResponse> => {
    asked.push([url, timeout]);
    throw new SecretsError("backend/timeout", { action: "read" });
  };
  let asked: [string, number][] = [];

  test("a managed identity is looked for once, briefly, and the next identity is used", async () => {
    asked = [];
    const transport = scripted(working);
    const send = (request: HttpRequest): Promise<HttpResponse> =>
      request.url.startsWith("http://169.254.169.254/") ? silence(request) : transport.send(request);
    const both = [source.managed(), ...identities];
    const { read } = opened(() => ({ send }), { vault: VAULT, identities: both, variables });
    expect(textOf(await read("key"))).toBe("value");
    expect(new Set(asked.map(([url]) => url))).toEqual(
      new Set(["http://169.254.169.254/metadata/identity/oauth2/token"]),
    );
    for (const [, timeout] of asked) expect(timeout).toBeLessThanOrEqual(2_000);
  });

  test("a managed identity alone is not configured", async () => {
    asked = [];
    const transport = scripted(working);
    const send = (request: HttpRequest): Promise<HttpResponse> =>
      request.url.startsWith("http://") ? silence(request) : transport.send(request);
    const { read } = opened(() => ({ send }), { vault: VAULT, identities: [source.managed()] });
    const error = errorOf(await read("key"));
    expect(error.code).toBe("backend/unconfigured");
    expect(error.hint).toContain("managed needs a managed identity (IDENTITY_ENDPOINT of App Service, ");
  });
});
