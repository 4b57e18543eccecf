import { type Clock, pause } from "../../loader/clock.ts";
import type { Deadline } from "../../loader/deadline.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { retryAfter } from "../../loader/retry-after.ts";
import { failureKind } from "../../loader/transport/failure.ts";
import { type HttpRequest, type HttpResponse, isSafe, type Transport } from "../../loader/transport/transport.ts";
import { isRateLimited } from "./rate-limit.ts";

/** What requests are sent with. */
export interface Sending {
  readonly transport: Pick<Transport, "send">;
  readonly clock: Clock;
  readonly deadline: Deadline;
}

/** Milliseconds of one attempt. */
const ATTEMPT = 10_000;

/** Milliseconds before the second attempt at most, where the server names none. */
const PAUSE = 1000;

const TRANSIENT = [500, 502, 503, 504];

/**
 * Sends a request, and once more where that may help and the deadline leaves time: a check does not wait long for its comment.
 * An answer is given back whatever its status.
 */
export async function sendWithOneRetry(
  request: Omit<HttpRequest, "signal" | "timeout">,
  sending: Sending,
): Promise<HttpResponse> {
  const { clock, deadline } = sending;
  const first = await settled(send(request, sending));
  const wait = waitAfter(first, isSafe(request), clock);
  if (wait === undefined || clock.now() + wait >= deadline.at || !(await pause(clock, wait, deadline.signal)))
    return given(first);
  return send(request, sending);
}

function send(request: Omit<HttpRequest, "signal" | "timeout">, sending: Sending): Promise<HttpResponse> {
  const { transport, clock, deadline } = sending;
  const timeout = Math.min(ATTEMPT, deadline.at - clock.now());
  return transport.send({ ...request, signal: deadline.signal, timeout });
}

type Settled = { readonly answer: HttpResponse } | { readonly thrown: unknown };

async function settled(sent: Promise<HttpResponse>): Promise<Settled> {
  try {
    return { answer: await sent };
  } catch (thrown) {
    return { thrown };
  }
}

function given(settled: Settled): HttpResponse {
  if ("thrown" in settled) throw settled.thrown;
  return settled.answer;
}

/** Milliseconds to wait before the second attempt; `undefined` where there is none. */
function waitAfter(settled: Settled, safe: boolean, clock: Clock): number | undefined {
  const backoff = clock.jitter() * PAUSE;
  if ("thrown" in settled) return mayHeal(settled.thrown, safe) ? backoff : undefined;
  const { status, headers } = settled.answer;
  const asked = retryAfter(headers["retry-after"], clock.now());
  // Unasked, GitHub wants more of a pause than a check has time for; asked again too early, it may ban the client.
  if (isRateLimited(settled.answer)) return asked === undefined ? undefined : asked + backoff;
  if (!TRANSIENT.includes(status)) return undefined;
  return safe || (status === 503 && asked !== undefined) ? Math.max(asked ?? 0, backoff) : undefined;
}

function mayHeal(thrown: unknown, safe: boolean): boolean {
  if (!(thrown instanceof SecretsError)) return false;
  if (thrown.code === "backend/timeout") return safe;
  if (thrown.code !== "backend/unreachable") return false;
  const kind = failureKind(thrown.facts.system);
  // Of a refused connection nothing was sent, so that it is safe to send anything again.
  return kind === "refused" || (safe && kind !== "tls" && kind !== "name");
}
