import type { Signal } from "./signal.ts";

/** Time, as a port: no test sleeps. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A number from 0 up to 1, for jitter. */
  jitter(): number;
  /** Calls back after some milliseconds, and does not keep the process alive where `background` is said. Answers a function that calls it off. */
  after(ms: number, call: () => void, background?: boolean): () => void;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  jitter: () => Math.random(),
  after(ms, call, background = false) {
    const timer: unknown = setTimeout(call, ms);
    if (background && typeof timer === "object" && timer !== null && "unref" in timer)
      (timer as { unref(): void }).unref();
    return () => clearTimeout(timer as Parameters<typeof clearTimeout>[0]);
  },
};

/** Waits, or ends early when the signal does. Answers whether the whole time passed. */
export function pause(clock: Clock, ms: number, signal: Signal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (whole: boolean): void => {
      cancel();
      signal.removeEventListener("abort", aborted);
      resolve(whole);
    };
    const aborted = (): void => end(false);
    const cancel = clock.after(ms, () => end(true));
    signal.addEventListener("abort", aborted);
  });
}
