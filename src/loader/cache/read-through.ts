import type { Reference } from "../../schema/reference.ts";
import type { Backend, Context, Outcome } from "../backend.ts";
import type { ErrorCode } from "../errors/catalogue.ts";
import { ask } from "./ask.ts";
import type { CachedOutcome } from "./cached.ts";
import { keep } from "./keep.ts";
import { readEntry, type Shelf } from "./shelf.ts";
import { type Sought, seek, valuesWithin } from "./sought.ts";

/** How the reads of one store go through the cache. */
export interface StoreCache extends Shelf {
  /** Milliseconds for which a value needs no request. */
  readonly ttl: number;
  /** Milliseconds after that for which it stands in for a store that is not reachable. */
  readonly stale: number;
  /** Whether what is kept is served; else the store is asked, and its answers are kept. */
  readonly serves: boolean;
}

/** Answers, one for each reference, and what is to be done for the next load. */
export interface Through {
  readonly outcomes: readonly CachedOutcome[];
  readonly keep: () => Promise<boolean>;
}

const OUTAGES: readonly ErrorCode[] = ["backend/unreachable", "backend/timeout"];

/**
 * Reads references of one store. A secret is taken from the cache where every value that is wanted of it is there and fresh, so
 * that no two of its values are of different times; otherwise all of it is asked of the store.
 */
export async function readThrough(
  references: readonly Reference[],
  backend: Backend,
  context: Context,
  store: StoreCache,
): Promise<Through> {
  const { clock } = context;
  const { ttl, stale } = store;
  // Before the store is asked: a value is at least as old as the question for it.
  const askedAt = clock.now();
  const served = new Map<Reference, CachedOutcome>();
  const isServed = (one: Sought, isStale: boolean): boolean => {
    const values = store.serves ? valuesWithin(one, clock.now(), isStale ? ttl + stale : ttl) : undefined;
    for (const [index, { outcome, storedAt }] of (values ?? []).entries())
      served.set(one.references[index] as Reference, {
        outcome,
        cached: { storedAt: new Date(storedAt), stale: isStale },
      });
    return values !== undefined;
  };
  const wanted = seek(references, await readEntry(store)).filter((one) => !isServed(one, false));
  const isSpare = store.serves && wanted.every((one) => valuesWithin(one, askedAt, ttl + stale) !== undefined);
  const outcomes = await ask(
    wanted.flatMap((one) => one.references),
    backend,
    context,
    isSpare,
  );
  const isOut = (one: Sought): boolean => one.references.every((reference) => isOutage(outcomes.get(reference)));
  const answered = wanted.filter((one) => !(isOut(one) && isServed(one, true)));
  return {
    outcomes: references.map((reference) => served.get(reference) ?? { outcome: outcomes.get(reference) as Outcome }),
    keep: () => keep(answered, outcomes, { askedAt, age: ttl + stale }, store),
  };
}

function isOutage(outcome: Outcome | undefined): boolean {
  return outcome?.status === "failed" && OUTAGES.includes(outcome.error.code);
}
