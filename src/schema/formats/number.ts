import { check, finite, maxValue, minValue, pipe, regex, string, toNumber } from "valibot";
import { declaredFormat, type Format, makeFormat } from "../format.ts";
import { requireKnown, requireRange } from "./options.ts";
import { fromValibot } from "./valibot-rule.ts";

/** Limits of {@link number}. */
export interface NumberOptions {
  /** The smallest number accepted. */
  readonly min?: number;
  /** The largest number accepted. */
  readonly max?: number;
}

/** The digits before the exponent of the largest number: longer ones are not finite. */
const MOST_DIGITS = 309;

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * A number as JSON writes it (RFC 8259, section 6), as a `number`: `0.25`, `-3`, `1e3`.
 *
 * No spaces, plus sign, leading zeros, hexadecimal, `NaN` or `Infinity`, and nothing too large for a `number`. Whole digits that a
 * `number` cannot hold, as in `9007199254740993`, are refused: they are an identifier, which is `text()`. Those behind a decimal
 * point or with an exponent are rounded.
 *
 * @example
 * ```ts
 * plain(number({ min: 0, max: 1 }), { default: 0.1 });
 * ```
 */
export function number(options: NumberOptions = {}): Format<number> {
  return declaredFormat("number", () => {
    requireKnown(options, ["min", "max"]);
    const { min, max } = options;
    requireRange("number", ["min", min], ["max", max]);
    const schema = pipe(
      string(),
      regex(JSON_NUMBER),
      check(keepsItsDigits),
      toNumber(),
      finite(),
      minValue(min ?? -Number.MAX_VALUE),
      maxValue(max ?? Number.MAX_VALUE),
    );
    return makeFormat("number", { min, max }, fromValibot(schema));
  });
}

/** What JavaScript writes is taken back, although it has zeros in place of digits from 2^53 on. */
function keepsItsDigits(text: string): boolean {
  if (!/^-?\d+$/.test(text) || text.length > MOST_DIGITS + 1) return true;
  const value = Number(text);
  return String(value) === text || (Number.isFinite(value) && BigInt(value) === BigInt(text));
}
