import type { Context } from "../../loader/backend.ts";
import { systemClock } from "../../loader/clock.ts";
import { processRuntime } from "../../loader/runtime.ts";
import type { Signal } from "../../loader/signal.ts";
import { ContractViolation } from "./violation.ts";

/** A signal that the suite ends by hand. */
export interface Ending {
  readonly signal: Signal;
  readonly abort: () => void;
}

/** An AbortController, as far as the suite needs one. */
export function ending(): Ending {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/**
 * A context to call a backend with in a test: the machine's clock, this process, half a minute, and no way to send a request.
 *
 * @example
 * ```ts
 * const [outcome] = await backend.read([{ backend: "custom-mine", path: "a" }], testContext());
 * ```
 */
export function testContext(parts: Partial<Context> = {}): Context {
  return {
    signal: ending().signal,
    deadline: systemClock.now() + 30_000,
    attempt: 10_000,
    concurrency: 16,
    clock: systemClock,
    runtime: processRuntime,
    transport: { send: () => Promise.reject(new ContractViolation("this context has no transport")) },
    root: processRuntime.workingDirectory(),
    meter: { requests: 0, logins: 0 },
    ...parts,
  };
}

/** A context's parts for a read that must have ended by then, as the loader makes them. */
export function until(ms: number): { readonly parts: Partial<Context>; readonly end: () => void } {
  const { signal, abort } = ending();
  // Before the timer: the deadline is over when it fires.
  const deadline = systemClock.now() + ms;
  const end = systemClock.after(ms, abort, true);
  return { parts: { signal, deadline, attempt: Math.ceil(ms / 3) }, end };
}
