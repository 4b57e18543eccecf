import type { Clock } from "../../src/loader/clock.ts";

/** A clock that moves when it is told to. */
export interface ManualClock extends Clock {
  /** Moves on, and makes the calls that fall due, in their order. */
  advance(ms: number): Promise<void>;
  /** How many calls are still to come. */
  readonly pending: number;
}

/** Starts a clock at a fixed time. */
export function manualClock(start: number = Date.parse("2026-01-01T00:00:00Z")): ManualClock {
  let now = start;
  const calls = new Set<{ readonly at: number; readonly call: () => void }>();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    now: () => now,
    jitter: () => 0.5,
    after(ms, call) {
      const due = { at: now + ms, call };
      calls.add(due);
      return () => void calls.delete(due);
    },
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = [...calls].filter((due) => due.at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        calls.delete(next);
        now = next.at;
        next.call();
        await settle();
      }
      now = end;
      await settle();
    },
    get pending() {
      return calls.size;
    },
  };
}
