import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import type { HttpResponse } from "../../../../src/loader/transport/transport.ts";
import { variable } from "../../../../src/schema/setting.ts";
import { gcp } from "../../../../src/schema/sources/gcp.ts";
import { type Google, startGoogle } from "../../../servers/google/google.ts";
import { type OidcIssuer, startOidcIssuer } from "../../../servers/oidc.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";
import { failure, type Opened, opened, textOf } from "./opened.ts";

type Provider = ReturnType<Google["workloadIdentity"]["add"]>;

let google: Google;
let issuer: OidcIssuer;
let provider: Provider;
let subjects: Server;
let answer: () => string = () => "";
const folder = temporaryFolder();
const account = "reader@keystead-test.iam.gserviceaccount.com";
const accessor = "roles/secretmanager.secretAccessor";
const named = (): string => provider.audience.replace("//iam.googleapis.com/", "");

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

beforeAll(async () => {
  [google, issuer] = await Promise.all([startGoogle(), startOidcIssuer()]);
  const [pool, condition] = ["ci", (claims: { [name: string]: unknown }) => claims["repository"] !== "evil/repo"];
  const trust = { issuer: issuer.url, jwksUrl: issuer.jwksUrl, condition };
  provider = google.workloadIdentity.add({ pool, provider: "github", ...trust });
  google.secrets.put("key", "value");
  google.iam.grant(provider.principal("repo:o/r"), accessor, { secret: "key" });
  google.iam.grant(`serviceAccount:${account}`, accessor, { secret: "key" });
  google.iam.grant(provider.principal("repo:o/r"), "roles/iam.workloadIdentityUser", { serviceAccount: account });
  subjects = createServer((incoming, response) => {
    const known = incoming.headers.authorization === "Bearer request-token";
    response.writeHead(known ? 200 : 401).end(known ? answer() : "");
  });
  await new Promise<void>((resolve) => void subjects.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  google.traffic.clear();
  google.metadata.serviceAccount = undefined;
});

afterAll(async () => {
  await Promise.all([google.stop(), issuer.stop()]);
  subjects.close();
});

const address = (): string => `http://127.0.0.1:${(subjects.address() as AddressInfo).port}/token?x=1`;
const mint = (claims: object = {}): Promise<string> =>
  issuer.mint({ aud: provider.tokenAudience, sub: "repo:o/r", repository: "o/r", ...claims });
const asked = (): readonly string[] => google.traffic.requests.map(({ service }) => service);

describe("application default credentials", () => {
  const by = (path: string): { variables: { [name: string]: string } } => ({
    variables: { GOOGLE_APPLICATION_CREDENTIALS: path },
  });

  test("edge case 25: a service account's key signs its own token, so that nothing is asked", async () => {
    const key = file("key.json", await google.serviceAccounts.createKey(account));
    const { read, backend, context } = opened(google, by(key));
    expect(textOf(await read("key"))).toBe("value");
    expect(asked()).toEqual(["secretmanager"]);
    expect(context.meter).toEqual({ requests: 1, logins: 1 });
    expect(await backend.whoami(context)).toMatchObject({ method: "default", name: `serviceAccount:${account}` });
  });

  test("a key that was deleted is refused, with the file it is in", async () => {
    const made = await google.serviceAccounts.createKey(account);
    google.serviceAccounts.deleteKey(made.private_key_id);
    const error = failure(await opened(google, by(file("old.json", made))).read("key"), "backend/unauthenticated");
    expect(error.hint).toContain("the file of GOOGLE_APPLICATION_CREDENTIALS");
    expect(error.hint).toContain(account);
    // Once more as someone fresh, then no more.
    expect(asked()).toEqual(["secretmanager", "secretmanager"]);
  });

  test("edge case 25: a person's refresh token, from the variable and from where gcloud left it", async () => {
    google.iam.grant("user:a@example.com", accessor, { secret: "key" });
    const user = { ...google.oauth.logIn("a@example.com"), quota_project_id: "billed" };
    expect(textOf(await opened(google, by(file("user.json", user))).read("key"))).toBe("value");
    expect(google.traffic.requests.at(-1)?.headers["x-goog-user-project"]).toBe("billed");
    const config = temporaryFolder();
    writeFileSync(join(config, "application_default_credentials.json"), JSON.stringify(user));
    const left = opened(google, { variables: { CLOUDSDK_CONFIG: config } });
    expect(textOf(await left.read("key"))).toBe("value");
    google.oauth.logOut("a@example.com");
    const spent = opened(google, by(file("user.json", user)));
    const { hint } = failure(await spent.read("key"), "backend/unauthenticated");
    expect(hint).toContain("gcloud auth application-default login");
  });

  const external = (source: object, parts: object = {}): object => ({
    type: "external_account",
    audience: provider.audience,
    subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
    token_url: "https://sts.googleapis.com/v1/token",
    credential_source: source,
    ...parts,
  });

  test("edge case 25: an external account by file, as text and as a member of JSON", async () => {
    const text = file("subject.jwt", `${await mint()}\n`);
    // Other tools write the source that they do not use as "".
    const plain = external({ file: text, url: "" });
    expect(textOf(await opened(google, by(file("external.json", plain))).read("key"))).toBe("value");
    const json = file("subject.json", { id_token: await mint() });
    const format = { type: "json", subject_token_field_name: "id_token" };
    const inJson = external({ file: json, format });
    expect(textOf(await opened(google, by(file("external.json", inJson))).read("key"))).toBe("value");
  });

  test("edge case 25: an external account by address, with headers and a member of JSON, as a service account", async () => {
    const jwt = await mint();
    answer = () => JSON.stringify({ value: jwt });
    const source = {
      url: address(),
      headers: { Authorization: "Bearer request-token" },
      format: { type: "json", subject_token_field_name: "value" },
    };
    const url = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
    const whole = external(source, { service_account_impersonation_url: url });
    const { read, backend, context } = opened(google, by(file("external.json", whole)));
    expect(textOf(await read("key"))).toBe("value");
    expect(asked()).toEqual(["sts", "iamcredentials", "secretmanager"]);
    expect((await backend.whoami(context)).name).toBe(`serviceAccount:${account}`);
    const refused = external({ ...source, headers: {} });
    failure(await opened(google, by(file("external.json", refused))).read("key"), "backend/unauthenticated");
  });

  test("an external account without a token, or of a kind that is not read, says what to mend", async () => {
    const empty = file("empty.jwt", "\n");
    const without = opened(google, by(file("external.json", external({ file: empty }))));
    expect(failure(await without.read("key"), "backend/unauthenticated").hint).toBe(`Put a token into ${empty}`);
    for (const source of [{ file: "", url: "" }, { executable: { command: "x" } }, { environment_id: "aws1" }]) {
      const other = opened(google, by(file("external.json", external(source))));
      expect(failure(await other.read("key"), "backend/unconfigured").hint).toContain("credential_source");
    }
  });

  test("edge case 25: an impersonated service account, from a person and from a key", async () => {
    const url = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
    const of = (source: object): object => ({
      type: "impersonated_service_account",
      service_account_impersonation_url: url,
      source_credentials: source,
    });
    const user = google.oauth.logIn("b@example.com");
    const key = await google.serviceAccounts.createKey("robot@keystead-test.iam.gserviceaccount.com");
    const path = file("impersonated.json", of(user));
    const denied = failure(await opened(google, by(path)).read("key"), "backend/unauthenticated");
    expect(denied.hint).toContain(`Grant roles/iam.serviceAccountTokenCreator on ${account}`);
    for (const member of ["user:b@example.com", "serviceAccount:robot@keystead-test.iam.gserviceaccount.com"])
      google.iam.grant(member, "roles/iam.serviceAccountTokenCreator", { serviceAccount: account });
    expect(textOf(await opened(google, by(path)).read("key"))).toBe("value");
    const robot = by(file("impersonated.json", of(key)));
    expect(textOf(await opened(google, robot).read("key"))).toBe("value");
    const nested = by(file("impersonated.json", of(of(user))));
    failure(await opened(google, nested).read("key"), "backend/unconfigured");
  });

  test("edge case 25: the machine's account, by the metadata server", async () => {
    google.metadata.serviceAccount = account;
    const variables = { GCE_METADATA_HOST: google.metadataHost, METADATA_SERVER_DETECTION: "" };
    const { read, backend, context } = opened(google, { variables });
    expect(textOf(await read("key"))).toBe("value");
    expect(asked()).toEqual(["metadata", "secretmanager"]);
    expect((await backend.whoami(context)).name).toBe(`serviceAccount:${account}`);
    google.metadata.serviceAccount = undefined;
    const { hint } = failure(await opened(google, { variables }).read("key"), "backend/unauthenticated");
    expect(hint).toContain("Attach a service account");
    google.metadata.serviceAccount = account;
    google.metadata.scopes = ["https://www.googleapis.com/auth/devstorage.read_only"];
    expect(failure(await opened(google, { variables }).read("key"), "backend/denied").hint).toContain("access scope");
    google.metadata.scopes = ["https://www.googleapis.com/auth/cloud-platform"];
  });

  test("edge case 25: off Google's cloud there is no identity, and it is soon known", async () => {
    const began = performance.now();
    const { read } = opened(google, { variables: { METADATA_SERVER_DETECTION: "" } });
    const { hint } = failure(await read("key"), "backend/unconfigured");
    expect(hint).toContain("GOOGLE_APPLICATION_CREDENTIALS");
    expect(performance.now() - began).toBeLessThan(3000);
    expect(asked()).toEqual([]);
  });

  test("what answers without Google's header is another cloud's metadata server, and one that still starts is asked again", async () => {
    const body = new TextEncoder().encode(JSON.stringify({ access_token: "theirs", expires_in: 60 }));
    const answering = (send: () => Promise<HttpResponse>): Opened =>
      opened(google, { variables: { METADATA_SERVER_DETECTION: "" }, context: { transport: { send } } });
    const other = answering(async () => ({ status: 200, headers: { "metadata-flavor": "Other" }, body }));
    failure(await other.read("key"), "backend/unconfigured");
    let asked = 0;
    const starting = answering(async () => {
      asked += 1;
      if (asked < 3) throw new SecretsError("backend/unreachable", { facts: { system: "ECONNREFUSED" } });
      return { status: 200, headers: { "metadata-flavor": "Google" }, body };
    });
    expect((await starting.backend.whoami(starting.context)).method).toBe("default");
    expect(asked).toBeGreaterThan(2);
  });

  test("a file that is not there, is no JSON, of another kind or half written is an error, and the next identity is not asked", async () => {
    const wanted: readonly (readonly [string, string])[] = [
      [join(folder, "absent.json"), "unset it"],
      [file("broken.json", "{"), "known type"],
      [file("other.json", { type: "gdch_service_account" }), "client of your own"],
      [file("half.json", { type: "service_account", client_email: "a@b" }), "it has no private_key"],
      [file("bad.json", { type: "service_account", client_email: "a@b", private_key: "x" }), "no PEM"],
    ];
    for (const [path, words] of wanted) {
      const { read } = opened(google, by(path));
      const error = failure(await read("key"), "backend/unconfigured");
      expect(error.hint).toContain(words);
    }
  });

  test("a credential goes to no clear address", async () => {
    const insecure = external({ file: file("subject.jwt", await mint()) }, { token_url: "http://sts.example/token" });
    const error = failure(await opened(google, by(file("external.json", insecure))).read("key"), "config/insecure");
    expect(error.facts.address).toBe("http://sts.example");
  });
});

describe("workload identity federation", () => {
  const identities = (parts: object = {}): { identities: ReturnType<typeof gcp.workloadIdentity>[] } => ({
    identities: [gcp.workloadIdentity({ provider: named(), token: variable("JWT"), ...parts })],
  });
  const failing = async (claims: object, parts: object = {}): Promise<string> => {
    const variables = { JWT: await mint(claims) };
    return failure(await opened(google, { ...identities(parts), variables }).read("key"), "backend/unauthenticated")
      .hint;
  };

  test("a token from a variable, directly", async () => {
    const { read, backend, context } = opened(google, { ...identities(), variables: { JWT: await mint() } });
    expect(textOf(await read("key"))).toBe("value");
    expect(asked()).toEqual(["sts", "secretmanager"]);
    const principal = await backend.whoami(context);
    expect(principal).toMatchObject({
      method: "workloadIdentity",
      name: provider.principal("repo:o/r"),
    });
    expect(principal.expiresAt?.getTime()).toBeGreaterThan(Date.now());
  });

  test("a token from a file, as a service account; the file is read at each login", async () => {
    const path = file("token", await mint());
    const asAccount = { serviceAccount: account, token: { file: path } };
    const { read, backend, context } = opened(google, identities(asAccount));
    expect(textOf(await read("key"))).toBe("value");
    expect(asked()).toEqual(["sts", "iamcredentials", "secretmanager"]);
    expect((await backend.whoami(context)).name).toBe(`serviceAccount:${account}`);
    file("token", await mint({ jti: "second" }));
    google.tokens.revokeAll();
    google.traffic.clear();
    expect(textOf(await read("key"))).toBe("value");
    expect(asked()).toEqual(["secretmanager", "sts", "iamcredentials", "secretmanager"]);
    expect(context.meter.logins).toBe(2);
  });

  test("edge case 37: the Action's own token, asked for with the provider's audience", async () => {
    const jwt = await mint();
    answer = () => JSON.stringify({ value: jwt });
    const variables = { ACTIONS_ID_TOKEN_REQUEST_URL: address(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token" };
    const own = { identities: [gcp.workloadIdentity({ provider: variable("PROVIDER") })] };
    expect(textOf(await opened(google, { ...own, variables: { ...variables, PROVIDER: named() } }).read("key"))).toBe(
      "value",
    );
    const without = failure(await opened(google, own).read("key"), "backend/unconfigured");
    expect(without.hint).toContain("PROVIDER and ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN");
    expect(without.hint).toContain("permissions: id-token: write");
    const half = failure(
      await opened(google, { ...own, variables: { PROVIDER: named() } }).read("key"),
      "backend/unconfigured",
    );
    expect(half.hint).toContain("Give ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN too");
  });

  test("a refused token has a hint that names what to mend", async () => {
    expect(await failing({ aud: "elsewhere" })).toContain(
      `Have the token made for the audience https://iam.googleapis.com/${named()}`,
    );
    expect(await failing({ aud: "elsewhere" })).toContain('aud "elsewhere"');
    const past = Math.floor(Date.now() / 1000) - 3600;
    expect(await failing({ iat: past, nbf: past, exp: past + 60 })).toContain("Hand in a fresh token in JWT");
    expect(await failing({ iss: "https://other.example" })).toContain(`Set the issuer of ${named()}`);
    const condition = await failing({ repository: "evil/repo" });
    expect(condition).toContain(`Change the attribute condition of ${named()}`);
    expect(condition).toContain('sub "repo:o/r"');
    expect(condition).toContain("repo:ORG@ID/REPO@ID");
    expect(await failing({ sub: `repo:${"o".repeat(130)}` })).toContain("less than 127 bytes");
    const elsewhere = `${named()}x`;
    expect(await failing({}, { provider: elsewhere })).toContain(`Check that ${elsewhere} exists`);
    const forged = await issuer.forge({ aud: provider.tokenAudience, sub: "repo:o/r" });
    const error = failure(
      await opened(google, { ...identities(), variables: { JWT: forged } }).read("key"),
      "backend/unauthenticated",
    );
    expect(error.hint).toContain("signed by a key that the issuer");
    expect(JSON.stringify(error)).not.toContain(forged.slice(0, 20));
    expect(asked().filter((service) => service === "secretmanager")).toEqual([]);
  });

  test("a service account that we may not become names the role and the principal", async () => {
    const hint = await failing({ sub: "repo:o/stranger" }, { serviceAccount: account });
    expect(hint).toContain(`Grant roles/iam.workloadIdentityUser on ${account}`);
    expect(hint).toContain(named());
    expect(hint).toContain('sub "repo:o/stranger"');
  });

  test("a provider that is none is refused before any request", async () => {
    const wrong = [
      named().replace(/\/providers\/.*$/, ""),
      named().replace(/projects\/\d+/, "projects/keystead-test"),
      `//iam.googleapis.com/${named()}`,
    ];
    for (const one of wrong) {
      const { read } = opened(google, { ...identities({ provider: one }), variables: { JWT: await mint() } });
      const error = failure(await read("key"), "config/invalid-option");
      expect(error.facts.wanted).toContain("projects/NUMBER/locations/global/workloadIdentityPools");
    }
    expect(asked()).toEqual([]);
  });

  test("a token with a line break is refused before any request, and not shown", async () => {
    const variables = { JWT: `${await mint()}\nx` };
    const error = failure(await opened(google, { ...identities(), variables }).read("key"), "backend/unauthenticated");
    expect(error.hint).toContain("out of JWT");
    expect(asked()).toEqual([]);
  });

  test("the first available identity is used, and its denial moves on to no other", async () => {
    const key = file("key.json", await google.serviceAccounts.createKey(account));
    const both = { identities: [...identities().identities, gcp.default()] };
    const credentials = { GOOGLE_APPLICATION_CREDENTIALS: key };
    expect(textOf(await opened(google, { ...both, variables: credentials }).read("key"))).toBe("value");
    const refused = { ...credentials, JWT: await mint({ aud: "elsewhere" }) };
    failure(await opened(google, { ...both, variables: refused }).read("key"), "backend/unauthenticated");
  });
});
