import { type Format, makeFormat } from "../format.ts";

/** Limits of {@link text}. */
export interface TextOptions {
  /** Characters at least; 1 without it, so that an empty value is refused unless `minLength: 0` is said. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression that the whole text must match. */
  readonly pattern?: RegExp;
}

/** Text in UTF-8, kept as it is. */
export function text(options: TextOptions = {}): Format<string> {
  const { maxLength, pattern } = options;
  return makeFormat("text", { minLength: options.minLength, maxLength, pattern: pattern?.source }, (value) => ({
    value,
  }));
}
