import { type Format } from "../format.ts";
/**
 * The host part of an address, without scheme, port or brackets, kept as it is.
 *
 * A host name of letters, digits and hyphens (RFC 1123, section 2.1; labels to 63 characters, 253 in all, one dot at the end
 * allowed), an IPv4 address of four decimal numbers, or an IPv6 address (RFC 4291, section 2.2) without a zone. A name with
 * letters outside ASCII is written in its `xn--` form.
 *
 * @example
 * ```ts
 * plain(host(), { default: "localhost" });
 * ```
 */
export declare function host(): Format<string>;
