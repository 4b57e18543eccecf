import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommentOutcome } from "../../src/action/comment/sticky-comment.ts";
import type { Clock } from "../../src/loader/clock.ts";
import { processRuntime } from "../../src/loader/runtime.ts";
import { createTransport } from "../../src/loader/transport/node-transport.ts";
import { type ManualClock, manualClock } from "../loader/manual-clock.ts";
import type { Match } from "../servers/fault-proxy.ts";
import type { Fault } from "../servers/faults.ts";
import {
  answering,
  type CommentFront,
  isCreate,
  isList,
  isUpdate,
  isViewer,
  MARKER,
  OWNER,
  READ_ONLY,
  startCommentFront,
} from "./comment-front.ts";

const CANARY = "canary-of-the-answer";
const FIX = "permissions: pull-requests: write";

let front: CommentFront;

beforeAll(async () => {
  front = await startCommentFront();
});

afterAll(() => front.stop());

/** Comments by a clock that stands still but where it is moved. */
async function posting(
  pullRequest: number,
  move: (clock: ManualClock) => Promise<void> = () => Promise.resolve(),
  signal: AbortSignal = new AbortController().signal,
): Promise<CommentOutcome> {
  const clock = manualClock();
  const transport = createTransport({ runtime: processRuntime, meter: { requests: 0, logins: 0 }, clock });
  const posted = front.post({ pullRequest }, { clock, transport, signal });
  await move(clock);
  const outcome = await posted;
  expect(clock.pending).toBe(0);
  transport.close();
  return outcome;
}

/** Comments by a clock on which a pause is over at once. Answers the pauses, too. */
async function hastily(pullRequest: number): Promise<readonly [CommentOutcome, readonly number[]]> {
  const clock = manualClock();
  const pauses: number[] = [];
  const hasty: Clock = {
    ...clock,
    // What ends an attempt, or all of it, is never as near as this.
    after(ms, call) {
      if (ms >= 10_000) return clock.after(ms, call);
      pauses.push(ms);
      queueMicrotask(call);
      return () => undefined;
    },
  };
  return [await front.post({ pullRequest }, { clock: hasty }), pauses];
}

const told = (message: string, more: object = {}): object => ({ message: `${message} ${CANARY}`, ...more });
const methods = (): readonly string[] => front.asked().map((request) => request.split(" ")[0] ?? "");

/** What is said of a failure, in every way in which it may be printed. */
function said(outcome: CommentOutcome): string {
  if (outcome.done !== "failed") return outcome.done;
  const { error } = outcome;
  const all = [
    error.message,
    error.hint,
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: null, showHidden: true }),
  ];
  return all.join("\n");
}

describe("a comment that may not be written", () => {
  test.each<[string, Match, Fault, string, string, readonly string[]]>([
    ["a bad token", isList, answering(401, told("Bad credentials")), "backend/unauthenticated", FIX, ["GET"]],
    ["a read-only token", isCreate, READ_ONLY, "backend/denied", FIX, ["GET", "POST"]],
    [
      "a token that may not read either",
      isList,
      answering(403, told("Resource not accessible by integration")),
      "backend/denied",
      FIX,
      ["GET"],
    ],
    ["a repository that it may not see", isList, answering(404, told("Not Found")), "backend/denied", FIX, ["GET"]],
    [
      "a pull request that is locked",
      isCreate,
      answering(403, told("Unable to create comment because issue is locked")),
      "backend/denied",
      FIX,
      ["GET", "POST"],
    ],
    [
      "the primary rate limit",
      isList,
      answering(403, told("API rate limit exceeded"), { "x-ratelimit-remaining": "0" }),
      "backend/throttled",
      "later",
      ["GET"],
    ],
    [
      "the same by 429",
      isCreate,
      answering(429, told("slow"), { "x-ratelimit-remaining": "0" }),
      "backend/throttled",
      "later",
      ["GET", "POST"],
    ],
    [
      "a secondary rate limit for longer than there is time",
      isCreate,
      answering(403, told("You"), { "retry-after": "60" }),
      "backend/throttled",
      "later",
      ["GET", "POST"],
    ],
    [
      "a secondary rate limit in words alone",
      isCreate,
      answering(403, told("You have exceeded a secondary rate limit")),
      "backend/throttled",
      "later",
      ["GET", "POST"],
    ],
    [
      "a comment that is not taken",
      isCreate,
      answering(422, told("Validation Failed")),
      "backend/bad-response",
      "422",
      ["GET", "POST"],
    ],
    [
      "a server that fails while it creates",
      isCreate,
      answering(500, told("oops")),
      "backend/unreachable",
      "500",
      ["GET", "POST"],
    ],
    [
      "a page in place of the comments",
      isList,
      { kind: "html", status: 200 },
      "backend/bad-response",
      "GITHUB_API_URL",
      ["GET"],
    ],
    ["half of the comments", isList, { kind: "truncated-json" }, "backend/bad-response", "GITHUB_API_URL", ["GET"]],
    [
      "nothing in place of the comments",
      isList,
      { kind: "empty-body" },
      "backend/bad-response",
      "GITHUB_API_URL",
      ["GET"],
    ],
    [
      "a page in place of the new comment",
      isCreate,
      { kind: "html", status: 201 },
      "backend/bad-response",
      "GITHUB_API_URL",
      ["GET", "POST"],
    ],
    ["a redirect", isList, { kind: "redirect", to: "http://127.0.0.1:9/" }, "backend/bad-response", "307", ["GET"]],
    [
      "more than 4 MiB of comments",
      isList,
      { kind: "huge-body", bytes: 5 * 2 ** 20, declared: true },
      "value/too-large",
      "longest",
      ["GET"],
    ],
  ])("%s", async (_, match, fault, code, hint, asked) => {
    const pullRequest = await front.pullRequest();
    await front.say(OWNER, pullRequest, "hello");
    front.proxy.always(fault, match);
    const outcome = await posting(pullRequest);
    expect(outcome).toMatchObject({ done: "failed", error: { code, hint: expect.stringContaining(hint) } });
    expect(methods()).toEqual(asked);
    expect(said(outcome)).not.toMatch(new RegExp(`${CANARY}|${front.github.tokenOf(OWNER)}|Bad Gateway`));
  });

  test.each([
    ["has a line break", "a\nb", "config/invalid-option"],
    ["is not there", "", "backend/unconfigured"],
  ])("a token that %s", async (_, token, code) => {
    const pullRequest = await front.pullRequest();
    const outcome = await front.post({ pullRequest, token });
    expect(outcome).toMatchObject({ done: "failed", error: { code } });
    expect(front.asked()).toEqual([]);
    expect(said(outcome)).not.toContain("a\nb");
  });
});

describe("one more attempt", () => {
  test("is made when GitHub says, also of a new comment", async () => {
    const pullRequest = await front.pullRequest();
    front.proxy.script([answering(403, told("secondary"), { "retry-after": "5" })], isCreate);
    expect(await hastily(pullRequest)).toEqual([{ done: "created" }, [5500]]);
    expect(await front.comments(pullRequest)).toHaveLength(1);
  });

  test.each([
    ["a list", isList],
    ["the question who asks", isViewer],
    ["an update", isUpdate],
  ])("is made of %s after a status 500", async (_, match) => {
    const pullRequest = await front.pullRequest();
    await front.say(OWNER, pullRequest, `${MARKER}\nzero`);
    front.proxy.script([answering(500, told("oops"))], match);
    expect(await hastily(pullRequest)).toEqual([{ done: "updated" }, [500]]);
  });

  test.each<[string, Fault, string]>([
    ["a reset connection", { kind: "reset" }, "backend/unreachable"],
    ["a server at fault", answering(502, told("oops")), "backend/unreachable"],
    ["a limit", answering(429, told("slow"), { "retry-after": "1" }), "backend/throttled"],
  ])("is the last, for %s", async (_, fault, code) => {
    const pullRequest = await front.pullRequest();
    front.proxy.always(fault, isList);
    const [outcome] = await hastily(pullRequest);
    expect(outcome).toMatchObject({ done: "failed", error: { code } });
    expect(methods()).toEqual(["GET", "GET"]);
  });

  test("is not made of a new comment that may have been written", async () => {
    const pullRequest = await front.pullRequest();
    front.proxy.always({ kind: "reset" }, isCreate);
    expect(await hastily(pullRequest)).toEqual([expect.objectContaining({ done: "failed" }), []]);
    expect(methods()).toEqual(["GET", "POST"]);
  });
});

describe("time", () => {
  test("of one attempt ends, and of the second", async () => {
    const pullRequest = await front.pullRequest();
    front.proxy.always({ kind: "hang" }, isList);
    const outcome = await posting(pullRequest, async (clock) => {
      await front.proxy.arrived(1);
      await clock.advance(10_500);
      await front.proxy.arrived(2);
      await clock.advance(10_000);
    });
    expect(outcome).toMatchObject({ done: "failed", error: { code: "backend/timeout" } });
    expect(methods()).toEqual(["GET", "GET"]);
  });

  test("of all of it ends as well", async () => {
    const pullRequest = await front.pullRequest();
    await front.say(OWNER, pullRequest, `${MARKER}\nzero`);
    for (const match of [isList, isViewer]) front.proxy.script([{ kind: "hang" }], match);
    front.proxy.always({ kind: "hang" }, isUpdate);
    const outcome = await posting(pullRequest, async (clock) => {
      for (const match of [isList, isViewer]) {
        await front.proxy.arrived(1, match);
        await clock.advance(10_500);
      }
      await front.proxy.arrived(1, isUpdate);
      await clock.advance(8999);
      expect(front.proxy.inFlight).toBe(1);
      await clock.advance(1);
    });
    expect(outcome).toMatchObject({ done: "failed", error: { code: "backend/timeout" } });
    expect(front.proxy.requests.filter(isUpdate)).toHaveLength(1);
  });

  test("ends with the job", async () => {
    const pullRequest = await front.pullRequest();
    front.proxy.always({ kind: "hang" }, isList);
    const cancelled = new AbortController();
    const cancel = (): Promise<void> => front.proxy.arrived(1).then(() => cancelled.abort());
    const outcome = await posting(pullRequest, cancel, cancelled.signal);
    expect(outcome).toMatchObject({ done: "failed", error: { code: "backend/aborted" } });
  });
});
