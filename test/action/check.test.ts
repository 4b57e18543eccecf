import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageFolder } from "../package/packed.ts";
import { declaring, type Files, GitRepository } from "../review/diff/git-repository.ts";
import { execute } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

interface Step {
  readonly event?: { readonly name: string; readonly payload: object };
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs the built action with `mode: check` as the runner does, without a credential. */
async function checked(folder: string, { event = { name: "push", payload: {} }, inputs = {} }: Step = {}) {
  const outside = new GitRepository(temporaryFolder());
  outside.write({ "event.json": JSON.stringify(event.payload), summary: "" });
  const { code, stdout } = await execute(process.execPath, [join(await packageFolder(), "dist/action.js")], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: outside.folder,
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: join(outside.folder, "event.json"),
      GITHUB_STEP_SUMMARY: join(outside.folder, "summary"),
      INPUT_MODE: "check",
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    deadlineMs: 60_000,
  });
  return { code, stdout, summary: readFileSync(join(outside.folder, "summary"), "utf8") };
}

const config = (secrets: string, ...more: string[]): Files => ({ "secrets.config.ts": declaring(secrets, ...more) });
const PULL = (base: string, head: string, from = "o/r") => ({
  base: { sha: base, repo: { full_name: "o/r" } },
  head: { sha: head, repo: { full_name: from } },
});

/** A base and the head of a pull request, and the merge of both checked out, as the runner has it. */
function pullRequest(base: Files, head: Files, meanwhile: Files = {}) {
  const repository = new GitRepository();
  const before = repository.commit(base);
  repository.git("checkout", "--quiet", "-b", "topic");
  const proposed = repository.commit(head);
  repository.git("checkout", "--quiet", "main");
  const into = repository.commit(meanwhile);
  repository.git("checkout", "--quiet", "--detach");
  repository.git("merge", "--quiet", "--no-ff", "--message", "merge", "topic");
  return { repository, before, proposed, into };
}

async function pulled(base: Files, head: Files, step: Step = {}) {
  const { repository, before, proposed } = pullRequest(base, head);
  const event = { name: "pull_request", payload: { pull_request: PULL(before, proposed, "fork/r") } };
  return checked(repository.folder, { event, ...step });
}

const DEFAULT = 'dev: local(), prod: vault({ address: "https://v.example", mount: "kv", path: "app" })';
const PLAIN = config("A: secret(),");
const VAULT = (host: string, more = ""): string =>
  `dev: local(), prod: vault({ address: "https://${host}", mount: "kv", path: "app"${more} })`;

describe("a change of a fork's pull request is told, with no credential", { timeout: 120_000 }, () => {
  test.each<[string, Files, Files, string, number]>([
    ["added", PLAIN, config("A: secret(),\n    B: secret(),"), "::notice file=secrets.config.ts,line=7::added: B", 0],
    ["removed", config("A: secret(), B: secret(),"), PLAIN, "::warning file=secrets.config.ts::removed: B", 0],
    [
      "renamed",
      config(
        'A: secret({ from: { prod: vault({ address: "https://v.example", mount: "kv" }).at("a", { field: "x" }), dev: null } }),',
      ),
      config(
        'B: secret({ from: { prod: vault({ address: "https://v.example", mount: "kv" }).at("a", { field: "x" }), dev: null } }),',
      ),
      "renamed: B",
      0,
    ],
    [
      "retargeted",
      config("A: secret(),", VAULT("v.example")),
      config("A: secret(),", VAULT("v.example").replace("app", "admin")),
      "::error file=secrets.config.ts,line=6::retargeted: A in prod",
      1,
    ],
    [
      "a new store",
      config("A: secret(),", VAULT("v.example")),
      config("A: secret(),", VAULT("evil.example")),
      "new-store",
      1,
    ],
    [
      "weakened to plain",
      PLAIN,
      config("A: plain(text()),"),
      "::error file=secrets.config.ts,line=6::weakened: A (sensitive)",
      1,
    ],
    [
      "a looser format",
      config("A: secret(text({ minLength: 9 })),"),
      config("A: secret(text({ minLength: 1 })),"),
      "weakened: A (format)",
      1,
    ],
    [
      "a new default",
      config("A: plain(text()),"),
      config('A: plain(text(), { default: "x" }),'),
      "weakened: A (default)",
      1,
    ],
    ["rotation dropped", config('A: secret({ rotate: "90d" }),'), PLAIN, "weakened: A (rotate)", 1],
    [
      "insecure",
      config("A: secret(),", VAULT("v.example")),
      config("A: secret(),", VAULT("v.example", ", insecure: true")),
      "(insecure)",
      1,
    ],
    [
      "a consumer that gained a key",
      config("A: secret(), B: secret(),", DEFAULT, 'api: ["A"]'),
      config("A: secret(), B: secret(),", DEFAULT, 'api: ["A", "B"]'),
      "weakened: B consumer api (keys)",
      1,
    ],
    ["environments that disagree", PLAIN, config("A: secret({ from: { dev: null } }),"), "disagree: A", 0],
    [
      "a recipient added",
      { ...PLAIN, "secrets/dev/recipients.txt": "age1a # one\n" },
      { "secrets/dev/recipients.txt": "age1a # one\nage1b # two\n" },
      "recipient-added",
      1,
    ],
    [
      "a recipient removed",
      { ...PLAIN, "secrets/dev/recipients.txt": "age1a # one\nage1b # two\n" },
      { "secrets/dev/recipients.txt": "age1a # one\n" },
      "recipient-removed",
      0,
    ],
    [
      "a stored value replaced",
      { ...PLAIN, "secrets/dev/a.age": "one" },
      { "secrets/dev/a.age": "two" },
      "value-replaced: A in dev",
      0,
    ],
  ])("%s", async (_, base, head, told, wanted) => {
    const { code, stdout, summary } = await pulled(base, head);
    expect(stdout).toContain(told);
    expect(code).toBe(wanted);
    expect(summary).toContain("### Secrets: ");
  });

  test("nothing is told where nothing changes", async () => {
    const { code, stdout, summary } = await pulled(PLAIN, { other: "" });
    expect([code, stdout]).toEqual([0, ""]);
    expect(summary).toContain("### Secrets: no changes");
  });

  test("`fail-on` says which kinds fail", async () => {
    const added = config("A: secret(),\n    B: secret(),");
    expect((await pulled(PLAIN, added, { inputs: { "fail-on": "added" } })).code).toBe(1);
    const weaker = config("A: plain(text()),");
    expect((await pulled(PLAIN, weaker, { inputs: { "fail-on": "none" } })).code).toBe(0);
    const { code, stdout } = await pulled(PLAIN, weaker, { inputs: { "fail-on": "some" } });
    expect([code, stdout.includes("[action/invalid-input]")]).toEqual([1, true]);
  });
});

describe("what is compared", { timeout: 120_000 }, () => {
  const head = config("A: secret(),\n    B: secret(),");
  const event = (name: string, base: string, proposed: string) => ({
    name,
    payload: { pull_request: PULL(base, proposed) },
  });

  test("is what the pull request changes, and not what has meanwhile changed at its base", async () => {
    const meanwhile = { "notes.txt": "x", "secrets/dev/a.age": "stored meanwhile" };
    const { repository, before, into, proposed } = pullRequest(PLAIN, head, meanwhile);
    const merged = await checked(repository.folder, { event: event("pull_request", before, proposed) });
    expect([merged.code, merged.stdout]).toEqual([0, "::notice file=secrets.config.ts,line=7::added: B\n"]);
    repository.git("checkout", "--quiet", proposed);
    const unmerged = await checked(repository.folder, { event: event("pull_request", into, proposed) });
    expect([unmerged.code, unmerged.stdout]).toEqual([0, merged.stdout]);
  });

  test("comes from git's objects where the base is checked out, and the work tree has no say", async () => {
    const { repository, into, proposed } = pullRequest(PLAIN, head);
    repository.git("checkout", "--quiet", into);
    repository.write(config("A: plain(text()),"));
    const { code, stdout } = await checked(repository.folder, { event: event("pull_request_target", into, proposed) });
    expect([code, stdout]).toEqual([0, "::notice file=secrets.config.ts,line=7::added: B\n"]);
  });

  test("of a push is what it pushed, and of any event what `base` says", async () => {
    const repository = new GitRepository();
    const before = repository.commit(PLAIN);
    repository.commit(head);
    const pushed = await checked(repository.folder, { event: { name: "push", payload: { before } } });
    expect(pushed.stdout).toContain("added: B");
    const asked = await checked(repository.folder, {
      event: { name: "workflow_dispatch", payload: {} },
      inputs: { base: "HEAD~1" },
    });
    expect(asked.stdout).toContain("added: B");
    const none = await checked(repository.folder, { event: { name: "schedule", payload: {} } });
    expect([none.code, none.stdout.includes("Set the input `base`")]).toEqual([1, true]);
  });

  test("of a push that made its branch is what the branch has made of the default one", async () => {
    const { repository } = pullRequest(PLAIN, head, { "notes.txt": "x" });
    const folder = temporaryFolder();
    execFileSync("git", ["clone", "-q", "--branch=topic", `file://${repository.folder}`, folder]);
    const payload = { before: "0".repeat(40), repository: { default_branch: "main" } };
    const { code, stdout } = await checked(folder, { event: { name: "push", payload } });
    expect([code, stdout]).toEqual([0, "::notice file=secrets.config.ts,line=7::added: B\n"]);
  });

  test("is not had from a shallow clone, which says how to fetch it", async () => {
    const { repository, before, proposed } = pullRequest(PLAIN, head);
    const clone = (depth: string): string => {
      const folder = temporaryFolder();
      execFileSync("git", ["clone", "-q", `--depth=${depth}`, `file://${repository.folder}`, folder]);
      return folder;
    };
    const step = { event: event("pull_request", before, proposed) };
    const shallow = await checked(clone("1"), step);
    expect([shallow.code, shallow.summary]).toEqual([1, ""]);
    expect(shallow.stdout).toContain("[runtime/git]");
    expect(shallow.stdout).toContain("`fetch-depth: 2`");
    const deeper = await checked(clone("2"), step);
    expect([deeper.code, deeper.stdout]).toEqual([0, "::notice file=secrets.config.ts,line=7::added: B\n"]);
  });

  test("of a pull request that was not fetched is said how to fetch", async () => {
    const repository = new GitRepository();
    const base = repository.commit(PLAIN);
    const { code, stdout } = await checked(repository.folder, {
      event: event("pull_request_target", base, "a".repeat(40)),
    });
    expect([code, stdout.includes(`git fetch --no-tags origin ${"a".repeat(40)}`)]).toEqual([1, true]);
  });

  test.each(["workflow_run", "issue_comment"])("is nothing for %s", async (name) => {
    const repository = new GitRepository();
    repository.commit(PLAIN);
    const { code, stdout } = await checked(repository.folder, { event: { name, payload: {} } });
    expect([code, stdout.includes("[action/event-refused]")]).toEqual([1, true]);
  });
});

describe("a hostile head is a finding", { timeout: 120_000 }, () => {
  test.each<[string, string, string]>([
    ["loops", "for (;;) {}", "config/beyond-limits"],
    ["makes a huge string", "let s = 'x'; for (;;) s += s;", "config/beyond-limits"],
    ["ends the process", "(globalThis as any).process.exit(0);", "config/unloadable"],
    ["ends its parent", "(globalThis as any).process.kill((globalThis as any).process.ppid);", "config/unloadable"],
    ["reads .git/config", 'import { readFileSync } from "node:fs"; readFileSync(".git/config");', "config/impure"],
    ["prints commands", "console.log('::set-env name=X::y');", "config/unloadable"],
    ["connects", 'await fetch("http://169.254.169.254/");', "config/unloadable"],
  ])("%s", async (_, code, told) => {
    const head = { "secrets.config.ts": `${code}\n${declaring("A: secret(),")}` };
    const { code: status, stdout, summary } = await pulled(PLAIN, head);
    expect(status).toBe(1);
    expect(stdout).toContain(`[${told}]`);
    expect(stdout).not.toContain("::set-env");
    expect(summary).toContain(told);
  });

  test("its names are neither commands nor Markdown", async () => {
    const name = "@everyone | `x` <img src=x> ](https://evil.example)\\n::error::x ##[add-mask]x \\u202e";
    const head = config("A: secret(),", `dev: local(), "${name}": env()`);
    const { stdout, summary } = await pulled(PLAIN, head);
    expect(stdout.split("\n").filter((line) => /^::error::x|##\[/.test(line))).toEqual([]);
    expect(summary).toContain("everyone");
    expect(summary).not.toMatch(/<img|\u202e|\n::error/);
    for (const line of summary.split("\n").filter((one) => one.includes("everyone")))
      expect(line.replaceAll(/`[^`]*`/g, "")).not.toContain("everyone");
  });
});
