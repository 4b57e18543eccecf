import { type Format } from "../format.ts";
/** Limits of {@link text}. */
export interface TextOptions {
    /**
     * Characters at least, counted as Unicode code points. Without it the empty text is a value like any other.
     *
     * @default {0}
     */
    readonly minLength?: number;
    /** Characters at most, counted as Unicode code points. */
    readonly maxLength?: number;
    /** A regular expression that the whole text must match, anchored or not. Its flags `g` and `y` mean nothing here. */
    readonly pattern?: RegExp;
}
/**
 * Text in UTF-8, kept as it is: nothing is trimmed, `"00123"` keeps its zeros, `"false"` is five letters.
 *
 * @example
 * ```ts
 * secret(text({ minLength: 64 }));
 * plain(text({ pattern: /[a-z]+-\d+/ }), { default: "eu-1" });
 * ```
 */
export declare function text(options?: TextOptions): Format<string>;
