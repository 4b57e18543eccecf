import { type Format } from "../format.ts";
/**
 * A TCP or UDP port, 1 to 65535 (RFC 6335, section 6; 0 is reserved), as a `number`. Decimal digits without leading zeros.
 *
 * @example
 * ```ts
 * plain(port(), { default: 5432 });
 * ```
 */
export declare function port(): Format<number>;
