import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/loader/backend.ts";
import { systemClock } from "../../../../src/loader/clock.ts";
import type { HttpRequest } from "../../../../src/loader/transport/transport.ts";
import type { Identity } from "../../../../src/schema/identity.ts";
import { variable } from "../../../../src/schema/setting.ts";
import { kubernetes } from "../../../../src/schema/sources/kubernetes.ts";
import { ending } from "../../../../src/testing/contract/context.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";
import { errorOf, opened, runtimeWith, scripted, secretAnswer, statusAnswer, textOf } from "./opened.ts";

const PEM = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
const KEY = "-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n";

interface Parts {
  readonly identity?: Identity;
  readonly variables?: { readonly [name: string]: string };
  readonly settings?: { readonly [setting: string]: string | boolean };
  readonly home?: string;
  readonly context?: Partial<Context>;
  readonly answer?: (request: HttpRequest) => ReturnType<typeof secretAnswer>;
}

/** Reads `app#a`; answers what came of it, and the requests. */
async function read({ identity, variables = {}, settings = {}, home, context, answer }: Parts) {
  const transport = scripted((request) => answer?.(request) ?? secretAnswer("app", { a: "value" }));
  const runtime = runtimeWith(variables, { homeDirectory: () => home, workingDirectory: () => "/" });
  const identities = identity === undefined ? [] : [identity];
  const store = opened({ settings, identities, context: { transport, runtime, ...context } });
  const outcome = await store.read("app", "a");
  return { outcome, text: textOf(outcome), requests: transport.requests, store, meter: store.context.meter };
}

/** Writes a kubeconfig of one cluster, user and context; parts of it may be replaced. */
function written(
  parts: { cluster?: object; user?: object; context?: object; whole?: object } = {},
  folder: string = temporaryFolder(),
): string {
  const file = join(folder, "config");
  writeFileSync(
    file,
    JSON.stringify({
      apiVersion: "v1",
      kind: "Config",
      "current-context": "one",
      clusters: [{ name: "c", cluster: { server: "https://10.0.0.1:6443", ...parts.cluster } }],
      users: [{ name: "u", user: { token: "token-canary", ...parts.user } }],
      contexts: [{ name: "one", context: { cluster: "c", user: "u", ...parts.context } }],
      ...parts.whole,
    }),
  );
  return file;
}

const byFile = (file: string, more: object = {}): Identity => kubernetes.kubeconfig({ file, ...more });

test.each([
  [
    "a client certificate",
    { token: undefined, "client-certificate-data": btoa(PEM), "client-key-data": btoa(KEY) },
    true,
  ],
  ["a client certificate and a token", { "client-certificate-data": btoa(PEM), "client-key-data": btoa(KEY) }, false],
  ["a token", {}, false],
])("%s: whether it goes by no clock", async (_, user, timeless) => {
  const { backend, context } = opened({ identities: [byFile(written({ user }))] });
  expect(await backend.endpoints([], context)).toMatchObject([{ url: "https://10.0.0.1:6443/version", timeless }]);
});

describe("which kubeconfig", () => {
  test("the file named, else KUBECONFIG, else the one at home", async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, ".kube"));
    written({ user: { token: "home" } }, join(home, ".kube"));
    const [named, listed] = [written({ user: { token: "named" } }), written({ user: { token: "listed" } })];
    const variables = { KUBECONFIG: listed };
    const sent = async (parts: Parts) => (await read(parts)).requests[0]?.headers?.["Authorization"];
    expect(await sent({ home, variables, identity: byFile(named) })).toBe("Bearer named");
    expect(await sent({ home, variables })).toBe("Bearer listed");
    expect(await sent({ home })).toBe("Bearer home");
  });

  test("of a list the first that says something wins, and absent files are left out", async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    const whole = { contexts: [], users: [{ name: "u", user: { token: "first" } }], "current-context": "" };
    written({ whole }, first);
    written({ user: { token: "second" }, context: { namespace: "prod" } }, second);
    const KUBECONFIG = `/none/config:${first}/config:${second}/config`;
    const { requests } = await read({ variables: { KUBECONFIG } });
    expect(requests[0]).toMatchObject({
      url: "https://10.0.0.1:6443/api/v1/namespaces/prod/secrets/app",
      headers: { Authorization: "Bearer first" },
    });
  });

  test("edge case 28: the context named, in clear or by a variable, in place of the current one", async () => {
    const contexts = [
      { name: "one", context: { cluster: "c", user: "u" } },
      { name: "two", context: { cluster: "c", user: "u", namespace: "second" } },
    ];
    const file = written({ whole: { contexts } });
    const path = async (parts: Parts) => new URL((await read(parts)).requests[0]?.url ?? "").pathname;
    expect(await path({ identity: byFile(file) })).toBe("/api/v1/namespaces/default/secrets/app");
    expect(await path({ identity: byFile(file, { context: "two" }) })).toBe("/api/v1/namespaces/second/secrets/app");
    const identity = byFile(file, { context: variable("CONTEXT") });
    expect(await path({ identity, variables: { CONTEXT: "two" } })).toBe("/api/v1/namespaces/second/secrets/app");
    const unknown = errorOf((await read({ identity: byFile(file, { context: "three" }) })).outcome);
    expect([unknown.code, unknown.hint]).toEqual([
      "config/invalid-option",
      `Use one of the contexts of ${file}: one, two`,
    ]);
    const unset = errorOf((await read({ identity })).outcome);
    expect([unset.code, unset.facts.variable]).toEqual(["backend/unconfigured", "CONTEXT"]);
    const none = errorOf((await read({ identity: byFile(written({ whole: { "current-context": "" } })) })).outcome);
    expect([none.code, none.hint]).toEqual([
      "backend/unconfigured",
      expect.stringContaining("Name a context in kubernetes.kubeconfig({ context })"),
    ]);
  });

  test("none at all is an identity that is not there", async () => {
    const error = errorOf((await read({ variables: {}, home: "/none" })).outcome);
    expect([error.code, error.hint]).toEqual([
      "backend/unconfigured",
      "Give what one identity needs: inCluster needs the file /var/run/secrets/kubernetes.io/serviceaccount/token; " +
        "kubeconfig needs KUBECONFIG or the file ~/.kube/config",
    ]);
  });

  test.each([
    "{ canary",
    "a: [canary",
    "- canary",
    JSON.stringify({ users: [{ user: { token: "canary" } }] }),
    "users: [{ name: u, user: { token: 12345 } }]",
    "clusters: [{ name: c, cluster: { server: 7 } }]",
    "users: [{ name: u, user: { exec: { command: [canary] } } }]",
  ])("one that is none is a bad answer and not shown: %j", async (text) => {
    const file = join(temporaryFolder(), "config");
    writeFileSync(file, text);
    const error = errorOf((await read({ identity: byFile(file, { context: "x" }) })).outcome);
    if (text === "- canary") expect(error.code).toBe("config/invalid-option");
    else expect([error.code, error.hint]).toEqual(["backend/bad-response", expect.stringContaining(file)]);
    expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain("canary");
  });

  test("a context whose user or cluster is not there is named", async () => {
    const contexts = [{ name: "one", context: { cluster: "c", user: "nobody" } }];
    const error = errorOf((await read({ identity: byFile(written({ whole: { contexts } })) })).outcome);
    expect([error.code, error.hint]).toEqual(["backend/unconfigured", expect.stringMatching(/^Add the user to /)]);
  });
});

describe("the user", () => {
  test("edge case 28: a token file is read at each login, from the kubeconfig's folder, and before a token", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "token"), "from-file\n");
    let now = systemClock.now();
    const clock = { ...systemClock, now: () => now };
    const { requests, store } = await read({
      identity: byFile(written({ user: { tokenFile: "token" } }, folder)),
      context: { clock },
    });
    writeFileSync(join(folder, "token"), "rotated");
    now += 61_000;
    await store.backend.read([{ backend: "kubernetes", path: "app", field: "a" }], {
      ...store.context,
      deadline: now + 10_000,
    });
    expect(requests.map(({ headers }) => headers?.["Authorization"])).toEqual(["Bearer from-file", "Bearer rotated"]);
  });

  test("edge case 28: a client certificate by data or by file, and a CA; data wins", async () => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries({ ca: PEM, cert: PEM, key: KEY }))
      writeFileSync(join(folder, name), text);
    const cluster = { "certificate-authority": "ca", "tls-server-name": "api.test" };
    const user = { token: undefined, "client-certificate": "cert", "client-key": "key" };
    const byFiles = await read({ identity: byFile(written({ cluster, user }, folder)) });
    const tls = { ca: PEM, cert: PEM, key: KEY, serverName: "api.test" };
    expect(byFiles.requests[0]?.tls).toEqual(tls);
    expect(byFiles.requests[0]?.headers).not.toHaveProperty("Authorization");
    const data = {
      cluster: { ...cluster, "certificate-authority-data": btoa(PEM) },
      user: { ...user, "client-certificate-data": btoa(PEM), "client-key-data": btoa(KEY), "client-key": "/none" },
    };
    expect((await read({ identity: byFile(written(data, folder)) })).requests[0]?.tls).toEqual(tls);
  });

  test.each([
    [{ "client-certificate-data": btoa(PEM) }, "backend/unconfigured"],
    [{ "client-certificate-data": "no base64", "client-key-data": btoa(KEY) }, "config/invalid-option"],
    [{ "client-certificate": "/none", "client-key-data": btoa(KEY) }, "config/invalid-option"],
    [{ "client-certificate-data": btoa(PEM), "client-key-data": btoa("canary") }, "config/invalid-option"],
    [{ "auth-provider": { name: "oidc", config: { "id-token": "canary" } } }, "config/unsupported"],
    [{ token: "can\nary" }, "backend/unauthenticated"],
  ])("that is no use is refused before any request: %j", async (user, code) => {
    const { outcome, requests } = await read({ identity: byFile(written({ user })) });
    expect(errorOf(outcome).code).toBe(code);
    expect(requests).toEqual([]);
    expect(JSON.stringify(errorOf(outcome))).not.toMatch(/canary|ary/);
  });

  test("a name and a password are sent as such", async () => {
    const { requests } = await read({
      identity: byFile(written({ user: { token: undefined, username: "u", password: "p" } })),
    });
    expect(requests[0]?.headers?.["Authorization"]).toBe(`Basic ${btoa("u:p")}`);
  });
});

describe("what is not protected", () => {
  test("edge case 28: insecure-skip-tls-verify needs `insecure: true` on the source", async () => {
    const file = written({ cluster: { "insecure-skip-tls-verify": true, "certificate-authority-data": btoa(PEM) } });
    const { outcome, requests } = await read({ identity: byFile(file) });
    expect([errorOf(outcome).code, requests.length]).toEqual(["config/insecure", 0]);
    expect(errorOf(outcome).hint).toContain("insecure: true");
    const permitted = await read({ identity: byFile(file), settings: { insecure: true } });
    expect(permitted.requests[0]?.tls).toEqual({ insecure: true });
  });

  test("`insecure: true` alone switches no check off", async () => {
    const { requests } = await read({ identity: byFile(written()), settings: { insecure: true } });
    expect(requests[0]?.tls).toEqual({});
  });

  test("http: is for loopback", async () => {
    const server = (address: string) => byFile(written({ cluster: { server: address } }));
    expect((await read({ identity: server("http://127.0.0.1:8001") })).text).toBe("value");
    const open = await read({ identity: server("http://10.0.0.1:8001") });
    expect([errorOf(open.outcome).code, open.requests.length]).toEqual(["config/insecure", 0]);
    const bad = errorOf((await read({ identity: server("https://u:canary@10.0.0.1") })).outcome);
    expect(bad.code).toBe("config/invalid-option");
    expect(JSON.stringify(bad)).not.toContain("canary");
  });

  test("proxy-url is refused, since it would be passed by", async () => {
    const identity = byFile(written({ cluster: { "proxy-url": "http://proxy:3128" } }));
    const { outcome, requests } = await read({ identity });
    expect([errorOf(outcome).code, requests.length]).toEqual(["config/unsupported", 0]);
    expect(errorOf(outcome).hint).toContain("HTTPS_PROXY");
  });
});

describe("an exec plugin", () => {
  const credential = (status: object): string => JSON.stringify({ kind: "ExecCredential", status });

  function plugin(script: string, parts: object = {}): string {
    const folder = temporaryFolder();
    const command = join(folder, "plugin");
    writeFileSync(command, `#!/bin/sh\n${script}\n`);
    chmodSync(command, 0o700);
    const exec = { apiVersion: "client.authentication.k8s.io/v1", command, ...parts };
    return written({ user: { token: undefined, exec } }, folder);
  }

  test("edge case 28: is not run unless the identity says so", async () => {
    const marker = join(temporaryFolder(), "ran");
    const { outcome, requests } = await read({ identity: byFile(plugin(`touch ${marker}`)) });
    expect([errorOf(outcome).code, requests.length]).toEqual(["backend/unconfigured", 0]);
    expect(errorOf(outcome).hint).toContain("kubernetes.kubeconfig({ exec: true })");
    expect(existsSync(marker)).toBe(false);
  });

  test("edge case 28: gives a token, knows what it is asked for, and is run once for many reads", async () => {
    const count = join(temporaryFolder(), "count");
    const file = plugin(
      `echo run >> ${count}; [ "$1" = get-token ] && [ "$EXTRA" = more ] || exit 1
       case "$KUBERNETES_EXEC_INFO" in *'"interactive":false'*) ;; *) exit 2;; esac
       echo '${credential({ token: "by-exec" })}'`,
      { command: "./plugin", args: ["get-token"], env: [{ name: "EXTRA", value: "more" }] },
    );
    const { requests, store, meter } = await read({ identity: byFile(file, { exec: true }) });
    await store.read("app", "a");
    expect(requests.map(({ headers }) => headers?.["Authorization"])).toEqual(["Bearer by-exec", "Bearer by-exec"]);
    expect(readFileSync(count, "utf8")).toBe("run\n");
    expect(meter.logins).toBe(1);
  });

  test("gives a client certificate", async () => {
    const status = { clientCertificateData: PEM, clientKeyData: KEY };
    const file = plugin(`cat <<'JSON'\n${credential(status)}\nJSON`);
    const { requests } = await read({ identity: byFile(file, { exec: true }) });
    expect(requests[0]?.tls).toEqual({ cert: PEM, key: KEY });
  });

  test("is asked again, once, when the server refuses its token", async () => {
    const count = join(temporaryFolder(), "count");
    const file = plugin(`echo run >> ${count}; echo "{\\"status\\":{\\"token\\":\\"t$(wc -l < ${count})\\"}}"`);
    const refused = (request: HttpRequest) =>
      request.headers?.["Authorization"] === "Bearer t1"
        ? statusAnswer(401, "Unauthorized")
        : secretAnswer("app", { a: "value" });
    const { text, requests } = await read({ identity: byFile(file, { exec: true }), answer: refused });
    expect([text, requests.length]).toEqual(["value", 2]);
  });

  test.each(["echo canary >&2; exit 1", "echo canary", "echo '{}'", `echo '{"status":{}}'`])(
    "that fails is unauthenticated, and its words are not shown: %s",
    async (script) => {
      const { outcome, requests } = await read({ identity: byFile(plugin(script), { exec: true }) });
      const error = errorOf(outcome);
      expect([error.code, requests.length]).toEqual(["backend/unauthenticated", 0]);
      expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain("canary");
    },
  );

  test("that is not there is unauthenticated", async () => {
    const file = plugin("", { command: "keystead-no-such-plugin" });
    const error = errorOf((await read({ identity: byFile(file, { exec: true }) })).outcome);
    expect([error.code, error.hint]).toEqual([
      "backend/unauthenticated",
      expect.stringMatching(/^Run keystead-no-such-plugin by hand/),
    ]);
  });

  test("that hangs is ended with the load", async () => {
    const { signal, abort } = ending();
    const file = plugin("exec sleep 60");
    const context = { signal, clock: { ...systemClock, now: () => systemClock.now() } };
    const reading = read({ identity: byFile(file, { exec: true }), context });
    await nextTurn();
    abort();
    expect(errorOf((await reading).outcome).code).toBe("backend/aborted");
    const deadline = systemClock.now() + 200;
    const late = await read({ identity: byFile(file, { exec: true }), context: { deadline } });
    expect(errorOf(late.outcome).code).toBe("backend/timeout");
  });
});
