import type { AnyConfig } from "../schema/config.ts";
import type { Plan } from "../schema/plan.ts";
import type { Source } from "../schema/source.ts";
import type { AuditEvent } from "./audit.ts";
import type { Lease } from "./backend.ts";
import type { Cache, CacheScope } from "./cache/cache.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { Listeners } from "./listeners.ts";
import type { Ports } from "./load-options.ts";
import { makeReport } from "./make-report.ts";
import { type Materialised, materialise } from "./materialise.ts";
import type { Report } from "./report.ts";
import { referenceText, resolve } from "./resolve.ts";
import { type AnyLoadOptions, abandon, openScope, type Scope } from "./scope.ts";

export { type AnyLoadOptions, closeSession } from "./scope.ts";

/** What a load gives, before it is made into what each front door hands out. */
export interface Loaded {
  readonly plan: Plan;
  readonly keys: readonly Materialised[];
  readonly report: Report;
  readonly leases: readonly Lease[];
  readonly session: Scope["session"];
  /** Milliseconds left of the load's own time. */
  readonly left: () => number;
  readonly later: Scope["later"];
}

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
  const scope = openScope(config, options, ports);
  const {
    clock,
    context,
    deadline,
    inventory,
    later,
    meter,
    plan: planned,
    runtime,
    session,
    startedAt,
    stores,
  } = scope;
  const left = (): number => Math.max(1, deadline.at - clock.now());
  const listeners = new Listeners(options, action, clock);
  try {
    const serves = action === "load";
    const cache = await openCache({ inventory, runtime, clock, wanted: options.cache ?? true, serves });
    const audit = options.onAudit === undefined ? undefined : listeners.audit;
    const answers = await resolve(planned, { stores, session, cache, context, deadline, audit });
    const keys = await materialise(planned, config, answers, deadline);
    await cache?.settled(left());
    const ended = { meter: { ...meter }, cache: cache?.report(), startedAt, ms: clock.now() - startedAt };
    // Made when it is asked for: most callers never look at it.
    let made: Report | undefined;
    const report = (): Report => (made ??= makeReport(planned, keys, ended));
    if (options.onReport !== undefined) listeners.report(report());
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
    return {
      plan: planned,
      keys,
      get report() {
        return report();
      },
      leases,
      session,
      left,
      later,
    };
  } catch (error) {
    await abandon(scope);
    listeners.rethrow();
    throw error instanceof SecretsError ? error : new SecretsError("internal/bug", { action: "load secrets" });
  } finally {
    deadline.clear();
  }
}

/** Its code is loaded only where a declaration has one. */
async function openCache(scope: CacheScope): Promise<Cache | undefined> {
  if (scope.inventory.cache === undefined) return undefined;
  const { Cache } = await import("./cache/cache.ts");
  return new Cache(scope);
}

function problemsOf(keys: readonly Materialised[], planned: Plan, stores: ReadonlyMap<string, Source>): SecretsError[] {
  const problems: SecretsError[] = [];
  for (const { answer, error, key } of keys) {
    if (error === undefined) continue;
    const store = answer?.read.store;
    const place =
      answer === undefined
        ? {}
        : { reference: referenceText(answer), ...(store !== undefined && stores.size > 1 ? { store } : {}) };
    problems.push(error.about({ key: key.name, environment: planned.environment, ...place }, "read"));
  }
  return problems;
}

function leasesOf(keys: readonly Materialised[]): readonly Lease[] {
  const leases = new Set<Lease>();
  for (const { answer } of keys)
    if (answer?.outcome.status === "found" && answer.outcome.lease !== undefined) leases.add(answer.outcome.lease);
  return [...leases];
}
