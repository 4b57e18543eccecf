import type { IssueCode } from "../../../schema/issue.ts";
import type { CatalogueRow } from "./row.ts";
/** Codes of `config/*`: what a declaration is told of by itself, and what only a load finds out. */
export type ConfigCode = Extract<IssueCode, `config/${string}`> | "config/not-found" | "config/unloadable" | "config/untrusted" | "config/unknown-package" | "config/not-a-config" | "config/no-environment" | "config/missing-variable" | "config/unsupported" | "config/dangerous-name" | "config/impure" | "config/beyond-limits" | "config/browser";
export declare const configRows: {
    readonly [C in ConfigCode]: CatalogueRow;
};
