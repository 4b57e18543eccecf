import { type Format } from "../format.ts";
/** Limits of {@link duration}, themselves durations. */
export interface DurationOptions {
    /** The shortest duration accepted: `"1m"`. */
    readonly min?: string;
    /** The longest duration accepted: `"90d"`. */
    readonly max?: string;
}
/**
 * The milliseconds of a duration such as `90d`, or `undefined` where the text is none.
 *
 * @example
 * ```ts
 * durationMilliseconds("1h30m"); // 5400000
 * durationMilliseconds("90 days"); // undefined
 * ```
 */
export declare function durationMilliseconds(text: string): number | undefined;
/**
 * A length of time, as its milliseconds: `90d`, `15m`, `1h30m`, `500ms`.
 *
 * Whole numbers, each with its unit (`w`, `d`, `h`, `m`, `s`, `ms`), the larger unit first and each at most once, as Go's and
 * systemd's durations are written. A day is 24 hours. A number alone is refused: its unit would be a guess.
 *
 * @example
 * ```ts
 * plain(duration({ min: "1m", max: "1d" }));
 * ```
 */
export declare function duration(options?: DurationOptions): Format<number>;
