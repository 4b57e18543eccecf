import type { CatalogueRow } from "./row.ts";
/** Codes of `runtime/*` and `internal/*`. */
export type RuntimeCode = "runtime/permission" | "runtime/command" | "runtime/clock" | "runtime/git" | "internal/bug";
export declare const runtimeRows: {
    readonly [C in RuntimeCode]: CatalogueRow;
};
