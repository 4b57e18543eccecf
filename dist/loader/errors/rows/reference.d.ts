import type { IssueCode } from "../../../schema/issue.ts";
import type { CatalogueRow } from "./row.ts";
/** Codes of `reference/*`. */
export type ReferenceCode = Extract<IssueCode, `reference/${string}`>;
export declare const referenceRows: {
    readonly [C in ReferenceCode]: CatalogueRow;
};
