import type { Context } from "./backend.ts";
import type { Facts } from "./errors/facts.ts";
import { SecretsError } from "./errors/secrets-error.ts";

/** What says when a load ends, and why. */
export type Ending = Pick<Context, "clock" | "deadline" | "signal">;

// Milliseconds: a timer may fire as much before the wall clock has come to its time.
const EARLY = 1;

/** Why the signal ended: by the caller or by the deadline. The clock knows which of the two it was. */
export function endedError({ clock, deadline }: Ending, action: string, facts: Facts = {}): SecretsError {
  const code = clock.now() >= deadline - EARLY ? "backend/timeout" : "backend/aborted";
  return new SecretsError(code, { action, facts });
}

/**
 * Settles as the work does, or with our error as soon as the signal ends: an SDK or a caller's own code may heed none. Where it
 * has ended already, nothing is started.
 */
export function heeding<T>(ending: Ending, action: string, start: () => Promise<T>): Promise<T> {
  const { signal } = ending;
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(endedError(ending, action));
    if (signal.aborted) {
      ended();
      return;
    }
    signal.addEventListener("abort", ended);
    (async () => start())()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", ended));
  });
}
