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
