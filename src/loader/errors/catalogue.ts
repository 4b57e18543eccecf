import { type ActionCode, actionRows } from "./rows/action.ts";
import { type BackendCode, backendRows } from "./rows/backend.ts";
import { type ConfigCode, configRows } from "./rows/config.ts";
import { type ReferenceCode, referenceRows } from "./rows/reference.ts";
import type { CatalogueRow } from "./rows/row.ts";
import { type RuntimeCode, runtimeRows } from "./rows/runtime.ts";
import { type StoreCode, storeRows } from "./rows/store.ts";
import { type ValueCode, valueRows } from "./rows/value.ts";

/** A permanent error code, `area/reason`. */
export type ErrorCode = ConfigCode | ReferenceCode | BackendCode | ValueCode | StoreCode | RuntimeCode | ActionCode;

/** Every code, with what it means. Codes are permanent and never reused. */
export const CATALOGUE: { readonly [C in ErrorCode]: CatalogueRow } = {
  ...configRows,
  ...referenceRows,
  ...backendRows,
  ...valueRows,
  ...storeRows,
  ...runtimeRows,
  ...actionRows,
};
