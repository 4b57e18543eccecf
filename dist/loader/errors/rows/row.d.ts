import type { Facts } from "../facts.ts";
/** What the catalogue says of a code. */
export interface CatalogueRow {
    /** The state, as the end of a message: `Cannot read X: access denied`. */
    readonly state: string;
    /** What it means, for the docs. */
    readonly meaning: string;
    /** One imperative, with the exact path, permission, variable or command where the facts have it. */
    readonly hint: (facts: Facts) => string;
    /** Exit status of the command line. */
    readonly exit: 3 | 4 | 5 | 6 | 70;
    /** Whether the same call may go through later. */
    readonly retryable: boolean;
}
