import type { Plan, PlannedRead } from "../schema/plan.ts";
import type { Source } from "../schema/source.ts";
import type { Context, Outcome } from "./backend.ts";
import type { Deadline } from "./deadline.ts";
import type { AuditedRead } from "./listeners.ts";
import { type Session } from "./session.ts";
/** How one read of a plan ended. */
export interface Answer {
    readonly read: PlannedRead;
    /** Text form of its reference. */
    readonly reference: string;
    readonly outcome: Outcome;
    readonly ms: number;
}
/** What a resolve needs besides its plan. */
export interface Resolving {
    readonly stores: ReadonlyMap<string, Source>;
    readonly session: Session;
    readonly context: Context;
    readonly deadline: Deadline;
    /** One event for each key and read. */
    readonly audit: (read: AuditedRead) => void;
}
/**
 * Runs a plan's reads. Where a key may come from several stores, the next is asked only for those that the one before calls
 * missing. Every read ends found, missing or failed; none ends another.
 */
export declare function resolve(plan: Plan, resolving: Resolving): Promise<ReadonlyMap<string, Answer>>;
