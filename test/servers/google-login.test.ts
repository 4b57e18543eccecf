import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { importPKCS8, SignJWT } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ConnectProxy, startConnectProxy } from "./connect-proxy.ts";
import { type Google, startGoogle } from "./google/google.ts";
import { type ClientCall, type ClientOutcome, type ClientTask, nodeClient, pythonClient } from "./google/run-client.ts";
import type { ServiceAccountKeyFile } from "./google/service-accounts.ts";
import type { Provider } from "./google/workload-identity.ts";
import { request } from "./http-request.ts";
import { type Claims, type OidcIssuer, startOidcIssuer } from "./oidc.ts";
import { suiteFor } from "./suite.ts";
import { temporaryFolder } from "./temporary-folder.ts";

let google: Google;
let proxy: ConnectProxy;
let issuer: OidcIssuer;
let provider: Provider;

const account = "app@keystead-test.iam.gserviceaccount.com";
const accessor = "roles/secretmanager.secretAccessor";

beforeAll(async () => {
  google = await startGoogle();
  [proxy, issuer] = await Promise.all([startConnectProxy({ target: { port: google.port } }), startOidcIssuer()]);
  provider = google.workloadIdentity.add({
    pool: "github",
    provider: "github",
    issuer: issuer.url,
    jwksUrl: issuer.jwksUrl,
    attributes: { repository: "repository" },
    condition: (claims) => claims["repository_owner"] === "o",
  });
  google.secrets.put("a", "value");
  google.secrets.put("a", "eu", { location: "europe-west4" });
  google.iam.grant(`serviceAccount:${account}`, accessor);
  google.iam.grant("user:dev@example.com", accessor);
  google.iam.grant(provider.principal("repo:o/r"), accessor);
  google.iam.grant(provider.principal("repo:o/r"), "roles/iam.workloadIdentityUser", { serviceAccount: account });
});

afterAll(async () => {
  await Promise.all([google.stop(), proxy.stop(), issuer.stop()]);
});

beforeEach(() => {
  google.traffic.clear();
  google.metadata.serviceAccount = undefined;
});

const parent = "projects/keystead-test";
const access: ClientCall = {
  method: "accessSecretVersion",
  request: { name: `${parent}/secrets/a/versions/latest` },
};
const value = { value: expect.objectContaining({ payload: expect.objectContaining({ data: btoa("value") }) }) };

// gRPC's client reads the lower-case names, everything else the others.
function proxied(): NodeJS.ProcessEnv {
  const url = proxy.url;
  return { HTTPS_PROXY: url, https_proxy: url, NO_PROXY: "localhost,127.0.0.1", no_proxy: "localhost,127.0.0.1" };
}

/** One access through the proxy at Google's own hosts, with this file as the default credentials. */
async function accessWith(
  file: object,
  task: Partial<ClientTask> = {},
  env: NodeJS.ProcessEnv = {},
): Promise<ClientOutcome> {
  const path = join(temporaryFolder(), "credentials.json");
  writeFileSync(path, JSON.stringify(file));
  const settings = { GOOGLE_APPLICATION_CREDENTIALS: path, ...proxied(), ...env };
  const [outcome] = await nodeClient(google, { transport: "grpc", calls: [access], ...task }, settings);
  return outcome ?? {};
}

/** The file of a workload identity whose token holds these claims. */
async function externalAccount(claims: Claims, change: object = {}, forged = false): Promise<object> {
  const all = { aud: provider.tokenAudience, sub: "repo:o/r", repository: "o/r", repository_owner: "o", ...claims };
  const subjectToken = join(temporaryFolder(), "token");
  writeFileSync(subjectToken, await (forged ? issuer.forge(all) : issuer.mint(all)));
  return {
    type: "external_account",
    audience: provider.audience,
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    token_url: "https://sts.googleapis.com/v1/token",
    credential_source: { file: subjectToken },
    ...change,
  };
}

const seen = (): readonly string[] =>
  google.traffic.requests.map(({ host, method }) => `${host.replace(/\.googleapis\.com$/, "")} ${method}`);

describe("a service account's key", () => {
  let key: ServiceAccountKeyFile;

  beforeAll(async () => {
    key = await google.serviceAccounts.createKey(account);
  });

  test("signs the client's own tokens, with no request for one", async () => {
    expect(await accessWith(key)).toEqual(value);
    expect(seen()).toEqual(["secretmanager AccessSecretVersion"]);
    expect(new Set(proxy.hosts)).toContain("secretmanager.googleapis.com:443");
  });

  test("of another account is refused, as is one that was deleted", async () => {
    const other = await google.serviceAccounts.createKey("other@keystead-test.iam.gserviceaccount.com");
    expect(await accessWith({ ...key, private_key: other.private_key })).toMatchObject({ code: 16 });
    google.serviceAccounts.deleteKey(other.private_key_id);
    expect(await accessWith(other)).toMatchObject({ code: 16 });
  });

  test("gets a token at the token endpoint", async () => {
    const login = { login: "fetch" } as const;
    expect(await accessWith(key, login)).toEqual(value);
    expect(seen()).toEqual(["oauth2 jwt-bearer", "secretmanager AccessSecretVersion"]);
    const other = await google.serviceAccounts.createKey("other@keystead-test.iam.gserviceaccount.com");
    const refused = await accessWith({ ...key, private_key: other.private_key }, login);
    expect(refused.message).toBe("invalid_grant: Invalid JWT Signature.");
  });

  test("signs nothing for another audience, nor for long", async () => {
    const privateKey = await importPKCS8(key.private_key, "RS256");
    const now = Math.floor(Date.now() / 1000);
    const ask = async (claims: object): Promise<unknown> => {
      const assertion = await new SignJWT({ iss: account, iat: now, exp: now + 3600, scope: "s", ...claims })
        .setProtectedHeader({ alg: "RS256", kid: key.private_key_id })
        .sign(privateKey);
      const form = new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const { status, text } = await request(`${google.plainUrl}/token`, {
        method: "POST",
        headers,
        body: String(form),
      });
      return [status, (JSON.parse(text) as { error_description?: string }).error_description];
    };
    const aud = key.token_uri;
    expect(await ask({ aud })).toEqual([200, undefined]);
    expect(await ask({ aud: "https://example.com" })).toEqual([400, "Invalid JWT: Failed audience check."]);
    expect(await ask({ aud, exp: now + 7200 })).toEqual([400, expect.stringContaining("short-lived token")]);
    expect(await ask({ aud, iat: now - 7200, exp: now - 3600 })).toEqual([400, expect.stringContaining("short-lived")]);
    expect(await ask({ aud, iss: "x@y" })).toEqual([400, "Invalid grant: account not found"]);
    expect(await ask({ aud, scope: undefined })).toEqual([400, expect.stringContaining("Invalid OAuth scope")]);
  });
});

describe("a user's refresh token", () => {
  test("gets a token, until the user logs out", async () => {
    const file = google.oauth.logIn("dev@example.com");
    expect(await accessWith(file)).toEqual(value);
    expect(seen()).toEqual(["oauth2 refresh_token", "secretmanager AccessSecretVersion"]);
    const unauthorized = await accessWith({ ...file, client_secret: "other" }, { login: "fetch" });
    expect(unauthorized.message).toContain("invalid_client");
    google.oauth.logOut("dev@example.com");
    const loggedOut = await accessWith(file, { login: "fetch" });
    expect(loggedOut.message).toContain("invalid_grant");
  });

  test("impersonates a service account that lets it", async () => {
    const file = {
      type: "impersonated_service_account",
      source_credentials: google.oauth.logIn("dev@example.com"),
      service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
      delegates: [],
    };
    expect((await accessWith(file)).message).toContain(
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource",
    );
    google.iam.grant("user:dev@example.com", "roles/iam.serviceAccountTokenCreator", { serviceAccount: account });
    expect(await accessWith(file)).toEqual(value);
    expect(seen().slice(-3)).toEqual([
      "oauth2 refresh_token",
      "iamcredentials generateAccessToken",
      "secretmanager AccessSecretVersion",
    ]);
  });
});

describe("workload identity", () => {
  test("exchanges the issuer's token", async () => {
    expect(await accessWith(await externalAccount({}))).toEqual(value);
    expect(seen()).toEqual(["sts token-exchange", "secretmanager AccessSecretVersion"]);
    expect(google.traffic.requests[0]?.resource).toBe(provider.audience);
  });

  test("over REST exchanges through the proxy, while the client's data calls pass it by", async () => {
    const endpoint = { host: "localhost", port: google.port };
    const tunnels = proxy.hosts.length;
    expect(await accessWith(await externalAccount({}), { transport: "rest", endpoint })).toEqual(value);
    expect(proxy.hosts.slice(tunnels)).toEqual(["sts.googleapis.com:443"]);
  });

  test("impersonates a service account, but not another", async () => {
    const url = (email: string): object => ({
      service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
    });
    expect(await accessWith(await externalAccount({}, url(account)))).toEqual(value);
    expect(seen()).toContain("iamcredentials generateAccessToken");
    const other = await accessWith(await externalAccount({}, url("other@keystead-test.iam.gserviceaccount.com")));
    expect(other.message).toContain("Permission 'iam.serviceAccounts.getAccessToken' denied on resource");
  });

  test.each([
    ["a forged token", {}, "invalid_grant", true],
    ["another audience", { aud: "x" }, "does not match the expected audience", false],
    ["another issuer", { iss: "https://example.com" }, "does not match the expected ones", false],
    ["an expired token", { exp: Math.floor(Date.now() / 1000) - 600 }, "is stale to sign-in", false],
    ["another owner", { repository_owner: "evil" }, "rejected by the attribute condition", false],
    ["a subject that is too long", { sub: "s".repeat(128) }, "exceeds the 127 bytes limit", false],
  ] as const)("refuses %s", async (_what, claims, text, forged) => {
    const outcome = await accessWith(await externalAccount(claims, {}, forged), { login: "fetch" });
    expect(outcome.message).toContain(text);
    expect(seen()).toEqual(["sts token-exchange"]);
  });

  test("refuses an unknown provider, and a name of another form", async () => {
    const unknown = provider.audience.replace("providers/github", "providers/none");
    const login = { login: "fetch" } as const;
    expect((await accessWith(await externalAccount({}, { audience: unknown }), login)).message).toContain(
      "invalid_target",
    );
    const form = await accessWith(await externalAccount({}, { audience: "//iam.googleapis.com/x" }), login);
    expect(form.message).toContain("invalid_request");
  });

  test("grants to a subject, an attribute or the whole pool", async () => {
    const sub = `repo:o/${randomUUID()}`;
    const file = await externalAccount({ sub, repository: "o/special" });
    expect(await accessWith(file)).toMatchObject({ code: 7 });
    google.iam.grant(provider.principalSet("repository", "o/special"), accessor, { secret: "a" });
    expect(await accessWith(file)).toEqual(value);
  });
});

describe("Google's hosts", () => {
  test("serve the secrets of their location only", async () => {
    const file = await google.serviceAccounts.createKey(account);
    const regional = { ...access, request: { name: `${parent}/locations/europe-west4/secrets/a/versions/1` } };
    const endpoint = { host: "secretmanager.europe-west4.rep.googleapis.com" };
    const eu = { value: expect.objectContaining({ payload: expect.objectContaining({ data: btoa("eu") }) }) };
    expect(await accessWith(file, { calls: [regional], endpoint })).toEqual(eu);
    expect(await accessWith(file, { calls: [regional] })).toMatchObject({ code: 3 });
    expect(await accessWith(file, { endpoint })).toMatchObject({ code: 3 });
  });

  test("serve their own service only", async () => {
    const headers = { host: "sts.googleapis.com" };
    const answer = await request(`${google.plainUrl}/v1/${parent}/secrets/a/versions/1:access`, { headers });
    expect([answer.status, answer.headers["content-type"]]).toEqual([404, "text/html; charset=UTF-8"]);
    expect(google.traffic.requests[0]?.service).toBe("unknown");
  });
});

describe("the metadata server", () => {
  const machine = (): NodeJS.ProcessEnv => ({
    METADATA_SERVER_DETECTION: "assume-present",
    GCE_METADATA_HOST: google.metadataHost,
    NO_GCE_CHECK: "",
    ...proxied(),
  });

  test("gives the token of the machine's account", async () => {
    google.metadata.serviceAccount = account;
    expect(await nodeClient(google, { transport: "grpc", calls: [access] }, machine())).toEqual([value]);
    expect(google.traffic.requests.map(({ path }) => path.split("?")[0])).toContain(
      "/computeMetadata/v1/instance/service-accounts/default/token",
    );
  });

  test("has no token without an account, and refuses requests that may be forged", async () => {
    const [outcome] = await nodeClient(google, { transport: "grpc", login: "fetch", calls: [access] }, machine());
    expect(outcome?.value).toBeUndefined();
    google.metadata.serviceAccount = account;
    const url = `${google.plainUrl}/computeMetadata/v1/instance/service-accounts/default/token`;
    const status = async (headers: Record<string, string>): Promise<number> => (await request(url, { headers })).status;
    expect(await status({ "metadata-flavor": "Google" })).toBe(200);
    expect(await status({})).toBe(403);
    expect(await status({ "metadata-flavor": "Google", "x-forwarded-for": "10.0.0.1" })).toBe(403);
  });

  test("a token of too narrow a scope is refused by the service", async () => {
    google.metadata.serviceAccount = account;
    google.metadata.scopes = ["https://www.googleapis.com/auth/devstorage.read_only"];
    const seenByClient = await nodeClient(google, { transport: "grpc", calls: [access] }, machine());
    expect(seenByClient).toMatchObject([{ code: 7, reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT" }]);
    google.metadata.scopes = ["https://www.googleapis.com/auth/cloud-platform"];
  });
});

suiteFor("google-python", ({ "google-python": packages }) => {
  describe.each(["grpc", "rest"] as const)("Google's client for Python over %s", (transport) => {
    const ask = async (file: object): Promise<ClientOutcome | undefined> => {
      const path = join(temporaryFolder(), "credentials.json");
      writeFileSync(path, JSON.stringify(file));
      const env = { GOOGLE_APPLICATION_CREDENTIALS: path, GOOGLE_CLOUD_PROJECT: "keystead-test", ...proxied() };
      return (await pythonClient(packages)(google, { transport, calls: [access] }, env))[0];
    };

    test("logs in by key, by refresh token and by workload identity", { timeout: 60_000 }, async () => {
      expect(await ask(await google.serviceAccounts.createKey(account))).toEqual(value);
      const user = { ...google.oauth.logIn("dev@example.com"), token_uri: "https://oauth2.googleapis.com/token" };
      expect(await ask(user)).toEqual(value);
      expect(await ask(await externalAccount({}))).toEqual(value);
      // gRPC reports a failed login as an unavailable service.
      const code = transport === "grpc" ? 14 : "OAuthError";
      expect(await ask(await externalAccount({}, {}, true))).toMatchObject({ code });
    });

    test("logs in by the metadata server", async () => {
      google.metadata.serviceAccount = account;
      const env = {
        GCE_METADATA_HOST: google.metadataHost,
        GCE_METADATA_IP: google.metadataHost,
        NO_GCE_CHECK: "",
        ...proxied(),
      };
      expect(await pythonClient(packages)(google, { transport, calls: [access] }, env)).toEqual([value]);
    });
  });
});
