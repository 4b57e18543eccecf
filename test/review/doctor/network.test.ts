import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { systemClock } from "../../../src/loader/clock.ts";
import { defineSecrets, secret, variable, vault } from "../../../src/schema/declare.ts";
import { startConnectProxy } from "../../servers/connect-proxy.ts";
import { type FaultProxy, startFaultProxy } from "../../servers/fault-proxy.ts";
import { freePort } from "../../servers/process.ts";
import { suiteFor } from "../../servers/suite.ts";
import { makeTlsFiles, type TlsFiles } from "../../servers/tls.ts";
import { examined } from "./examined.ts";

const config = defineSecrets({
  environments: {
    test: vault({ address: variable("VAULT_ADDR"), mount: "secret", path: "doctor", identity: vault.token() }),
  },
  secrets: { A: secret(), B: secret() },
  consumers: {},
});

suiteFor("openbao", ({ openbao }) => {
  const folder = mkdtempSync(join(tmpdir(), "keystead-doctor-"));
  let [files, front]: [TlsFiles | undefined, FaultProxy | undefined] = [undefined, undefined];
  const proxy = (): FaultProxy => front as FaultProxy;
  const trusted = (): { [name: string]: string } => ({
    VAULT_ADDR: proxy().address,
    VAULT_TOKEN: openbao.token,
    VAULT_CACERT: files?.caFile ?? "",
  });

  beforeAll(async () => {
    files = await makeTlsFiles(folder);
    const [certificate, key] = [files.certificateFile, files.keyFile].map((file) => readFileSync(file, "utf8"));
    front = await startFaultProxy({
      target: openbao.address,
      tls: { certificate: certificate ?? "", key: key ?? "" },
    });
    await openbao.expect("POST", "secret/data/doctor", { data: { a: "x", b: "x" } });
  });
  beforeEach(() => proxy().clear());
  afterAll(async () => {
    await front?.stop();
    rmSync(folder, { recursive: true });
  });

  describe("TLS", () => {
    test("a trusted certificate", async () => {
      const { diagnosis, finding } = await examined(config, trusted());
      expect(finding("connection")).toEqual({
        check: "connection",
        status: "ok",
        subject: proxy().address,
        message: "it answers, certificate trusted",
      });
      expect(diagnosis.summary).toMatchObject({ failed: 0, notChecked: 0 });
    });

    test("an authority that is not trusted is named as that, and what comes after is not checked", async () => {
      const { VAULT_CACERT: _, ...variables } = trusted();
      const { diagnosis, finding, place, text } = await examined(config, variables);
      expect(finding("connection")).toEqual({
        check: "connection",
        status: "failed",
        subject: proxy().address,
        message: "its certificate is signed by an authority that is not trusted here",
        code: "backend/unreachable",
        hint: expect.stringContaining("Give the PEM file of the authority (CA)"),
      });
      expect(finding("whoami")).toMatchObject({ status: "not-checked", message: "the store was not reached" });
      expect(place("A").by.existence).toMatchObject({ status: "not-checked", message: "the store was not reached" });
      expect(diagnosis.summary.failed).toBe(1);
      expect(text).toContain("-        A, B: not checked: the store was not reached\n");
    });

    test("a certificate for another host is named as that", async () => {
      const { finding } = await examined(config, { ...trusted(), VAULT_TLS_SERVER_NAME: "other.example" });
      expect(finding("connection")).toMatchObject({
        status: "failed",
        message: "its certificate is for another host",
      });
    });
  });

  test("a name that does not resolve", async () => {
    const { finding, place } = await examined(config, { ...trusted(), VAULT_ADDR: "https://vault.invalid:8200" });
    expect(finding("name")).toMatchObject({
      status: "failed",
      subject: "https://vault.invalid:8200",
      code: "backend/unreachable",
      message: "the host name does not resolve",
      hint: expect.stringContaining("(VAULT_ADDR)"),
    });
    expect(finding("connection")).toMatchObject({ status: "not-checked", message: "the name does not resolve" });
    expect(place("B").findings.map(({ status }) => status)).toEqual(["not-checked"]);
  });

  test("a port where nobody listens", async () => {
    const { finding } = await examined(config, {
      ...trusted(),
      VAULT_ADDR: `https://127.0.0.1:${await freePort()}`,
    });
    expect(finding("connection")).toMatchObject({ status: "failed", message: "the connection was refused" });
  });

  test("a proxy: its own name is what we resolve", async () => {
    const between = await startConnectProxy();
    const variables = { ...trusted(), VAULT_ADDR: "https://vault.invalid:8200", HTTPS_PROXY: between.url };
    const { finding } = await examined(config, variables);
    await between.stop();
    expect(finding("name")).toMatchObject({
      status: "ok",
      message: expect.stringContaining(
        "127.0.0.1 is an address (the proxy in HTTPS_PROXY, which resolves vault.invalid",
      ),
    });
    expect(finding("connection")).toMatchObject({ status: "failed", hint: expect.stringContaining("HTTPS_PROXY") });
  });

  describe("the clock", () => {
    const dated = defineSecrets({
      environments: {
        test: vault({
          address: variable("VAULT_ADDR"),
          mount: "secret",
          identity: vault.jwt({ role: "ci", token: variable("CI_TOKEN") }),
        }),
      },
      secrets: { A: secret(), B: secret() },
      consumers: {},
    });
    const off = async (seconds: number, declared = config) => {
      const date = new Date(systemClock.now() - seconds * 1000).toUTCString();
      proxy().script([{ kind: "status", status: 200, headers: { date } }], ({ path }) => path === "/v1/sys/health");
      return examined(declared, { ...trusted(), CI_TOKEN: "a.b.c" });
    };

    test.each([
      [0, "ok", "the clocks agree"],
      [30, "ok", "ahead of it"],
      [120, "warning", "ahead of it"],
      [-120, "warning", "behind it"],
      [4000, "warning", "ahead of it; our login does not go by it"],
      [-4000, "warning", "behind it; our login does not go by it"],
    ] as const)("%i s off is %s", async (seconds, status, said) => {
      const { diagnosis, finding } = await off(seconds);
      expect(finding("clock")).toMatchObject({ status, message: expect.stringContaining(said) });
      expect(diagnosis.keys.map((key) => key.status)).toEqual(["ok", "ok"]);
    });

    test.each([
      [120, "warning", undefined, "ahead of it"],
      [4000, "failed", "runtime/clock", "ahead of it"],
      [-4000, "failed", "runtime/clock", "behind it"],
    ] as const)("%i s off is %s for a login by a token with times in it", async (seconds, status, code, said) => {
      const clock = (await off(seconds, dated)).finding("clock");
      expect(clock).toMatchObject({ status, message: expect.stringMatching(new RegExp(`${said}$`)) });
      expect(clock?.code).toBe(code);
    });
  });

  describe("who we are", () => {
    test("a token that has expired", async () => {
      const { auth } = await openbao.expect("POST", "auth/token/create", { ttl: "1h" });
      const VAULT_TOKEN = auth?.client_token ?? "";
      await openbao.expect("POST", "auth/token/revoke", { token: VAULT_TOKEN });
      const { finding, place, shown } = await examined(config, { ...trusted(), VAULT_TOKEN });
      expect(finding("whoami")).toMatchObject({
        status: "failed",
        code: "backend/unauthenticated",
        hint: expect.stringContaining("Put a valid token into VAULT_TOKEN"),
      });
      expect(place("A").by.existence).toMatchObject({
        status: "not-checked",
        message: "the store does not take our credential",
      });
      expect(shown).not.toContain(VAULT_TOKEN);
    });

    test("a role that is not there", async () => {
      const auth = `jwt-${randomUUID()}`;
      await openbao.expect("POST", `sys/auth/${auth}`, { type: "jwt" });
      const key = readFileSync(files?.caFile ?? "", "utf8");
      await openbao.expect("POST", `auth/${auth}/config`, { jwt_validation_pubkeys: [key] });
      const identity = vault.jwt({ role: "nobody", mount: auth, token: variable("CI_TOKEN") });
      const as = defineSecrets({
        environments: { test: vault({ address: variable("VAULT_ADDR"), mount: "secret", path: "doctor", identity }) },
        secrets: { A: secret() },
        consumers: {},
      });
      const { finding, shown } = await examined(as, { ...trusted(), CI_TOKEN: "eyJhbGciOiJFUzI1NiJ9.e30.canary" });
      expect(finding("whoami")).toMatchObject({
        status: "failed",
        code: "backend/unauthenticated",
        hint: expect.stringContaining("nobody"),
      });
      expect(shown).not.toContain("canary");
    });

    test("an identity of a workflow that lacks its permission", async () => {
      const as = defineSecrets({
        environments: {
          test: vault({
            address: variable("VAULT_ADDR"),
            mount: "secret",
            path: "doctor",
            identity: [vault.jwt({ role: "ci" }), vault.appRole()],
          }),
        },
        secrets: { A: secret() },
        consumers: {},
      });
      const { finding } = await examined(as, trusted());
      expect(finding("identity")?.hint).toMatch(
        /^Give what one identity needs: jwt needs ACTIONS_ID_TOKEN_REQUEST_URL and .*`permissions: id-token: write`.*; appRole needs VAULT_ROLE_ID and VAULT_SECRET_ID$/,
      );
    });

    test("half an identity", async () => {
      const as = defineSecrets({
        environments: { test: vault({ address: variable("VAULT_ADDR"), mount: "secret", path: "doctor" }) },
        secrets: { A: secret() },
        consumers: {},
      });
      const { finding, place, store } = await examined(as, { ...trusted(), VAULT_ROLE_ID: "r" });
      expect(finding("identity")).toMatchObject({
        status: "failed",
        code: "backend/unconfigured",
        message: "half of an identity is there",
        hint: "Give VAULT_SECRET_ID too, or take away VAULT_ROLE_ID: appRole needs both",
      });
      expect(finding("connection")?.status).toBe("ok");
      expect(store.identities).toEqual([{ method: "appRole", used: false, missing: ["VAULT_SECRET_ID"] }]);
      expect(place("A").by.existence).toMatchObject({ status: "not-checked", message: "no identity is available" });
    });
  });

  test("an address that is none, by the name of the variable that it is from", async () => {
    const { finding, shown } = await examined(config, { ...trusted(), VAULT_ADDR: "https://user:canary@127.0.0.1" });
    expect(finding("settings")?.status).toBe("ok");
    expect(shown).toContain("Give `VAULT_ADDR` an address like https://vault.example.com:8200");
    expect(shown).not.toContain("canary");
  });

  test("settings whose variables are not set", async () => {
    const { diagnosis, finding, place } = await examined(config, {});
    expect(finding("settings", "VAULT_ADDR")).toMatchObject({ status: "failed", code: "config/missing-variable" });
    expect(place("A").by.existence).toMatchObject({ status: "not-checked", message: "the store was not opened" });
    expect(diagnosis.requests).toBe(0);
  });

  test("settings that are refused", async () => {
    const { finding } = await examined(config, { ...trusted(), VAULT_SKIP_VERIFY: "true" });
    expect(finding("settings")).toMatchObject({ status: "ok" });
    expect(finding("connection")).toBeUndefined();
    expect((await examined(config, { ...trusted(), VAULT_SKIP_VERIFY: "true" })).text).toContain("[config/insecure]");
  });

  test("a server that does not answer ends with the deadline, and the diagnosis says so", async () => {
    proxy().always({ kind: "hang" });
    const { diagnosis, finding } = await examined(config, trusted(), { deadline: 400, attempt: 300 });
    expect(finding("connection")).toMatchObject({ status: "failed", code: "backend/timeout" });
    expect(diagnosis.summary.failed).toBe(1);
  });

  test("a caller who ends it gets no diagnosis", async () => {
    proxy().always({ kind: "hang" });
    const controller = new AbortController();
    const run = examined(config, trusted(), { signal: controller.signal });
    await proxy().arrived(1);
    controller.abort();
    await expect(run).rejects.toMatchObject({ code: "backend/aborted" });
  });
});
