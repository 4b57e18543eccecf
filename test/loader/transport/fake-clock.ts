import type { Clock } from "../../../src/loader/clock.ts";

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  #timers: Timer[] = [];
  /** What `jitter()` answers. */
  fraction = 0.5;
  /** Every pause that was asked for. */
  readonly asked: number[] = [];

  now(): number {
    return this.#now;
  }

  jitter(): number {
    return this.fraction;
  }

  after(ms: number, call: () => void): () => void {
    const timer: Timer = { at: this.#now + ms, call };
    this.asked.push(ms);
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Timers that are still to fire. */
  get pending(): number {
    return this.#timers.length;
  }

  /** Milliseconds until the next of them. */
  get untilNext(): number {
    return Math.max(0, Math.min(...this.#timers.map(({ at }) => at)) - this.#now);
  }

  /** Moves on, and fires what is due. */
  advance(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { call } of due) call();
  }
}
