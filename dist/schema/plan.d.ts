import { type Piece } from "./composition.ts";
import type { Inventory, ReferenceEntry } from "./inventory.ts";
import type { Issue } from "./issue.ts";
/** What to load. */
export interface Selection {
    readonly environment: string;
    readonly consumer?: string;
    /** Of the consumer's keys, or of all, only these. */
    readonly keys?: readonly string[];
}
/** One read of one place, however many keys want it. */
export interface PlannedRead extends ReferenceEntry {
    /** Names it within the plan. */
    readonly id: string;
}
/** One key to be made. */
export interface PlannedKey {
    readonly name: string;
    /** A part of a composed key is read and masked, and not handed over unless it was asked for itself. */
    readonly delivered: boolean;
    readonly sensitive: boolean;
    /** Ids of the reads that may give it, in the order they are asked; `null` where it is deliberately absent. */
    readonly reads: readonly string[] | null;
    /** The same for the value before. */
    readonly previous: readonly string[];
    /** Of a composed key: its parts stand before it in the plan. */
    readonly pieces?: readonly Piece[];
}
/** What a load will do: pure, and made without touching anything. */
export interface Plan {
    readonly environment: string;
    readonly consumer?: string;
    readonly reads: readonly PlannedRead[];
    /** In an order in which each composed key follows its parts. */
    readonly keys: readonly PlannedKey[];
}
/** Plans a load: equal reads are one, composed keys follow their parts. */
export declare function plan(inventory: Inventory, selection: Selection): {
    readonly plan: Plan;
} | {
    readonly issues: readonly Issue[];
};
