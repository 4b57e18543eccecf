import type { CatalogueRow } from "./row.ts";
/** Codes of `value/*`. */
export type ValueCode = "value/missing" | "value/deleted" | "value/invalid" | "value/undecodable" | "value/too-large" | "value/undeliverable";
export declare const valueRows: {
    readonly [C in ValueCode]: CatalogueRow;
};
