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
export declare const systemClock: Clock;
/** Waits, or ends early when the signal does. Answers whether the whole time passed. */
export declare function pause(clock: Clock, ms: number, signal: Signal): Promise<boolean>;
