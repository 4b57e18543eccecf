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
    /** Where the declaration has a cache. */
    readonly cache?: CacheReport;
}
/** What the cache did for a load. */
export interface CacheReport {
    /** Whether a store was read through it. */
    readonly used: boolean;
    /** Why it was not used as it could have been. */
    readonly unused: readonly CacheUnused[];
}
/** A reason not to use the cache. */
export interface CacheUnused {
    /** Id in the Inventory; absent where it is a reason for every store. */
    readonly store?: string;
    /**
     * `switched-off` by the caller; `under-ci`; a `refresh` asks the store; `no-home` that a folder could be in; the cache's own
     * `identity` or its `folder` cannot be used; the load's `deadline` left no time to keep anything; Deno's `permission` is
     * missing; the `credential` is not on this machine, or is not whole; a `client` of the caller's says not who it is.
     */
    readonly why: "switched-off" | "under-ci" | "refresh" | "no-home" | "identity" | "folder" | "deadline" | "permission" | "credential" | "client";
    /** The variable, path or permission in question. */
    readonly detail?: string;
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
    /** When a value from the cache was read from its store. */
    readonly cachedAt?: string;
    /** When a lease or the secret ends. */
    readonly expiresAt?: string;
    readonly warnings: readonly string[];
    /** Of failed. */
    readonly code?: ErrorCode;
    readonly ms: number;
}
