import { spawn } from "node:child_process";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { diagnosisText } from "../../src/cli/doctor/diagnosis-text.ts";
import type { Diagnosis, Finding, ReferenceDiagnosis } from "../../src/review/doctor/diagnosis.ts";
import { type FaultProxy, startFaultProxy } from "../servers/fault-proxy.ts";
import { freePort } from "../servers/process.ts";
import { suiteFor } from "../servers/suite.ts";
import { MAIN, Workspace } from "./workspace.ts";

describe("keystead doctor", () => {
  const workspace = Workspace.declaring(
    "A: secret(), B: plain(port(), { default: 1 }), N: plain(integer(), { optional: true })",
    "test: env(), vault: vault({ address: variable('VAULT_ADDR'), mount: 'm', path: 'p' })",
    'api: ["A"]',
  );
  const doctor = (args: readonly string[], env: { [name: string]: string } = {}) =>
    workspace.keystead(["doctor", ...args], { env });

  test("ends with 0 where nothing failed, and shows no value", async () => {
    const ended = await doctor(["-e", "test", "--read"], { A: "alpha-canary" });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toBe(`test

env
  ok       A (env:A): exists, it was read
  ok       B (env:B): missing; the default is used
  ok       N (env:N): missing; N is optional

5 ok, 0 warnings, 0 failed
`);
  });

  test.each([
    ["a value that is missing", ["-e", "test"], {}, 4],
    ["a value that does not fit, with --read", ["-e", "test", "--read"], { A: "a", N: "many-canary" }, 4],
    ["a variable that is not set", ["-e", "vault"], {}, 3],
    ["an unknown environment", ["-e", "nowhere"], {}, 3],
    ["no identity, and nobody who answers", ["-e", "vault"], { VAULT_ADDR: "http://127.0.0.1:1" }, 6],
  ] as const)("%s ends with its status", async (_, args, env, status) => {
    const { code, stdout, stderr } = await doctor([...args], env);
    expect(code).toBe(status);
    expect(stdout + stderr).not.toContain("canary");
  });

  test("--json prints one document, also where something failed", async () => {
    const { code, stdout, stderr } = await doctor(["-e", "test", "--consumer", "api", "--json"]);
    expect({ code, stderr }).toEqual({ code: 4, stderr: "" });
    const { consumer, environment, keys, schema, summary } = JSON.parse(stdout) as Diagnosis;
    expect({ consumer, environment, keys, schema, summary }).toEqual({
      schema: "keystead.doctor/1",
      environment: "test",
      consumer: "api",
      keys: [{ key: "A", status: "failed", origin: "absent", findings: [] }],
      summary: { ok: 0, warnings: 0, failed: 1, notChecked: 0 },
    });
  });

  test("a store that is not reached ends with 6", async () => {
    const VAULT_ADDR = `http://127.0.0.1:${await freePort()}`;
    const { code, stdout } = await doctor(["-e", "vault"], { VAULT_ADDR, VAULT_TOKEN: "token-canary" });
    expect(code).toBe(6);
    expect(stdout).toContain(`  FAILED   connection ${VAULT_ADDR}: the connection was refused`);
    expect(stdout).toContain("  -        A, B, N: not checked: the store was not reached\n");
    expect(stdout).not.toContain("canary");
  });
});

suiteFor("openbao", ({ openbao }) => {
  let proxy: FaultProxy;
  beforeAll(async () => {
    proxy = await startFaultProxy({ target: openbao.address });
  });
  beforeEach(() => proxy.clear());
  afterAll(() => proxy.stop());

  test("Ctrl-C ends it, and our login with it", async () => {
    const auth = `doctor-${crypto.randomUUID()}`;
    await openbao.expect("POST", `sys/auth/${auth}`, { type: "approle" });
    await openbao.expect("POST", `auth/${auth}/role/app`, { token_policies: ["default"] });
    const { data: role } = await openbao.expect("GET", `auth/${auth}/role/app/role-id`);
    const { data: id } = await openbao.expect("POST", `auth/${auth}/role/app/secret-id`);
    const workspace = Workspace.declaring(
      "A: secret()",
      `test: vault({ address: variable("VAULT_ADDR"), mount: "secret", path: "p", identity: vault.appRole({ mount: "${auth}" }) })`,
    );
    proxy.always({ kind: "hang" }, ({ path }) => path.includes("/subkeys/"));
    const child = spawn(process.execPath, [MAIN, "doctor", "-e", "test"], {
      cwd: workspace.folder,
      env: {
        ...workspace.env,
        VAULT_ADDR: proxy.address,
        VAULT_ROLE_ID: role?.["role_id"] as string,
        VAULT_SECRET_ID: id?.["secret_id"] as string,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    const ended = new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal })));
    await proxy.arrived(1, ({ path }) => path.includes("/subkeys/"));
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: null, signal: "SIGINT" });
    expect(stdout).toBe("");
    expect(proxy.requests.map(({ path }) => path)).toContain("/v1/auth/token/revoke-self");
  });
});

describe("the text", () => {
  const place = (key: string, findings: readonly Partial<Finding>[]): ReferenceDiagnosis => ({
    reference: `vault:a/b#${key.toLowerCase()}`,
    keys: [key],
    findings: findings.map((one) => ({ check: "existence", status: "ok", message: "exists", ...one })),
  });
  const diagnosis = (references: readonly ReferenceDiagnosis[], more: Partial<Diagnosis> = {}): Diagnosis => ({
    schema: "keystead.doctor/1",
    environment: "production",
    startedAt: "2026-01-01T00:00:00Z",
    ms: 1,
    requests: 1,
    logins: 1,
    summary: { ok: 1, warnings: 1, failed: 0, notChecked: 2 },
    stores: [{ store: "vault(mount=a)", backend: "vault", identities: [], findings: [], references }],
    keys: [],
    ...more,
  });
  const lines = (one: Diagnosis, colours = false): readonly string[] => diagnosisText(one, colours).split("\n");

  test("lists so many that are well, and counts the rest", () => {
    const many = Array.from({ length: 25 }, (_, index) => place(`K${index}`, [{}]));
    const shown = lines(diagnosis(many));
    expect(shown.filter((line) => line.startsWith("  ok"))).toHaveLength(21);
    expect(shown).toContain("  ok       5 more: as they should be");
    expect(shown.at(-2)).toBe("1 ok, 1 warning, 0 failed, 2 not checked");
  });

  test("tells once what is the same for many, with what their hints share, and each policy line by itself", () => {
    const unasked = { check: "permission", status: "not-checked", message: "by a read only" } as const;
    const denied = { check: "permission", status: "failed", message: "denied", code: "backend/denied" } as const;
    const shown = diagnosisText(
      diagnosis([
        place("A", [{ ...unasked, hint: "Run it; a read needs A" }]),
        place("B", [{ ...unasked, hint: "Run it; a read needs B" }]),
        place("C", [{ ...denied, hint: "Grant C" }]),
        place("D", [{ ...denied, hint: "Grant D" }]),
      ]),
      false,
    );
    expect(shown).toContain(
      [
        "  -        permission for A, B: not checked: by a read only",
        "           Run it",
        "  FAILED   permission for C (vault:a/b#c): denied [backend/denied]",
        "           Grant C",
        "  FAILED   permission for D (vault:a/b#d): denied [backend/denied]",
        "           Grant D",
      ].join("\n"),
    );
  });

  test("stands in 80 columns, but for what is to be copied", () => {
    const hint = `Add \`path "${"a".repeat(90)}" { capabilities = ["read"] }\` to a policy of the token`;
    const message = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";
    const shown = lines(diagnosis([place("A", [{ status: "failed", message, hint, code: "backend/denied" }])]));
    expect(shown.filter((line) => line.length > 80)).toEqual([`           ${hint}`]);
  });

  test("puts stores where something failed last", () => {
    const store = { backend: "env", identities: [], findings: [] };
    const stores = [
      { ...store, store: "bad", references: [place("A", [{ status: "failed" }])] },
      { ...store, store: "good", references: [place("B", [{}])] },
    ];
    const shown = lines(diagnosis([], { stores }));
    expect(shown.indexOf("good")).toBeLessThan(shown.indexOf("bad"));
  });

  test("has colours where they are wanted", () => {
    const one = diagnosis([place("A", [{ status: "failed" }])]);
    expect(diagnosisText(one, true)).toContain("\u001B[31mFAILED   \u001B[0m");
    expect(diagnosisText(one, false)).not.toContain("\u001B");
  });
});
