import { maxValue, minValue, pipe, regex, safeInteger, string, toNumber } from "valibot";
import { declaredFormat, type Format, makeFormat } from "../format.ts";
import { requireKnown, requireRange } from "./options.ts";
import { fromValibot } from "./valibot-rule.ts";

/** Limits of {@link integer}. */
export interface IntegerOptions {
  /** The smallest integer accepted. */
  readonly min?: number;
  /** The largest integer accepted. */
  readonly max?: number;
}

/**
 * A whole number in decimal digits, as a `number`.
 *
 * Only the text that JavaScript's `String()` would write for it is accepted: no spaces, plus sign, leading zeros, exponent,
 * hexadecimal, no `-0`, and nothing beyond 2^53 - 1, where a `number` is no longer exact. An identifier made of digits is `text()`.
 *
 * @example
 * ```ts
 * plain(integer({ min: 1, max: 64 }), { default: 4 });
 * ```
 */
export function integer(options: IntegerOptions = {}): Format<number> {
  return declaredFormat("integer", () => {
    requireKnown(options, ["min", "max"]);
    const { min, max } = options;
    requireRange("integer", ["min", min], ["max", max]);
    const schema = pipe(
      string(),
      regex(/^(?:0|-?[1-9]\d{0,15})$/),
      toNumber(),
      safeInteger(),
      minValue(min ?? Number.MIN_SAFE_INTEGER),
      maxValue(max ?? Number.MAX_SAFE_INTEGER),
    );
    return makeFormat("integer", { min, max }, fromValibot(schema));
  });
}
