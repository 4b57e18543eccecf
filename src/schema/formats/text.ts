import { type BaseIssue, maxCodePoints, minCodePoints, type PipeItem, pipe, regex, string } from "valibot";
import { declaredFormat, type Format, makeFormat } from "../format.ts";
import { requireKnown, requireRange } from "./options.ts";
import { fromValibot } from "./valibot-rule.ts";

/** Limits of {@link text}. */
export interface TextOptions {
  /**
   * Characters at least, counted as Unicode code points. Without it the empty text is a value like any other.
   *
   * @default {0}
   */
  readonly minLength?: number;
  /** Characters at most, counted as Unicode code points. */
  readonly maxLength?: number;
  /** A regular expression that the whole text must match, anchored or not. Its flags `g` and `y` mean nothing here. */
  readonly pattern?: RegExp;
}

/**
 * Text in UTF-8, kept as it is: nothing is trimmed, `"00123"` keeps its zeros, `"false"` is five letters.
 *
 * @example
 * ```ts
 * secret(text({ minLength: 64 }));
 * plain(text({ pattern: /[a-z]+-\d+/ }), { default: "eu-1" });
 * ```
 */
export function text(options: TextOptions = {}): Format<string> {
  return declaredFormat("text", () => {
    requireKnown(options, ["minLength", "maxLength", "pattern"]);
    const { minLength, maxLength, pattern } = options;
    requireRange("count", ["minLength", minLength], ["maxLength", maxLength]);
    const checks: PipeItem<string, string, BaseIssue<unknown>>[] = [];
    if (minLength !== undefined) checks.push(minCodePoints(minLength));
    if (maxLength !== undefined) checks.push(maxCodePoints(maxLength));
    const whole = pattern && wholeText(pattern);
    if (whole !== undefined) checks.push(regex(whole));
    // With its flags: without them, dropping an `i` would not show in a review.
    const shown = pattern && `/${pattern.source}/${whole?.flags ?? ""}`;
    // Of nearly every secret nothing is to be checked.
    const rule = checks.length === 0 ? (value: string) => ({ value }) : fromValibot(pipe(string(), ...checks));
    return makeFormat("text", { minLength, maxLength, pattern: shown }, rule);
  });
}

// `^` and `$` would be the ends of a line under the flag `m`, and `a|ab` alone matches only a part of "ab".
function wholeText(pattern: RegExp): RegExp {
  return new RegExp(`(?<![\\s\\S])(?:${pattern.source})(?![\\s\\S])`, pattern.flags.replaceAll(/[dgy]/g, ""));
}
