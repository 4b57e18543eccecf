import { markerOf } from "../../src/action/comment/marker.ts";
import type { CommentOutcome, CommentPorts, StickyComment } from "../../src/action/comment/sticky-comment.ts";
import { postComment } from "../../src/action/comment/sticky-comment.ts";
import { systemClock } from "../../src/loader/clock.ts";
import { processRuntime } from "../../src/loader/runtime.ts";
import { createTransport } from "../../src/loader/transport/node-transport.ts";
import { type FaultProxy, type Match, startFaultProxy } from "../servers/fault-proxy.ts";
import type { Fault } from "../servers/faults.ts";
import { type GitHub, startGitHub } from "../servers/github.ts";

/** GitHub's emulator with a proxy before it, which records and stands in for what the emulator does not have. */
export interface CommentFront {
  readonly github: GitHub;
  readonly proxy: FaultProxy;
  /** An open pull request of its own. */
  pullRequest(): Promise<number>;
  comments(pullRequest: number): Promise<readonly Comment[]>;
  /** Has a user say something. Answers the comment's id. */
  say(login: string, pullRequest: number, body: string): Promise<number>;
  /** Comments as a check does. */
  post(
    comment: Partial<StickyComment> & Pick<StickyComment, "pullRequest">,
    ports?: Partial<CommentPorts>,
  ): Promise<CommentOutcome>;
  /** What was asked since the last time, as method and path. */
  asked(): readonly string[];
  stop(): Promise<void>;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

export const MARKER: string = markerOf("secrets.config.ts");
export const OWNER = "octo";

export const isList: Match = ({ method, path }) => method === "GET" && path.includes("/comments");
export const isViewer: Match = ({ path }) => path.endsWith("/graphql");
export const isUser: Match = ({ path }) => path === "/user";
export const isCreate: Match = ({ method, path }) => method === "POST" && path.endsWith("/comments");
export const isUpdate: Match = ({ method }) => method === "PATCH";

/** What GitHub says to whom its permissions end. */
export const READ_ONLY: Fault = answering(403, { message: "Resource not accessible by integration" });

export function answering(status: number, body: object, headers: Record<string, string> = {}): Fault {
  return { kind: "status", status, headers, body: JSON.stringify(body) };
}

/** GraphQL's answer to who asks; GitHub's own answer to a job's token that asks the same of REST. */
export function actsAs(proxy: FaultProxy, login: string): void {
  proxy.always(answering(200, { data: { viewer: { login } } }), isViewer);
  proxy.always(READ_ONLY, isUser);
}

export async function startCommentFront(): Promise<CommentFront> {
  const github = await startGitHub([OWNER, "mallory"]);
  const proxy = await startFaultProxy({ target: github.address });
  const path = `/repos/${github.repository}`;
  const owner = github.tokenOf(OWNER);
  const numbered = async (token: string, at: string, body: object): Promise<number> => {
    const answer = (await github.api(token, "POST", `${path}/${at}`, body)) as { id: number; number?: number };
    return answer.number ?? answer.id;
  };
  let told = 0;
  return {
    github,
    proxy,
    pullRequest: async () => {
      proxy.clear();
      told = 0;
      return numbered(owner, "issues", { title: "A change" });
    },
    comments: async (number) =>
      (await github.api(owner, "GET", `${path}/issues/${number}/comments?per_page=100`)) as readonly Comment[],
    say: (login, number, body) => numbered(github.tokenOf(login), `issues/${number}/comments`, { body }),
    post: async (comment, ports) => {
      const usual = { token: owner, apiUrl: proxy.address, repository: github.repository, marker: MARKER };
      const meter = { requests: 0, logins: 0 };
      const transport = createTransport({ runtime: processRuntime, meter, clock: systemClock });
      try {
        return await postComment(
          { ...usual, text: "### Secrets: 1 change", run: undefined, create: true, ...comment },
          { transport, clock: systemClock, signal: new AbortController().signal, ...ports },
        );
      } finally {
        transport.close();
      }
    },
    asked: () => {
      const requests = proxy.requests.slice(told);
      told = proxy.requests.length;
      return requests.map((request) => `${request.method} ${request.path.replace(path, "")}`);
    },
    stop: async () => {
      await proxy.stop();
      await github.stop();
    },
  };
}
