import type { Reference } from "../../schema/reference.ts";
import type { Backend, Context, Outcome } from "../backend.ts";
import { startDeadline } from "../deadline.ts";
import { contextWith } from "../derived-context.ts";

/** Milliseconds at most that are left for what follows, where the store does not answer and the cache can. */
const SPARE = 2000;

/** Asks a store. Where the cache can stand in for all of it, it is known in time that the store does not answer. */
export async function ask(
  references: readonly Reference[],
  backend: Backend,
  context: Context,
  isSpare: boolean,
): Promise<ReadonlyMap<Reference, Outcome>> {
  if (references.length === 0) return new Map();
  const outcomes = await (isSpare ? inTime(references, backend, context) : backend.read(references, context));
  return new Map(references.map((reference, index) => [reference, outcomes[index] as Outcome]));
}

async function inTime(
  references: readonly Reference[],
  backend: Backend,
  context: Context,
): Promise<readonly Outcome[]> {
  const left = context.deadline - context.clock.now();
  const own = startDeadline(context.clock, Math.max(1, left - Math.min(SPARE, left / 4)), context.signal);
  try {
    const shorter = contextWith(context, { signal: own.signal, deadline: own.at });
    return await own.within(backend.read(references, shorter));
  } catch (error) {
    const reason = own.reason();
    if (reason?.code !== "backend/timeout") throw error;
    return references.map(() => ({ status: "failed", error: reason }));
  } finally {
    own.clear();
  }
}
