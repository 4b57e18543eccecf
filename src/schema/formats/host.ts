import { check, ipv4, maxLength, pipe, regex, string, union } from "valibot";
import { type Format, makeFormat } from "../format.ts";
import { fromValibot } from "./valibot-rule.ts";

const LABEL = "[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?";
// Resolvers take a name whose last label is a number for an IPv4 address, in forms that differ between them: "1.2.3", "0x7f.1".
const HOST_NAME = new RegExp(`^(?=.{1,253}\\.?$)(?:${LABEL}\\.)*(?!\\d+\\.?$)(?!0[xX][\\dA-Fa-f]*\\.?$)${LABEL}\\.?$`);

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
export function host(): Format<string> {
  const name = pipe(string(), maxLength(254), regex(HOST_NAME));
  const ipv6 = pipe(string(), maxLength(45), regex(/^[\dA-Fa-f:.]+$/), check(isIpv6));
  return makeFormat("host", {}, fromValibot(union([name, pipe(string(), ipv4()), ipv6])));
}

// valibot's ipv6 takes zones and leading zeros in an embedded IPv4 address, and misses `1:2:3:4:5:6:192.0.2.1`.
function isIpv6(text: string): boolean {
  return URL.canParse(`http://[${text}]/`);
}
