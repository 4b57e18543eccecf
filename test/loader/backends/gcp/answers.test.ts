import { SecretManagerServiceClient } from "@google-cloud/secret-manager";
import { GoogleAuth, OAuth2Client } from "google-auth-library";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../../src/loader/errors/catalogue.ts";
import type { GcpClient } from "../../../../src/schema/sources/gcp.ts";
import { gcp } from "../../../../src/schema/sources/gcp.ts";
import { ending } from "../../../../src/testing/contract/context.ts";
import { type Google, startGoogle } from "../../../servers/google/google.ts";
import type { GoogleFault } from "../../../servers/google/traffic.ts";
import { failure, type Opened, type Opening, opened, rejection, textOf } from "./opened.ts";

let google: Google;
const member = "serviceAccount:reader@keystead-test.iam.gserviceaccount.com";
const email = member.slice("serviceAccount:".length);

beforeAll(async () => {
  google = await startGoogle();
  google.metadata.serviceAccount = email;
  google.iam.grant(member, "roles/secretmanager.secretAccessor");
  google.iam.grant(member, "roles/secretmanager.viewer");
});

afterEach(() => google.traffic.clear());
afterAll(() => google.stop());

/** As the machine's account, which may read and look at everything in the project. */
const here = (opening: Opening = {}): Opened =>
  opened(google, { ...opening, variables: { GCE_METADATA_HOST: google.metadataHost, METADATA_SERVER_DETECTION: "" } });

/** As someone who may only read one secret. */
function stranger(name: string, opening: Opening = {}): Opened {
  const who = `serviceAccount:${name}@keystead-test.iam.gserviceaccount.com`;
  const { token } = google.token(who);
  const json = { access_token: token, expires_in: 3600 };
  const answered = {
    status: 200,
    headers: { "metadata-flavor": "Google" },
    body: new TextEncoder().encode(JSON.stringify(json)),
  };
  const inner = here(opening);
  const transport: typeof inner.context.transport = {
    send: (request) =>
      request.url.includes("/computeMetadata/") ? Promise.resolve(answered) : inner.context.transport.send(request),
  };
  return here({ ...opening, context: { ...opening.context, runtime: inner.context.runtime, transport } });
}

describe("versions", () => {
  test("edge case 25: latest, a number, an alias, and what each says of itself", async () => {
    google.secrets.put("versions", "one");
    google.secrets.put("versions", "two");
    google.secrets.alias("versions", "stable", 1);
    const { read } = here();
    const [latest, pinned, alias] = [
      await read("versions"),
      await read("versions", { version: "1" }),
      await read("versions", { version: "stable" }),
    ];
    expect([latest, pinned, alias].map(textOf)).toEqual(["two", "one", "one"]);
    expect([latest, pinned, alias].map((one) => "version" in one && one.version)).toEqual(["2", "1", "1"]);
  });

  test("edge case 25: latest that is disabled or destroyed is deleted, and says how to go on", async () => {
    google.secrets.put("states", "one");
    google.secrets.put("states", "two");
    google.secrets.setState("states", 2, "DISABLED");
    const disabled = failure(await here().read("states"), "value/deleted");
    expect(disabled.message).toContain("the version is disabled");
    expect(disabled.hint).toContain("gcloud secrets versions enable");
    expect(disabled.hint).toContain("@latest-enabled");
    google.secrets.setState("states", 2, "DESTROYED");
    expect(failure(await here().read("states"), "value/deleted").message).toContain("the version was destroyed");
    expect(textOf(await here().read("states", { version: "1" }))).toBe("one");
  });

  test("edge case 25: latest-enabled is the newest that is enabled, and needs to list", async () => {
    google.secrets.put("enabled", "one");
    google.secrets.put("enabled", "two");
    google.secrets.put("enabled", "three");
    google.secrets.setState("enabled", 3, "DISABLED");
    const { read, describe: describeOne } = here();
    expect(await read("enabled", { version: "latest-enabled" })).toMatchObject({ status: "found", version: "2" });
    expect(await describeOne("enabled", "latest-enabled")).toMatchObject({ state: "exists", version: "2" });
    google.iam.grant(
      "serviceAccount:lister@keystead-test.iam.gserviceaccount.com",
      "roles/secretmanager.secretAccessor",
    );
    const denied = failure(await stranger("lister").read("enabled", { version: "latest-enabled" }), "backend/denied");
    expect(denied.hint).toContain("secretmanager.versions.list");
    expect(denied.hint).toContain("roles/secretmanager.viewer");
    for (const version of [1, 2]) google.secrets.setState("enabled", version, "DESTROYED");
    failure(await read("enabled", { version: "latest-enabled" }), "value/deleted");
    expect(await read("absent", { version: "latest-enabled" })).toEqual({ status: "missing", what: "secret" });
  });

  test("the newest enabled one is found on a later page, too", async () => {
    for (let at = 1; at <= 3; at += 1) google.secrets.put("paged", `value ${at}`);
    const first = { kind: "status", status: 200, body: '{"versions":[],"nextPageToken":"0"}' } as const;
    google.traffic.script([first], ({ method }) => method === "ListSecretVersions");
    expect(textOf(await here().read("paged", { version: "latest-enabled" }))).toBe("value 3");
    const pages = google.traffic.requests.filter(({ method }) => method === "ListSecretVersions");
    expect(pages.map(({ body }) => body?.["pageToken"])).toEqual([undefined, "0"]);
  });

  test("edge case 25: a missing secret, one without versions, and a missing version", async () => {
    google.secrets.put("here", "value");
    google.secrets.putEmpty("empty");
    const { read } = here();
    expect(await read("absent")).toEqual({ status: "missing", what: "secret" });
    expect(await read("absent", { version: "3" })).toEqual({ status: "missing", what: "secret" });
    expect(await read("empty")).toEqual({ status: "missing", what: "secret" });
    expect(await read("here", { version: "9" })).toEqual({ status: "missing", what: "version" });
    expect(await read("here", { version: "9", field: "x" })).toEqual({ status: "missing", what: "version" });
    google.iam.grant(
      "serviceAccount:reader2@keystead-test.iam.gserviceaccount.com",
      "roles/secretmanager.secretAccessor",
    );
    expect(await stranger("reader2").read("here", { version: "9" })).toEqual({ status: "missing", what: "version" });
  });

  test("a name or version that cannot be is refused before any request", async () => {
    for (const path of ["a/b", "a.b", "", "é", "a".repeat(256)]) failure(await here().read(path), "reference/invalid");
    for (const version of ["0", "-1", "1.5", "a b", "é"])
      failure(await here().read("a", { version }), "reference/invalid");
    expect(google.traffic.requests).toEqual([]);
  });
});

describe("values", () => {
  test("edge case 25: an empty payload, bytes, 64 KiB and a field of JSON", async () => {
    google.secrets.put("none", "");
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    google.secrets.put("bytes", bytes);
    google.secrets.put("large", "x".repeat(65_536));
    google.secrets.put("json", '{"number":12345678901234567890,"null":null,"nested":{"a":1e7}}');
    const { read } = here();
    expect(textOf(await read("none"))).toBe("");
    const found = await read("bytes");
    expect(found.status === "found" && found.value.reveal()).toEqual(bytes);
    expect(textOf(await read("large"))).toHaveLength(65_536);
    expect(textOf(await read("json", { field: "number" }))).toBe("12345678901234567890");
    expect(textOf(await read("json", { field: "/nested/a" }))).toBe("1e7");
    expect(await read("json", { field: "null" })).toEqual({ status: "missing", what: "field" });
    failure(await read("bytes", { field: "a" }), "value/undecodable");
  });

  test("edge case 25: a payload that does not match its checksum is no value", async () => {
    google.secrets.put("sum", "canary-of-the-sum");
    google.secrets.setChecksum("sum", 1, "wrong");
    const error = failure(await here().read("sum"), "backend/bad-response");
    expect(error.message).toContain("does not match its checksum");
    expect(JSON.stringify(error)).not.toContain("canary-of-the-sum");
    google.secrets.setChecksum("sum", 1, "absent");
    expect(textOf(await here().read("sum"))).toBe("canary-of-the-sum");
  });

  test("edge case 25: a project by its number, another one, and a region's secret at its own host", async () => {
    google.secrets.put("place", "global");
    google.secrets.put("place", "europe", { location: "europe-west4" });
    expect(textOf(await here({ settings: { project: google.project.number } }).read("place"))).toBe("global");
    expect(textOf(await here({ settings: { location: "europe-west4" } }).read("place"))).toBe("europe");
    expect(google.traffic.requests.at(-1)?.host).toBe("secretmanager.europe-west4.rep.googleapis.com");
    for (const settings of [{ project: "a/b" }, { location: "Europe" }])
      expect(() => here({ settings })).toThrow(expect.objectContaining({ code: "config/invalid-option" }));
  });
});

describe("refusals", () => {
  test("edge case 25: a denial says both: the role, or the secret that is not there", async () => {
    google.secrets.put("guarded", "value");
    for (const path of ["guarded", "nowhere"]) {
      const error = failure(await stranger("nobody").read(path), "backend/denied");
      expect(error.hint).toContain(
        `Grant roles/secretmanager.secretAccessor on projects/keystead-test/secrets/${path}`,
      );
      expect(error.hint).toContain("secretmanager.versions.access");
      expect(error.hint).toContain("create the secret: the answer is the same where there is none");
      expect(error.facts).toMatchObject({ status: 403, method: "default" });
    }
  });

  test("an API that is not enabled, and a project that is not there, have hints of their own", async () => {
    google.projects.setApiEnabled(false);
    const disabled = failure(await here().read("a"), "backend/denied");
    google.projects.setApiEnabled(true);
    expect(disabled.hint).toContain("gcloud services enable secretmanager.googleapis.com --project=keystead-test");
    const absent = failure(await here({ settings: { project: "no-such-project" } }).read("a"), "backend/denied");
    expect(absent.hint).toContain("gcloud projects describe no-such-project");
  });

  const error = (status: string, parts: object = {}): GoogleFault =>
    ({ kind: "error", status, ...parts }) as GoogleFault;
  test.each<readonly [string, GoogleFault, ErrorCode]>([
    ["edge case 25: a spent quota", { kind: "quota" }, "backend/throttled"],
    ["unavailable", error("UNAVAILABLE"), "backend/unreachable"],
    ["internal", error("INTERNAL"), "backend/unreachable"],
    ["a deadline on Google's side", error("DEADLINE_EXCEEDED"), "backend/timeout"],
    ["a request that is malformed", error("INVALID_ARGUMENT", { message: "x" }), "backend/bad-response"],
    ["a key of Cloud KMS", error("FAILED_PRECONDITION", { message: "The KMS key is off." }), "backend/bad-response"],
    [
      "an unregistered caller",
      error("PERMISSION_DENIED", { message: "Method doesn't allow unregistered callers" }),
      "backend/unauthenticated",
    ],
  ])("%s", async (_, fault, code) => {
    google.secrets.put("fault", "value");
    google.traffic.always(fault, ({ service }) => service === "secretmanager");
    const { context } = here();
    const deadline = context.clock.now() + 1500;
    const found = failure(
      await here({ context: { runtime: context.runtime, transport: context.transport, deadline } }).read("fault"),
      code,
    );
    expect(found.hint).not.toBe("");
  });

  test("a token that is no longer known logs in again once, for all reads", async () => {
    google.secrets.put("again", "value");
    const { read, context } = here();
    await read("again");
    google.tokens.revokeAll();
    google.traffic.clear();
    expect((await Promise.all([read("again"), read("again", { version: "1" })])).map(textOf)).toEqual([
      "value",
      "value",
    ]);
    expect(google.traffic.count(({ service }) => service === "metadata")).toBe(1);
    expect(context.meter.logins).toBe(2);
  });

  test("a token near its end is not used any more", async () => {
    google.secrets.put("soon", "value");
    google.tokens.lifetimeSeconds = 30;
    const { read, context } = here();
    await read("soon");
    google.tokens.lifetimeSeconds = 3599;
    await read("soon");
    await read("soon");
    expect(context.meter.logins).toBe(2);
  });

  test("many failed reads log in once, and one failure ends no other read", async () => {
    google.secrets.put("one", "value");
    const { backend, context } = here();
    const references = Array.from({ length: 30 }, (_, at) => ({
      backend: "gcp",
      path: at === 7 ? "one" : `absent-${at}`,
    }));
    const outcomes = await backend.read(references, context);
    expect(outcomes.filter(({ status }) => status === "missing")).toHaveLength(29);
    expect(outcomes[7]?.status).toBe("found");
    expect(context.meter.logins).toBe(1);
  });
});

describe("what is said without a value", () => {
  test("states, versions and times, and never the payload", async () => {
    google.secrets.put("described", "value");
    google.secrets.put("described", "value");
    google.secrets.put("described", "value");
    google.secrets.setState("described", 2, "DISABLED");
    google.secrets.setState("described", 3, "DESTROYED");
    const { describe: describeOne } = here();
    const first = await describeOne("described", "1");
    expect(first).toMatchObject({ state: "exists", field: "unknown", version: "1" });
    expect("createdAt" in first && Math.abs(Date.now() - (first.createdAt?.getTime() ?? 0))).toBeLessThan(60_000);
    expect(await describeOne("described", "2")).toMatchObject({ state: "disabled", version: "2" });
    expect(await describeOne("described")).toMatchObject({ state: "deleted", version: "3" });
    expect(await describeOne("absent")).toEqual({ state: "missing", field: "missing" });
    expect(google.traffic.count(({ method }) => method === "AccessSecretVersion")).toBe(0);
    google.iam.grant(
      "serviceAccount:accessor@keystead-test.iam.gserviceaccount.com",
      "roles/secretmanager.secretAccessor",
    );
    const denied = failure(await stranger("accessor").describe("described"), "backend/denied");
    expect(denied.hint).toContain("roles/secretmanager.viewer");
  });

  test("who we are is who logged in, and a refused login is an error", async () => {
    const { backend, context } = here();
    const { name, method, expiresAt } = await backend.whoami(context);
    expect([name, method]).toEqual([member, "default"]);
    expect(expiresAt?.getTime()).toBeGreaterThan(Date.now());
    const nobody = opened(google);
    expect((await rejection(nobody.backend.whoami(nobody.context))).code).toBe("backend/unconfigured");
  });
});

describe("a client of the caller's own", () => {
  const own = (fallback: boolean): SecretManagerServiceClient => {
    const authClient = new OAuth2Client();
    authClient.setCredentials({ access_token: google.token(member).token });
    const [host = "", port = ""] = google.plainUrl.replace("http://", "").split(":");
    // Its type does not have the protocol, which its documentation does.
    const options = {
      protocol: "http",
      fallback,
      apiEndpoint: host,
      port: Number(port),
      projectId: "keystead-test",
      auth: new GoogleAuth({ authClient }),
    };
    return new SecretManagerServiceClient(options);
  };

  test("is what reads, describes and says what is missing, denied or deleted", async () => {
    // It is taken by its shape alone: this must compile.
    const client: GcpClient = own(true);
    const source = gcp({ project: "keystead-test", client });
    expect(source["~backend"]).toBe(client);
    google.secrets.put("own", "value");
    google.secrets.put("off", "value");
    google.secrets.setState("off", 1, "DISABLED");
    const { read, describe: describeOne, backend, context } = opened(google, { client });
    expect(textOf(await read("own"))).toBe("value");
    expect(await read("own", { version: "9" })).toEqual({ status: "missing", what: "version" });
    expect(await read("absent")).toEqual({ status: "missing", what: "secret" });
    expect(await read("own", { version: "latest-enabled" })).toMatchObject({ version: "1" });
    expect(await describeOne("off")).toMatchObject({ state: "disabled" });
    failure(await read("off"), "value/deleted");
    expect(context.meter.requests).toBeGreaterThan(5);
    expect(await backend.whoami(context)).toEqual({ method: "client", name: "", grants: [] });
    await backend.close(context);
    expect(textOf(await read("own"))).toBe("value");
    google.tokens.revokeAll();
    failure(await read("own"), "backend/unauthenticated");
  });

  test("has its failures told by code, and its words withheld", async () => {
    const thrown = (reason: unknown): Opened => {
      const fail = async (): Promise<never> => {
        throw reason;
      };
      return opened(google, { client: { accessSecretVersion: fail, getSecret: fail } });
    };
    const grpc = (code: number, details = "canary-words"): Error =>
      Object.assign(new Error(`${code} ${details}`), { code, details });
    const wanted: readonly (readonly [unknown, ErrorCode])[] = [
      [grpc(7), "backend/denied"],
      [grpc(8), "backend/throttled"],
      [grpc(14), "backend/unreachable"],
      [grpc(4), "backend/timeout"],
      [grpc(16), "backend/unauthenticated"],
      [grpc(9, "Secret Version [x] is in DESTROYED state."), "value/deleted"],
      [new Error("canary-words"), "backend/bad-response"],
      ["canary-words", "backend/bad-response"],
    ];
    for (const [error, code] of wanted) {
      const found = failure(await thrown(error).read("a"), code);
      expect(JSON.stringify(found)).not.toContain("canary-words");
    }
    for (const answer of [[], [undefined], [{}], [{ payload: { data: 7 } }]])
      failure(
        await opened(google, { client: { accessSecretVersion: () => Promise.resolve(answer) } }).read("a"),
        "backend/bad-response",
      );
  });

  test("is not waited for beyond the abort, or the deadline", async () => {
    const client = { accessSecretVersion: () => new Promise(() => undefined) };
    const { signal, abort } = ending();
    const reading = opened(google, { client, context: { signal } }).read("a");
    abort();
    expect(failure(await reading, "backend/aborted").retryable).toBe(true);
    const late = await opened(google, { client, context: { deadline: 0 } }).read("a");
    expect(failure(late, "backend/timeout").retryable).toBe(true);
  });
});
