import type { Clock } from "./clock.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { Signal } from "./signal.ts";

/** The end of a load: by the caller's signal or by its deadline, whichever comes first. */
export interface Deadline {
  readonly signal: Signal;
  /** In the clock's milliseconds. */
  readonly at: number;
  /** Why the signal ended; `undefined` while it has not. */
  reason(): SecretsError | undefined;
  /**
   * Settles as the work does, or with the reason once the signal ends, even where the work never does. At the deadline the work
   * has the turn that it takes to say what it has come to: that the server throttled us to the end.
   */
  within<T>(work: Promise<T>): Promise<T>;
  /** Takes back timer and listener. */
  clear(): void;
}

/** Starts the time of a load. */
export function startDeadline(clock: Clock, ms: number, caller: Signal | undefined): Deadline {
  const controller = new AbortController();
  const at = clock.now() + ms;
  let reason: SecretsError | undefined;
  const end = (code: "backend/timeout" | "backend/aborted"): void => {
    reason ??= new SecretsError(code, { action: "load secrets" });
    controller.abort();
  };
  const aborted = (): void => end("backend/aborted");
  // First what may throw: a timer that was armed before would be left behind.
  caller?.addEventListener("abort", aborted);
  const cancel = clock.after(ms, () => end("backend/timeout"));
  if (caller?.aborted === true) aborted();
  return {
    signal: controller.signal,
    at,
    reason: () => reason,
    within: (work) => within(work, controller.signal, clock, () => reason),
    clear() {
      cancel();
      caller?.removeEventListener("abort", aborted);
    },
  };
}

function within<T>(
  work: Promise<T>,
  signal: AbortSignal,
  clock: Clock,
  reason: () => SecretsError | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let cancel = (): void => undefined;
    const ended = (): void => {
      const error = reason() ?? new SecretsError("backend/aborted");
      if (error.code === "backend/timeout") cancel = clock.after(0, () => reject(error));
      else reject(error);
    };
    if (signal.aborted) ended();
    else signal.addEventListener("abort", ended, { once: true });
    work.then(resolve, reject).finally(() => {
      cancel();
      signal.removeEventListener("abort", ended);
    });
  });
}
