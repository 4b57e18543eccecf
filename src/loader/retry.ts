import type { Context } from "./backend.ts";
import { pause } from "./clock.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { endedError } from "./heeding.ts";
import { retryAfter } from "./retry-after.ts";
import { RetryBudget } from "./retry-budget.ts";
import { failureKind } from "./transport/failure.ts";
import { type HttpRequest, type HttpResponse, isSafe } from "./transport/transport.ts";

/** Milliseconds of the first pause at most; each next one may be twice as long, up to {@link LONGEST_PAUSE}. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** Attempts in all. A refused or reset connection seldom heals within a load. */
const ATTEMPTS = 4;
const ATTEMPTS_AT_CONNECTION = 3;

const TRANSIENT: readonly number[] = [500, 502, 503, 504];

/** How one attempt ended. */
type Attempt =
  | { readonly kind: "answer"; readonly response: HttpResponse }
  | { readonly kind: "error"; readonly error: SecretsError }
  /** The load itself is over, by its deadline or its caller. */
  | { readonly kind: "over"; readonly error: SecretsError };

/** What a request may be retried for. */
export interface RetryOptions extends Pick<HttpRequest, "safe"> {
  /** Statuses that are transient for this store, besides 429, 500, 502, 503 and 504. */
  readonly retryStatuses?: readonly number[];
}

/**
 * Sends a request until it is answered, within the load's deadline and its retry budget. An answer is given back whatever its
 * status, also where the deadline ends the attempt after it: a server that asked us to slow down has not been silent. Rejects with
 * what the transport rejects with, and with `backend/timeout` where no time was left for an answer.
 */
export async function sendWithRetries(
  context: Context,
  request: Omit<HttpRequest, "signal" | "timeout">,
  options: RetryOptions = {},
): Promise<HttpResponse> {
  const safe = isSafe({ ...request, ...options });
  const rules = { safe, statuses: [...TRANSIENT, ...(options.retryStatuses ?? [])] };
  const budget = RetryBudget.of(context.meter, originOf(request.url));
  let last: HttpResponse | undefined;
  for (let attempts = 1; ; attempts += 1) {
    const attempt = await once(context, { ...request, safe });
    if (attempt.kind === "over") {
      if (last !== undefined && attempt.error.code === "backend/timeout") return last;
      throw attempt.error;
    }
    const wait = waitAfter(attempt, attempts, rules, context);
    const over = wait === undefined || context.clock.now() + wait >= context.deadline;
    if (over || !(isThrottled(attempt) || budget.take())) {
      if (attempt.kind === "error") throw attempt.error;
      if (attempts === 1 && attempt.response.status < 400) budget.give();
      return attempt.response;
    }
    if (attempt.kind === "answer") last = attempt.response;
    await pause(context.clock, wait, context.signal);
  }
}

async function once(context: Context, request: Omit<HttpRequest, "signal" | "timeout">): Promise<Attempt> {
  const left = context.deadline - context.clock.now();
  if (left <= 0 || context.signal.aborted) return { kind: "over", error: endedError(context, "read") };
  const timeout = Math.min(context.attempt, left);
  try {
    return { kind: "answer", response: await context.transport.send({ ...request, signal: context.signal, timeout }) };
  } catch (thrown) {
    if (!(thrown instanceof SecretsError)) throw new SecretsError("internal/bug", { action: "read" });
    if (thrown.code === "backend/aborted") return { kind: "over", error: endedError(context, "read", thrown.facts) };
    const over = thrown.code === "backend/timeout" && left <= context.attempt;
    return { kind: over ? "over" : "error", error: thrown };
  }
}

interface Rules {
  readonly safe: boolean;
  readonly statuses: readonly number[];
}

/** Milliseconds to wait before the next attempt; `undefined` where there is none. */
function waitAfter(
  attempt: Exclude<Attempt, { kind: "over" }>,
  attempts: number,
  rules: Rules,
  context: Context,
): number | undefined {
  const backoff = context.clock.jitter() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
  if (attempt.kind === "error") return attempts < attemptsFor(attempt.error, rules) ? backoff : undefined;
  const { status, headers } = attempt.response;
  const asked = retryAfter(headers["retry-after"], context.clock.now());
  if (!rules.safe && !((status === 429 || status === 503) && asked !== undefined)) return undefined;
  // Those that were told the same time must not all come back at the same instant.
  const wait = Math.max(backoff, asked === undefined ? 0 : asked + context.clock.jitter() * FIRST_PAUSE);
  if (status === 429) return Math.max(wait, FIRST_PAUSE);
  return rules.statuses.includes(status) && attempts < ATTEMPTS ? wait : undefined;
}

function attemptsFor(error: SecretsError, { safe }: Rules): number {
  if (error.code === "backend/timeout") return safe ? ATTEMPTS : 1;
  if (error.code !== "backend/unreachable") return 1;
  const { system, status = 500 } = error.facts;
  const kind = failureKind(system);
  if (kind === "tls" || kind === "name" || status < 500) return 1;
  // Nothing was sent yet, so that it is safe to send anything.
  if (kind === "refused") return ATTEMPTS_AT_CONNECTION;
  if (!safe) return 1;
  return kind === "reset" ? ATTEMPTS_AT_CONNECTION : ATTEMPTS;
}

const isThrottled = (attempt: Attempt): boolean => attempt.kind === "answer" && attempt.response.status === 429;

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : "");
