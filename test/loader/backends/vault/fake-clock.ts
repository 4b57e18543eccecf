import type { Clock } from "../../../../src/loader/clock.ts";

export interface FakeClock extends Clock {
  /** Milliseconds that were waited for. */
  readonly waited: number[];
  pass(ms: number): void;
}

/** A clock whose waits are over at once, and have taken their time. */
export function fakeClock(): FakeClock {
  let now = Date.parse("2026-01-01T00:00:00Z");
  const waited: number[] = [];
  return {
    waited,
    pass: (ms) => {
      now += ms;
    },
    now: () => now,
    jitter: () => 0.5,
    after: (ms, call) => {
      waited.push(ms);
      let off = false;
      queueMicrotask(() => {
        if (off) return;
        now += ms;
        call();
      });
      return () => {
        off = true;
      };
    },
  };
}
