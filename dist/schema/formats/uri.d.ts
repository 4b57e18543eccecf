import { type Format } from "../format.ts";
/** Limits of {@link uri}. */
export interface UriOptions {
    /** The schemes accepted, without colon: `["https"]`. Any scheme without it. */
    readonly protocols?: readonly string[];
}
/**
 * An absolute URI: a scheme, a colon, and what the scheme needs (RFC 3986, section 3); kept as it is, a fragment too.
 *
 * What RFC 3986 does not allow in a URI is refused, not repaired: spaces, letters outside ASCII, a bare `%`, a relative reference.
 * It must also be one for the URL parser of JavaScript (https://url.spec.whatwg.org), so that `new URL(value)` never throws. A
 * connection string that names several hosts is no URI: use `text()`.
 *
 * @example
 * ```ts
 * secret(uri({ protocols: ["https"] }));
 * ```
 */
export declare function uri(options?: UriOptions): Format<string>;
