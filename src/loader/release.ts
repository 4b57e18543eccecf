import type { Context } from "./backend.ts";
import { registry } from "./backends/registry.ts";
import { systemClock } from "./clock.ts";
import { startDeadline } from "./deadline.ts";
import { processRuntime } from "./runtime.ts";
import type { Entrusted } from "./session.ts";
import { createTransport } from "./transport/node-transport.ts";

/** Milliseconds for the end of logins. */
const RELEASE = 10_000;

/** Ends logins that another process of ours has entrusted to this one. What cannot be ended ends by itself. */
export async function releaseEntrusted(entrusted: readonly Entrusted[]): Promise<void> {
  const meter = { requests: 0, logins: 0 };
  const transport = createTransport({ runtime: processRuntime, meter, clock: systemClock });
  const deadline = startDeadline(systemClock, RELEASE, undefined);
  const context: Context = {
    signal: deadline.signal,
    deadline: deadline.at,
    attempt: RELEASE,
    concurrency: 16,
    clock: systemClock,
    runtime: processRuntime,
    transport,
    root: processRuntime.workingDirectory(),
    meter,
  };
  const released = entrusted.map(async ({ backend, kept }) => (await registry[backend]?.())?.release?.(kept, context));
  await deadline.within(Promise.allSettled(released)).catch(() => undefined);
  deadline.clear();
  transport.close?.();
}
