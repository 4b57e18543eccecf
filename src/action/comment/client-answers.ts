import { nonsense } from "./refusal.ts";

// The client's types say what GitHub answers. Where a page of a proxy or half an answer came instead, it hands that on as a
// text: nothing is taken for what its type says.

/** A comment of a pull request. */
export interface PullRequestComment {
  readonly id: number;
  readonly body: string;
  /** A login; absent where the account is gone. */
  readonly author: string | undefined;
}

/** The comments of a page. @throws `backend/bad-response` */
export function commentsIn(answer: unknown): readonly PullRequestComment[] {
  if (!Array.isArray(answer)) throw nonsense();
  return answer.map((comment: unknown) => ({
    id: idIn(comment),
    body: textIn(comment, "body") ?? "",
    author: textIn(memberOf(comment, "user"), "login"),
  }));
}

/** The number of the comment that was written. @throws `backend/bad-response` */
export function idIn(comment: unknown): number {
  const id = memberOf(comment, "id");
  if (typeof id !== "number" || !Number.isSafeInteger(id)) throw nonsense();
  return id;
}

/** The login of a user, or of the viewer that GraphQL names. */
export function loginIn(answer: unknown): string | undefined {
  return textIn(answer, "login") ?? textIn(memberOf(answer, "viewer"), "login");
}

function textIn(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === "string" && member !== "" ? member : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as { readonly [name: string]: unknown })[name]
    : undefined;
}
