import { type Format } from "../format.ts";
/** Limits of {@link integer}. */
export interface IntegerOptions {
    /** The smallest integer accepted. */
    readonly min?: number;
    /** The largest integer accepted. */
    readonly max?: number;
}
/**
 * A whole number in decimal digits, as a `number`.
 *
 * Only the text that JavaScript's `String()` would write for it is accepted: no spaces, plus sign, leading zeros, exponent,
 * hexadecimal, no `-0`, and nothing beyond 2^53 - 1, where a `number` is no longer exact. An identifier made of digits is `text()`.
 *
 * @example
 * ```ts
 * plain(integer({ min: 1, max: 64 }), { default: 4 });
 * ```
 */
export declare function integer(options?: IntegerOptions): Format<number>;
