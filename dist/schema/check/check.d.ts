import { type AnyConfig } from "../config.ts";
import type { Inventory } from "../inventory.ts";
import type { Issue } from "../issue.ts";
import { type Stores } from "../stores.ts";
/**
 * Finds everything that is wrong with a declaration, all at once, without touching anything.
 *
 * @example
 * ```ts
 * check(config).map((issue) => issue.code); // []
 * ```
 */
export declare function check(config: AnyConfig): readonly Issue[];
/** A declaration, looked at. */
export interface Examined {
    readonly issues: readonly Issue[];
    /** Absent where the declaration is too broken to describe. */
    readonly described?: {
        readonly inventory: Inventory;
        readonly stores: Stores;
    };
}
/** As {@link check}, with what it was checked by. */
export declare function examine(config: AnyConfig): Examined;
