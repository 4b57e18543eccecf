import type { OptionProblem } from "./options.ts";
/** Where a value lies in a store: a path, and in it a field and a version, as the store's own words have them. */
export interface Reference<K extends string = string> {
    readonly backend: K;
    /** `{NAME}` in it stands for a variable that is read at load time. */
    readonly path: string;
    readonly field?: string;
    readonly version?: string;
    /** The source it belongs to, which says at which store the path is; see `sourceOf`. */
    readonly "~source"?: object;
    /** What is wrong with the options of its `at`. */
    readonly "~problems"?: readonly OptionProblem[];
}
/** A reference without its source: what has a text form. */
export interface Location {
    readonly backend: string;
    readonly path: string;
    readonly field?: string;
    readonly version?: string;
}
/**
 * The printable, credential-free text form: `vault:neural/staging#secret_key`, `aws:neural/production#password@AWSPREVIOUS`.
 * `%`, `#`, `@`, blanks and control characters in names are percent-encoded.
 *
 * @example
 * ```ts
 * formatReference({ backend: "vault", path: "neural/staging", field: "secret_key" }); // "vault:neural/staging#secret_key"
 * ```
 */
export declare function formatReference(reference: Location): string;
/**
 * Reads the text form back; `undefined` where the text is none.
 *
 * @example
 * ```ts
 * parseReference("vault:neural/staging#secret_key")?.field; // "secret_key"
 * ```
 */
export declare function parseReference(text: string): Location | undefined;
