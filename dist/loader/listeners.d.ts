import type { AuditEvent } from "./audit.ts";
import type { Clock } from "./clock.ts";
import type { LoadOptions } from "./load-options.ts";
import type { Report } from "./report.ts";
/** An audit event, as far as who tells it knows it. */
export type AuditedRead = Omit<AuditEvent, "v" | "run" | "seq" | "at" | "action">;
/**
 * The caller's own functions that are told of a load. What they throw does not disturb the load: it is thrown at its end, as it
 * is, since it is the caller's.
 */
export declare class Listeners {
    #private;
    readonly audit: (read: AuditedRead) => void;
    readonly report: (report: Report) => void;
    constructor({ onAudit, onReport }: LoadOptions, action: AuditEvent["action"], clock: Clock);
    /** Throws what the first of them threw, if one did. */
    rethrow(): void;
}
