import { type ActionCode } from "./rows/action.ts";
import { type BackendCode } from "./rows/backend.ts";
import { type ConfigCode } from "./rows/config.ts";
import { type ReferenceCode } from "./rows/reference.ts";
import type { CatalogueRow } from "./rows/row.ts";
import { type RuntimeCode } from "./rows/runtime.ts";
import { type StoreCode } from "./rows/store.ts";
import { type ValueCode } from "./rows/value.ts";
/** A permanent error code, `area/reason`. */
export type ErrorCode = ConfigCode | ReferenceCode | BackendCode | ValueCode | StoreCode | RuntimeCode | ActionCode;
/** Every code, with what it means. Codes are permanent and never reused. */
export declare const CATALOGUE: {
    readonly [C in ErrorCode]: CatalogueRow;
};
