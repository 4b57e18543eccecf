import type { AnyConfig } from "../schema/config.ts";
import type { Plan } from "../schema/plan.ts";
import type { AuditEvent } from "./audit.ts";
import type { Context, Lease } from "./backend.ts";
import { type Deadline } from "./deadline.ts";
import { type LoadOptions, type Ports } from "./load-options.ts";
import { type Materialised } from "./materialise.ts";
import type { Report } from "./report.ts";
import { Session } from "./session.ts";
import type { Signal } from "./signal.ts";
/** What a load gives, before it is made into what each front door hands out. */
export interface Loaded {
    readonly plan: Plan;
    readonly keys: readonly Materialised[];
    readonly report: Report;
    readonly leases: readonly Lease[];
    readonly session: Session;
    /** Milliseconds left of the load's own time. */
    readonly left: () => number;
    /** A context for what follows the load, within a time of its own, ended early by a signal. */
    readonly later: (ms: number, signal?: Signal) => {
        readonly context: Context;
        readonly deadline: Deadline;
    };
}
/** A load's options as the front doors give them on. */
export type AnyLoadOptions = LoadOptions & {
    readonly consumer?: string;
};
/**
 * Loads the keys of one consumer in one environment: all, or one error with every problem and no value.
 *
 * @throws SecretsError
 */
export declare function load(config: AnyConfig, options?: AnyLoadOptions, ports?: Ports, action?: AuditEvent["action"]): Promise<Loaded>;
/** Ends a session within a time of its own. May be called twice. */
export declare function closeSession({ session, later }: Pick<Loaded, "session" | "later">, ms?: number): Promise<void>;
