import type { Context } from "./backend.ts";
import type { Facts } from "./errors/facts.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { endedError, heeding } from "./heeding.ts";

/**
 * Calls a client of the caller's own. How it gets its answer is its own affair; when we stop waiting is ours: what it answers
 * after the abort or the deadline is dropped.
 */
export async function callClient<T>(context: Context, action: string, call: () => Promise<T>): Promise<T> {
  const over = (): boolean => context.clock.now() >= context.deadline;
  if (over()) throw endedError(context, action);
  try {
    const answer = await heeding(context, action, () => {
      context.meter.requests += 1;
      return call();
    });
    if (!over()) return answer;
  } catch (thrown) {
    if (!over()) throw thrown;
  }
  throw endedError(context, action);
}

/**
 * The error for a connection of a client that failed; `undefined` where it was none. Nothing of the client's error is kept but
 * its system code, which a `fetch` has in the cause.
 */
export function connectionError(thrown: unknown, facts: Facts): SecretsError | undefined {
  const system = systemCodeIn(thrown, 3);
  if (system === undefined) return undefined;
  const code = TIMEOUTS.test(system) ? "backend/timeout" : "backend/unreachable";
  return new SecretsError(code, { action: "read", facts: { ...facts, system } });
}

// Those of Node, of axios and of undici.
const TIMEOUTS = /^(?:ETIMEDOUT|ECONNABORTED)$|_TIMEOUT$/;

function systemCodeIn(thrown: unknown, depth: number): string | undefined {
  if (typeof thrown !== "object" || thrown === null || depth === 0) return undefined;
  const { code, cause } = thrown as { readonly code?: unknown; readonly cause?: unknown };
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,59}$/.test(code) ? code : systemCodeIn(cause, depth - 1);
}
