import type { CatalogueRow } from "./row.ts";
/** Codes of `action/*`. */
export type ActionCode = "action/not-a-workflow" | "action/unknown-input" | "action/invalid-input" | "action/event-refused" | "action/unmaskable" | "action/invalid-name" | "action/not-exported";
export declare const actionRows: {
    readonly [C in ActionCode]: CatalogueRow;
};
