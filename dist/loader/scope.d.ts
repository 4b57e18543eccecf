import type { AnyConfig } from "../schema/config.ts";
import type { Inventory } from "../schema/inventory.ts";
import type { Plan, PlannedRead } from "../schema/plan.ts";
import type { Source } from "../schema/source.ts";
import type { Context, Meter } from "./backend.ts";
import { type Clock } from "./clock.ts";
import { type Deadline } from "./deadline.ts";
import { type Limits, type LoadOptions, type Ports } from "./load-options.ts";
import { type Runtime } from "./runtime.ts";
import { Session } from "./session.ts";
import type { Signal } from "./signal.ts";
/** A load's options as the front doors give them on. */
export type AnyLoadOptions = LoadOptions & {
    readonly consumer?: string;
};
/** What asking stores stands on, to the end of its logins. */
export interface Connected {
    readonly stores: ReadonlyMap<string, Source>;
    readonly session: Session;
    readonly runtime: Runtime;
    readonly clock: Clock;
    readonly meter: Meter;
    readonly startedAt: number;
    readonly deadline: Deadline;
    readonly context: Context;
    /** A context for what follows, within a time of its own, ended early by a signal. */
    readonly later: (ms: number, signal?: Signal) => {
        readonly context: Context;
        readonly deadline: Deadline;
    };
}
/** What a load stands on, from its plan on. */
export interface Scope extends Connected {
    readonly inventory: Inventory;
    readonly plan: Plan;
}
/** Starts the time of a load. Whatever is wrong with the declaration or the options is told before. @throws SecretsError */
export declare function openScope(config: AnyConfig, options: AnyLoadOptions, ports: Ports): Scope;
/** How stores are asked, with its numbers. */
export type Asking = Limits & Pick<LoadOptions, "root" | "signal">;
/**
 * Starts the time in which stores are asked. Nothing is opened yet.
 *
 * @param narrow The reads to which logins are cut down.
 */
export declare function connect(stores: ReadonlyMap<string, Source>, { root, signal, ...limits }: Asking, ports: Ports, narrow?: readonly PlannedRead[]): Connected;
/** Ends a session within a time of its own. May be called twice. */
export declare function closeSession({ session, later }: Pick<Connected, "session" | "later">, ms?: number): Promise<void>;
/** Ends what a load that gives nothing left open: tokens of ours are revoked, but nobody waits for that once the time is over. */
export declare function abandon(scope: Pick<Connected, "session" | "later" | "deadline">): Promise<void>;
/** The numbers of what was asked. @throws SecretsError with all that is wrong with it */
export declare function limitsOf(options: object): Limits;
