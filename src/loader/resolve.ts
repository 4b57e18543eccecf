import type { Plan, PlannedRead } from "../schema/plan.ts";
import { formatReference, type Reference } from "../schema/reference.ts";
import type { Source } from "../schema/source.ts";
import type { Backend, Context, Outcome } from "./backend.ts";
import type { Cache } from "./cache/cache.ts";
import { type Cached, type CachedOutcome, originOf } from "./cache/cached.ts";
import type { Deadline } from "./deadline.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { AuditedRead } from "./listeners.ts";
import { failed, type Session } from "./session.ts";

/** How one read of a plan ended. */
export interface Answer {
  readonly read: PlannedRead;
  readonly backend: string;
  readonly outcome: Outcome;
  /** Where the cache answered. */
  readonly cached?: Cached;
  readonly ms: number;
}

/** What a resolve needs besides its plan. */
export interface Resolving {
  readonly stores: ReadonlyMap<string, Source>;
  readonly session: Session;
  readonly context: Context;
  readonly deadline: Deadline;
  readonly cache?: Cache | undefined;
  /** One event for each key and read, where somebody listens. */
  readonly audit?: ((read: AuditedRead) => void) | undefined;
}

/**
 * Runs a plan's reads. Where a key may come from several stores, the next is asked only for those that the one before calls
 * missing. Every read ends found, missing or failed; none ends another.
 */
export async function resolve(plan: Plan, resolving: Resolving): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const isMissing = (id: string): boolean => answers.get(id)?.outcome.status === "missing";
  for (let asked = 0; ; asked++) {
    const wanted = wantedReads(plan, asked, isMissing);
    if (wanted.size === 0) break;
    const reads = plan.reads.filter((read) => wanted.has(read.id) && !answers.has(read.id));
    const byStore = Map.groupBy(reads, (read) => read.store);
    await Promise.all(
      [...byStore].map(async ([store, group]) => {
        for (const answer of await readStore(store, group, resolving)) answers.set(answer.read.id, answer);
      }),
    );
  }
  const { audit } = resolving;
  if (audit !== undefined) tell(plan, answers, audit);
  return answers;
}

/** The reads of all keys at one place in their order, where all before them are missing. */
export function wantedReads(plan: Plan, asked: number, isMissing: (id: string) => boolean): ReadonlySet<string> {
  const wanted = new Set<string>();
  const add = (ids: readonly string[]): void => {
    const next = ids[asked];
    if (next !== undefined && (asked === 0 || ids.slice(0, asked).every(isMissing))) wanted.add(next);
  };
  for (const { previous, reads } of plan.keys) {
    add(reads ?? []);
    add(previous);
  }
  return wanted;
}

async function readStore(
  store: string,
  reads: readonly PlannedRead[],
  resolving: Resolving,
): Promise<readonly Answer[]> {
  const { context, deadline, session, stores } = resolving;
  const startedAt = context.clock.now();
  const backend = stores.get(store)?.backend ?? "";
  const outcomes = await deadline
    .within(
      session
        .open(store, context.runtime)
        .then((opened) => readReferences(readerOf(store, opened, resolving), reads, backend, resolving)),
    )
    .catch((error: unknown): CachedOutcome[] => reads.map(() => ({ outcome: failed(ours(error, deadline)) })));
  const ms = context.clock.now() - startedAt;
  return reads.map((read, index) => {
    const { outcome, cached } = outcomes[index] ?? {
      outcome: failed(new SecretsError("internal/bug", { action: "read" })),
    };
    return cached === undefined ? { read, backend, outcome, ms } : { read, backend, outcome, cached, ms };
  });
}

/** Text form of the reference that was read. Made where it is shown: most loads show none. */
export function referenceText({ backend, read }: Answer): string {
  return formatReference({ ...read, backend });
}

type Reader = (references: readonly Reference[], context: Context) => Promise<readonly CachedOutcome[]>;

function readerOf(id: string, backend: Backend, { cache, stores }: Resolving): Reader {
  const source = stores.get(id);
  return cache === undefined || source === undefined
    ? async (references, context) => (await backend.read(references, context)).map((outcome) => ({ outcome }))
    : (references, context) => cache.read({ id, source, backend }, references, context);
}

/** A backend throws for an abort or a bug only; neither's own words go on. */
function ours(error: unknown, deadline: Deadline): SecretsError {
  return (
    deadline.reason() ?? (error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "read" }))
  );
}

async function readReferences(
  read: Reader,
  reads: readonly PlannedRead[],
  backend: string,
  { context, session }: Resolving,
): Promise<readonly CachedOutcome[]> {
  const references = reads.map((planned) => referenceOf(planned, backend, session, context));
  const good = references.filter((reference): reference is Reference => !(reference instanceof SecretsError));
  const outcomes = good.length === 0 ? [] : await read(good, context);
  let next = 0;
  return references.map((reference) =>
    reference instanceof SecretsError ? { outcome: failed(reference) } : (outcomes[next++] as CachedOutcome),
  );
}

/** The reference of a read with the variables in its path, or what is wrong with it. */
export function referenceOf(
  { store, path, field, version }: PlannedRead,
  backend: string,
  session: Session,
  context: Context,
): Reference | SecretsError {
  const declared = {
    backend,
    path,
    ...(field === undefined ? undefined : { field }),
    ...(version === undefined ? undefined : { version }),
  };
  try {
    return session.expand(store, declared, context.runtime);
  } catch (error) {
    return error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "read" });
  }
}

function tell(plan: Plan, answers: ReadonlyMap<string, Answer>, audit: (read: AuditedRead) => void): void {
  for (const key of plan.keys) {
    for (const id of [...(key.reads ?? []), ...key.previous]) {
      const answer = answers.get(id);
      if (answer === undefined) continue;
      const { backend, cached, outcome, read, ms } = answer;
      audit({
        environment: plan.environment,
        ...(plan.consumer === undefined ? {} : { consumer: plan.consumer }),
        key: key.name,
        backend,
        store: read.store,
        reference: referenceText(answer),
        ...(outcome.status === "found" && outcome.version !== undefined ? { version: outcome.version } : {}),
        outcome: outcome.status,
        origin: originOf(cached),
        ...(outcome.status === "failed" ? { code: outcome.error.code } : {}),
        ms,
      });
    }
  }
}
