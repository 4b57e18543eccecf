/** What an option takes: text; text or a variable; a flag; a token handed in; how keys are named; identities; one of some words. */
export type OptionKind = "text" | "setting" | "variable" | "flag" | "token" | "naming" | "identities" | "record" | "backend" | "version" | readonly string[];
/** The options of a source or an identity, by what each takes. */
export interface OptionShape {
    readonly [option: string]: OptionKind;
}
/** What is wrong with an option, for `check`: a declaration throws nothing. */
export interface OptionProblem {
    readonly option: string;
    /** What it takes; absent where there is no such option. */
    readonly wanted?: string;
    /** A credential is written out where a variable belongs. */
    readonly credential?: true;
}
/** Options without what is wrong with them, so that nothing behind them can trip over it. */
export interface CleanOptions<O> {
    readonly options: Partial<O>;
    readonly problems: readonly OptionProblem[];
}
/** Takes options apart by their shape: what fits, and what is wrong, all at once. */
export declare function cleanOptions<O extends object>(given: unknown, shape: OptionShape, required?: readonly string[]): CleanOptions<O>;
/** Options that a client of the caller's own has its own for: beside one, they would be read and not obeyed. */
export declare function besideClient<O extends {
    readonly client?: unknown;
}>(options: O, own: readonly (keyof O & string)[]): readonly OptionProblem[];
