import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OwnOpenBao, startOpenBao } from "./openbao.ts";
import { suiteFor } from "./suite.ts";

suiteFor("openbao", ({ openbao }) => {
  describe("the shared OpenBao", () => {
    test("keeps what was written to KV version 2", async () => {
      const path = `secret/data/${randomUUID()}`;
      expect(await openbao.api("GET", path)).toEqual({ status: 404, body: { errors: [] } });
      await openbao.expect("POST", path, { data: { secret_key: "k", count: 7 } });
      const { status, body } = await openbao.api("GET", path);
      expect(status).toBe(200);
      expect(body?.data?.["data"]).toEqual({ secret_key: "k", count: 7 });
    });

    test("tells no token and a wrong token apart from root", async () => {
      expect((await openbao.api("GET", "auth/token/lookup-self")).status).toBe(200);
      expect((await openbao.api("GET", "auth/token/lookup-self", undefined, { token: null })).status).toBe(403);
      expect((await openbao.api("GET", "auth/token/lookup-self", undefined, { token: "wrong" })).status).toBe(403);
    });

    test("reads in the namespace that was named", async () => {
      const namespace = `team-${randomUUID()}`;
      await openbao.expect("POST", `sys/namespaces/${namespace}`);
      const mount = { type: "kv", options: { version: "1" } };
      await openbao.expect("POST", "sys/mounts/kv", mount, { namespace });
      await openbao.expect("POST", "kv/app", { a: "1" }, { namespace });
      expect((await openbao.expect("GET", "kv/app", undefined, { namespace })).data).toEqual({ a: "1" });
      expect((await openbao.api("GET", "kv/app")).status).toBe(404);
    });

    test("throws for a step that had to succeed, with the status and the reason", async () => {
      await expect(openbao.expect("GET", "sys/mounts/none-such")).rejects.toThrow(/answered 400/);
    });
  });

  describe("an OpenBao of one's own", () => {
    let own: OwnOpenBao;

    beforeAll(async () => {
      own = await startOpenBao({ tls: true });
    });

    afterAll(async () => {
      await own.stop();
    });

    test("speaks TLS under its own CA", async () => {
      expect(own.address).toMatch(/^https:/);
      expect(own.caFile).toBeDefined();
      expect((await own.api("GET", "sys/health", undefined, { token: null })).status).toBe(200);
    });

    test("is sealed and unsealed again", async () => {
      await own.expect("POST", "secret/data/app", { data: { a: "1" } });
      expect((await own.api("PUT", "sys/seal")).status).toBe(204);
      expect((await own.api("GET", "sys/health")).status).toBe(503);
      expect(await own.api("GET", "secret/data/app")).toMatchObject({
        status: 503,
        body: { errors: ["Vault is sealed"] },
      });
      await own.expect("PUT", "sys/unseal", { key: own.unsealKey });
      expect((await own.api("GET", "secret/data/app")).status).toBe(200);
    });
  });
});
