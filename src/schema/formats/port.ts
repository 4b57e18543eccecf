import { maxValue, pipe, regex, string, toNumber } from "valibot";
import { type Format, makeFormat } from "../format.ts";
import { fromValibot } from "./valibot-rule.ts";

/**
 * A TCP or UDP port, 1 to 65535 (RFC 6335, section 6; 0 is reserved), as a `number`. Decimal digits without leading zeros.
 *
 * @example
 * ```ts
 * plain(port(), { default: 5432 });
 * ```
 */
export function port(): Format<number> {
  const schema = pipe(string(), regex(/^[1-9]\d{0,4}$/), toNumber(), maxValue(65_535));
  return makeFormat("port", {}, fromValibot(schema));
}
