import { maxLength, pipe, regex, rfcEmail, string } from "valibot";
import { type Format, makeFormat } from "../format.ts";
import { fromValibot } from "./valibot-rule.ts";

// A dot-string (RFC 5321, section 4.1.2) of at most 64 octets (4.5.3.1.1). HTML's rule lets dots stand anywhere.
const LOCAL_PART = /^(?=[^@]{1,64}@)[^.@]+(?:\.[^.@]+)*@/;

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
export function email(): Format<string> {
  return makeFormat("email", {}, fromValibot(pipe(string(), maxLength(254), regex(LOCAL_PART), rfcEmail())));
}
