import type { Outcome } from "../backend.ts";
/** That a value is from the cache. */
export interface Cached {
    /** When it was read from the store. */
    readonly storedAt: Date;
    /** Whether its time is over, and it stands in for a store that is not reachable. */
    readonly stale: boolean;
}
/** Who answered a read. */
export declare function originOf(cached: Cached | undefined): "store" | "cache" | "stale-cache";
/** How a read ended, of the store or of the cache. */
export interface CachedOutcome {
    readonly outcome: Outcome;
    readonly cached?: Cached;
}
