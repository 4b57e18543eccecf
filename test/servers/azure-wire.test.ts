import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Azure, startAzure } from "./azure/azure.ts";
import { type LoginCertificate, makeLoginCertificate } from "./azure/certificate.ts";
import { request } from "./http-request.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
let azure: Azure;
let registered: LoginCertificate;
let other: LoginCertificate;

beforeAll(async () => {
  [azure, registered, other] = await Promise.all([
    startAzure(),
    makeLoginCertificate(folder, "registered"),
    makeLoginCertificate(folder, "other"),
  ]);
  azure.app({ clientId: "app", secret: "right", certificate: registered.certificate });
  azure.grant({ clientId: "app" });
  azure.seed(azure.url, "key", "value");
});

afterAll(() => azure.stop());

describe("a vault", () => {
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const { status, headers: sent, text } = await request(`${azure.url}${path}`, { ca: azure.ca, headers });
    return { status, challenge: sent["www-authenticate"], body: JSON.parse(text) as Record<string, unknown> };
  };
  const authorized = async () => ({ authorization: `Bearer ${await azure.token({ clientId: "app" })}` });

  test("the challenge names the tenant and the resource", async () => {
    const { status, challenge, body } = await get("/secrets/key?api-version=2025-07-01");
    const host = new URL(azure.url).host;
    expect([status, challenge]).toEqual([
      401,
      `Bearer authorization="https://${host}/${azure.tenant}", resource="https://vault.azure.net"`,
    ]);
    const message = "AKV10000: Request is missing a Bearer or PoP token.";
    expect(body).toEqual({ error: { code: "Unauthorized", message } });
  });

  test("a secret with all that it can have", async () => {
    const vault = azure.url;
    const version = azure.seed(vault, "full", "pkcs", {
      contentType: "application/x-pkcs12",
      managed: true,
      tags: { team: "a" },
      created: new Date("2024-01-01T00:00:00Z"),
      notBefore: new Date("2024-01-02T00:00:00Z"),
      expires: new Date("2024-01-03T00:00:00Z"),
    });
    expect((await get("/secrets/full?api-version=2025-07-01", await authorized())).body).toEqual({
      value: "pkcs",
      id: `${vault}/secrets/full/${version}`,
      kid: `${vault}/keys/full/${version}`,
      contentType: "application/x-pkcs12",
      managed: true,
      tags: { team: "a" },
      attributes: {
        enabled: true,
        created: 1_704_067_200,
        updated: 1_704_067_200,
        nbf: 1_704_153_600,
        exp: 1_704_240_000,
        recoveryLevel: "Recoverable+Purgeable",
        recoverableDays: 90,
      },
    });
  });

  test("api-version is required and known, and nothing is written", async () => {
    expect(await get("/secrets/key", await authorized())).toMatchObject({ status: 400 });
    expect(await get("/secrets/key?api-version=latest", await authorized())).toMatchObject({ status: 400 });
    const headers = await authorized();
    const put = await request(`${azure.url}/secrets/key?api-version=7.4`, { method: "PUT", headers, ca: azure.ca });
    expect(put.status).toBe(405);
  });
});

describe("Entra", () => {
  type Fields = Readonly<Record<string, string>>;
  const complete: Fields = {
    grant_type: "client_credentials",
    client_id: "app",
    client_secret: "right",
    scope: "https://vault.azure.net/.default",
  };

  async function login(fields: Fields, tenant = azure.tenant): Promise<readonly [number, string, number | undefined]> {
    const { status, text } = await request(`${azure.url}/${tenant}/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams(fields).toString(),
      ca: azure.ca,
    });
    const {
      error,
      token_type: type,
      error_codes: numbers,
    } = JSON.parse(text) as {
      readonly error?: string;
      readonly token_type?: string;
      readonly error_codes?: readonly number[];
    };
    return [status, error ?? type ?? "", numbers?.[0]];
  }

  const without = (name: string): Fields =>
    Object.fromEntries(Object.entries(complete).filter(([field]) => field !== name));

  test("a whole request gets a token", async () => {
    expect(await login(complete)).toEqual([200, "Bearer", undefined]);
  });

  test("what is missing or wrong has a number", async () => {
    expect(await login(without("grant_type"))).toEqual([400, "invalid_request", 900144]);
    expect(await login(without("client_id"))).toEqual([400, "invalid_request", 900144]);
    expect(await login(without("scope"))).toEqual([400, "invalid_request", 900144]);
    expect(await login({ ...complete, grant_type: "password" })).toEqual([400, "unsupported_grant_type", 70003]);
    expect(await login({ ...complete, client_id: "nobody" })).toEqual([400, "unauthorized_client", 700016]);
    expect(await login(complete, "22222222-2222-4222-8222-222222222222")).toEqual([400, "invalid_request", 90002]);
    expect(await login(without("client_secret"))).toEqual([401, "invalid_client", 7000218]);
    expect(await login({ ...complete, client_secret: "wrong" })).toEqual([401, "invalid_client", 7000215]);
    expect(await login({ ...complete, scope: "https://vault.azure.net" })).toEqual([400, "invalid_scope", 1002012]);
    const nowhere = { ...complete, scope: "https://example.com/.default" };
    expect(await login(nowhere)).toEqual([400, "invalid_resource", 500011]);
    expect(await login({ ...complete, client_assertion: "a.b.c" })).toEqual([401, "invalid_client", 50027]);
  });

  test("an assertion by certificate is verified: its key, audience and time", async () => {
    const audience = `${azure.url}/${azure.tenant}/oauth2/v2.0/token`;
    const thumbprint = new X509Certificate(registered.certificate).fingerprint256.replaceAll(":", "");
    const assert = async (by: LoginCertificate, audience: string, until: string): Promise<Fields> => ({
      ...without("client_secret"),
      client_assertion: await new SignJWT()
        .setProtectedHeader({ alg: "PS256", "x5t#S256": Buffer.from(thumbprint, "hex").toString("base64url") })
        .setIssuer("app")
        .setSubject("app")
        .setAudience(audience)
        .setExpirationTime(until)
        .sign(createPrivateKey(readFileSync(by.file))),
    });
    expect(await login(await assert(registered, audience, "1m"))).toEqual([200, "Bearer", undefined]);
    expect(await login(await assert(other, audience, "1m"))).toEqual([401, "invalid_client", 700027]);
    expect(await login(await assert(registered, azure.url, "1m"))).toEqual([401, "invalid_client", 700023]);
    expect(await login(await assert(registered, audience, "1m ago"))).toEqual([401, "invalid_client", 700024]);
  });
});

describe("managed identities", () => {
  const ask = async (query: string, headers: Readonly<Record<string, string>>, host?: string) => {
    const address = host ?? `${azure.imdsEnv["AZURE_POD_IDENTITY_AUTHORITY_HOST"]}/metadata/identity/oauth2/token`;
    const { status, text } = await request(`${address}?${query}`, { headers });
    return { status, body: JSON.parse(text) as Readonly<Record<string, string>> };
  };
  const query = "api-version=2018-02-01&resource=https://vault.azure.net";
  const metadata = { metadata: "true" };

  test("the metadata service wants its header, and says everything in text", async () => {
    azure.assign({ user: ["one"] });
    expect(await ask(query, {})).toEqual({
      status: 400,
      body: { error: "invalid_request", error_description: "Required metadata header not specified" },
    });
    const { status, body } = await ask(query, metadata);
    expect([status, body["client_id"], body["resource"]]).toEqual([200, "one", "https://vault.azure.net"]);
    expect(new Set(Object.values(body).map((value) => typeof value))).toEqual(new Set(["string"]));
  });

  test("nobody, one of several, and one that is not assigned", async () => {
    azure.assign({});
    const notFound = { error: "invalid_request", error_description: "Identity not found" };
    expect(await ask(query, metadata)).toEqual({ status: 400, body: notFound });
    azure.assign({ user: ["one", "two"] });
    expect((await ask(query, metadata)).body["error_description"]).toMatch(/^Multiple user assigned identities exist/);
    expect((await ask(`${query}&client_id=two`, metadata)).body["client_id"]).toBe("two");
    expect((await ask(`${query}&client_id=three`, metadata)).body).toEqual(notFound);
  });

  test("App Service wants its secret header", async () => {
    azure.assign({ system: "machine" });
    const { IDENTITY_ENDPOINT: endpoint = "", IDENTITY_HEADER: header = "" } = azure.appServiceEnv;
    expect((await ask(query, { "x-identity-header": "guessed" }, endpoint)).status).toBe(401);
    const { status, body } = await ask(query, { "x-identity-header": header }, endpoint);
    expect([status, body["client_id"]]).toEqual([200, "machine"]);
  });
});
