const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
] as const;

/** A time in whole units of the largest kind that it has one of. */
function inUnits(ms: number): readonly [count: number, unit: (typeof UNITS)[number][0]] {
  const found = UNITS.find(([, length]) => ms >= length);
  return found === undefined ? [0, "second"] : [Math.floor(ms / found[1]), found[0]];
}

/** A time in short: `3d`, `5h`. */
export function lengthOf(ms: number): string {
  const [count, unit] = inUnits(ms);
  return `${count}${unit[0]}`;
}

/** A time in words: `3 days`, `1 hour`. */
export function wordsOf(ms: number): string {
  const [count, unit] = inUnits(ms);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** How long something still holds. */
export function timeLeft(end: Date, now: number): string {
  const left = end.getTime() - now;
  return left <= 0 ? `it ended ${lengthOf(-left)} ago` : `it ends in ${lengthOf(left)}`;
}
