import type { OptionProblem } from "./options.ts";
import type { StandardSchema } from "./standard-schema.ts";
/** A limit of a format, as the Inventory shows it. */
export type Constraint = string | number | boolean | readonly string[];
/** What the Inventory says of a format of ours. */
export interface FormatDescription {
    readonly name: string;
    readonly constraints: {
        readonly [name: string]: Constraint;
    };
    /** `bytes` is given the stored bytes; every other format their text. */
    readonly takes: "text" | "bytes";
    /** An option that was declared wrongly: `check` tells it, and no value fits. */
    readonly problem?: OptionProblem;
}
/** A built-in format: a Standard Schema that takes text and that the Inventory can describe. */
export interface Format<Output> extends StandardSchema<string, Output> {
    readonly "~format": FormatDescription;
}
/** Why a value was refused: named by the rule, never by what was found. */
export type Refusal = readonly [{
    readonly message: string;
}];
/** What a format's rule answers: the typed value, or nothing where the text does not fit. */
export type Rule<Output> = (text: string) => {
    readonly value: Output;
} | undefined;
/** Makes a format of a rule. The refusal says the format's name only: a validator's own words print the value. */
export declare function makeFormat<Output>(name: string, given: {
    readonly [name: string]: Constraint | undefined;
}, rule: Rule<Output>): Format<Output>;
/** An option of a format that is not what it takes. It does not leave {@link declaredFormat}. */
export declare class WrongOption extends Error {
    readonly problem: OptionProblem;
    /** @param wanted what the option takes; absent where there is no such option */
    constructor(option: string, wanted?: string);
}
/** Makes a format. A wrong option is kept for `check`, since a declaration throws nothing; no value fits such a format. */
export declare function declaredFormat<Output>(name: string, make: () => Format<Output>): Format<Output>;
/** As {@link makeFormat}, for a rule that may be given bytes. */
export declare function describedFormat<Output>(name: string, given: {
    readonly [name: string]: Constraint | undefined;
}, takes: "text" | "bytes", rule: (input: unknown) => {
    readonly value: Output;
} | undefined): Format<Output>;
/** Whether a schema is a format of ours. */
export declare function isFormat(schema: StandardSchema): schema is Format<unknown>;
