import type { Clock } from "../../loader/clock.ts";
import { startDeadline } from "../../loader/deadline.ts";
import type { SecretsError } from "../../loader/errors/secrets-error.ts";
import { serverAddress } from "../../loader/server-address.ts";
import type { Signal } from "../../loader/signal.ts";
import type { Transport } from "../../loader/transport/transport.ts";
import type { PullRequestComment } from "./client-answers.ts";
import { commentBody, saysTheSame } from "./comment-body.ts";
import type { PullRequestAccess, PullRequestComments } from "./github.ts";
import { isMarked } from "./marker.ts";
import { commentFailure, nameless, tokenless } from "./refusal.ts";

/** The comment as it should stand. */
export interface StickyComment extends PullRequestAccess {
  /** Of `markerOf`. */
  readonly marker: string;
  /** Markdown. */
  readonly text: string;
  /** The page of the run, for what is too long. */
  readonly run: string | undefined;
  /** Whether it is written where there is none yet: that there is nothing to report is only said where something was. */
  readonly create: boolean;
}

export interface CommentPorts {
  readonly transport: Pick<Transport, "send">;
  readonly clock: Clock;
  readonly signal: Signal;
}

/** What became of a comment. A failure is no reason to fail a check that is done. */
export type CommentOutcome =
  | { readonly done: "created" | "updated" | "unchanged" | "none" }
  | { readonly done: "failed"; readonly error: SecretsError };

/** Milliseconds for all of it. */
const DEADLINE = 30_000;

/**
 * Writes the one comment of a check: the first with its marker that is by whom the token acts as, or a new one. Never throws.
 * Others of ours, which two runs at once may leave, and comments of other authors are not touched.
 */
export async function postComment(comment: StickyComment, ports: CommentPorts): Promise<CommentOutcome> {
  if (comment.token === "") return { done: "failed", error: tokenless() };
  const deadline = startDeadline(ports.clock, DEADLINE, ports.signal);
  try {
    const apiUrl = apiAddress(comment.apiUrl);
    const { openComments } = await import("./github.ts");
    const comments = openComments({ ...comment, apiUrl }, { ...ports, deadline });
    return { done: await deadline.within(write(comment, comments)) };
  } catch (thrown) {
    // A request that was ended for its deadline says that it was aborted.
    return { done: "failed", error: commentFailure(deadline.reason() ?? thrown) };
  } finally {
    deadline.clear();
  }
}

function apiAddress(apiUrl: string): string {
  const given = { option: "GITHUB_API_URL", example: "https://api.github.com", insecure: false };
  return serverAddress(apiUrl, given).href.replace(/\/+$/, "");
}

async function write(
  comment: StickyComment,
  comments: PullRequestComments,
): Promise<Exclude<CommentOutcome["done"], "failed">> {
  const body = commentBody(comment);
  const own = await ownComment(comment.marker, comments);
  if (own !== undefined && saysTheSame(own.body, body)) return "unchanged";
  if (own !== undefined) {
    await comments.update(own.id, body);
    return "updated";
  }
  if (!comment.create) return "none";
  await comments.create(body);
  return "created";
}

/** Whom the token acts as is asked only where a comment has our marker: anyone may have written one. */
async function ownComment(marker: string, comments: PullRequestComments): Promise<PullRequestComment | undefined> {
  let actor: string | undefined;
  for (let number = 1; ; number += 1) {
    const page = await comments.page(number);
    const marked = page.comments.filter(({ body }) => isMarked(body, marker));
    if (marked.length > 0) actor ??= await comments.actor();
    if (marked.length > 0 && actor === undefined) throw nameless();
    const own = marked.find(({ author }) => author?.toLowerCase() === actor?.toLowerCase());
    if (own !== undefined) return own;
    if (page.last) return undefined;
  }
}
