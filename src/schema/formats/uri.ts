import { check, pipe, regex, string, url } from "valibot";
import { declaredFormat, type Format, makeFormat, WrongOption } from "../format.ts";
import { requireKnown } from "./options.ts";
import { fromValibot } from "./valibot-rule.ts";

/** Limits of {@link uri}. */
export interface UriOptions {
  /** The schemes accepted, without colon: `["https"]`. Any scheme without it. */
  readonly protocols?: readonly string[];
}

const SCHEME = /^[A-Za-z][A-Za-z\d+.-]*$/;
const NAME = "\\w.~!$&'()*+,;=:@%\\-";
// The generic syntax (RFC 3986, appendix A). The lookahead after the authority keeps a refusal linear: a path may follow at one place only.
const URI = new RegExp(
  `^[A-Za-z][A-Za-z\\d+.-]*:(?://[${NAME}[\\]]*(?=[/?#]|$))?[${NAME}/]*(?:\\?[${NAME}/?]*)?(?:#[${NAME}/?]*)?$`,
);
const BARE_PERCENT = /%(?![\dA-Fa-f]{2})/;
// The URL parser takes `https:example.com` and `https:///example.com` for `https://example.com`; other programs do not.
const HIERARCHICAL = /^(?:https?|wss?|ftp):(?!\/\/[^/?#])/i;

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
export function uri(options: UriOptions = {}): Format<string> {
  return declaredFormat("uri", () => {
    requireKnown(options, ["protocols"]);
    const protocols = options.protocols?.map((protocol) => protocol.toLowerCase());
    if (protocols !== undefined && (protocols.length === 0 || !protocols.every((protocol) => SCHEME.test(protocol))))
      throw new WrongOption("protocols", 'one or more schemes without a colon, as in ["https"]');
    const schema = pipe(
      string(),
      regex(URI),
      check((text) => !BARE_PERCENT.test(text) && !HIERARCHICAL.test(text)),
      url(),
      check((text) => protocols?.includes(text.slice(0, text.indexOf(":")).toLowerCase()) ?? true),
    );
    return makeFormat("uri", { protocols: protocols && Object.freeze(protocols) }, fromValibot(schema));
  });
}
