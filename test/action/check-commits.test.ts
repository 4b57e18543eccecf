import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { type Compared, comparedCommits } from "../../src/action/check/compared-commits.ts";
import type { WorkflowEvent } from "../../src/action/events/workflow-event.ts";
import { openRepository } from "../../src/review/git/repository.ts";
import { GitRepository } from "../review/diff/git-repository.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

const NONE: WorkflowEvent = {
  name: "push",
  actor: "",
  ref: "",
  commit: undefined,
  headRepository: undefined,
  baseRepository: undefined,
  defaultBranch: undefined,
  headCommit: undefined,
  baseCommit: undefined,
  pullRequest: undefined,
};

async function compared(folder: string, event: Partial<WorkflowEvent>, base?: string): Promise<Compared> {
  return comparedCommits(await openRepository(folder), { ...NONE, ...event }, base);
}

/** An origin whose branch `topic` left `main` three commits ago, since when both went on. */
function origin() {
  const repository = new GitRepository();
  repository.commit({ a: "0" });
  const fork = repository.commit({ a: "1" });
  repository.git("checkout", "--quiet", "-b", "topic");
  for (const b of ["1", "2"]) repository.commit({ b });
  const head = repository.commit({ b: "3" });
  repository.git("checkout", "--quiet", "main");
  return { repository, fork, head, into: repository.commit({ a: "2" }) };
}

/** A clone, and the hint's own command run in it. */
function clone({ folder }: GitRepository, ...options: readonly string[]) {
  const into = temporaryFolder();
  execFileSync("git", ["clone", "--quiet", ...options, `file://${folder}`, into]);
  const run = (hint: string): void => {
    const command = /`(git fetch [^`]+)`/.exec(hint)?.[1] ?? "false";
    execFileSync("sh", ["-c", command], { cwd: into, stdio: "ignore" });
  };
  return { folder: into, run };
}

async function hintOf(comparing: Promise<unknown>): Promise<string> {
  const { code, hint } = await comparing.then(
    () => ({ code: "none", hint: "" }),
    (error: unknown) => error as { readonly code: string; readonly hint: string },
  );
  expect(code).toBe("runtime/git");
  return hint;
}

describe("the hint of a clone that lacks a commit leads out", () => {
  const pulling = ({ head, into }: ReturnType<typeof origin>): Partial<WorkflowEvent> => ({
    name: "pull_request",
    headCommit: head,
    baseCommit: into,
  });

  test("of the head alone, whose depth is not the point", async () => {
    const made = origin();
    const { folder, run } = clone(made.repository, "--depth=2", "--branch=topic");
    const hint = await hintOf(compared(folder, pulling(made)));
    expect(hint).toContain("`fetch-depth: 0`");
    run(hint);
    expect(await compared(folder, pulling(made))).toEqual({ base: made.fork, head: made.head });
  });

  test("of one branch, all of which is there", async () => {
    const made = origin();
    const { folder, run } = clone(made.repository, "--single-branch", "--branch=topic");
    const hint = await hintOf(compared(folder, pulling(made)));
    expect(hint).not.toContain("fetch-depth");
    run(hint);
    expect(await compared(folder, pulling(made))).toEqual({ base: made.fork, head: made.head });
  });

  test("of a push, whose parent is one commit further", async () => {
    const { repository, fork, into } = origin();
    const { folder, run } = clone(repository, "--depth=1");
    const hint = await hintOf(compared(folder, { baseCommit: fork }));
    expect(hint).toContain("`fetch-depth: 2`");
    expect(await hintOf(compared(folder, {}, "HEAD~1"))).toContain("`fetch-depth: 2`");
    run(hint);
    expect(await compared(folder, { baseCommit: fork })).toEqual({ base: fork, head: into });
  });

  test("of a push of several commits, and of another name", async () => {
    const { repository } = origin();
    const first = repository.git("rev-parse", "main~2");
    const { folder } = clone(repository, "--depth=1");
    expect(await hintOf(compared(folder, { baseCommit: first }))).toContain("`fetch-depth: 0`");
    expect(await hintOf(compared(folder, {}, "topic"))).toContain("`fetch-depth: 0`");
    const full = clone(repository);
    expect(await hintOf(compared(full.folder, {}, "nowhere"))).toContain('in place of "nowhere"');
  });
});

describe("a push that made its branch", () => {
  const pushed = { name: "push", ref: "refs/heads/topic", defaultBranch: "main" };
  const ZEROS = "0".repeat(40);

  test("is compared with where it left the default branch", async () => {
    const { repository, fork, head } = origin();
    const { folder } = clone(repository, "--branch=topic");
    expect(await compared(folder, pushed)).toEqual({ base: fork, head });
    expect(await compared(folder, pushed, ZEROS)).toEqual({ base: fork, head });
  });

  test("is compared with what `base` says", async () => {
    const { repository, head } = origin();
    const { folder } = clone(repository, "--branch=topic");
    expect((await compared(folder, pushed, "HEAD~1")).base).toBe(repository.git("rev-parse", `${head}~1`));
  });

  test.each<[string, Partial<WorkflowEvent>, string]>([
    ["without the default branch in the clone", pushed, "`fetch-depth: 0`"],
    ["of the default branch itself", { ...pushed, ref: "refs/heads/main" }, "Set the input `base`"],
    ["of which the event names no default branch", { ...pushed, defaultBranch: undefined }, "Set the input `base`"],
  ])("is not compared %s, and the hint says what to do", async (_, event, hint) => {
    const { folder } = clone(origin().repository, "--single-branch", "--branch=topic");
    const error = await compared(folder, event).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "action/invalid-input", hint: expect.stringContaining(hint) });
    expect(error).toMatchObject({ hint: expect.stringContaining("`pull_request`") });
  });

  test("says to fetch what it left the default branch with", async () => {
    const { repository } = origin();
    const { folder } = clone(repository, "--depth=1", "--no-single-branch", "--branch=topic");
    expect(await hintOf(compared(folder, pushed))).toContain("`fetch-depth: 0`");
  });

  test("and shares nothing with it has no base", async () => {
    const { repository } = origin();
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.commit({ c: "" });
    const { folder } = clone(repository, "--branch=other");
    const hint = await hintOf(compared(folder, { ...pushed, ref: "refs/heads/other" }));
    expect(hint).not.toContain("fetch-depth");
  });
});

test("zeros are no base of another event", async () => {
  const { folder } = origin().repository;
  await expect(compared(folder, { name: "schedule", defaultBranch: "main" }, "0".repeat(40))).rejects.toMatchObject({
    code: "action/invalid-input",
  });
});
