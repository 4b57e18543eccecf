import type { CatalogueRow } from "./row.ts";
/** Codes of `config/*`. */
export type ConfigCode = "config/not-found" | "config/unloadable" | "config/untrusted" | "config/unknown-package" | "config/not-a-config" | "config/no-environment" | "config/unknown-environment" | "config/unknown-consumer" | "config/unknown-key" | "config/invalid-key" | "config/duplicate-key" | "config/unknown-option" | "config/invalid-option" | "config/invalid-default" | "config/invalid-template" | "config/cycle" | "config/value-in-declaration" | "config/missing-variable" | "config/insecure" | "config/unsupported" | "config/dangerous-name" | "config/browser";
export declare const configRows: {
    readonly [C in ConfigCode]: CatalogueRow;
};
