import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { systemClock } from "../../../../src/loader/clock.ts";
import { variable } from "../../../../src/schema/setting.ts";
import { kubernetes } from "../../../../src/schema/sources/kubernetes.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";
import { at, errorOf, type Opening, opened, scripted, secretAnswer, statusAnswer, textOf } from "./opened.ts";

const CA = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
const POD = { KUBERNETES_SERVICE_HOST: "10.96.0.1", KUBERNETES_SERVICE_PORT: "443" };

function podFolder(parts: { [file: string]: string } = {}): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ token: "pod-token\n", "ca.crt": CA, namespace: "prod", ...parts }))
    if (text !== "") writeFileSync(join(folder, name), text);
  return folder;
}

function withServer(parts: Opening, answer = secretAnswer("app", { a: "value" })) {
  const transport = scripted(() => answer);
  return { transport, ...opened({ ...parts, context: { transport, ...parts.context } }) };
}

describe("as a pod", () => {
  test("edge case 28: its three files and two variables are all that is asked", async () => {
    const identities = [kubernetes.inCluster({ directory: podFolder() })];
    const { read, transport, context } = withServer({ identities, variables: POD });
    expect(textOf(await read("app", "a"))).toBe("value");
    expect(transport.requests).toMatchObject([
      {
        method: "GET",
        url: "https://10.96.0.1/api/v1/namespaces/prod/secrets/app",
        headers: { Authorization: "Bearer pod-token" },
        tls: { ca: CA },
      },
    ]);
    expect(context.meter.logins).toBe(0);
  });

  test("over IPv6, and in the namespace of the source", async () => {
    const identities = [kubernetes.inCluster({ directory: podFolder({ namespace: "" }) })];
    const variables = { ...POD, KUBERNETES_SERVICE_HOST: "fd00::1" };
    const own = withServer({ identities, variables, settings: { namespace: "team-a" } });
    await own.read("app", "a");
    expect(own.transport.requests[0]?.url).toBe("https://[fd00::1]/api/v1/namespaces/team-a/secrets/app");
    const none = withServer({ identities, variables });
    await none.read("app", "a");
    expect(none.transport.requests[0]?.url).toContain("/namespaces/default/");
  });

  test("edge case 28: its token is read again after a minute: it is rotated while it is valid", async () => {
    const directory = podFolder();
    let now = systemClock.now();
    const context = { clock: { ...systemClock, now: () => now } };
    const store = withServer({ identities: [kubernetes.inCluster({ directory })], variables: POD, context });
    await store.read("app", "a");
    writeFileSync(join(directory, "token"), "rotated");
    await store.read("app", "a");
    now += 60_000;
    await store.backend.read([at("app", "a")], { ...store.context, deadline: now + 10_000 });
    expect(store.transport.requests.map(({ headers }) => headers?.["Authorization"])).toEqual([
      "Bearer pod-token",
      "Bearer pod-token",
      "Bearer rotated",
    ]);
  });

  test.each([
    [{ variables: {} }, {}, "KUBERNETES_SERVICE_HOST"],
    [{ variables: { KUBERNETES_SERVICE_HOST: "h" } }, {}, "KUBERNETES_SERVICE_PORT"],
    [{ variables: POD }, { "ca.crt": "" }, "the PEM file"],
    [{ variables: POD }, { "ca.crt": "no PEM" }, "the PEM file"],
  ])("half of it is an error that names the rest: %j %j", async (parts, files, wanted) => {
    const identities = [kubernetes.inCluster({ directory: podFolder(files) })];
    const { read, transport } = withServer({ identities, ...parts });
    const error = errorOf(await read("app", "a"));
    expect([error.code, transport.requests.length]).toEqual(["backend/unconfigured", 0]);
    expect(error.facts.variable).toContain(wanted);
  });

  test("without its token the variables, which every pod has, are no half of it", async () => {
    const file = join(temporaryFolder(), "config");
    const users = "users: [{ name: u, user: { token: person } }]";
    const rest = "contexts: [{ name: x, context: { cluster: c, user: u } }]\ncurrent-context: x";
    writeFileSync(file, `clusters: [{ name: c, cluster: { server: "https://10.0.0.1" } }]\n${users}\n${rest}`);
    const identities = [kubernetes.inCluster({ directory: podFolder({ token: "" }) }), kubernetes.kubeconfig({ file })];
    const { read, transport } = withServer({ identities, variables: POD });
    await read("app", "a");
    expect(transport.requests[0]?.headers?.["Authorization"]).toBe("Bearer person");
  });

  test("a refused token is not sent twice, and 401 of a load balancer counts, too", async () => {
    const identities = [kubernetes.inCluster({ directory: podFolder() })];
    for (const answer of [statusAnswer(401, "Unauthorized"), { status: 401, text: "<html>" }]) {
      const { read, transport } = withServer({ identities, variables: POD }, answer);
      expect(errorOf(await read("app", "a")).code).toBe("backend/unauthenticated");
      expect(transport.requests).toHaveLength(1);
    }
  });
});

describe("by an OIDC token", () => {
  const settings = { address: "https://api.example.com:6443", namespace: "prod" };

  test("of the job: asked for at the login, for the audience, once for all reads", async () => {
    const variables = {
      ACTIONS_ID_TOKEN_REQUEST_URL: "https://runner.example/token?v=1",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-canary",
    };
    const transport = scripted(({ url }) =>
      url.startsWith("https://runner.example") ? { json: { value: "job-token" } } : secretAnswer("app", { a: "value" }),
    );
    const identities = [kubernetes.oidc({ audience: "k8s prod" })];
    const store = opened({ settings, identities, variables, context: { transport } });
    const reads = await Promise.all([store.read("app", "a"), store.read("app", "a")]);
    expect(reads.map(textOf)).toEqual(["value", "value"]);
    expect(transport.requests.map(({ url, headers }) => [url, headers?.["Authorization"]])).toEqual([
      ["https://runner.example/token?v=1&audience=k8s%20prod", "Bearer request-canary"],
      ["https://api.example.com:6443/api/v1/namespaces/prod/secrets/app", "Bearer job-token"],
      ["https://api.example.com:6443/api/v1/namespaces/prod/secrets/app", "Bearer job-token"],
    ]);
    expect(store.context.meter.logins).toBe(1);
  });

  test("of the job is asked for again, once, when the server refuses it: it lives for five minutes", async () => {
    const variables = { ACTIONS_ID_TOKEN_REQUEST_URL: "https://runner.example/", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t" };
    let minted = 0;
    const transport = scripted(({ url, headers }) => {
      if (url.startsWith("https://runner.example")) return { json: { value: `job-${++minted}` } };
      const good = headers?.["Authorization"] === "Bearer job-2";
      return good ? secretAnswer("app", { a: "value" }) : statusAnswer(401, "Unauthorized");
    });
    const store = opened({
      settings,
      identities: [kubernetes.oidc({ audience: "a" })],
      variables,
      context: { transport },
    });
    expect((await Promise.all([store.read("app", "a"), store.read("app", "a")])).map(textOf)).toEqual([
      "value",
      "value",
    ]);
    expect(minted).toBe(2);
  });

  test("what is missing for it is named", async () => {
    const job = withServer({ settings, identities: [kubernetes.oidc({ audience: "a" })] });
    expect(errorOf(await job.read("app", "a")).hint).toContain("permissions: id-token: write");
    const half = withServer({
      settings,
      identities: [kubernetes.oidc({ audience: "a" })],
      variables: { ACTIONS_ID_TOKEN_REQUEST_URL: "https://r" },
    });
    expect(errorOf(await half.read("app", "a")).facts.variable).toBe("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
    const identities = [kubernetes.oidc({ audience: "a", token: variable("T") })];
    const nowhere = errorOf(await withServer({ identities, variables: { T: "t" } }).read("app", "a"));
    expect([nowhere.code, nowhere.facts.option]).toEqual(["backend/unconfigured", "address"]);
    const ca = withServer({ identities, variables: { T: "t" }, settings: { ...settings, ca: "/none.pem" } });
    expect([errorOf(await ca.read("app", "a")).code, ca.transport.requests.length]).toEqual([
      "config/invalid-option",
      0,
    ]);
  });

  test("in a file is read at each login, without its newline", async () => {
    const file = join(temporaryFolder(), "token");
    writeFileSync(file, "from-file\r\n");
    const { read, transport } = withServer({
      settings,
      identities: [kubernetes.oidc({ audience: "a", token: { file } })],
    });
    await read("app", "a");
    expect(transport.requests[0]?.headers?.["Authorization"]).toBe("Bearer from-file");
  });
});

describe("references and answers", () => {
  const store = (answer?: ReturnType<typeof secretAnswer>) =>
    withServer({ identities: [kubernetes.inCluster({ directory: podFolder() })], variables: POD }, answer);

  test.each([
    ["UPPER", "a"],
    ["a/b", "a"],
    ["..", "a"],
    ["-a", "a"],
    ["a".repeat(254), "a"],
    ["app", "a/b"],
    ["app", "ä"],
    ["app", ""],
  ])("%s#%s is no place in Kubernetes, and nothing is asked", async (path, field) => {
    const { read, transport } = store();
    expect(errorOf(await read(path, field)).code).toBe("reference/invalid");
    expect(transport.requests).toEqual([]);
  });

  test("a namespace that is none is refused before any request", async () => {
    const { read, transport } = withServer({
      identities: [kubernetes.inCluster({ directory: podFolder() })],
      variables: POD,
      settings: { namespace: "a/../b" },
    });
    expect([errorOf(await read("app", "a")).code, transport.requests.length]).toEqual(["config/invalid-option", 0]);
  });

  test.each([
    { kind: "Secret", metadata: { name: "other" }, data: {} },
    { kind: "SecretList", metadata: { name: "app" }, items: [] },
    { kind: "Secret", metadata: { name: "app" }, data: { a: "no base64!" } },
    { kind: "Secret", metadata: { name: "app" }, data: { a: 7 } },
    { kind: "Secret", metadata: { name: "app" }, data: { a: "YQ" } },
    { kind: "Secret", metadata: { name: "app" }, data: { a: "YQ ==" } },
    { kind: "Secret", metadata: { name: "app" }, data: { a: "Y===" } },
    { kind: "Secret", metadata: { name: "app" }, data: "x" },
  ])("an answer that is none is a bad one: %j", async (json) => {
    expect(errorOf(await store({ json }).read("app", "a")).code).toBe("backend/bad-response");
  });

  test("a 404 of something else, or in other words, is no missing Secret", async () => {
    const details = { kind: "namespaces", name: "prod" };
    const other = { kind: "Status", apiVersion: "v1", reason: "NotFound", code: 404, details };
    expect(errorOf(await store({ status: 404, json: other }).read("app", "a")).code).toBe("backend/bad-response");
    const real = { ...other, details: { kind: "secrets", name: "app" } };
    expect(textOf(await store({ status: 404, json: real }).read("app", "a"))).toBe("missing secret");
  });
});
