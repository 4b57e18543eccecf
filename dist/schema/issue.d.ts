/** A code of what is wrong with a declaration, or with what was asked of it. */
export type IssueCode = "config/unknown-environment" | "config/unknown-consumer" | "config/unknown-key" | "config/invalid-key" | "config/duplicate-key" | "config/unknown-option" | "config/invalid-option" | "config/invalid-default" | "config/invalid-template" | "config/cycle" | "config/value-in-declaration" | "config/insecure" | "reference/invalid" | "reference/unsupported";
/** One problem, as data: the loader makes an error of it. */
export interface Issue {
    readonly code: IssueCode;
    readonly facts: {
        readonly key?: string | undefined;
        readonly environment?: string | undefined;
        readonly consumer?: string | undefined;
        readonly reference?: string | undefined;
        readonly option?: string | undefined;
        readonly name?: string | undefined;
        readonly wanted?: string | undefined;
        readonly known?: string | undefined;
    };
    /** In place of the code's own words. */
    readonly state?: string;
    /** In place of the code's own hint. */
    readonly hint?: string;
}
