import { GitHub, getOctokitOptions } from "@actions/github/lib/utils";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { commentsIn, idIn, loginIn, type PullRequestComment } from "./client-answers.ts";
import { clientFetch } from "./client-fetch.ts";
import type { Sending } from "./one-retry.ts";
import { nonsense } from "./refusal.ts";

// GitHub's client, as far as it is used. Its requests go over our transport: proxy, deadline and retries are that one's, and
// no redirect and no link takes the token to another host.

/** Which pull request, and as whom. */
export interface PullRequestAccess {
  readonly token: string;
  /** As GITHUB_API_URL has it, without a slash at its end. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
}

/** The comments of one pull request. Every method throws a `SecretsError` only. */
export interface PullRequestComments {
  /** The login that the token acts as; absent where GitHub does not say. */
  actor(): Promise<string | undefined>;
  /** Pages count from 1, the oldest comments first. */
  page(number: number): Promise<{ readonly comments: readonly PullRequestComment[]; readonly last: boolean }>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

/** So many of the longest comments are less than the transport takes in one answer. */
const PER_PAGE = 50;

/** Opens the comments of a pull request. Nothing is asked yet. */
export function openComments(access: PullRequestAccess, sending: Sending): PullRequestComments {
  const { rest, graphql } = clientOf(access, sending);
  const [owner = "", repo = ""] = access.repository.split("/");
  const ofPullRequest = { owner, repo, issue_number: access.pullRequest };
  return {
    actor: async () =>
      (await login(() => graphql(VIEWER))) ?? login(async () => (await rest.users.getAuthenticated()).data),
    page: (page) =>
      asked(async () => {
        const { data, headers } = await rest.issues.listComments({ ...ofPullRequest, per_page: PER_PAGE, page });
        return { comments: commentsIn(data), last: !/\brel="?next\b/.test(headers.link ?? "") };
      }),
    create: (body) => asked(async () => void idIn((await rest.issues.createComment({ ...ofPullRequest, body })).data)),
    update: (id, body) =>
      asked(async () => void idIn((await rest.issues.updateComment({ owner, repo, comment_id: id, body })).data)),
  };
}

function clientOf({ token, apiUrl }: PullRequestAccess, sending: Sending): InstanceType<typeof GitHub> {
  const ignore = (): void => undefined;
  // It would print headers of the answer.
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const request = { fetch: clientFetch(sending), log };
  return new GitHub(getOctokitOptions(token, { baseUrl: apiUrl, userAgent: "keystead", log, request }));
}

/** A job's own token may not ask REST who it is; GraphQL answers any token. */
const VIEWER = "{ viewer { login } }";

/** A login, as far as it may be asked for: not every server has GraphQL, and not every token a user. */
async function login(question: () => Promise<unknown>): Promise<string | undefined> {
  try {
    return loginIn(await asked(question));
  } catch (thrown) {
    if (thrown instanceof SecretsError && ["backend/denied", "backend/bad-response"].includes(thrown.code))
      return undefined;
    throw thrown;
  }
}

/** Our error is the cause of the client's own, whose message and fields hold what was sent and what was answered. */
async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (thrown) {
    if (thrown instanceof SecretsError) throw thrown;
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    throw cause instanceof SecretsError ? cause : nonsense();
  }
}
