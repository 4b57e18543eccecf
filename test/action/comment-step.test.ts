import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageFolder } from "../package/packed.ts";
import { declaring, GitRepository } from "../review/diff/git-repository.ts";
import { execute } from "../servers/command.ts";
import { temporaryFolder } from "../servers/temporary-folder.ts";
import { type CommentFront, isCreate, MARKER, OWNER, READ_ONLY, startCommentFront } from "./comment-front.ts";

let front: CommentFront;

beforeAll(async () => {
  front = await startCommentFront();
});

afterAll(() => front.stop());

/** A repository with a base, and what is proposed for it. */
class Proposal {
  readonly #repository = new GitRepository();
  readonly #base: string = this.#commit("A: secret(),");
  readonly #outside = new GitRepository(temporaryFolder());
  readonly #number: number;

  constructor(number: number) {
    this.#number = number;
  }

  #commit(secrets: string): string {
    return this.#repository.commit({ "secrets.config.ts": declaring(secrets) });
  }

  /** Runs the built action on a push to the pull request, as the runner does. */
  async push(secrets: string, inputs: Readonly<Record<string, string>> = {}) {
    const head = this.#commit(secrets);
    const sides = { base: { sha: this.#base }, head: { sha: head } };
    const payload = { pull_request: { number: this.#number, ...sides } };
    this.#outside.write({ "event.json": JSON.stringify(payload), summary: "" });
    const given = { mode: "check", "github-token": front.github.tokenOf(OWNER), ...inputs };
    const { code, stdout } = await execute(process.execPath, [join(await packageFolder(), "dist/action.js")], {
      cwd: this.#repository.folder,
      env: {
        PATH: process.env["PATH"] ?? "",
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: join(this.#outside.folder, "event.json"),
        GITHUB_STEP_SUMMARY: join(this.#outside.folder, "summary"),
        GITHUB_API_URL: front.proxy.address,
        GITHUB_REPOSITORY: front.github.repository,
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
      deadlineMs: 60_000,
    });
    return { code, stdout, summary: readFileSync(join(this.#outside.folder, "summary"), "utf8") };
  }
}

test("a step's comment says what its summary says, and later that there is nothing more to say", async () => {
  const number = await front.pullRequest();
  const proposal = new Proposal(number);
  expect((await proposal.push("A: secret(),")).code).toBe(0);
  expect(await front.comments(number)).toEqual([]);
  const { code, summary, stdout } = await proposal.push("A: secret(),\n    B: secret(),");
  expect(code).toBe(0);
  expect(summary).toContain("| `B` |");
  const [comment] = await front.comments(number);
  expect(comment?.body).toBe(`${MARKER}\n${summary.trimEnd()}`);
  expect(stdout.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain(front.github.tokenOf(OWNER));
  expect(stdout.split(front.github.tokenOf(OWNER))).toHaveLength(2);
  await proposal.push("A: secret(),");
  expect(await front.comments(number)).toEqual([
    expect.objectContaining({ id: comment?.id, body: expect.stringContaining("no changes") }),
  ]);
}, 120_000);

test("a step whose token may not write says so in a notice, and ends as it would without", async () => {
  const number = await front.pullRequest();
  front.proxy.always(READ_ONLY, isCreate);
  const { code, stdout } = await new Proposal(number).push("A: secret(), B: secret(),");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^::notice::Cannot comment on the pull request: .*\[backend\/denied\].*pull-requests: write/m);
  expect(stdout).not.toContain("Resource not accessible");
}, 120_000);

test("a step with a token that is over warns, and fails for its findings alone", async () => {
  const number = await front.pullRequest();
  front.proxy.always({ kind: "status", status: 401, body: '{"message":"Bad credentials"}' });
  const { code, stdout } = await new Proposal(number).push("A: plain(),");
  expect(code).toBe(1);
  expect(stdout).toMatch(/^::warning::Cannot comment on the pull request: .*\[backend\/unauthenticated\]/m);
}, 120_000);

test("a step that is to write no comment asks GitHub nothing", async () => {
  const number = await front.pullRequest();
  const { code } = await new Proposal(number).push("A: secret(), B: secret(),", { comment: "false" });
  expect(code).toBe(0);
  expect(front.asked()).toEqual([]);
}, 120_000);
