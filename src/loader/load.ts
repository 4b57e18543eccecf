import type { AnyConfig } from "../schema/config.ts";
import type { Plan } from "../schema/plan.ts";
import type { Source } from "../schema/source.ts";
import type { AuditEvent } from "./audit.ts";
import type { Context, Lease, Meter } from "./backend.ts";
import type { Cache, CacheScope } from "./cache/cache.ts";
import { systemClock } from "./clock.ts";
import { rememberClosing } from "./closings.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { Listeners } from "./listeners.ts";
import { checkOptions, type Limits, type LoadOptions, type Ports } from "./load-options.ts";
import { makeReport } from "./make-report.ts";
import { type Materialised, materialise } from "./materialise.ts";
import { prepare } from "./prepare.ts";
import type { Report } from "./report.ts";
import { resolve } from "./resolve.ts";
import { rootOf } from "./root.ts";
import { processRuntime } from "./runtime.ts";
import { Session } from "./session.ts";
import type { Signal } from "./signal.ts";
import { createTransport } from "./transport/node-transport.ts";

/** What a load gives, before it is made into what each front door hands out. */
export interface Loaded {
  readonly plan: Plan;
  readonly keys: readonly Materialised[];
  readonly report: Report;
  readonly leases: readonly Lease[];
  readonly session: Session;
  /** Milliseconds left of the load's own time. */
  readonly left: () => number;
  /** A context for what follows the load, within a time of its own, ended early by a signal. */
  readonly later: (ms: number, signal?: Signal) => { readonly context: Context; readonly deadline: Deadline };
}

/** A load's options as the front doors give them on. */
export type AnyLoadOptions = LoadOptions & { readonly consumer?: string };

/**
 * Loads the keys of one consumer in one environment: all, or one error with every problem and no value.
 *
 * @throws SecretsError
 */
export async function load(
  config: AnyConfig,
  options: AnyLoadOptions = {},
  ports: Ports = {},
  action: AuditEvent["action"] = "load",
): Promise<Loaded> {
  const { runtime = processRuntime, clock = systemClock } = ports;
  const limits = limitsOf(options);
  const { inventory, plan: planned, stores } = prepare(config, options, runtime);
  const startedAt = clock.now();
  const meter: Meter = { requests: 0, logins: 0 };
  const transport = ports.transport ?? createTransport({ runtime, meter, clock });
  const deadline = startDeadline(clock, limits.deadline, options.signal);
  const session = new Session(stores, transport);
  const contextOf = (until: Deadline): Context => ({
    ...limits,
    signal: until.signal,
    deadline: until.at,
    clock,
    runtime,
    transport,
    meter,
    // Asked only by a store with a relative path: on Deno the working directory needs a permission.
    get root() {
      return rootOf(options.root, runtime);
    },
  });
  const later: Loaded["later"] = (ms, signal) => {
    const own = startDeadline(clock, ms, signal);
    return { context: contextOf(own), deadline: own };
  };
  const left = (): number => Math.max(1, deadline.at - clock.now());
  const listeners = new Listeners(options, action, clock);
  try {
    const serves = action === "load";
    const cache = await openCache({ inventory, runtime, clock, wanted: options.cache ?? true, serves });
    const answers = await resolve(planned, {
      stores,
      session,
      cache,
      context: contextOf(deadline),
      deadline,
      audit: listeners.audit,
    });
    const keys = await materialise(planned, config, answers, deadline);
    await cache?.settled(Math.min(KEEPING, left() / 2));
    const report = makeReport(planned, keys, { stores, meter, cache, startedAt, ms: clock.now() - startedAt });
    listeners.report(report);
    const problems = problemsOf(keys, planned, stores);
    // Every read may have been answered, and the time be over before the last value was decoded.
    const over = deadline.reason();
    if (over !== undefined && problems.length === 0) problems.push(over);
    if (problems.length > 0)
      throw SecretsError.all(problems, { action: "load secrets", facts: { environment: planned.environment } });
    listeners.rethrow();
    const leases = leasesOf(keys);
    // With leases the session may last for days.
    if (leases.length > 0) session.disconnect();
    return { plan: planned, keys, report, leases, session, left, later };
  } catch (error) {
    // Tokens of ours are revoked, but nobody waits for that once the time is over.
    const closing = closeSession({ session, later });
    rememberClosing(closing);
    if (deadline.reason() === undefined) await deadline.within(closing).catch(() => undefined);
    listeners.rethrow();
    throw error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "load secrets" });
  } finally {
    deadline.clear();
  }
}

/** Milliseconds for what is kept in the cache: a slow disk fails no load. */
const KEEPING = 2000;

/** Its code is loaded only where a declaration has one. */
async function openCache(scope: CacheScope): Promise<Cache | undefined> {
  if (scope.inventory.cache === undefined) return undefined;
  const { Cache } = await import("./cache/cache.ts");
  return new Cache(scope);
}

/** Milliseconds for the revocation of our own tokens, which no caller waits for longer. */
const CLOSING = 2000;

/** Ends a session within a time of its own. May be called twice. */
export async function closeSession(
  { session, later }: Pick<Loaded, "session" | "later">,
  ms: number = CLOSING,
): Promise<void> {
  const { context, deadline } = later(Math.min(ms, CLOSING));
  await deadline.within(session.close(context)).catch(() => undefined);
  deadline.clear();
}

function limitsOf(options: object): Limits {
  const checked = checkOptions(options);
  if ("limits" in checked) return checked.limits;
  throw SecretsError.all(checked.problems, { action: "load secrets" });
}

function problemsOf(keys: readonly Materialised[], planned: Plan, stores: ReadonlyMap<string, Source>): SecretsError[] {
  return keys.flatMap(({ key, error, answer }) => {
    if (error === undefined) return [];
    const store = answer?.read.store;
    const place =
      answer === undefined
        ? {}
        : { reference: answer.reference, ...(store !== undefined && stores.size > 1 ? { store } : {}) };
    return [error.about({ key: key.name, environment: planned.environment, ...place }, "read")];
  });
}

function leasesOf(keys: readonly Materialised[]): readonly Lease[] {
  return [
    ...new Set(
      keys.flatMap(({ answer }) =>
        answer?.outcome.status === "found" && answer.outcome.lease !== undefined ? [answer.outcome.lease] : [],
      ),
    ),
  ];
}
