import type { CatalogueRow } from "./row.ts";
/** Codes of `reference/*`. */
export type ReferenceCode = "reference/invalid" | "reference/unsupported";
export declare const referenceRows: {
    readonly [C in ReferenceCode]: CatalogueRow;
};
