import { beforeAll, describe, expect, test } from "vitest";
import { type Kubernetes, sharedKubernetes } from "./kubernetes.ts";
import { suiteFor } from "./suite.ts";

suiteFor("kubernetes", () => {
  describe("the real API server", () => {
    let cluster: Kubernetes;

    beforeAll(async () => {
      cluster = await sharedKubernetes();
    }, 90_000);

    test("keeps a Secret, and tells who may read it", async () => {
      const namespace = await cluster.namespace();
      await cluster.secret(namespace, "app", { a: "1" });
      await cluster.secret(namespace, "other", { a: "1" });
      const token = await cluster.serviceAccount(namespace, "api");
      await cluster.grant(namespace, { serviceAccount: "api", secrets: ["app"] });
      const get = async (name: string, as?: string | null): Promise<number> => {
        const path = `/api/v1/namespaces/${namespace}/secrets/${name}`;
        return (await cluster.api("GET", path, undefined, as === undefined ? {} : { token: as })).status;
      };
      expect(await Promise.all([get("app"), get("absent"), get("app", token), get("other", token)])).toEqual([
        200, 404, 200, 403,
      ]);
      expect(await Promise.all([get("absent", token), get("app", "wrong"), get("app", null)])).toEqual([403, 401, 403]);
    });

    test("trusts the issuer's tokens for one audience, and no forged ones", async () => {
      const review = async (token: string): Promise<unknown> => {
        const kind = { apiVersion: "authentication.k8s.io/v1", kind: "SelfSubjectReview" };
        const path = "/apis/authentication.k8s.io/v1/selfsubjectreviews";
        const { status, body } = await cluster.api("POST", path, kind, { token });
        return status === 201 ? (body.status as { userInfo: { username: string } }).userInfo.username : status;
      };
      const claims = { sub: "repo:o/r", aud: "keystead" };
      const { issuer } = cluster;
      expect(await review(await issuer.mint(claims))).toBe("oidc:repo:o/r");
      expect(await review(await issuer.mint({ ...claims, aud: "other" }))).toBe(401);
      expect(await review(await issuer.forge(claims))).toBe(401);
    });
  });
});
