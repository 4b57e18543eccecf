import type { CatalogueRow } from "./row.ts";
/** Codes of `backend/*`. */
export type BackendCode = "backend/unconfigured" | "backend/unauthenticated" | "backend/denied" | "backend/throttled" | "backend/sealed" | "backend/unreachable" | "backend/timeout" | "backend/aborted" | "backend/bad-response";
export declare const backendRows: {
    readonly [C in BackendCode]: CatalogueRow;
};
