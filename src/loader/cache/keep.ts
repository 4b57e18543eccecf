import type { Reference } from "../../schema/reference.ts";
import type { Outcome } from "../backend.ts";
import type { ErrorCode } from "../errors/catalogue.ts";
import type { KeptSecret, KeptValue } from "./entry.ts";
import { readEntry, type Shelf, writeEntry } from "./shelf.ts";
import { isWithin, nameOf, type Sought } from "./sought.ts";

/** What a store says of a secret that it will not give any more. */
const REFUSALS: readonly ErrorCode[] = ["backend/denied", "backend/unauthenticated", "value/deleted"];

/** When a store was asked, and for how long an answer of it is of use, in the clock's milliseconds. */
export interface KeepingTimes {
  readonly askedAt: number;
  readonly age: number;
}

/**
 * Keeps what a store gave, and answers whether anything has changed. What it no longer gives is not kept for an outage; a leased value never is. Of several processes at
 * once the last one wins: what another kept meanwhile is asked for again.
 */
export async function keep(
  answered: readonly Sought[],
  outcomes: ReadonlyMap<Reference, Outcome>,
  { askedAt, age }: KeepingTimes,
  shelf: Shelf,
): Promise<boolean> {
  const changes = new Map<string, KeptSecret | "refused">();
  for (const one of answered) {
    const change = changeOf(one, outcomes, askedAt);
    if (change !== undefined) changes.set(nameOf(one.secret), change);
  }
  if (changes.size === 0) return false;
  const before = (await readEntry(shelf))?.secrets ?? [];
  const after = new Map(before.map((secret) => [nameOf(secret), stillOfUse(secret, askedAt, age)]));
  for (const [name, change] of changes) {
    if (change === "refused") after.delete(name);
    else after.set(name, merged(change, after.get(name)));
  }
  const secrets = [...after.values()].filter(({ values }) => values.length > 0);
  await writeEntry({ key: shelf.key, secrets }, askedAt + age, shelf);
  return true;
}

/** What is to be kept of a secret now; `undefined` where its store has said nothing that changes it. */
function changeOf(
  { secret, references }: Sought,
  outcomes: ReadonlyMap<Reference, Outcome>,
  storedAt: number,
): KeptSecret | "refused" | undefined {
  const values = references.flatMap((reference): KeptValue[] => {
    const outcome = outcomes.get(reference);
    const isKept = outcome?.status === "found" && outcome.lease === undefined;
    return isKept ? [{ field: reference.field, storedAt, outcome }] : [];
  });
  if (values.length > 0) return { ...secret, values };
  return references.some((reference) => isRefusal(outcomes.get(reference))) ? "refused" : undefined;
}

function isRefusal(outcome: Outcome | undefined): boolean {
  if (outcome?.status === "failed") return REFUSALS.includes(outcome.error.code);
  return outcome?.status === "missing";
}

function stillOfUse(secret: KeptSecret, now: number, age: number): KeptSecret {
  return { ...secret, values: secret.values.filter((value) => isWithin(value, now, age)) };
}

/** Other consumers' values of the same secret stay as long as they are of the same version. */
function merged(change: KeptSecret, before: KeptSecret | undefined): KeptSecret {
  const now = change.values[0]?.outcome;
  const others = (before?.values ?? []).filter(
    ({ field, outcome }) =>
      now !== undefined && isSameVersion(outcome, now) && !change.values.some((value) => value.field === field),
  );
  return { ...change, values: [...change.values, ...others] };
}

/** A secret that was destroyed and made anew counts its versions from the beginning: only the time tells the two apart. */
function isSameVersion(one: KeptValue["outcome"], other: KeptValue["outcome"]): boolean {
  const isSameTime = one.createdAt?.getTime() === other.createdAt?.getTime();
  return one.version !== undefined && one.version === other.version && isSameTime;
}
