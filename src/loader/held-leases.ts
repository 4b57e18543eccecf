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
  let released = false;
  const schedule = (lease: Lease): void => {
    if (released || !lease.renewable || lease.renew === undefined) return;
    // A third of the time is left for attempts that fail.
    const wait = Math.max(1000, ((lease.expiresAt.getTime() - clock.now()) * 2) / 3);
    const cancel = clock.after(
      Math.min(wait, 2 ** 31 - 1),
      () => void renew(lease).finally(() => cancels.delete(cancel)),
      true,
    );
    cancels.add(cancel);
  };
  const renew = async (lease: Lease): Promise<void> => {
    try {
      schedule(
        await within(loaded, (context) => (lease.renew === undefined ? Promise.resolve(lease) : lease.renew(context))),
      );
    } catch (error) {
      onProblem?.(
        error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "renew a lease" }),
      );
      if (lease.expiresAt.getTime() - clock.now() > 1000) schedule(lease);
    }
  };
  for (const lease of loaded.leases) schedule(lease);
  return {
    async release() {
      released = true;
      for (const cancel of cancels) cancel();
      await closeSession(loaded.session, (ms) => loaded.later(ms));
    },
  };
}

/** Milliseconds for a renewal. */
const RENEWAL = 30_000;

async function within<T>(loaded: Loaded, work: (context: Context) => Promise<T>): Promise<T> {
  const { context, deadline } = loaded.later(RENEWAL);
  try {
    return await deadline.within(work(context));
  } finally {
    deadline.clear();
  }
}
