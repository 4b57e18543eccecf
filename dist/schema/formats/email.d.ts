import { type Format } from "../format.ts";
/**
 * One e-mail address, `local@domain`, kept as it is.
 *
 * The rule is the one of HTML's `<input type=email>` within the limits of RFC 5321: at most 254 characters, 64 before the `@`,
 * no dots at the ends or in a row. `root@localhost` is an address; a display name, a quoted local part, an IP literal and letters
 * outside ASCII are refused.
 *
 * @example
 * ```ts
 * plain(email(), { default: "noreply@example.com" });
 * ```
 */
export declare function email(): Format<string>;
