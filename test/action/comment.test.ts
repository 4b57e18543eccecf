import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markerOf } from "../../src/action/comment/marker.ts";
import { systemClock } from "../../src/loader/clock.ts";
import { processRuntime } from "../../src/loader/runtime.ts";
import { createTransport } from "../../src/loader/transport/node-transport.ts";
import { startConnectProxy } from "../servers/connect-proxy.ts";
import {
  actsAs,
  answering,
  type CommentFront,
  isList,
  isUpdate,
  isUser,
  isViewer,
  MARKER,
  OWNER,
  READ_ONLY,
  startCommentFront,
} from "./comment-front.ts";

let front: CommentFront;

beforeAll(async () => {
  front = await startCommentFront();
});

afterAll(() => front.stop());

const bodies = async (number: number): Promise<readonly string[]> =>
  (await front.comments(number)).map(({ body }) => body);

describe("a pull request", () => {
  test("gets one comment, which later pushes update in place", async () => {
    const pullRequest = await front.pullRequest();
    expect(await front.post({ pullRequest, text: "one" })).toEqual({ done: "created" });
    expect(front.asked()).toEqual([
      `GET /issues/${pullRequest}/comments?per_page=50&page=1`,
      `POST /issues/${pullRequest}/comments`,
    ]);
    const [first] = await front.comments(pullRequest);
    expect(first).toMatchObject({ body: `${MARKER}\none`, user: { login: OWNER } });
    expect(await front.post({ pullRequest, text: "two" })).toEqual({ done: "updated" });
    expect(front.asked()).toEqual([
      `GET /issues/${pullRequest}/comments?per_page=50&page=1`,
      "POST /graphql",
      "GET /user",
      `PATCH /issues/comments/${first?.id}`,
    ]);
    expect(await front.comments(pullRequest)).toEqual([
      expect.objectContaining({ id: first?.id, body: `${MARKER}\ntwo` }),
    ]);
  });

  test("is not written to where its comment says the same", async () => {
    const pullRequest = await front.pullRequest();
    const id = await front.say(OWNER, pullRequest, `${MARKER}\r\none\r\ntwo\r\n`);
    expect(await front.post({ pullRequest, text: "one\ntwo\n" })).toEqual({ done: "unchanged" });
    expect(front.asked().filter((request) => !/^GET |graphql$/.test(request))).toEqual([]);
    expect((await front.comments(pullRequest)).map((comment) => comment.id)).toEqual([id]);
  });

  test("hears that there is nothing to report only where something was", async () => {
    const pullRequest = await front.pullRequest();
    expect(await front.post({ pullRequest, text: "none", create: false })).toEqual({ done: "none" });
    expect(await bodies(pullRequest)).toEqual([]);
    await front.post({ pullRequest, text: "one" });
    expect(await front.post({ pullRequest, text: "none", create: false })).toEqual({ done: "updated" });
    expect(await bodies(pullRequest)).toEqual([`${MARKER}\nnone`]);
  });

  test("has its comment found behind 60 others", async () => {
    const pullRequest = await front.pullRequest();
    for (let count = 0; count < 60; count += 1) await front.say("mallory", pullRequest, `comment ${count}`);
    expect(await front.post({ pullRequest, text: "one" })).toEqual({ done: "created" });
    front.asked();
    expect(await front.post({ pullRequest, text: "two" })).toEqual({ done: "updated" });
    expect(front.asked().slice(0, 2)).toEqual([
      `GET /issues/${pullRequest}/comments?per_page=50&page=1`,
      `GET /issues/${pullRequest}/comments?per_page=50&page=2`,
    ]);
    const all = await bodies(pullRequest);
    expect(all).toHaveLength(61);
    expect(all.at(-1)).toBe(`${MARKER}\ntwo`);
  });

  test("has a comment for each of two checks", async () => {
    const pullRequest = await front.pullRequest();
    const other = markerOf("packages/api/secrets.config.ts");
    await front.post({ pullRequest, text: "one" });
    await front.post({ pullRequest, text: "two", marker: other });
    await front.post({ pullRequest, text: "three" });
    expect(await bodies(pullRequest)).toEqual([`${MARKER}\nthree`, `${other}\ntwo`]);
  });

  test("has the first of several of ours updated, and the others left", async () => {
    const pullRequest = await front.pullRequest();
    for (const text of ["one", "two"]) await front.say(OWNER, pullRequest, `${MARKER}\n${text}`);
    expect(await front.post({ pullRequest, text: "three" })).toEqual({ done: "updated" });
    expect(await bodies(pullRequest)).toEqual([`${MARKER}\nthree`, `${MARKER}\ntwo`]);
  });
});

describe("a comment of another author", () => {
  test("that has our marker is not touched", async () => {
    const pullRequest = await front.pullRequest();
    await front.say("mallory", pullRequest, `${MARKER}\nnothing to see here`);
    expect(await front.post({ pullRequest, text: "one" })).toEqual({ done: "created" });
    expect(await front.post({ pullRequest, text: "two" })).toEqual({ done: "updated" });
    expect(await bodies(pullRequest)).toEqual([`${MARKER}\nnothing to see here`, `${MARKER}\ntwo`]);
  });

  test("is told from ours of a job's token, which may not ask REST who it is", async () => {
    const pullRequest = await front.pullRequest();
    const token = await front.github.installationToken();
    await front.say(OWNER, pullRequest, `${MARKER}\nby the owner`);
    actsAs(front.proxy, "github-actions[bot]");
    expect(await front.post({ pullRequest, token, text: "one" })).toEqual({ done: "created" });
    front.asked();
    expect(await front.post({ pullRequest, token, text: "two" })).toEqual({ done: "updated" });
    expect(front.asked().map((request) => request.split("?")[0])).toEqual([
      `GET /issues/${pullRequest}/comments`,
      "POST /graphql",
      expect.stringMatching(/^PATCH /),
    ]);
    expect(await front.comments(pullRequest)).toEqual([
      expect.objectContaining({ body: `${MARKER}\nby the owner`, user: expect.objectContaining({ login: OWNER }) }),
      expect.objectContaining({
        body: `${MARKER}\ntwo`,
        user: expect.objectContaining({ login: "github-actions[bot]" }),
      }),
    ]);
  });

  test("is what any is taken for where GitHub does not say who we are", async () => {
    const pullRequest = await front.pullRequest();
    await front.post({ pullRequest, text: "one" });
    front.proxy.always(READ_ONLY, (request) => isViewer(request) || isUser(request));
    expect(await front.post({ pullRequest, text: "two" })).toMatchObject({
      done: "failed",
      error: { code: "backend/denied", state: expect.stringContaining("whom the token acts as") },
    });
    expect(await bodies(pullRequest)).toEqual([`${MARKER}\none`]);
  });

  test("that quotes our marker is none of ours", async () => {
    const pullRequest = await front.pullRequest();
    await front.say(OWNER, pullRequest, `> ${MARKER}\n> one`);
    expect(await front.post({ pullRequest, text: "two" })).toEqual({ done: "created" });
  });
});

describe("the address", () => {
  test("of an Enterprise server has REST and GraphQL at two places", async () => {
    const pullRequest = await front.pullRequest();
    const apiUrl = `${front.proxy.address}/api/v3/`;
    const listed = [{ id: 7, body: MARKER, user: { login: "me" } }];
    front.proxy.always(answering(200, listed), isList);
    front.proxy.always(answering(200, { data: { viewer: { login: "Me" } } }), isViewer);
    front.proxy.always(answering(200, { id: 7 }), isUpdate);
    expect(await front.post({ pullRequest, apiUrl })).toEqual({ done: "updated" });
    expect(front.asked().map((request) => request.split("?")[0])).toEqual([
      `GET /api/v3/issues/${pullRequest}/comments`,
      "POST /api/graphql",
      "PATCH /api/v3/issues/comments/7",
    ]);
  });

  test("is asked through the proxy that the environment names", async () => {
    const proxy = await startConnectProxy({ resolves: () => false });
    const named = { HTTPS_PROXY: proxy.url };
    const runtime = { ...processRuntime, optionalVariable: (name: string) => named[name as keyof typeof named] };
    const transport = createTransport({ runtime, meter: { requests: 0, logins: 0 }, clock: systemClock });
    try {
      const outcome = await front.post({ pullRequest: 1, apiUrl: "https://api.github.com" }, { transport });
      expect(outcome).toMatchObject({ done: "failed", error: { code: "backend/unreachable" } });
      expect(new Set(proxy.hosts)).toEqual(new Set(["api.github.com:443"]));
    } finally {
      transport.close();
      await proxy.stop();
    }
  });

  test.each(["http://github.example", "https://user:secret@github.example", ""])("%j is refused", async (apiUrl) => {
    const outcome = await front.post({ pullRequest: 1, apiUrl });
    expect(outcome).toMatchObject({ done: "failed", error: { code: expect.stringMatching(/^config\//) } });
    expect(JSON.stringify(outcome)).not.toContain("secret@");
  });
});
