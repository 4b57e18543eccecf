import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { requireCommitted } from "../../src/action/events/committed.ts";
import { verdictOn } from "../../src/action/events/verdict.ts";
import { type WorkflowEvent, workflowEvent } from "../../src/action/events/workflow-event.ts";
import { succeed } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";

const SHA = "a".repeat(40);
const event = (parts: Partial<WorkflowEvent>): WorkflowEvent => ({
  name: "push",
  actor: "someone",
  ref: "refs/heads/main",
  commit: SHA,
  headRepository: "o/r",
  baseRepository: "o/r",
  defaultBranch: "main",
  headCommit: undefined,
  baseCommit: undefined,
  pullRequest: undefined,
  ...parts,
});

test.each(["[]", "[{}]", '"text"', "7", "true", "null", "", "{", '{"a":1,"a":2}'])("%s is no event", (text) => {
  const path = join(temporaryFolder(), "event.json");
  writeFileSync(path, text);
  expect(() => workflowEvent({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: path })).toThrow(
    expect.objectContaining({ code: "action/event-refused" }),
  );
});

describe("what an event may do", () => {
  test.each([
    [{ name: "push" }, "load"],
    [{ name: "schedule" }, "load"],
    [{ name: "workflow_dispatch" }, "load"],
    [{ name: "release" }, "load"],
    [{ name: "merge_group" }, "load"],
    [{ name: "pull_request" }, "load"],
    [{ name: "pull_request", headRepository: "fork/r" }, "not"],
    [{ name: "pull_request", headRepository: undefined }, "not"],
    [{ name: "pull_request", headRepository: undefined, baseRepository: undefined }, "not"],
    [{ name: "pull_request", actor: "dependabot[bot]" }, "not"],
    [{ name: "pull_request_target", headRepository: "fork/r" }, "load-as-committed"],
    [{ name: "pull_request_target", commit: undefined }, "not"],
    [{ name: "workflow_run" }, "load-as-committed"],
    [{ name: "issue_comment" }, "load-as-committed"],
    [{ name: "workflow_run", ref: "refs/heads/other" }, "not"],
    [{ name: "something_new", defaultBranch: undefined }, "not"],
  ] as const)("%j: %s (edge case 36)", (parts, may) => {
    expect(verdictOn(event(parts)).may).toBe(may);
  });

  test("is read from what the runner says", () => {
    const path = join(temporaryFolder(), "event.json");
    const payload = {
      repository: { default_branch: "trunk" },
      pull_request: { number: 7, head: { repo: { full_name: "f/r" } }, base: { repo: { full_name: "o/r" } } },
    };
    writeFileSync(path, JSON.stringify(payload));
    const given = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: path, GITHUB_SHA: SHA, GITHUB_ACTOR: "a" };
    expect(workflowEvent(given)).toEqual({
      name: "pull_request",
      actor: "a",
      ref: "",
      commit: SHA,
      headRepository: "f/r",
      baseRepository: "o/r",
      defaultBranch: "trunk",
      headCommit: undefined,
      baseCommit: undefined,
      pullRequest: 7,
    });
    for (const wrong of [
      { ...given, GITHUB_EVENT_NAME: "" },
      { ...given, GITHUB_EVENT_PATH: "/no/such/file" },
    ])
      expect(() => workflowEvent(wrong)).toThrow(expect.objectContaining({ code: "action/event-refused" }));
  });
});

test("a declaration as a commit has it is one that nothing beside it changes", async () => {
  const folder = temporaryFolder();
  const git = (...args: readonly string[]): Promise<string> =>
    succeed("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], { cwd: folder });
  const file = join(folder, "secrets.config.ts");
  writeFileSync(file, "one");
  writeFileSync(join(folder, "part.ts"), "one");
  await git("init", "-q");
  await git("add", "-A");
  await git("commit", "-qm", "one");
  const head = (await git("rev-parse", "HEAD")).trim();
  await requireCommitted(file, head);
  const refused = expect.objectContaining({ code: "action/event-refused" });
  await expect(requireCommitted(file, SHA)).rejects.toEqual(refused);
  writeFileSync(join(folder, "part.ts"), "two");
  await expect(requireCommitted(file, head)).rejects.toEqual(refused);
  await git("commit", "-qam", "two");
  await expect(requireCommitted(file, head)).rejects.toEqual(refused);
  const other = join(folder, "untracked.ts");
  writeFileSync(other, "one");
  await expect(requireCommitted(other, (await git("rev-parse", "HEAD")).trim())).rejects.toEqual(refused);
});
