import type { Inventory } from "../../schema/inventory.ts";
import type { Reference } from "../../schema/reference.ts";
import type { Source } from "../../schema/source.ts";
import type { Backend, Context } from "../backend.ts";
import type { Clock } from "../clock.ts";
import type { CacheReport } from "../report.ts";
import type { Runtime } from "../runtime.ts";
import type { CachedOutcome } from "./cached.ts";
/** What a load's cache is opened with. */
export interface CacheScope {
    readonly inventory: Inventory;
    readonly runtime: Runtime;
    readonly clock: Clock;
    /** Whether the load wants one at all. */
    readonly wanted: boolean;
    /** Whether what is kept is served, or the store asked all the same. */
    readonly serves: boolean;
}
/** The cache of one load. Nothing of it fails a load: what it cannot do is said in the report. */
export declare class Cache {
    #private;
    constructor(scope: CacheScope);
    /** Reads a store through the cache, where it is one that is cached. */
    read({ id, source, backend }: {
        readonly id: string;
        readonly source: Source;
        readonly backend: Backend;
    }, references: readonly Reference[], context: Context): Promise<readonly CachedOutcome[]>;
    /** Waits until what was read is kept, for half of the milliseconds that the load has left at most. */
    settled(left: number): Promise<void>;
    report(): CacheReport;
}
