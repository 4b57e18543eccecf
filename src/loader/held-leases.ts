import type { Context, Lease } from "./backend.ts";
import { type Clock, systemClock } from "./clock.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { closeSession, type Loaded } from "./load.ts";

/** Leases that are renewed until they are released. */
export interface HeldLeases {
  /** Ends renewal and revokes what was minted for the load. */
  release(): Promise<void>;
}

/** Keeps the leases of a load alive; `onProblem` is told of one that could not be renewed. */
export function holdLeases(
  loaded: Loaded,
  clock: Clock = systemClock,
  onProblem?: (error: SecretsError) => void,
): HeldLeases {
  const cancels = new Set<() => void>();
  const renewals = new Set<Promise<void>>();
  const ending = new AbortController();
  const schedule = (lease: Lease): void => {
    const left = lease.expiresAt.getTime() - clock.now();
    if (ending.signal.aborted || !lease.renewable || lease.renew === undefined || left <= SHORTEST) return;
    // A third of the time is left for attempts that fail.
    const wait = Math.max(SHORTEST, (left * 2) / 3);
    const start = (): void => {
      cancels.delete(cancel);
      const renewal = renew(lease).finally(() => renewals.delete(renewal));
      renewals.add(renewal);
    };
    const cancel = clock.after(Math.min(wait, 2 ** 31 - 1), start, true);
    cancels.add(cancel);
  };
  const renew = async (lease: Lease): Promise<void> => {
    try {
      schedule(await within(loaded, ending.signal, async (context) => (await lease.renew?.(context)) ?? lease));
    } catch (error) {
      if (ending.signal.aborted) return;
      onProblem?.(
        error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "renew a lease" }),
      );
      schedule(lease);
    }
  };
  for (const lease of loaded.leases) schedule(lease);
  return {
    async release() {
      ending.abort();
      for (const cancel of cancels) cancel();
      await Promise.allSettled(renewals);
      await closeSession(loaded);
    },
  };
}

/** Milliseconds for a renewal. */
const RENEWAL = 30_000;

/** Milliseconds: a lease that has no more left is given up, and none is renewed more often. */
const SHORTEST = 1000;

async function within<T>(loaded: Loaded, ending: AbortSignal, work: (context: Context) => Promise<T>): Promise<T> {
  const { context, deadline } = loaded.later(RENEWAL, ending);
  try {
    return await deadline.within(work(context));
  } finally {
    deadline.clear();
  }
}
