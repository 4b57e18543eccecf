import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";

/** Why the signal ended: the clock knows which of the two it was. */
export function ended({ clock, deadline }: Context, action: string): SecretsError {
  return new SecretsError(clock.now() >= deadline ? "backend/timeout" : "backend/aborted", { action });
}

/** Settles as the work does, or with our error as soon as the signal ends: what the SDK does by itself heeds none. */
export function heeding<T>(context: Context, action: string, start: () => Promise<T>): Promise<T> {
  const { signal } = context;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(ended(context, action));
    if (signal.aborted) {
      abort();
      return;
    }
    signal.addEventListener("abort", abort);
    start()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}
