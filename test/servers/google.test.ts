import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { crc32c } from "./google/crc32c.ts";
import { type Google, startGoogle } from "./google/google.ts";
import { type Client, type ClientCall, type ClientOutcome, nodeClient, pythonClient } from "./google/run-client.ts";
import { type HttpAnswer, request } from "./http-request.ts";
import { suiteFor } from "./suite.ts";

let google: Google;
let token: string;

beforeAll(async () => {
  google = await startGoogle();
});

afterAll(async () => {
  await google.stop();
});

const reader = "user:reader@example.com";

beforeEach(() => {
  google.traffic.clear();
  google.secrets.clear();
  google.iam.revoke(reader);
  google.iam.grant(reader, "roles/secretmanager.admin");
  ({ token } = google.token(reader));
});

const base = "projects/keystead-test";
const numbered = "projects/123456789012";
const access = (secret: string, version: number | string = "latest", parent = base): ClientCall => ({
  method: "accessSecretVersion",
  request: { name: `${parent}/secrets/${secret}/versions/${version}` },
});

const payload = (name: string, data: Uint8Array | string): object => ({
  value: {
    name: `${numbered}/secrets/${name}`,
    payload: { data: Buffer.from(data).toString("base64"), dataCrc32c: String(crc32c(Buffer.from(data))) },
  },
});

test("the checksum is Castagnoli's", () => {
  // RFC 3720, B.4.
  expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa);
  expect(crc32c(Buffer.from("123456789"))).toBe(0xe3069283);
});

describe("with no client", () => {
  const get = async (path: string, bearer = token, at = google.plainUrl): Promise<HttpAnswer> =>
    request(`${at}/v1/${path}`, { headers: { authorization: `Bearer ${bearer}` } });

  test("nobody may do anything before a grant, or without a token", async () => {
    google.secrets.put("a", "value");
    google.iam.revoke(reader);
    const path = `${base}/secrets/a/versions/1:access`;
    expect((await get(path)).status).toBe(403);
    expect((await request(`${google.plainUrl}/v1/${path}`)).status).toBe(403);
    google.iam.grant(reader, ["secretmanager.versions.access"], { project: "123456789012" });
    expect((await get(path)).status).toBe(200);
    expect((await get(path, "unknown")).headers["www-authenticate"]).toContain("invalid_token");
  });

  test("a path that is no resource's gets a page", async () => {
    const answer = await get(`${base}/secrets/a/versions/a/b:access`);
    expect([answer.status, answer.headers["content-type"]]).toEqual([404, "text/html; charset=UTF-8"]);
  });

  test("lists by pages", async () => {
    for (const value of ["one", "two", "three"]) google.secrets.put("a", value);
    const list = async (query: string): Promise<unknown> =>
      JSON.parse((await get(`${base}/secrets/a/versions?pageSize=2${query}`)).text);
    const first = await list("");
    expect(first).toMatchObject({ versions: [{ state: "ENABLED" }, {}], nextPageToken: "2", totalSize: 3 });
    expect(await list("&pageToken=2&$alt=json%3Benum-encoding%3Dint")).toMatchObject({ versions: [{ state: 1 }] });
    expect(await list("&pageToken=9")).toMatchObject({ error: { status: "INVALID_ARGUMENT" } });
  });

  test("a quota says when to come back, in a header and in the details", async () => {
    google.traffic.always({ kind: "quota", retryAfterSeconds: 7 }, ({ resource }) => resource.includes("/a/"));
    google.secrets.put("b", "value");
    const answer = await get(`${base}/secrets/a/versions/1:access`);
    expect([answer.status, answer.headers["retry-after"]]).toEqual([429, "7"]);
    const { error } = JSON.parse(answer.text) as { error: { details: unknown } };
    expect(error.details).toContainEqual({ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "7s" });
    expect((await get(`${base}/secrets/b/versions/1:access`)).status).toBe(200);
    expect((await get(`${base}/secrets/a/versions/1:access`)).status).toBe(429);
  });

  test("an open request is known before it is answered", async () => {
    google.traffic.script([{ kind: "hang" }]);
    const leaving = new AbortController();
    const url = `${google.plainUrl}/v1/${base}/secrets/a/versions/1:access`;
    const asking = request(url, { signal: leaving.signal }).catch((error: Error) => error.name);
    await google.traffic.arrived(1, ({ method }) => method === "AccessSecretVersion");
    expect(google.traffic.inFlight).toBe(1);
    leaving.abort();
    expect(await asking).toBe("AbortError");
  });

  test("tokens end by the clock that is given", async () => {
    let now = Date.now();
    const own = await startGoogle({ now: () => now });
    own.secrets.put("a", "value");
    own.iam.grant(reader, "roles/secretmanager.secretAccessor");
    const { token: bearer } = own.token(reader, { lifetimeSeconds: 60 });
    const path = `${base}/secrets/a/versions/1:access`;
    expect((await get(path, bearer, own.plainUrl)).status).toBe(200);
    now += 60_000;
    expect((await get(path, bearer, own.plainUrl)).status).toBe(401);
    await own.stop();
  });
});

interface Clients {
  readonly client: Client;
  readonly transport: "grpc" | "rest";
  /** What the client makes of a code of gRPC. */
  readonly code?: (grpc: number) => number;
}

const httpCodes = new Map([
  [3, 400],
  [5, 404],
  [6, 409],
  [7, 403],
  [8, 429],
  [9, 400],
  [13, 500],
  [14, 503],
  [16, 401],
]);

function behaves({ client, transport, code = (grpc) => grpc }: Clients): void {
  const ask = (calls: readonly ClientCall[], login: { token: string } = { token }): Promise<readonly ClientOutcome[]> =>
    client(google, { transport, login, endpoint: { host: "localhost", port: google.port }, calls });

  test("reads by number, latest and alias, in both projects' names and in a location", async () => {
    const binary = randomBytes(300);
    google.secrets.put("a", "one");
    google.secrets.put("a", binary);
    google.secrets.alias("a", "prod", 1);
    google.secrets.put("a", "eu", { location: "europe-west4" });
    const seen = await ask([
      access("a", 1),
      access("a"),
      access("a", "prod"),
      access("a", 1, numbered),
      access("a", "latest", `${base}/locations/europe-west4`),
    ]);
    expect(seen).toEqual([
      payload("a/versions/1", "one"),
      payload("a/versions/2", binary),
      payload("a/versions/1", "one"),
      payload("a/versions/1", "one"),
      { value: expect.objectContaining({ name: `${numbered}/locations/europe-west4/secrets/a/versions/1` }) },
    ]);
    expect(
      google.traffic.requests.map((request) => [request.transport, request.method, request.resource]),
    ).toContainEqual([transport, "AccessSecretVersion", `${base}/secrets/a/versions/prod`]);
  });

  test("lists versions newest first, and those of a state", async () => {
    for (const value of ["one", "two", "three"]) google.secrets.put("a", value);
    google.secrets.setState("a", 3, "DISABLED");
    google.secrets.setState("a", 1, "DESTROYED");
    const parent = `${base}/secrets/a`;
    const [all, enabled, one, secret] = await ask([
      { method: "listSecretVersions", request: { parent } },
      { method: "listSecretVersions", request: { parent, filter: "state:ENABLED" } },
      { method: "getSecretVersion", request: { name: `${parent}/versions/latest` } },
      { method: "getSecret", request: { name: parent } },
    ]);
    const of = (version: number, state: string): object =>
      expect.objectContaining({ name: `${numbered}/secrets/a/versions/${version}`, state });
    expect(all?.value).toEqual([of(3, "DISABLED"), of(2, "ENABLED"), of(1, "DESTROYED")]);
    expect(enabled?.value).toEqual([of(2, "ENABLED")]);
    expect(one?.value).toEqual(of(3, "DISABLED"));
    expect(secret?.value).toMatchObject({ name: `${numbered}/secrets/a` });
  });

  test("says which permissions one has on a secret, and nothing of one that is not there", async () => {
    google.secrets.put("a", "value");
    google.iam.revoke(reader);
    google.iam.grant(reader, "roles/secretmanager.secretAccessor", { secret: "a" });
    const permissions = ["secretmanager.versions.access", "secretmanager.versions.get"];
    const test = (secret: string): ClientCall => ({
      method: "testIamPermissions",
      request: { resource: `${base}/secrets/${secret}`, permissions },
    });
    const [there, none] = await ask([test("a"), test("none")]);
    expect(there).toEqual({ value: { permissions: ["secretmanager.versions.access"] } });
    // One client leaves an empty list out.
    expect([{}, { permissions: [] }]).toContainEqual(none?.value);
  });

  test("refuses what is not enabled, and says what is missing", async () => {
    google.secrets.put("disabled", "value");
    google.secrets.put("disabled", "value");
    google.secrets.setState("disabled", 2, "DISABLED");
    google.secrets.put("destroyed", "value");
    google.secrets.setState("destroyed", 1, "DESTROYED");
    google.secrets.putEmpty("empty");
    const seen = await ask([
      access("disabled"),
      access("destroyed", 1),
      access("empty"),
      access("none"),
      access("none", 1),
      access("disabled", 9),
      access("disabled", "stage"),
    ]);
    const within = (grpc: number, message: string): object => ({
      code: code(grpc),
      message: expect.stringContaining(message),
    });
    expect(seen).toMatchObject([
      within(9, `Secret Version [${numbered}/secrets/disabled/versions/2] is in DISABLED state.`),
      within(9, `Secret Version [${numbered}/secrets/destroyed/versions/1] is in DESTROYED state.`),
      within(5, `Secret [${numbered}/secrets/empty] not found or has no versions.`),
      within(5, `Secret [${numbered}/secrets/none] not found or has no versions.`),
      within(5, `Secret Version [${numbered}/secrets/none/versions/1] not found.`),
      within(5, `Secret Version [${numbered}/secrets/disabled/versions/9] not found.`),
      within(5, `Secret Version [${numbered}/secrets/disabled/versions/stage] not found.`),
    ]);
    expect(seen.filter(({ reason }) => reason)).toEqual([]);
  });

  test("sends payloads that are empty, and checksums that are wrong or absent", async () => {
    google.secrets.put("empty", "");
    google.secrets.put("wrong", "value");
    google.secrets.setChecksum("wrong", 1, "wrong");
    google.secrets.put("absent", "value");
    google.secrets.setChecksum("absent", 1, "absent");
    const [empty, wrong, absent] = (await ask([access("empty"), access("wrong"), access("absent")])).map(
      ({ value }) => (value as { payload: { data?: string; dataCrc32c?: string | null } }).payload,
    );
    expect([empty?.data ?? "", empty?.dataCrc32c]).toEqual(["", "0"]);
    expect(wrong?.data).toBe(btoa("value"));
    expect(wrong?.dataCrc32c).toBe(String((crc32c(Buffer.from("value")) ^ 1) >>> 0));
    expect([absent?.data, absent?.dataCrc32c ?? null]).toEqual([btoa("value"), null]);
  });

  test("denies by permission, in words that do not tell what exists", async () => {
    const member = `user:${transport}-limited@example.com`;
    const login = google.token(member);
    google.secrets.put("mine", "value");
    google.secrets.put("other", "value");
    google.iam.grant(member, "roles/secretmanager.secretAccessor", { secret: "mine" });
    const versionOfMine = { method: "getSecretVersion", request: { name: `${base}/secrets/mine/versions/1` } } as const;
    const list = { method: "listSecretVersions", request: { parent: `${base}/secrets/mine` } } as const;
    const seen = await ask([access("mine"), access("other"), access("none"), versionOfMine, list], login);
    const denied = (permission: string, name: string): object => ({
      code: code(7),
      message: expect.stringContaining(
        `Permission '${permission}' denied for resource '${base}/${name}' (or it may not exist).`,
      ),
    });
    expect(seen).toMatchObject([
      payload("mine/versions/1", "value"),
      denied("secretmanager.versions.access", "secrets/other/versions/latest"),
      denied("secretmanager.versions.access", "secrets/none/versions/latest"),
      denied("secretmanager.versions.get", "secrets/mine/versions/1"),
      denied("secretmanager.versions.list", "secrets/mine"),
    ]);
    expect(seen.filter(({ reason }) => reason)).toEqual([]);
    google.iam.explainDenials = true;
    expect(await ask([access("other")], login)).toMatchObject([{ code: code(7), reason: "IAM_PERMISSION_DENIED" }]);
    google.iam.explainDenials = false;
  });

  test("refuses a project that is unknown, or whose API is off", async () => {
    google.projects.setApiEnabled(false, "keystead-other");
    const seen = await ask([access("a", 1, "projects/unknown"), access("a", 1, "projects/keystead-other")]);
    expect(seen).toMatchObject([
      { code: code(7), reason: "CONSUMER_INVALID" },
      { code: code(7), reason: "SERVICE_DISABLED" },
    ]);
    google.projects.setApiEnabled(true, "keystead-other");
  });

  test("refuses tokens that are unknown, expired, revoked or of too narrow a scope", async () => {
    google.secrets.put("a", "value");
    const revoked = google.token(reader);
    google.tokens.revokeAll();
    const tokens = [
      { token: "ya29.unknown" },
      google.token(reader, { lifetimeSeconds: -1 }),
      google.token(reader, { scopes: ["openid"] }),
      revoked,
    ];
    const seen = await ask(tokens.map(({ token }) => ({ ...access("a"), token })));
    expect(seen).toMatchObject([
      { code: code(16), reason: "ACCESS_TOKEN_TYPE_UNSUPPORTED" },
      { code: code(16), reason: "ACCESS_TOKEN_EXPIRED" },
      { code: code(7), reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT" },
      { code: code(16), reason: "ACCESS_TOKEN_TYPE_UNSUPPORTED" },
    ]);
  });

  test("throttles, fails and breaks as it is told", async () => {
    google.secrets.put("a", "value");
    google.traffic.script([
      { kind: "quota", retryAfterSeconds: 7 },
      { kind: "error", status: "UNAVAILABLE" },
      { kind: "error", status: "INTERNAL" },
      { kind: "html", status: 503 },
    ]);
    const seen = await ask([access("a"), access("a"), access("a"), access("a"), access("a")]);
    expect(seen).toMatchObject([
      {
        code: code(8),
        reason: "RATE_LIMIT_EXCEEDED",
        message: expect.stringContaining("Quota exceeded for quota metric 'Access requests'"),
      },
      { code: code(14), message: expect.stringContaining("The service is currently unavailable.") },
      { code: code(13), message: expect.stringContaining("Internal error encountered.") },
      { message: expect.any(String) },
      payload("a/versions/1", "value"),
    ]);
    expect(google.traffic.requests.map(({ fault }) => fault)).toEqual(["quota", "error", "error", "html", "pass"]);
  });

  test("takes writes", async () => {
    const parent = `${base}/secrets/w`;
    const name = `${parent}/versions/1`;
    const data = Buffer.from("written").toString("base64");
    const add = { method: "addSecretVersion", request: { parent, payload: { data } } } as const;
    const seen = await ask([
      { method: "createSecret", request: { parent: base, secretId: "w", secret: { replication: { automatic: {} } } } },
      { method: "createSecret", request: { parent: base, secretId: "w", secret: { replication: { automatic: {} } } } },
      { method: "addSecretVersion", request: { parent, payload: { data: "" } } },
      add,
      { method: "disableSecretVersion", request: { name } },
      { method: "enableSecretVersion", request: { name } },
      access("w"),
      { method: "destroySecretVersion", request: { name } },
      access("w"),
    ]);
    expect(seen).toMatchObject([
      { value: { name: `${numbered}/secrets/w` } },
      { code: code(6) },
      { code: code(3), message: expect.stringContaining("Secret Payload cannot be empty.") },
      { value: { state: "ENABLED" } },
      { value: { state: "DISABLED" } },
      { value: { state: "ENABLED" } },
      payload("w/versions/1", "written"),
      { value: { state: "DESTROYED" } },
      { code: code(9) },
    ]);
  });
}

describe.each(["grpc", "rest"] as const)("Google's client for Node over %s", (transport) => {
  behaves({ client: nodeClient, transport });

  const ask = (calls: readonly ClientCall[], together = false): Promise<readonly ClientOutcome[]> =>
    nodeClient(google, {
      transport,
      login: { token },
      endpoint: { host: "localhost", port: google.port },
      calls,
      together,
    });

  test("counts what is open at once", async () => {
    google.secrets.put("a", "value");
    google.traffic.always({ kind: "pass", delayMs: 200 });
    await ask(
      Array.from({ length: 6 }, () => access("a")),
      true,
    );
    expect([google.traffic.peakInFlight, google.traffic.inFlight, google.traffic.count()]).toEqual([6, 0, 6]);
  });

  test("each way of breaking is an error, and the next call is well", async () => {
    google.secrets.put("a", "value");
    const kinds = ["reset", "reset-in-body", "truncated-json", "empty-body", "html"] as const;
    google.traffic.script(kinds.flatMap((kind) => [{ kind }, { kind: "pass" }]));
    const seen = await ask(kinds.flatMap(() => [access("a"), access("a")]));
    expect(seen).toHaveLength(10);
    for (const [index, outcome] of seen.entries()) {
      if (index % 2 === 1) expect(outcome).toEqual(payload("a/versions/1", "value"));
      else expect(outcome).toEqual({ code: outcome.code, message: expect.any(String) });
    }
  });

  test("an answer that never comes ends by the client's deadline, a slow one arrives", async () => {
    google.secrets.put("a", "value");
    google.secrets.put("never", "value");
    google.traffic.always({ kind: "hang" }, ({ resource }) => resource.includes("/never/"));
    google.traffic.always({ kind: "slow-body", everyMs: 1 }, ({ resource }) => resource.includes("/a/"));
    const [hanging, slow] = await ask([{ ...access("never"), timeoutMs: 300 }, access("a")]);
    expect(hanging?.value).toBeUndefined();
    expect(slow).toEqual(payload("a/versions/1", "value"));
  });
});

suiteFor("google-python", ({ "google-python": packages }) => {
  describe.each(["grpc", "rest"] as const)("Google's client for Python over %s", (transport) => {
    behaves({
      client: pythonClient(packages),
      transport,
      ...(transport === "rest" ? { code: (grpc) => httpCodes.get(grpc) ?? 0 } : {}),
    });
  });
});
