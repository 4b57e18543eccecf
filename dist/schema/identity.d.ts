import { type OptionProblem, type OptionShape } from "./options.ts";
import { type Settings, type Variable } from "./setting.ts";
/** How to become someone at a store. The first available one of a source is used; a denial never moves on to the next. */
export interface Identity<K extends string = string> {
    readonly backend: K;
    readonly method: string;
    readonly settings: Settings;
    /** What is wrong with its options. */
    readonly "~problems"?: readonly OptionProblem[];
}
/** One identity, or several of which the first available one is used. */
export type Identities<K extends string> = Identity<K> | readonly Identity<K>[];
/** Makes an identity of a backend; settings that are not given are left out. */
export declare function identity<K extends string>(backend: K, method: string, given?: {
    readonly [setting: string]: string | boolean | Variable | undefined;
}, problems?: readonly OptionProblem[]): Identity<K>;
/** Makes an identity of the options that fit their shape; a token handed in becomes a setting of its own. */
export declare function shapedIdentity<K extends string>(backend: K, method: string, given: unknown, shape: OptionShape, required?: readonly string[]): Identity<K>;
/** A token handed in: the variable that holds it, or the file it is in. A token in clear would be a value in the declaration. */
export type TokenInput = Variable | {
    readonly file: string;
};
/** The settings of a token handed in. */
export declare function tokenSettings(token: TokenInput | undefined): {
    readonly [setting: string]: string | Variable;
};
