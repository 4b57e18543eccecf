import { pipe, string, uuid as uuidText } from "valibot";
import { type Format, makeFormat } from "../format.ts";
import { fromValibot } from "./valibot-rule.ts";

/**
 * A UUID (RFC 9562, section 4) as 32 hexadecimal digits in five groups, of any version, in either case; kept as it is.
 *
 * @example
 * ```ts
 * plain(uuid());
 * ```
 */
export function uuid(): Format<string> {
  return makeFormat("uuid", {}, fromValibot(pipe(string(), uuidText())));
}
