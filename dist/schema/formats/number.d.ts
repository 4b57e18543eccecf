import { type Format } from "../format.ts";
/** Limits of {@link number}. */
export interface NumberOptions {
    /** The smallest number accepted. */
    readonly min?: number;
    /** The largest number accepted. */
    readonly max?: number;
}
/**
 * A number as JSON writes it (RFC 8259, section 6), as a `number`: `0.25`, `-3`, `1e3`.
 *
 * No spaces, plus sign, leading zeros, hexadecimal, `NaN` or `Infinity`, and nothing too large for a `number`. Whole digits that a
 * `number` cannot hold, as in `9007199254740993`, are refused: they are an identifier, which is `text()`. Those behind a decimal
 * point or with an exponent are rounded.
 *
 * @example
 * ```ts
 * plain(number({ min: 0, max: 1 }), { default: 0.1 });
 * ```
 */
export declare function number(options?: NumberOptions): Format<number>;
