import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { packageFolder } from "../package/packed.ts";
import { declaring, GitRepository } from "../review/diff/git-repository.ts";
import { execute } from "../servers/command.ts";
import { type FaultProxy, startFaultProxy } from "../servers/fault-proxy.ts";
import { suiteFor } from "../servers/suite.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { type VaultByOidc, vaultByOidc } from "./vault-by-oidc.ts";

const CANARY = "live-canary-9Xw4Tq";

suiteFor("openbao", ({ openbao }) => {
  let proxy: FaultProxy;
  let store: VaultByOidc;

  beforeAll(async () => {
    proxy = await startFaultProxy({ target: openbao.address });
    store = await vaultByOidc(openbao, { there: CANARY }, "+/subkeys/app");
  });
  beforeEach(() => proxy.clear());
  afterAll(async () => {
    await store.stop();
    await proxy.stop();
  });

  /** The store by other settings or identities. */
  const changed = (from: string | RegExp, to: string): string => store.source.replace(from, to);

  interface Change {
    readonly base?: string;
    readonly head: string;
    readonly sources?: readonly [base: string, head: string];
    readonly event?: string;
    readonly fork?: string;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
  }

  /** Checks a pull request with `live: true` in a job that has credentials. */
  async function looked({
    base = "THERE: secret()",
    head,
    sources = [store.source, store.source],
    event = "pull_request",
    fork = "o/r",
    inputs = {},
    env = {},
  }: Change) {
    const repository = new GitRepository();
    const before = repository.commit({ "secrets.config.ts": declaring(base, `prod: ${sources[0]}`) });
    const proposed = repository.commit({ "secrets.config.ts": declaring(head, `prod: ${sources[1]}`) });
    const outside = new GitRepository(temporaryFolder());
    const pull = {
      base: { sha: before, repo: { full_name: "o/r" } },
      head: { sha: proposed, repo: { full_name: fork } },
    };
    outside.write({ "event.json": JSON.stringify({ pull_request: pull }), summary: "" });
    const given = { mode: "check", live: "true", "fail-on": "none", ...inputs };
    const { code, stdout } = await execute(process.execPath, [join(await packageFolder(), "dist/action.js")], {
      cwd: repository.folder,
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: outside.folder,
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: join(outside.folder, "event.json"),
        GITHUB_SHA: before,
        GITHUB_STEP_SUMMARY: join(outside.folder, "summary"),
        ...store.env,
        VAULT_ADDR: proxy.address,
        ...env,
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
      deadlineMs: 60_000,
    });
    const summary = readFileSync(join(outside.folder, "summary"), "utf8");
    expect(stdout + summary).not.toContain(CANARY);
    expect(proxy.requests.filter(({ path }) => path.includes("/data/"))).toEqual([]);
    return { code, stdout, rows: summary.split("\n").filter((line) => /^\| (?:exists|missing|denied|not)/.test(line)) };
  }

  describe("with `live: true`", { timeout: 120_000 }, () => {
    test("what exists, is missing and is denied is told without a value, and logins are ended", async () => {
      const elsewhere = `${store.source.replace(', path: "app"', "")}.at("secret-of-others", { field: "x" })`;
      const { code, stdout, rows } = await looked({
        head: `THERE: secret(), ABSENT: secret(), MAYBE: secret({ optional: true }), DENIED: secret({ from: { prod: ${elsewhere} } })`,
      });
      expect(code).toBe(0);
      expect(rows.map((row) => row.split(" | ").filter((_, at) => at === 0 || at === 2))).toEqual([
        ["| missing", "`ABSENT in prod`"],
        ["| missing", "`MAYBE in prod`"],
        ["| denied", "`DENIED in prod`"],
        ["| exists", "`THERE in prod`"],
      ]);
      const warnings = stdout.split("\n").filter((line) => line.includes("::missing: "));
      expect(warnings).toEqual([
        expect.stringMatching(/^::warning file=secrets\.config\.ts,line=6::missing: ABSENT in prod/),
      ]);
      expect(proxy.requests.some(({ path }) => path.includes("/subkeys/app"))).toBe(true);
      expect(await store.live()).toBe(0);
    });

    test("a failing store is one row", async () => {
      proxy.always({ kind: "status", status: 400 });
      const { code, rows } = await looked({ head: "THERE: secret(), ABSENT: secret()" });
      expect(code).toBe(0);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatch(/^\| not looked up .*`THERE in prod`, `ABSENT in prod`.*\[backend\//);
    });

    test.each<[string, () => string, string]>([
      [
        "another address",
        () => changed('variable("VAULT_ADDR")', 'variable("OTHER_ADDR")'),
        "does not have this store",
      ],
      ["another mount", () => changed(/mount: "[^"]*", path/, 'mount: "other", path'), "does not have this store"],
      ["another role", () => changed('role: "ci"', 'role: "admin"'), "not as the base has it"],
      ["another audience", () => changed(/audience: "[^"]*"/, 'audience: "elsewhere"'), "not as the base has it"],
      ["a store that is no server", () => "env()", "does not have this store"],
    ])("%s gets no question and no login", async (_, to, reason) => {
      const env = { OTHER_ADDR: proxy.address };
      const { code, rows } = await looked({ head: "THERE: secret()", sources: [store.source, to()], env });
      expect(code).toBe(0);
      expect(rows).toEqual([expect.stringMatching(`^\\| not looked up .*${reason}`)]);
      expect(proxy.requests).toEqual([]);
    });

    test("a path by a variable that the base does not read is not looked up: it would tell what the variable holds", async () => {
      const to = `${store.source.replace(', path: "app"', "")}.at("{ACTIONS_ID_TOKEN_REQUEST_TOKEN}", { field: "x" })`;
      const { rows } = await looked({ head: `THERE: secret({ from: { prod: ${to} } })` });
      expect(rows).toEqual([expect.stringMatching(/^\| not looked up .*reads a variable/)]);
      expect(proxy.requests).toEqual([]);
    });

    test.each<[string, Partial<Change>]>([
      ["a fork's pull request", { fork: "fork/r" }],
      ["Dependabot's", { env: { GITHUB_ACTOR: "dependabot[bot]" } }],
      ["`pull_request_target`", { event: "pull_request_target" }],
      ["`pull_request_target` of a fork", { event: "pull_request_target", fork: "fork/r" }],
    ])("%s is checked without it, and a notice says why", async (_, change) => {
      const { code, stdout, rows } = await looked({ head: "THERE: secret(), ABSENT: secret()", ...change });
      expect(code).toBe(0);
      expect(stdout).toMatch(/^::notice::No store was asked \(`live`\): /m);
      expect(stdout).toContain("added: ABSENT");
      expect(rows).toEqual([]);
      expect(proxy.requests).toEqual([]);
    });

    test("one environment is looked up where it is named", async () => {
      const sources = [`${store.source}, dev: ${store.source}`, `${store.source}, dev: ${store.source}`] as const;
      const { rows } = await looked({ head: "THERE: secret()", sources, inputs: { environment: "dev" } });
      expect(rows).toEqual([expect.stringContaining("`THERE in dev`")]);
    });
  });
});
