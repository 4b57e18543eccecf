import type { ErrorCode } from "../../loader/errors/catalogue.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { HttpResponse } from "../../loader/transport/transport.ts";
import { isRateLimited } from "./rate-limit.ts";

const ACTION = "comment on the pull request";

/** What lets a job's token comment. */
const PERMISSION = "permissions: pull-requests: write";

/** Our error in place of an answer that refuses. Nothing of its body is kept. */
export function refusalOf(response: HttpResponse): SecretsError {
  const { status, headers } = response;
  const refusal = (code: ErrorCode, state: string, hint: string): SecretsError =>
    new SecretsError(code, { action: ACTION, state, hint, facts: { status, requestId: requestIdOf(headers) } });
  if (status === 401)
    return refusal(
      "backend/unauthenticated",
      "GitHub does not know the token",
      `Leave \`github-token\` out to use the job's own token, with \`${PERMISSION}\`, or renew the one that it is given`,
    );
  if (isRateLimited(response))
    return refusal(
      "backend/throttled",
      "GitHub limits how often the token may ask",
      "Run the job again later, or less often: the limit is one of all jobs with this token",
    );
  if (status === 403 || status === 404)
    return refusal(
      "backend/denied",
      "the token may not",
      `Add \`${PERMISSION}\` to the job; for a pull request from a fork its token only reads, whatever the job says`,
    );
  if (status >= 500)
    return refusal(
      "backend/unreachable",
      "GitHub failed",
      `Run the job again: GitHub is at fault, with status ${status}`,
    );
  return refusal(
    "backend/bad-response",
    "GitHub does not take the request",
    `Look at GITHUB_API_URL: what stands there answered with status ${status}`,
  );
}

/** An answer without what was asked for: a page of something in between, or half of it. */
export function nonsense(): SecretsError {
  return new SecretsError("backend/bad-response", {
    action: ACTION,
    hint: "Look at GITHUB_API_URL: what stands there does not answer as GitHub does",
  });
}

/** A comment has our marker, and whether it is ours is not known: it is nobody else's place to write. */
export function nameless(): SecretsError {
  return new SecretsError("backend/denied", {
    action: ACTION,
    state: "GitHub does not say whom the token acts as, so that no comment can be known for ours",
    hint: `Leave \`github-token\` out to use the job's own token, with \`${PERMISSION}\``,
  });
}

/** There is no token to comment with. */
export function tokenless(): SecretsError {
  return new SecretsError("backend/unconfigured", {
    action: ACTION,
    state: "there is no token",
    hint: `Leave \`github-token\` out to use the job's own token, with \`${PERMISSION}\`, or say \`comment: false\``,
  });
}

const HINTS: { readonly [C in ErrorCode]?: string } = {
  "backend/timeout": "Run the job again: GitHub, or the proxy in between, was too slow",
  "backend/aborted": "Run the job again: it was cancelled",
  "value/too-large": "Hide or delete the longest comments of the pull request: a page of them is over 4 MiB",
};

/** What was thrown, told as a failure to comment. What is none of ours says nothing. */
export function commentFailure(thrown: unknown): SecretsError {
  if (!(thrown instanceof SecretsError)) return new SecretsError("internal/bug", { action: ACTION });
  const { code, facts } = thrown;
  const hint = HINTS[code];
  return hint === undefined ? thrown.about({}, ACTION) : new SecretsError(code, { action: ACTION, facts, hint });
}

function requestIdOf(headers: HttpResponse["headers"]): string | undefined {
  return /^[\w:-]{1,80}$/.exec(headers["x-github-request-id"] ?? "")?.[0];
}
