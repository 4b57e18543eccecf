const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
] as const;

/** A time in whole units of the largest kind: `3d`, `5h`. */
export function lengthOf(ms: number): string {
  const unit = UNITS.find(([, length]) => ms >= length);
  return unit === undefined ? "0s" : `${Math.floor(ms / unit[1])}${unit[0]}`;
}

/** How long something still holds. */
export function timeLeft(end: Date, now: number): string {
  const left = end.getTime() - now;
  return left <= 0 ? `it ended ${lengthOf(-left)} ago` : `it ends in ${lengthOf(left)}`;
}
