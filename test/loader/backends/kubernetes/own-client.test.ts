import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { check } from "../../../../src/schema/check/check.ts";
import { defineSecrets } from "../../../../src/schema/config.ts";
import { secret } from "../../../../src/schema/entry.ts";
import { type KubernetesClient, kubernetes as source } from "../../../../src/schema/sources/kubernetes.ts";
import { type Kubernetes, sharedKubernetes } from "../../../servers/kubernetes.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { manualClock } from "../../manual-clock.ts";
import { at, errorOf, type Opened, opened, textOf } from "./opened.ts";

/** The package's own client is one, without a cast. */
export const packages = (client: CoreV1Api): KubernetesClient => client;

const open = (client: object, settings = {}, context = {}): Opened => opened({ client, settings, context });

/** The package's own client of a server, as whoever a token makes it. */
function clientOf(server: string, token: string, caData?: string): CoreV1Api {
  const config = new KubeConfig();
  // It speaks http: only where no certificate is asked for.
  const skipTLSVerify = server.startsWith("http:");
  const cluster = { name: "c", server, skipTLSVerify, ...(caData === undefined ? {} : { caData: btoa(caData) }) };
  config.loadFromOptions({
    clusters: [cluster],
    users: [{ name: "u", token }],
    contexts: [{ name: "x", cluster: "c", user: "u" }],
    currentContext: "x",
  });
  return config.makeApiClient(CoreV1Api);
}

suiteFor("kubernetes", () => {
  let cluster: Kubernetes;
  let namespace: string;

  beforeAll(async () => {
    cluster = await sharedKubernetes();
  }, 90_000);

  beforeEach(async () => {
    namespace = await cluster.namespace();
  });

  const by = (token: string, named = namespace): Opened =>
    open(clientOf(cluster.address, token, cluster.ca), { namespace: named });

  describe("a CoreV1Api", () => {
    test("reads each Secret by one request, bytes and all, and says its version", async () => {
      const binary = Uint8Array.from([0, 0xff, 0x80, 10]);
      const version = await cluster.secret(namespace, "app", { "tls.key": "a", binary, empty: "" });
      const token = await cluster.serviceAccount(namespace, "api");
      await cluster.grant(namespace, { serviceAccount: "api" });
      const { backend, context, read } = by(token);
      const outcomes = await backend.read([at("app", "tls.key"), at("app", "binary"), at("app", "empty")], context);
      expect(outcomes.map((one) => (one.status === "found" ? [...one.value.reveal()] : one.status))).toEqual([
        [97],
        [...binary],
        [],
      ]);
      expect(outcomes[0]).toMatchObject({ version });
      expect(outcomes[0]).toHaveProperty("createdAt");
      expect(context.meter).toEqual({ requests: 1, logins: 0 });
      expect(textOf(await read("app", "absent"))).toBe("missing field");
      expect(textOf(await read("absent", "a"))).toBe("missing secret");
    });

    test("has RBAC's denial told from a token that nobody knows", async () => {
      await cluster.secret(namespace, "app", { a: "1" });
      const denied = errorOf(await by(await cluster.serviceAccount(namespace, "api")).read("app", "a"));
      expect(denied).toMatchObject({ code: "backend/denied", facts: { path: `${namespace}/app`, method: "client" } });
      expect(denied.hint).toContain(`in a Role of namespace ${namespace} to the user of the client`);
      const unknown = errorOf(await by("canary").read("app", "a"));
      expect(unknown.code).toBe("backend/unauthenticated");
      expect(unknown.hint).toBe("Put a valid token of the API server into the client of the source");
      expect(inspect(unknown, { depth: 9 }) + JSON.stringify(unknown)).not.toContain("canary");
    });

    test("reads in the namespace `default` where the source names none", async () => {
      await cluster.secret("default", `in-${namespace}`, { a: "1" });
      const { read } = open(clientOf(cluster.address, cluster.adminToken, cluster.ca));
      expect(textOf(await read(`in-${namespace}`, "a"))).toBe("1");
    });

    test("that does not trust the server's certificate says so by its code", async () => {
      const error = errorOf(await open(clientOf(cluster.address, cluster.adminToken)).read("app", "a"));
      expect(error.code).toBe("backend/unreachable");
      expect(error.facts.system).toMatch(/SELF_SIGNED|UNABLE_TO/);
    });
  });
});

describe("a CoreV1Api", () => {
  async function answering(status: number, type: string, body: string): Promise<[CoreV1Api, () => Promise<void>]> {
    const server = createServer((_, response) => response.writeHead(status, { "content-type": type }).end(body));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const close = async (): Promise<void> => {
      server.closeAllConnections();
      await once(server.close(), "close");
    };
    return [clientOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, "t"), close];
  }

  test.each([
    [404, "text/html", "<html>canary", "backend/bad-response"],
    [404, "application/json", '{"kind":"Status","apiVersion":"v1","message":"canary"}', "backend/bad-response"],
    [403, "text/html", "<html>canary", "backend/bad-response"],
    [429, "application/json", '{"message":"canary"}', "backend/throttled"],
    [500, "application/json", '{"message":"canary"}', "backend/unreachable"],
    [503, "text/html", "<html>canary", "backend/unreachable"],
    [200, "text/html", "<html>canary", "backend/bad-response"],
    [200, "application/json", '{"canary', "backend/bad-response"],
    [200, "application/json", '{"kind":"Secret","metadata":{"name":"canary"}}', "backend/bad-response"],
  ] as const)("that is answered %i, %s, %s fails by its status", async (status, type, body, code) => {
    const [client, close] = await answering(status, type, body);
    const error = errorOf(await open(client).read("app", "a"));
    await close();
    expect(error.code).toBe(code);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("canary");
  });

  test("that finds nobody at its address says so", async () => {
    const [client, close] = await answering(200, "text/plain", "");
    await close();
    const error = errorOf(await open(client).read("app", "a"));
    expect(error).toMatchObject({ code: "backend/unreachable", facts: { system: "ECONNREFUSED" } });
  });
});

describe("a client of the caller's own", () => {
  const found = { metadata: { name: "app" }, data: { a: btoa("late") } };

  test("that hangs is left when the load ends", async () => {
    const controller = new AbortController();
    const client = { readNamespacedSecret: () => new Promise(() => undefined) };
    const reading = open(client, {}, { signal: controller.signal }).read("app", "a");
    controller.abort();
    expect(errorOf(await reading).code).toBe("backend/aborted");
  });

  test("that answers after the deadline has answered nothing", async () => {
    const clock = manualClock();
    const readNamespacedSecret = async (): Promise<object> => {
      await clock.advance(2_000);
      return found;
    };
    const { read } = open({ readNamespacedSecret }, {}, { clock, deadline: clock.now() + 1_000 });
    expect(errorOf(await read("app", "a")).code).toBe("backend/timeout");
  });

  test("is held to the names of Kubernetes before it is asked", async () => {
    const asked: unknown[] = [];
    const readNamespacedSecret = async (request: unknown): Promise<object> => {
      asked.push(request);
      return found;
    };
    const { read } = open({ readNamespacedSecret }, { namespace: "prod" });
    expect(errorOf(await read("Up/per", "a")).code).toBe("reference/invalid");
    expect(textOf(await read("app", "a"))).toBe("late");
    expect(asked).toEqual([{ name: "app", namespace: "prod" }]);
    const elsewhere = open({ readNamespacedSecret }, { namespace: "../prod" });
    expect(errorOf(await elsewhere.read("app", "a")).code).toBe("config/invalid-option");
  });

  test("is not asked for what it cannot say without a value", () => {
    const { backend } = open({ readNamespacedSecret: async () => found });
    expect([backend.describe, backend.whoami]).toEqual([undefined, undefined]);
  });

  test("that is none is refused before anything is asked", async () => {
    const error = errorOf(await open({}).read("app", "a"));
    expect(error).toMatchObject({ code: "config/invalid-option", facts: { option: "client" } });
  });

  test("is declared in place of address, ca, identity and insecure", () => {
    const client = clientOf("https://10.0.0.1", "t");
    const fine = source({ client, namespace: "prod" });
    expect([fine["~backend"], fine.settings]).toEqual([client, { namespace: "prod" }]);
    const beside = { address: "https://10.0.0.1", ca: "/ca", identity: source.inCluster(), insecure: true };
    const config = { environments: { d: source({ client, ...beside }) }, secrets: { A: secret() } };
    expect(check(defineSecrets(config)).map(({ code, facts }) => [code, facts.option])).toEqual(
      ["address", "ca", "identity", "insecure"].map((option) => ["config/invalid-option", option]),
    );
  });
});
