import type { Plan, PlannedRead } from "../schema/plan.ts";
import { type Reference } from "../schema/reference.ts";
import type { Source } from "../schema/source.ts";
import type { Context, Outcome } from "./backend.ts";
import type { Cache } from "./cache/cache.ts";
import { type Cached } from "./cache/cached.ts";
import type { Deadline } from "./deadline.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { AuditedRead } from "./listeners.ts";
import { type Session } from "./session.ts";
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
export declare function resolve(plan: Plan, resolving: Resolving): Promise<ReadonlyMap<string, Answer>>;
/** The reads of all keys at one place in their order, where all before them are missing. */
export declare function wantedReads(plan: Plan, asked: number, isMissing: (id: string) => boolean): ReadonlySet<string>;
/** Text form of the reference that was read. Made where it is shown: most loads show none. */
export declare function referenceText({ backend, read }: Answer): string;
/** The reference of a read with the variables in its path, or what is wrong with it. */
export declare function referenceOf({ store, path, field, version }: PlannedRead, backend: string, session: Session, context: Context): Reference | SecretsError;
