import type { Clock } from "./clock.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { Signal } from "./signal.ts";
/** The end of a load: by the caller's signal or by its deadline, whichever comes first. */
export interface Deadline {
    readonly signal: Signal;
    /** In the clock's milliseconds. */
    readonly at: number;
    /** Why the signal ended; `undefined` while it has not. */
    reason(): SecretsError | undefined;
    /**
     * Settles as the work does, or with the reason once the signal ends, even where the work never does. At the deadline the work
     * has the turn that it takes to say what it has come to: that the server throttled us to the end.
     */
    within<T>(work: Promise<T>): Promise<T>;
    /** Takes back timer and listener. */
    clear(): void;
}
/** Starts the time of a load. */
export declare function startDeadline(clock: Clock, ms: number, caller: Signal | undefined): Deadline;
