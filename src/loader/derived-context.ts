import type { Context } from "./backend.ts";

/** The same context but for some of its parts. */
export function contextWith(context: Context, parts: Partial<Omit<Context, "root">>): Context {
  const { attempt, clock, concurrency, deadline, meter, onToken, runtime, signal, transport } = context;
  return {
    attempt,
    clock,
    concurrency,
    deadline,
    meter,
    onToken,
    runtime,
    signal,
    transport,
    ...parts,
    // Not read before it is asked for: on Deno it may need a permission.
    get root() {
      return context.root;
    },
  };
}

/** The context for a question that must be answered soon, or not at all. */
export function within(context: Context, ms: number): Context {
  const { attempt, clock, deadline } = context;
  return contextWith(context, { deadline: Math.min(deadline, clock.now() + ms), attempt: Math.min(attempt, ms) });
}
