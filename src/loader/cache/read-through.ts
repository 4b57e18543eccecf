import type { Reference } from "../../schema/reference.ts";
import type { Backend, Context, Outcome } from "../backend.ts";
import { bounded, type Secret } from "../batch.ts";
import { startDeadline } from "../deadline.ts";
import type { ErrorCode } from "../errors/catalogue.ts";
import type { CachedOutcome } from "./cached.ts";
import { type Entry, type EntryValue, entryBytes, entryOf } from "./entry.ts";
import { type CacheFolder, LARGEST_ENTRY } from "./folder.ts";
import type { Keyring } from "./keyring.ts";

/** How the reads of one store go through the cache. */
export interface StoreCache {
  readonly keyring: Keyring;
  readonly folder: CacheFolder;
  readonly keyOf: (secret: Secret) => string;
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
  readonly keep: () => Promise<void>;
}

/** What is wanted of one secret, and what is kept of it. */
interface Sought {
  readonly references: readonly Reference[];
  readonly key: string;
  readonly name: string;
  readonly entry: Entry | undefined;
}

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
  const { ttl, stale, serves } = store;
  // Before the store is asked: a value is at least as old as the question for it.
  const askedAt = context.clock.now();
  const sought = await lookUp(references, store, context);
  const answers = new Map<Reference, CachedOutcome>();
  const serve = (one: Sought, age: number): boolean => {
    const values = serves ? valuesWithin(one, context.clock.now(), age) : undefined;
    if (values === undefined) return false;
    for (const [index, reference] of one.references.entries()) answers.set(reference, served(values[index], age > ttl));
    return true;
  };
  const wanted = sought.filter((one) => !serve(one, ttl));
  const spare = serves && stale > 0 && wanted.every((one) => valuesWithin(one, askedAt, ttl + stale) !== undefined);
  const outcomes = await ask(
    wanted.flatMap((one) => one.references),
    backend,
    context,
    spare,
  );
  const asked = wanted.filter((one) => {
    const own = one.references.map((reference) => outcomes.get(reference));
    return !(own.every(isOutage) && serve(one, ttl + stale));
  });
  for (const [reference, outcome] of outcomes) if (!answers.has(reference)) answers.set(reference, { outcome });
  return {
    outcomes: references.map((reference) => answers.get(reference) as CachedOutcome),
    keep: () => bounded(asked, context.concurrency, (one) => keep(one, outcomes, askedAt, store)),
  };
}

async function lookUp(
  references: readonly Reference[],
  { folder, keyOf, keyring }: StoreCache,
  { concurrency }: Context,
): Promise<readonly Sought[]> {
  const sought: Sought[] = [];
  const groups = Map.groupBy(references, ({ path, version }) => keyOf({ path, ...(version && { version }) }));
  await bounded([...groups], concurrency, async ([key, group]) => {
    const name = await keyring.nameOf(key);
    const sealed = await folder.read(name);
    const content = sealed === undefined ? undefined : await keyring.open(sealed);
    sought.push({ references: group, key, name, entry: content === undefined ? undefined : entryOf(content, key) });
  });
  return sought;
}

/** The values that are wanted of a secret, where all of them are there and none is too old or of the future. */
function valuesWithin({ references, entry }: Sought, now: number, age: number): readonly EntryValue[] | undefined {
  const values = references.flatMap(({ field }) => entry?.values.find((value) => value.field === field) ?? []);
  const good = values.every(({ storedAt }) => storedAt <= now && now - storedAt < age);
  return good && values.length === references.length ? values : undefined;
}

function served(value: EntryValue | undefined, stale: boolean): CachedOutcome {
  const { outcome, storedAt } = value as EntryValue;
  return { outcome, cached: { storedAt: new Date(storedAt), stale } };
}

const OUTAGES: readonly ErrorCode[] = ["backend/unreachable", "backend/timeout"];

const isOutage = (outcome: Outcome | undefined): boolean =>
  outcome?.status === "failed" && OUTAGES.includes(outcome.error.code);

/** Milliseconds at most that are left over for what follows, where the store does not answer and the cache can. */
const SPARE = 2000;

/** Asks the store; where the cache can stand in for all of it, so that it is known in time that the store does not answer. */
async function ask(
  references: readonly Reference[],
  backend: Backend,
  context: Context,
  spare: boolean,
): Promise<ReadonlyMap<Reference, Outcome>> {
  const paired = (outcomes: readonly Outcome[]): ReadonlyMap<Reference, Outcome> =>
    new Map(references.map((reference, index) => [reference, outcomes[index] as Outcome]));
  if (references.length === 0) return new Map();
  if (!spare) return paired(await backend.read(references, context));
  const left = context.deadline - context.clock.now();
  const own = startDeadline(context.clock, Math.max(1, left - Math.min(SPARE, left / 4)), context.signal);
  try {
    // Not spread, since `root` is read only where it is asked for.
    const shorter = Object.create(context, { signal: { value: own.signal }, deadline: { value: own.at } }) as Context;
    return paired(await own.within(backend.read(references, shorter)));
  } catch (error) {
    const reason = own.reason();
    if (reason?.code !== "backend/timeout") throw error;
    return paired(references.map(() => ({ status: "failed", error: reason })));
  } finally {
    own.clear();
  }
}

/** What a store says of a secret that it will not give any more. */
const REFUSALS: readonly ErrorCode[] = ["backend/denied", "backend/unauthenticated", "value/deleted"];

/** Keeps what the store gave; what it no longer gives is not kept for an outage. */
async function keep(
  { references, key, name, entry }: Sought,
  outcomes: ReadonlyMap<Reference, Outcome>,
  askedAt: number,
  { folder, keyring, stale, ttl }: StoreCache,
): Promise<void> {
  const own = references.map((reference) => ({ field: reference.field, outcome: outcomes.get(reference) }));
  const found = own.flatMap(({ field, outcome }): EntryValue[] =>
    outcome?.status === "found" && outcome.lease === undefined ? [{ field, storedAt: askedAt, outcome }] : [],
  );
  if (found.length === 0) {
    const refused = own.some(
      ({ outcome }) =>
        outcome?.status === "missing" || (outcome?.status === "failed" && REFUSALS.includes(outcome.error.code)),
    );
    if (refused && entry !== undefined) await folder.remove(name);
    return;
  }
  // Other consumers' values of the same secret stay as long as they are of the same version.
  const others = (entry?.values ?? []).filter(
    ({ field, outcome: { version } }) =>
      version !== undefined && version === found[0]?.outcome.version && !own.some((one) => one.field === field),
  );
  const sealed = await keyring.seal(entryBytes({ key, values: [...found, ...others] }));
  if (sealed.length <= LARGEST_ENTRY) await folder.write(name, sealed, askedAt + ttl + stale);
}
