import type { Backend, Description, Outcome, Permission } from "../../loader/backend.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { PlannedRead } from "../../schema/plan.ts";
import type { Reference } from "../../schema/reference.ts";
import { attempt, type Examination } from "./examination.ts";

/** What was found of one place. */
export interface Surveyed {
  readonly read: PlannedRead;
  /** Text form. */
  readonly reference: string;
  /** Why it was not looked at. */
  readonly stopped?: string;
  readonly description?: Description;
  /** Absent where the store denies nobody a value that is there, or has no way to be asked. */
  readonly permission?: Permission;
  /** What mends it, in the store's own words. */
  readonly remedy?: string;
  /** How a read ended, where one was wanted. */
  readonly outcome?: Outcome;
}

/** Whether a place has no value, so that the next one is asked. */
export function isMissing(place: Surveyed): boolean {
  return place.outcome === undefined ? isSeenMissing(place) : place.outcome.status === "missing";
}

/** Whether a store says without a read that a place has no value. */
export function isSeenMissing({ description }: Surveyed): boolean {
  return description?.state === "missing" || (description?.state === "exists" && description.field === "missing");
}

/** A place whose reference is sound. */
export interface Referred {
  readonly read: PlannedRead;
  readonly reference: string;
  readonly asked: Reference;
}

/** What a store says of places without giving their values. */
export async function look(
  backend: Backend,
  places: readonly Referred[],
  examination: Examination,
): Promise<readonly Surveyed[]> {
  const { context } = examination;
  const references = places.map(({ asked }) => asked);
  if (places.length === 0) return [];
  const [descriptions, permissions] = await Promise.all([
    attempt(examination, async () => backend.describe?.(references, context)),
    attempt(examination, async () => backend.permissions?.(references, context)),
  ]);
  return Promise.all(
    places.map(async ({ read, reference, asked }, index): Promise<Surveyed> => {
      const description = oneOf(descriptions, index);
      const permission = permissions instanceof SecretsError ? undefined : permissions?.[index];
      const remedy = await remedyOf(backend, asked, description, examination);
      return {
        read,
        reference,
        ...(description === undefined ? {} : { description }),
        ...(permission === undefined ? {} : { permission }),
        ...(remedy === undefined ? {} : { remedy }),
      };
    }),
  );
}

function oneOf(
  descriptions: readonly Description[] | SecretsError | undefined,
  index: number,
): Description | undefined {
  return descriptions instanceof SecretsError ? { state: "failed", error: descriptions } : descriptions?.[index];
}

async function remedyOf(
  backend: Backend,
  reference: Reference,
  description: Description | undefined,
  examination: Examination,
): Promise<string | undefined> {
  if (description === undefined || description.state === "failed") return undefined;
  if (description.state === "exists" && description.field !== "missing") return undefined;
  const remedy = await attempt(examination, async () => backend.remedy?.(reference, description, examination.context));
  return remedy instanceof SecretsError ? undefined : remedy;
}

/**
 * What is denied is known already, and what can only be read by issuing it is never read. What is missing is read where a store
 * denies a read of it, and only the read tells.
 */
export function isReadable(place: Surveyed | undefined): boolean {
  if (place === undefined || place.permission?.state === "denied") return false;
  if (isMissing(place)) return place.permission?.state === "unknown";
  const { description } = place;
  if (description === undefined) return true;
  if (description.state === "failed") return description.error.code === "backend/denied";
  return description.state === "exists";
}

/** Reads places as a load does. */
export async function readAll(
  backend: Backend,
  places: readonly Referred[],
  examination: Examination,
): Promise<ReadonlyMap<string, Outcome>> {
  if (places.length === 0) return new Map();
  const outcomes = await attempt(examination, () =>
    backend.read(
      places.map(({ asked }) => asked),
      examination.context,
    ),
  );
  const bug = (): SecretsError => new SecretsError("internal/bug", { action: "read" });
  return new Map(
    places.map(({ read }, index) => [
      read.id,
      outcomes instanceof SecretsError
        ? { status: "failed", error: outcomes }
        : (outcomes[index] ?? { status: "failed", error: bug() }),
    ]),
  );
}
