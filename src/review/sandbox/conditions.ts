import { systemClock } from "../../loader/clock.ts";

/** What a declaration could ask of its machine and gets from us. */
export interface Conditions {
  /** Milliseconds since the epoch, always. The engine's random numbers follow from it. */
  readonly now: number;
  readonly timeZone: string;
}

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;

/**
 * A declaration that says another thing under one of these than under the other is not pure. Neither time can be foreseen: the
 * first is of the last day, as a load's could be, and the second is years later, past what may be set to come then.
 */
export function someConditions(present: number = systemClock.now()): readonly [Conditions, Conditions] {
  return [
    { now: present - between(0, DAY), timeZone: "UTC" },
    { now: present + between(2 * YEAR, 10 * YEAR), timeZone: "Asia/Kolkata" },
  ];
}

const between = (least: number, most: number): number => Math.floor(least + Math.random() * (most - least));
