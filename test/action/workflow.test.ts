import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { suiteFor } from "../servers/suite.ts";
import { runWorkflow, type WorkflowRun } from "./act.ts";
import { declaring } from "./declaring.ts";
import { VALUES } from "./hard-values.ts";
import { type VaultByOidc, vaultByOidc } from "./vault-by-oidc.ts";

const sha = (value: string): string => createHash("sha256").update(value).digest("hex");
const VALUES_AND_LARGE = {
  ...VALUES,
  large: "0123456789abcdef".repeat(4096),
  windows_lines: "first-line\r\nsecond-line\r\n",
  short: "abc",
};
const NAMES = Object.keys(VALUES_AND_LARGE).map((name) => name.toUpperCase());
/** Prints a digest of what each name of the environment stands for. */
const DIGESTS = `import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
for (const [name, value] of Object.entries(process.env).filter(([name]) => name.startsWith("GOT_"))) {
  const bytes = value.includes("gha-keystead-") ? readFileSync(value) : value;
  if (typeof bytes !== "string" && (statSync(value).mode & 0o777) !== 0o600) throw new Error("mode");
  if (typeof bytes !== "string") console.log("file", value);
  console.log(name.slice(4), createHash("sha256").update(bytes).digest("hex"));
}
`;

suiteFor(["openbao", "act"], ({ openbao, act }) => {
  let store: VaultByOidc;

  beforeAll(async () => {
    store = await vaultByOidc(openbao, VALUES_AND_LARGE);
    return () => store.stop();
  });

  const secrets = (): string =>
    [
      ...NAMES.map((name) => `${name}: secret()`),
      "ABSENT: secret()",
      "ABSENT_PLAIN: plain(text(), { optional: true })",
    ].join(", ");
  const workflow = (steps: string, more: Partial<WorkflowRun> = {}) =>
    runWorkflow(act, {
      steps,
      files: {
        "secrets.config.ts": declaring(store.source, secrets(), 'ci: ["PUNCTUATED", "SPACES"]'),
        "digests.mjs": DIGESTS,
      },
      env: store.env,
      ...more,
    });

  test("variables, outputs and files hold the exact bytes", { timeout: 180_000 }, async () => {
    const carried = NAMES.filter((name) => !["WINDOWS_LINES", "SHORT"].includes(name));
    const { code, log, raw } = await workflow(
      `- uses: keystead/keystead@v1
  with: { environment: production, keys: "${carried.join(",")}", prefix: GOT_ }
- run: node digests.mjs
- id: outputs
  uses: keystead/keystead@v1
  with: { environment: production, keys: "PUNCTUATED,PEM", export: outputs }
- run: node digests.mjs
  env: { GOT_OUT_PUNCTUATED: "\${{ steps.outputs.outputs.PUNCTUATED }}", GOT_OUT_PEM: "\${{ steps.outputs.outputs.PEM }}" }
- uses: keystead/keystead@v1
  with: { environment: production, keys: "WINDOWS_LINES,SHORT,PEM", prefix: GOT_FILE_, export: files }
- run: node digests.mjs
- run: exit 3
`,
    );
    expect([code, log.includes("exit status 3")]).toEqual([1, true]);
    const told = (name: string): string | undefined => new RegExp(`^${name} ([0-9a-f]{64})$`, "m").exec(raw)?.[1];
    const got = (names: readonly string[], prefix = ""): readonly unknown[] =>
      names.map((name) => [name, told(`${prefix}${name}`)]);
    const wanted = (names: readonly string[]): readonly unknown[] =>
      names.map((name) => [name, sha(VALUES_AND_LARGE[name.toLowerCase() as keyof typeof VALUES_AND_LARGE])]);
    expect(got(carried)).toEqual(wanted(carried));
    expect(got(["PUNCTUATED", "PEM"], "OUT_")).toEqual(wanted(["PUNCTUATED", "PEM"]));
    const files = ["WINDOWS_LINES", "SHORT", "PEM"];
    expect(got(files, "FILE_")).toEqual(wanted(files));
    expect(raw).toContain("GitHub drops a job's output");
    // The post step took the files away, although the job failed.
    const paths = [...raw.matchAll(/^file (.*gha-keystead-.*)$/gm)].map(([, path = ""]) => path);
    expect([paths.length, paths.filter((path) => existsSync(path))]).toEqual([3, []]);
    expect(await store.live()).toBe(0);
  });

  test("a failure exports nothing, says all of it, and a later step goes without", { timeout: 120_000 }, async () => {
    const { code, raw } = await workflow(`- uses: keystead/keystead@v1
  continue-on-error: true
  with: { environment: production, keys: "PUNCTUATED,ABSENT", prefix: GOT_ }
- run: node digests.mjs && node -e 'console.log("ran, with", Object.keys(process.env).filter((name) => name.startsWith("GOT_")).length)'
`);
    expect(code).toBe(0);
    expect(raw).toContain("ran, with 0");
    expect(raw).toMatch(/::error::Cannot .*ABSENT.*value\/missing/);
    expect(raw).not.toContain(VALUES["punctuated"]);
    expect(await store.live()).toBe(0);
  });

  test("what cannot be masked becomes no variable, and what cannot be carried neither", {
    timeout: 120_000,
  }, async () => {
    const { code, raw } = await workflow(`- uses: keystead/keystead@v1
  with: { environment: production, keys: "PUNCTUATED,SHORT,WINDOWS_LINES" }
`);
    expect(code).toBe(1);
    expect(raw).toContain("[action/unmaskable]");
    expect(raw).toContain("[value/undeliverable]");
  });

  describe("an event", () => {
    const load = "- uses: keystead/keystead@v1\n  with: { environment: production, consumer: ci }\n";
    const repository = { default_branch: "main" };
    const pull = (head: string) => ({
      repository,
      pull_request: { head: { repo: { full_name: head } }, base: { repo: { full_name: "o/r" } } },
    });

    const target = (sha: string) => ({
      repository,
      pull_request: { head: { repo: { full_name: "fork/r" } }, base: { ref: "main", sha, repo: { full_name: "o/r" } } },
    });

    test.each([
      ["pull_request_target", target, 0],
      // What is checked out is not what the runner says that the run is on.
      ["pull_request_target", target("a".repeat(40)), 1],
      ["workflow_run", { repository, workflow_run: {} }, 0],
      ["pull_request", pull("o/r"), 0],
      ["pull_request", pull("fork/r"), 1],
    ] as const)("%s of %j", { timeout: 120_000 }, async (name, payload, wanted) => {
      const { code, raw } = await workflow(load, { event: { name, payload } });
      expect([code, raw.includes("[action/event-refused]")]).toEqual([wanted, wanted === 1]);
    });
  });

  test("an unknown mode or input is refused, before anything is asked", { timeout: 120_000 }, async () => {
    const { code, raw } = await workflow(`- uses: keystead/keystead@v1
  with: { mode: chek, consumer: ci, enviroment: production }
`);
    expect(code).toBe(1);
    expect(raw).toContain("[action/unknown-input]");
    expect(raw).toContain("Set the input `mode` to `load` or `check`");
  });
});

suiteFor(["openbao", "postgresql", "act"], ({ openbao, postgresql, act }) => {
  test("a leased value is good until the job's end, and given back then", { timeout: 180_000 }, async () => {
    const mount = `db-${Math.random().toString(36).slice(2, 10)}`;
    await openbao.expect("POST", `sys/mounts/${mount}`, { type: "database" });
    await openbao.expect("POST", `${mount}/config/pg`, {
      plugin_name: "postgresql-database-plugin",
      allowed_roles: "*",
      connection_url: postgresql.connectionTemplate,
      username: postgresql.user,
      password: postgresql.password,
    });
    await openbao.expect("POST", `${mount}/roles/app`, {
      db_name: "pg",
      creation_statements: [`CREATE ROLE "{{name}}" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'`],
      default_ttl: "1h",
    });
    const store = await vaultByOidc(openbao, { unused: "unused" }, `${mount}/creds/app`);
    const leases = async (): Promise<number> => {
      const { body } = await openbao.api("LIST", `sys/leases/lookup/${mount}/creds/app`);
      return ((body?.data?.["keys"] ?? []) as readonly string[]).length;
    };
    try {
      const source = store.source.replace(/mount: "[^"]+", path: "app"/, `mount: "${mount}", path: "creds/app"`);
      const { code, log, raw } = await runWorkflow(act, {
        files: { "secrets.config.ts": declaring(source, "USERNAME: secret(), PASSWORD: secret()") },
        steps: `- uses: keystead/keystead@v1
  with: { environment: production, keys: "USERNAME,PASSWORD" }
- run: |
    node -e 'console.log("in", process.env.RUNNER_TEMP, "kept", require("node:fs").readdirSync(process.env.RUNNER_TEMP).filter((name) => name.startsWith("gha-keystead-")).length)'
    node -e 'fetch(process.env.VAULT_ADDR + "/v1/sys/leases/lookup/${mount}/creds/app?list=true", { headers: { "x-vault-token": "root" } }).then(async (answer) => console.log("leases", (await answer.json()).data.keys.length))'
`,
        env: store.env,
      });
      expect([code, code === 0 ? "" : log.slice(-2000)]).toEqual([0, ""]);
      const [, temp = ""] = /^in (.+) kept 1$/m.exec(raw) ?? [];
      expect(raw).toContain("leases 1");
      expect(await leases()).toBe(0);
      expect(await store.live()).toBe(0);
      expect(temp).not.toBe("");
      const there = existsSync(temp) ? readdirSync(temp) : [];
      expect(there.filter((name) => name.startsWith("gha-keystead-"))).toEqual([]);
    } finally {
      await store.stop();
    }
  });
});
