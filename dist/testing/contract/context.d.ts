import type { Context } from "../../loader/backend.ts";
import type { Signal } from "../../loader/signal.ts";
/** A signal that the suite ends by hand. */
export interface Ending {
    readonly signal: Signal;
    readonly abort: () => void;
}
/** An AbortController, as far as the suite needs one. */
export declare function ending(): Ending;
/**
 * A context to call a backend with in a test: the machine's clock, this process, half a minute, and no way to send a request.
 *
 * @example
 * ```ts
 * const [outcome] = await backend.read([{ backend: "custom-mine", path: "a" }], testContext());
 * ```
 */
export declare function testContext(parts?: Partial<Context>): Context;
/** A context's parts for a read that must have ended by then, as the loader makes them. */
export declare function until(ms: number): {
    readonly parts: Partial<Context>;
    readonly end: () => void;
};
