import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { inspect } from "node:util";
import { load, loadAll } from "js-yaml";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { variable } from "../../../../src/schema/setting.ts";
import { kubernetes } from "../../../../src/schema/sources/kubernetes.ts";
import { startConnectProxy } from "../../../servers/connect-proxy.ts";
import { startFaultProxy } from "../../../servers/fault-proxy.ts";
import { type Kubernetes, sharedKubernetes } from "../../../servers/kubernetes.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";
import { at, errorOf, type Opened, opened, textOf } from "./opened.ts";

suiteFor("kubernetes", () => {
  let cluster: Kubernetes;
  let namespace: string;

  beforeAll(async () => {
    cluster = await sharedKubernetes();
  }, 90_000);

  beforeEach(async () => {
    namespace = await cluster.namespace();
  });

  /** What a pod has of its service account, with the variables that every pod has. */
  async function pod(account = "api", token?: string): Promise<{ directory: string; variables: Variables }> {
    const directory = temporaryFolder();
    const files = {
      token: token ?? (await cluster.serviceAccount(namespace, account)),
      namespace,
      "ca.crt": cluster.ca,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    return { directory, variables: serviceOf(cluster.address) };
  }

  type Variables = { readonly [name: string]: string };

  function serviceOf(address: string): Variables {
    const { hostname, port } = new URL(address);
    return { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port };
  }

  async function inPod(settings: { [setting: string]: string } = {}, token?: string): Promise<Opened> {
    const { directory, variables } = await pod("api", token);
    return opened({ identities: [kubernetes.inCluster({ directory })], variables, settings });
  }

  function byCertificate(
    parts: object = {},
    cluster_: object = {},
    settings: { [setting: string]: boolean } = {},
  ): Opened {
    const folder = temporaryFolder();
    const { tls } = cluster;
    const config = {
      apiVersion: "v1",
      kind: "Config",
      "current-context": "test",
      clusters: [{ name: "c", cluster: { server: cluster.address, "certificate-authority": tls.caFile, ...cluster_ } }],
      users: [
        {
          name: "u",
          user: { "client-certificate": tls.clientCertificateFile, "client-key": tls.clientKeyFile, ...parts },
        },
      ],
      contexts: [{ name: "test", context: { cluster: "c", user: "u", namespace } }],
    };
    writeFileSync(join(folder, "config"), JSON.stringify(config));
    return opened({ settings, identities: [kubernetes.kubeconfig({ file: join(folder, "config") })] });
  }

  const CLIENT = "client of the tests";

  describe("edge case 28: a Secret", () => {
    test("has bytes, empty values, dots in its keys, and is read when it is immutable", async () => {
      const binary = Uint8Array.from([0, 0xff, 0x80, 10]);
      await cluster.secret(namespace, "app", { "tls.key": "a", binary, empty: "" });
      const path = `/api/v1/namespaces/${namespace}/secrets`;
      const stringData = { "no-base64": "żółć\n" };
      await cluster.expect("POST", path, { metadata: { name: "fixed" }, immutable: true, stringData });
      await cluster.grant(namespace, { serviceAccount: "api" });
      const { backend, context } = await inPod();
      const references = [at("app", "tls.key"), at("app", "binary"), at("app", "empty"), at("fixed", "no-base64")];
      const outcomes = await backend.read(references, context);
      expect(outcomes.map((one) => (one.status === "found" ? [...one.value.reveal()] : one.status))).toEqual([
        [97],
        [...binary],
        [],
        [...new TextEncoder().encode("żółć\n")],
      ]);
      expect(context.meter).toEqual({ requests: 2, logins: 0 });
    });

    test("keeps a key that was written as null, as an empty one", async () => {
      const path = `/api/v1/namespaces/${namespace}/secrets`;
      await cluster.expect("POST", path, { metadata: { name: "nothing" }, data: { a: null } });
      await cluster.grant(namespace, { serviceAccount: "api" });
      const { read } = await inPod();
      expect(textOf(await read("nothing", "a"))).toBe("");
    });

    test("without keys, or with another one, is missing a field; none at all is missing", async () => {
      await cluster.secret(namespace, "bare", {});
      await cluster.grant(namespace, { serviceAccount: "api" });
      const { read } = await inPod();
      expect(textOf(await read("bare", "a"))).toBe("missing field");
      expect(textOf(await read("absent", "a"))).toBe("missing secret");
    });

    test("of almost 1 MiB comes back whole", async () => {
      const value = new Uint8Array(1024 * 1024 - 1024).fill(0xe9);
      await cluster.secret(namespace, "large", { value });
      await cluster.grant(namespace, { serviceAccount: "api" });
      const { read } = await inPod();
      const outcome = await read("large", "value");
      expect(outcome?.status === "found" && Buffer.compare(outcome.value.reveal(), value)).toBe(0);
    });

    test("says its version, and when its key was written, not when the object was made", async () => {
      await cluster.secret(namespace, "app", { a: "1" });
      const path = `/api/v1/namespaces/${namespace}/secrets/app`;
      const { metadata } = await cluster.expect("GET", path);
      await cluster.grant(namespace, { serviceAccount: "api" });
      const { backend, context } = await inPod();
      const [outcome] = await backend.read([at("app", "a")], context);
      const fields = metadata?.["managedFields"] as { time: string }[];
      expect(outcome).toMatchObject({ version: metadata?.resourceVersion, createdAt: new Date(fields[0]?.time ?? "") });
      const described = await backend.describe([at("app", "a"), at("app", "b"), at("none", "a")], context);
      expect(described).toEqual([
        {
          state: "exists",
          field: "exists",
          version: metadata?.resourceVersion,
          createdAt: new Date(fields[0]?.time ?? ""),
        },
        { state: "exists", field: "unknown", version: metadata?.resourceVersion },
        { state: "missing", field: "missing" },
      ]);
    });
  });

  describe("RBAC", () => {
    test("edge case 28: by resourceNames lets the named one through, and answers the same for the others and for none", async () => {
      await cluster.secret(namespace, "app", { a: "1" });
      await cluster.secret(namespace, "other", { a: "1" });
      await cluster.grant(namespace, { serviceAccount: "api", secrets: ["app"] });
      const { read } = await inPod();
      expect(textOf(await read("app", "a"))).toBe("1");
      for (const name of ["other", "absent"]) {
        const error = errorOf(await read(name, "a"));
        expect(error.code).toBe("backend/denied");
        expect(error.hint).toBe(
          `Grant { apiGroups: [""], resources: ["secrets"], resourceNames: ["${name}"], verbs: ["get"] } in a Role of ` +
            `namespace ${namespace} to ServiceAccount ${namespace}/api; the answer is the same where the Secret is not there`,
        );
        expect(error.facts).toMatchObject({ path: `${namespace}/${name}`, permission: "get", status: 403 });
      }
    });

    test("is that of the namespace which the source names, before the pod's own", async () => {
      const other = await cluster.namespace();
      await cluster.secret(other, "app", { a: "elsewhere" });
      const { read } = await inPod({ namespace: other });
      expect(errorOf(await read("app", "a")).hint).toContain(
        `of namespace ${other} to ServiceAccount ${namespace}/api`,
      );
    });

    test("one denied Secret keeps no other away, and the hint's rule is what it takes", async () => {
      await cluster.secret(namespace, "one", { a: "1" });
      await cluster.secret(namespace, "two", { a: "2" });
      await cluster.grant(namespace, { user: CLIENT, secrets: ["one"] });
      const { backend, context } = byCertificate();
      const read = async (): Promise<string[]> =>
        (await backend.read([at("two", "a"), at("one", "a")], context)).map(textOf);
      const [denied, one] = await read();
      expect([denied?.split(":")[0], one]).toEqual(["backend/denied", "1"]);
      await cluster.grant(namespace, { user: CLIENT, secrets: ["two"] });
      expect(await read()).toEqual(["2", "1"]);
    });
  });

  describe("the docs", () => {
    const page = readFileSync(new URL("../../../../docs/backends/kubernetes.md", import.meta.url), "utf8");
    const [policy = "", trust = ""] = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml = ""]) => yaml);

    test("have the policy that it takes, and no more", async () => {
      const group = "/apis/rbac.authorization.k8s.io/v1";
      const [role, binding] = loadAll(policy.replaceAll("neural-prod", namespace));
      const names = ["neural", "neural-tls", "other"];
      await Promise.all(names.map((name) => cluster.secret(namespace, name, { a: "1" })));
      const store = await inPod();
      const read = async (): Promise<string[]> =>
        (
          await store.backend.read(
            names.map((name) => at(name, "a")),
            store.context,
          )
        ).map((outcome) => (outcome.status === "failed" ? outcome.error.code : textOf(outcome)));
      expect(await read()).toEqual(["backend/denied", "backend/denied", "backend/denied"]);
      await cluster.expect("POST", `${group}/namespaces/${namespace}/roles`, role);
      await cluster.expect("POST", `${group}/namespaces/${namespace}/rolebindings`, binding);
      await cluster.allowed(`system:serviceaccount:${namespace}:api`, namespace, "neural");
      expect(await read()).toEqual(["1", "1", "backend/denied"]);
      const described = await store.backend.describe([at("neural", "a"), at("other", "a")], store.context);
      expect(described.map(({ state }) => state)).toEqual(["exists", "failed"]);
      expect((await store.backend.whoami(store.context)).name).toBe(`system:serviceaccount:${namespace}:api`);
    });

    test("have a configuration of trust that is one", () => {
      expect(load(trust)).toMatchObject({
        kind: "AuthenticationConfiguration",
        jwt: [{ issuer: { audiences: ["k8s-prod"] } }],
      });
    });
  });

  describe("who we are", () => {
    test("by ServiceAccount, client certificate and OIDC, as the server sees it", async () => {
      const account = await inPod();
      expect(await account.backend.whoami(account.context)).toEqual({
        method: "inCluster",
        name: `system:serviceaccount:${namespace}:api`,
        grants: ["system:serviceaccounts", `system:serviceaccounts:${namespace}`, "system:authenticated"],
        expiresAt: expect.any(Date) as Date,
      });
      const person = byCertificate();
      expect(await person.backend.whoami(person.context)).toEqual({
        method: "kubeconfig",
        name: CLIENT,
        grants: ["system:authenticated"],
      });
      const job = byOidc(await cluster.issuer.mint({ sub: "repo:o/r", aud: "keystead" }));
      expect(await job.backend.whoami(job.context)).toMatchObject({ method: "oidc", name: "oidc:repo:o/r" });
    });

    test("a kubeconfig's `as` reads as someone else, where that is permitted", async () => {
      await cluster.secret(namespace, "app", { a: "1" });
      await cluster.grant(namespace, { user: "someone", secrets: ["app"] });
      const { read } = byCertificate({ as: "someone" });
      expect(errorOf(await read("app", "a")).code).toBe("backend/denied");
      const admin = byCertificate({
        "client-certificate": undefined,
        "client-key": undefined,
        token: cluster.adminToken,
        as: "someone",
      });
      expect(textOf(await admin.read("app", "a"))).toBe("1");
      expect(errorOf(await admin.read("other", "a")).code).toBe("backend/denied");
    });

    test("nobody is unauthenticated, although the server answers 403", async () => {
      const { read } = byCertificate({ "client-certificate": undefined, "client-key": undefined });
      const error = errorOf(await read("app", "a"));
      expect([error.code, error.facts.status]).toEqual(["backend/unauthenticated", 403]);
      expect(error.hint).toMatch(/^Put a token or a client certificate into user "u" of \/.*\/config: /);
    });

    test("edge case 28: a token that was rotated in its file is read again, once, when the server refuses the old one", async () => {
      await cluster.secret(namespace, "app", { a: "1" });
      await cluster.grant(namespace, { serviceAccount: "api" });
      const { directory, variables } = await pod("api", "no-token-of-this-cluster");
      const proxy = await startFaultProxy({ target: cluster.address, ca: cluster.ca, tls: certificates() });
      try {
        const store = opened({
          identities: [kubernetes.inCluster({ directory })],
          variables: { ...variables, ...serviceOf(proxy.address) },
        });
        const first = errorOf(await store.read("app", "a"));
        expect([first.code, first.facts.status, proxy.requests.length]).toEqual(["backend/unauthenticated", 401, 1]);
        writeFileSync(join(directory, "token"), `${await cluster.serviceAccount(namespace, "api")}\n`);
        const reads = await Promise.all([store.read("app", "a"), store.read("app", "a"), store.read("absent", "a")]);
        expect(reads.map(textOf)).toEqual(["1", "1", "missing secret"]);
      } finally {
        await proxy.stop();
      }
    });

    test("a token of another audience is refused with what it says of itself", async () => {
      const token = await cluster.serviceAccount(namespace, "api", "vault-only");
      const error = errorOf(await (await inPod({}, token)).read("app", "a"));
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toContain(
        `the token has iss "${cluster.address}", aud "vault-only", sub "system:serviceaccount:${namespace}:api"`,
      );
      expect(inspect(error, { showHidden: true, depth: null }) + JSON.stringify(error)).not.toContain(token.slice(-20));
    });
  });

  function certificates(): { certificate: string; key: string } {
    const { certificateFile, keyFile } = cluster.tls;
    return { certificate: readFileSync(certificateFile, "utf8"), key: readFileSync(keyFile, "utf8") };
  }

  function byOidc(token: string, settings: { [setting: string]: string } = {}): Opened {
    return opened({
      settings: { address: cluster.address, ca: cluster.ca, namespace, ...settings },
      identities: [kubernetes.oidc({ audience: "keystead", token: variable("TOKEN") })],
      variables: { TOKEN: token },
    });
  }

  describe("an OIDC token", () => {
    test("that the server trusts reads what its user may", async () => {
      await cluster.secret(namespace, "app", { a: "1" });
      await cluster.grant(namespace, { user: "oidc:repo:o/r", secrets: ["app"] });
      const token = await cluster.issuer.mint({ sub: "repo:o/r", aud: "keystead" });
      expect(textOf(await byOidc(token).read("app", "a"))).toBe("1");
      expect(textOf(await byOidc(token, { ca: cluster.tls.caFile }).read("app", "a"))).toBe("1");
      const error = errorOf(await byOidc(token).read("other", "a"));
      expect(error.code).toBe("backend/denied");
      expect(error.hint).toContain('to the user that the API server makes of the token (iss "');
    });

    test.each(["aud", "exp", "forged"])(
      "with a wrong %s is refused, and the hint names what to mend",
      async (wrong) => {
        const claims = {
          sub: "repo:o/r",
          aud: wrong === "aud" ? "other" : "keystead",
          ...(wrong === "exp" ? { exp: 1 } : {}),
        };
        const token = await (wrong === "forged" ? cluster.issuer.forge(claims) : cluster.issuer.mint(claims));
        const error = errorOf(await byOidc(token).read("app", "a"));
        expect(error.code).toBe("backend/unauthenticated");
        const mend =
          wrong === "exp"
            ? "Put a fresh token into TOKEN: it has expired"
            : `Name its issuer and audience under jwt[].issuer of the AuthenticationConfiguration of ${cluster.address}, and check the claim rules there`;
        expect(error.hint).toBe(
          `${mend}; the token has iss "${cluster.issuer.url}", aud "${claims.aud}", sub "repo:o/r"`,
        );
      },
    );
  });

  test("edge case 37: the job's own token is asked for at the login, with the audience that the server wants", async () => {
    await cluster.secret(namespace, "app", { a: "1" });
    await cluster.grant(namespace, { user: "oidc:repo:o/r", secrets: ["app"] });
    const runner = createServer((request, response) => {
      const audience = new URL(request.url ?? "", "http://runner").searchParams.get("audience");
      const allowed = request.headers.authorization === "Bearer request-token";
      const minted = allowed ? cluster.issuer.mint({ sub: "repo:o/r", aud: audience }) : Promise.resolve("");
      void minted.then((value) => response.end(JSON.stringify({ value })));
    });
    runner.listen(0, "127.0.0.1");
    await once(runner, "listening");
    try {
      const { port } = runner.address() as AddressInfo;
      const variables = {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?v=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token",
      };
      const settings = { address: cluster.address, ca: cluster.ca, namespace };
      const job = (audience: string): Opened =>
        opened({ settings, variables, identities: [kubernetes.oidc({ audience })] });
      const good = job("keystead");
      expect(textOf(await good.read("app", "a"))).toBe("1");
      expect(good.context.meter).toEqual({ requests: 2, logins: 1 });
      // Refused, asked for again, and refused again.
      const wrong = job("other");
      expect(errorOf(await wrong.read("app", "a")).hint).toContain('aud "other"');
      expect(wrong.context.meter.logins).toBeLessThanOrEqual(2);
    } finally {
      const closed = once(runner, "close");
      runner.close();
      runner.closeAllConnections();
      await closed;
    }
  });

  describe("the connection", () => {
    test("is not checked where both the kubeconfig and the source say so", async () => {
      await cluster.secret(namespace, "app", { a: "1" });
      await cluster.grant(namespace, { user: CLIENT });
      const unchecked = { "certificate-authority": undefined, "insecure-skip-tls-verify": true };
      expect(errorOf(await byCertificate({}, unchecked).read("app", "a")).code).toBe("config/insecure");
      expect(textOf(await byCertificate({}, unchecked, { insecure: true }).read("app", "a"))).toBe("1");
    });

    test("edge case 28: to a server by another authority is refused, and the hint names the CA", async () => {
      const folder = temporaryFolder();
      const { makeTlsFiles } = await import("../../../servers/tls.ts");
      mkdirSync(join(folder, "other"));
      const { caFile } = await makeTlsFiles(join(folder, "other"));
      const error = errorOf(await byCertificate({}, { "certificate-authority": caFile }).read("app", "a"));
      expect(error.code).toBe("backend/unreachable");
      expect(error.hint).toContain("authority (CA)");
    });

    test("edge case 38: goes through a proxy that the environment names, and not where NO_PROXY says so", async () => {
      await cluster.secret(namespace, "app", { a: "1" });
      await cluster.grant(namespace, { serviceAccount: "api" });
      const { directory, variables } = await pod();
      const port = Number(variables["KUBERNETES_SERVICE_PORT"]);
      // Loopback is always direct: the name of the cluster's own service is in the certificate's stead.
      const proxy = await startConnectProxy({ target: { port } });
      try {
        const identities = [kubernetes.inCluster({ directory })];
        const given = { ...variables, KUBERNETES_SERVICE_HOST: "api.cluster.test", HTTPS_PROXY: proxy.url };
        const through = opened({ identities, variables: given });
        const error = errorOf(await through.read("app", "a"));
        expect([error.code, error.facts.system]).toEqual(["backend/unreachable", "ERR_TLS_CERT_ALTNAME_INVALID"]);
        expect(proxy.hosts).toEqual([`api.cluster.test:${port}`]);
        const direct = opened({ identities, variables: { ...given, NO_PROXY: ".cluster.test" } });
        expect(errorOf(await direct.read("app", "a")).facts.system).toMatch(/ENOTFOUND|EAI_AGAIN/);
        expect(proxy.hosts).toHaveLength(1);
        const named = kubeconfigThrough(port);
        const read = opened({ identities: [named], variables: { HTTPS_PROXY: proxy.url }, settings: { namespace } });
        await cluster.grant(namespace, { user: CLIENT });
        expect(textOf(await read.read("app", "a"))).toBe("1");
        expect(proxy.hosts).toHaveLength(2);
      } finally {
        await proxy.stop();
      }
    });

    /** A kubeconfig that checks the certificate for the name that is in it, as with a tunnel to a private cluster. */
    function kubeconfigThrough(port: number): ReturnType<typeof kubernetes.kubeconfig> {
      const { tls } = cluster;
      const file = join(temporaryFolder(), "config");
      const server = { server: `https://api.cluster.test:${port}`, "tls-server-name": "localhost" };
      const user = { "client-certificate": tls.clientCertificateFile, "client-key": tls.clientKeyFile };
      const config = {
        "current-context": "t",
        clusters: [{ name: "c", cluster: { ...server, "certificate-authority": tls.caFile } }],
        users: [{ name: "u", user }],
        contexts: [{ name: "t", context: { cluster: "c", user: "u" } }],
      };
      writeFileSync(file, JSON.stringify(config));
      return kubernetes.kubeconfig({ file });
    }

    test("edge case 34: 100 Secrets are 100 requests with at most 16 in flight, and no login", async () => {
      const names = Array.from({ length: 100 }, (_, index) => `s-${index}`);
      await Promise.all(names.map((name) => cluster.secret(namespace, name, { a: name, b: "2" })));
      await cluster.grant(namespace, { serviceAccount: "api" });
      const { directory } = await pod();
      const proxy = await startFaultProxy({ target: cluster.address, ca: cluster.ca, tls: certificates() });
      try {
        const identities = [kubernetes.inCluster({ directory })];
        const { backend, context } = opened({ identities, variables: serviceOf(proxy.address) });
        const references = names.flatMap((name) => [at(name, "a"), at(name, "b")]);
        const outcomes = await backend.read(references, context);
        expect(outcomes.map(textOf)).toEqual(names.flatMap((name) => [name, "2"]));
        expect(proxy.requests).toHaveLength(100);
        expect(proxy.peakInFlight).toBeLessThanOrEqual(16);
        expect(context.meter).toEqual({ requests: 100, logins: 0 });
      } finally {
        await proxy.stop();
      }
    });
  });
});
