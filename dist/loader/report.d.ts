import type { ErrorCode } from "./errors/catalogue.ts";
/** The value-free account of one load: printed by `explain --json`, and given to `onReport`. */
export interface Report {
    readonly schema: "keystead.report/1";
    readonly environment: string;
    readonly consumer?: string;
    /** RFC 3339, UTC. */
    readonly startedAt: string;
    readonly ms: number;
    /** Requests to servers, and files read. */
    readonly requests: number;
    readonly logins: number;
    readonly keys: readonly KeyReport[];
}
/** What became of one key. */
export interface KeyReport {
    readonly key: string;
    readonly sensitive: boolean;
    /** Text form; absent where the key is a default or composed. */
    readonly reference?: string;
    /** Id in the Inventory. */
    readonly store?: string;
    readonly origin: "store" | "cache" | "stale-cache" | "default" | "composed" | "absent";
    readonly status: "found" | "missing" | "failed";
    /** Of missing. */
    readonly what?: "secret" | "version" | "field";
    readonly version?: string;
    readonly createdAt?: string;
    /** When a lease or the secret ends. */
    readonly expiresAt?: string;
    readonly warnings: readonly string[];
    /** Of failed. */
    readonly code?: ErrorCode;
    readonly ms: number;
}
