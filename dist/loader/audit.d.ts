import type { ErrorCode } from "./errors/catalogue.ts";
/** One read of one key, for an audit trail: never a value, its length or a digest. */
export interface AuditEvent {
    readonly v: 1;
    /** The same for all events of a load. */
    readonly run: string;
    /** From 0 within a run. */
    readonly seq: number;
    /** RFC 3339, UTC. */
    readonly at: string;
    readonly action: "load" | "refresh";
    readonly environment: string;
    readonly consumer?: string;
    readonly key: string;
    readonly backend: string;
    readonly store: string;
    /** Text form. */
    readonly reference: string;
    readonly version?: string;
    readonly outcome: "found" | "missing" | "failed";
    /** Who answered. */
    readonly origin: "store" | "cache" | "stale-cache";
    readonly code?: ErrorCode;
    readonly ms: number;
}
