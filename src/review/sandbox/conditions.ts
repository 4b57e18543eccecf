/** What a declaration could ask of its machine and gets from us. */
export interface Conditions {
  /** Milliseconds since the epoch, always. The engine's random numbers follow from it. */
  readonly now: number;
  readonly timeZone: string;
}

/** A declaration that says another thing under one of these than under the other is not pure. */
export const CONDITIONS: readonly [Conditions, Conditions] = [
  { now: 1_600_000_000_123, timeZone: "UTC" },
  { now: 1_850_000_000_789, timeZone: "Asia/Kolkata" },
];
