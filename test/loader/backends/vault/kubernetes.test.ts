import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { vault } from "../../../../src/schema/sources/vault.ts";
import { type Kubernetes, sharedKubernetes } from "../../../servers/kubernetes.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { temporaryFolder } from "../../../servers/temporary-folder.ts";
import { errorOf, type Opened, opened, textOf } from "./opened.ts";

suiteFor(["openbao", "kubernetes"], ({ openbao }) => {
  describe("OpenBao that asks a real API server who we are", () => {
    let cluster: Kubernetes;
    let namespace: string;
    const [mount, path] = [`kubernetes-${randomUUID()}`, randomUUID()];

    beforeAll(async () => {
      cluster = await sharedKubernetes();
      namespace = await cluster.namespace();
      await openbao.expect("PUT", `sys/policies/acl/${path}`, {
        policy: `path "secret/data/${path}" { capabilities = ["read"] }`,
      });
      await openbao.expect("POST", `secret/data/${path}`, { data: { a: "value" } });
      await openbao.expect("POST", `sys/auth/${mount}`, { type: "kubernetes" });
      await openbao.expect("POST", `auth/${mount}/config`, {
        kubernetes_host: cluster.address,
        kubernetes_ca_cert: cluster.ca,
        token_reviewer_jwt: await reviewer(),
      });
      await openbao.expect("POST", `auth/${mount}/role/api`, {
        bound_service_account_names: "api",
        bound_service_account_namespaces: namespace,
        audience: "vault",
        token_policies: path,
        token_ttl: "5m",
      });
    }, 90_000);

    /** Who may ask the API server whether a token is good. */
    async function reviewer(): Promise<string> {
      const token = await cluster.serviceAccount(namespace, "reviewer");
      const group = "rbac.authorization.k8s.io";
      await cluster.expect("POST", `/apis/${group}/v1/clusterrolebindings`, {
        metadata: { name: namespace },
        roleRef: { apiGroup: group, kind: "ClusterRole", name: "system:auth-delegator" },
        subjects: [{ kind: "ServiceAccount", name: "reviewer", namespace }],
      });
      return token;
    }

    function withToken(token: string, role = "api"): Opened {
      const tokenFile = join(temporaryFolder(), "token");
      writeFileSync(tokenFile, `${token}\n`);
      const identities = [vault.kubernetes({ role, mount, tokenFile })];
      return opened({ address: openbao.address, mount: "secret", identities });
    }

    const read = async ({ read: ask }: Opened) => ask(`secret/${path}`, "a");

    test("a pod's token logs in, reads, and is who it is", async () => {
      const store = withToken(await cluster.serviceAccount(namespace, "api", "vault"));
      expect(textOf(await read(store))).toBe("value");
      const who = await store.backend.whoami(store.context);
      expect([who.method, who.name, who.grants.toSorted()]).toEqual([
        "kubernetes",
        `${mount}-${namespace}-api`,
        ["default", path].toSorted(),
      ]);
      expect(store.context.meter.logins).toBe(1);
      await store.backend.close(store.context);
    });

    test("every refusal says what to mend", async () => {
      const other = await cluster.namespace();
      const good = await cluster.serviceAccount(namespace, "api", "vault");
      const cases = [
        [await cluster.serviceAccount(namespace, "someone", "vault"), /bound_service_account_names/],
        [await cluster.serviceAccount(other, "api", "vault"), /bound_service_account_namespaces/],
        [await cluster.serviceAccount(namespace, "api", cluster.address), /audience/],
        [`${good.slice(0, -8)}AAAAAAAA`, /is of the cluster that auth\/kubernetes-.* asks/],
      ] as const;
      for (const [token, hint] of cases) {
        const error = errorOf(await read(withToken(token)));
        expect(error.code).toBe("backend/unauthenticated");
        expect(error.hint).toMatch(hint);
        expect(JSON.stringify(error)).not.toContain(token.slice(-40));
      }
      expect(errorOf(await read(withToken(good, "none"))).hint).toMatch(/^Create role "none" at /);
      const bound = { bound_service_account_names: "api", bound_service_account_namespaces: namespace };
      await openbao.expect("POST", `auth/${mount}/role/bare`, { ...bound, audience: "vault" });
      const denied = errorOf(await read(withToken(good, "bare")));
      expect(denied.code).toBe("backend/denied");
      expect(denied.hint).toContain(`Grant "read" on secret/data/${path}`);
      expect(denied.hint).toContain('in a policy of role "bare"');
    });

    test("a token whose account was deleted is refused", async () => {
      const token = await cluster.serviceAccount(namespace, "api", "vault");
      await cluster.expect("DELETE", `/api/v1/namespaces/${namespace}/serviceaccounts/api`);
      const error = errorOf(await read(withToken(token)));
      expect(error.code).toBe("backend/unauthenticated");
      expect(error.hint).toMatch(/is of the cluster that auth\/kubernetes-.* asks, and has not expired/);
    });
  });
});
