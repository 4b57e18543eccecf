import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { defineSecrets, kubernetes, secret } from "../../../src/schema/declare.ts";
import { type Kubernetes, sharedKubernetes } from "../../servers/kubernetes.ts";
import { suiteFor } from "../../servers/suite.ts";
import { temporaryFolder } from "../../servers/temporary-folder.ts";
import { type Examined, examined } from "./examined.ts";

const CANARY = "kube-canary-1Xw9";

suiteFor("kubernetes", () => {
  let [cluster, namespace, token]: [Kubernetes | undefined, string, string] = [undefined, "", ""];
  const api = (): Kubernetes => cluster as Kubernetes;

  beforeAll(async () => {
    cluster = await sharedKubernetes();
  }, 90_000);

  beforeEach(async () => {
    namespace = await api().namespace();
    token = await api().serviceAccount(namespace, "api");
    await api().secret(namespace, "app", { password: CANARY });
  });

  /** Examined from a pod of the service account. */
  function inPod(ca = api().ca, read = false): Promise<Examined> {
    const directory = temporaryFolder();
    for (const [name, content] of Object.entries({ token, namespace, "ca.crt": ca }))
      writeFileSync(join(directory, name), content);
    const source = kubernetes({ identity: kubernetes.inCluster({ directory }) });
    const { hostname, port } = new URL(api().address);
    const variables = { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port };
    const config = defineSecrets({
      environments: { test: source },
      secrets: {
        PASSWORD: secret({ from: { test: source.at("app", { field: "password" }) } }),
        ABSENT: secret({ optional: true, from: { test: source.at("absent", { field: "a" }) } }),
      },
      consumers: {},
    });
    return examined(config, variables, { read });
  }

  test("a missing RBAC rule is printed, and mends it", async () => {
    const denied = await inPod();
    expect(denied.finding("identity")).toMatchObject({ status: "ok", subject: "inCluster" });
    expect(denied.finding("connection")).toMatchObject({ status: "ok", message: "it answers, certificate trusted" });
    expect(denied.store.principal).toMatchObject({ name: `system:serviceaccount:${namespace}:api` });
    const { existence, permission } = denied.place("PASSWORD").by;
    expect(existence).toMatchObject({ status: "not-checked" });
    expect(permission).toMatchObject({ status: "failed", code: "backend/denied" });
    const [, rule = ""] = /^Grant (\{.*\}) in a Role of namespace/.exec(permission?.hint ?? "") ?? [];
    expect(permission?.hint).toMatch(new RegExp(`namespace ${namespace} to ServiceAccount ${namespace}/api$`));
    await grant(load(rule) as object, load(rule.replace('"app"', '"absent"')) as object);
    const mended = await inPod();
    expect(mended.place("PASSWORD")).toMatchObject({
      state: "exists",
      by: { existence: { status: "ok" }, permission: { status: "ok" } },
    });
    expect(mended.place("ABSENT").by.existence).toMatchObject({ status: "ok", message: "missing; ABSENT is optional" });
    expect(mended.diagnosis.summary).toMatchObject({ failed: 0, notChecked: 0 });
    expect(denied.shown + mended.shown).not.toContain(CANARY);
    expect(denied.shown + mended.shown).not.toContain(token);
  });

  async function grant(...rules: readonly object[]): Promise<void> {
    const path = `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}`;
    await api().expect("POST", `${path}/roles`, { metadata: { name: "doctor" }, rules });
    await api().expect("POST", `${path}/rolebindings`, {
      metadata: { name: "doctor" },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: "doctor" },
      subjects: [{ kind: "ServiceAccount", name: "api", namespace }],
    });
    await api().allowed(`system:serviceaccount:${namespace}:api`, namespace, "absent");
  }

  test("--read reads what is permitted", async () => {
    await api().grant(namespace, { serviceAccount: "api" });
    const { place, shown } = await inPod(api().ca, true);
    expect(place("PASSWORD").by.value).toMatchObject({ status: "ok" });
    expect(shown).not.toContain(CANARY);
  });

  test("another authority than the cluster's is named", async () => {
    const other = temporaryFolder();
    const { makeTlsFiles } = await import("../../servers/tls.ts");
    const { readFile } = await import("node:fs/promises");
    const { caFile } = await makeTlsFiles(other);
    const { finding } = await inPod(await readFile(caFile, "utf8"));
    expect(finding("connection")).toMatchObject({
      status: "failed",
      message: "its certificate is signed by an authority that is not trusted here",
    });
  });

  test("without an identity nobody knows where the server is", async () => {
    const config = defineSecrets({
      environments: { test: kubernetes({ identity: kubernetes.inCluster() }) },
      secrets: { A: secret() },
      consumers: {},
    });
    const { finding, place } = await examined(config, {});
    expect(finding("identity")).toMatchObject({ status: "failed", code: "backend/unconfigured" });
    expect(finding("connection")).toMatchObject({ status: "not-checked", message: "no identity is available" });
    expect(place("A").by.existence).toMatchObject({ status: "not-checked", message: "no identity is available" });
  });
});
