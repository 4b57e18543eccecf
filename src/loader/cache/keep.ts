import type { Reference } from "../../schema/reference.ts";
import type { Outcome } from "../backend.ts";
import type { ErrorCode } from "../errors/catalogue.ts";
import { type EntryValue, entryBytes } from "./entry.ts";
import { LARGEST_ENTRY } from "./folder.ts";
import type { Shelf, Sought } from "./sought.ts";

/** What a store says of a secret that it will not give any more. */
const REFUSALS: readonly ErrorCode[] = ["backend/denied", "backend/unauthenticated", "value/deleted"];

/** When a store was asked, and when what it gave is over, in the clock's milliseconds. */
export interface KeepingTimes {
  readonly askedAt: number;
  readonly until: number;
}

/** Keeps what the store gave of a secret. What it no longer gives is not kept for an outage; a leased value never is. */
export async function keep(
  { references, key, name, entry }: Sought,
  outcomes: ReadonlyMap<Reference, Outcome>,
  { askedAt, until }: KeepingTimes,
  { folder, keyring }: Shelf,
): Promise<void> {
  const found = references.flatMap((reference): EntryValue[] => {
    const outcome = outcomes.get(reference);
    const isOurs = outcome?.status === "found" && outcome.lease === undefined;
    return isOurs ? [{ field: reference.field, storedAt: askedAt, outcome }] : [];
  });
  if (found.length === 0) {
    if (entry !== undefined && references.some((reference) => isRefusal(outcomes.get(reference))))
      await folder.remove(name);
    return;
  }
  // Other consumers' values of the same secret stay as long as they are of the same version.
  const others = (entry?.values ?? []).filter(
    ({ field, outcome: { version } }) =>
      version !== undefined &&
      version === found[0]?.outcome.version &&
      !references.some((reference) => reference.field === field),
  );
  const sealed = await keyring.seal(entryBytes({ key, values: [...found, ...others] }));
  if (sealed.length <= LARGEST_ENTRY) await folder.write(name, sealed, until);
}

function isRefusal(outcome: Outcome | undefined): boolean {
  if (outcome?.status === "failed") return REFUSALS.includes(outcome.error.code);
  return outcome?.status === "missing";
}
