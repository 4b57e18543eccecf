import { declaredFormat, type Format, makeFormat, WrongOption } from "../format.ts";
import { requireKnown, requireRange } from "./options.ts";

/** Limits of {@link duration}, themselves durations. */
export interface DurationOptions {
  /** The shortest duration accepted: `"1m"`. */
  readonly min?: string;
  /** The longest duration accepted: `"90d"`. */
  readonly max?: string;
}

const UNITS: readonly (readonly [unit: string, milliseconds: number])[] = [
  ["w", 604_800_000],
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
  ["ms", 1],
];
const DURATION = new RegExp(`^(?=\\d)${UNITS.map(([unit]) => `(?:(0|[1-9]\\d{0,15})${unit})?`).join("")}$`);

/**
 * The milliseconds of a duration such as `90d`, or `undefined` where the text is none.
 *
 * @example
 * ```ts
 * durationMilliseconds("1h30m"); // 5400000
 * durationMilliseconds("90 days"); // undefined
 * ```
 */
export function durationMilliseconds(text: string): number | undefined {
  const counts = DURATION.exec(text)?.slice(1);
  if (counts === undefined) return undefined;
  let total = 0;
  for (const [index, [, milliseconds]] of UNITS.entries()) total += Number(counts[index] ?? 0) * milliseconds;
  return Number.isSafeInteger(total) ? total : undefined;
}

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
export function duration(options: DurationOptions = {}): Format<number> {
  return declaredFormat("duration", () => {
    requireKnown(options, ["min", "max"]);
    const { min, max } = options;
    const least = limit("min", min) ?? 0;
    const most = limit("max", max) ?? Number.MAX_SAFE_INTEGER;
    requireRange("count", ["min", least], ["max", most]);
    return makeFormat("duration", { min, max }, (text) => {
      const value = durationMilliseconds(text);
      return value !== undefined && value >= least && value <= most ? { value } : undefined;
    });
  });
}

function limit(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const milliseconds = durationMilliseconds(text);
  if (milliseconds === undefined) throw new WrongOption(name, 'a duration such as "90d"');
  return milliseconds;
}
