import { type Format } from "../format.ts";
/**
 * A UUID (RFC 9562, section 4) as 32 hexadecimal digits in five groups, of any version, in either case; kept as it is.
 *
 * @example
 * ```ts
 * plain(uuid());
 * ```
 */
export declare function uuid(): Format<string>;
