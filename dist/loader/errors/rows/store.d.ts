import type { CatalogueRow } from "./row.ts";
/** Codes of `store/*`. */
export type StoreCode = "store/not-writable" | "store/conflict" | "store/no-recipients" | "store/failed";
export declare const storeRows: {
    readonly [C in StoreCode]: CatalogueRow;
};
