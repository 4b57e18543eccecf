import type { AnyConfig } from "../schema/config.ts";
import type { Plan } from "../schema/plan.ts";
import type { AuditEvent } from "./audit.ts";
import type { Lease } from "./backend.ts";
import type { Ports } from "./load-options.ts";
import { type Materialised } from "./materialise.ts";
import type { Report } from "./report.ts";
import { type AnyLoadOptions, type Scope } from "./scope.ts";
export { type AnyLoadOptions, closeSession } from "./scope.ts";
/** What a load gives, before it is made into what each front door hands out. */
export interface Loaded {
    readonly plan: Plan;
    readonly keys: readonly Materialised[];
    readonly report: Report;
    readonly leases: readonly Lease[];
    readonly session: Scope["session"];
    /** Milliseconds left of the load's own time. */
    readonly left: () => number;
    readonly later: Scope["later"];
}
/**
 * Loads the keys of one consumer in one environment: all, or one error with every problem and no value.
 *
 * @throws SecretsError
 */
export declare function load(config: AnyConfig, options?: AnyLoadOptions, ports?: Ports, action?: AuditEvent["action"]): Promise<Loaded>;
