import type { AnyConfig } from "../schema/config.ts";
import type { Inventory } from "../schema/inventory.ts";
import type { Plan, PlannedRead } from "../schema/plan.ts";
import type { Source } from "../schema/source.ts";
import type { Context, Meter } from "./backend.ts";
import { type Clock, systemClock } from "./clock.ts";
import { rememberClosing } from "./closings.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { checkOptions, type Limits, type LoadOptions, type Ports } from "./load-options.ts";
import { prepare } from "./prepare.ts";
import { rootOf } from "./root.ts";
import { processRuntime, type Runtime } from "./runtime.ts";
import { Session } from "./session.ts";
import type { Signal } from "./signal.ts";
import { createTransport } from "./transport/node-transport.ts";

/** A load's options as the front doors give them on. */
export type AnyLoadOptions = LoadOptions & { readonly consumer?: string };

/** What asking stores stands on, to the end of its logins. */
export interface Connected {
  readonly stores: ReadonlyMap<string, Source>;
  readonly session: Session;
  readonly runtime: Runtime;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly startedAt: number;
  readonly deadline: Deadline;
  readonly context: Context;
  /** A context for what follows, within a time of its own, ended early by a signal. */
  readonly later: (ms: number, signal?: Signal) => { readonly context: Context; readonly deadline: Deadline };
}

/** What a load stands on, from its plan on. */
export interface Scope extends Connected {
  readonly inventory: Inventory;
  readonly plan: Plan;
}

/** Starts the time of a load. Whatever is wrong with the declaration or the options is told before. @throws SecretsError */
export function openScope(config: AnyConfig, options: AnyLoadOptions, ports: Ports): Scope {
  const limits = limitsOf(options);
  const prepared = prepare(config, options, ports.runtime ?? processRuntime);
  const narrow = ports.narrow === true ? prepared.plan.reads : undefined;
  return { ...prepared, ...connect(prepared.stores, { ...options, ...limits }, ports, narrow) };
}

/** How stores are asked, with its numbers. */
export type Asking = Limits & Pick<LoadOptions, "root" | "signal">;

/**
 * Starts the time in which stores are asked. Nothing is opened yet.
 *
 * @param narrow The reads to which logins are cut down.
 */
export function connect(
  stores: ReadonlyMap<string, Source>,
  { root, signal, ...limits }: Asking,
  ports: Ports,
  narrow?: readonly PlannedRead[],
): Connected {
  const { runtime = processRuntime, clock = systemClock } = ports;
  const startedAt = clock.now();
  const meter: Meter = { requests: 0, logins: 0 };
  const transport = ports.transport ?? createTransport({ runtime, meter, clock });
  const contextOf = (until: Deadline): Context => ({
    attempt: limits.attempt,
    concurrency: limits.concurrency,
    signal: until.signal,
    deadline: until.at,
    clock,
    runtime,
    transport,
    meter,
    onToken: ports.onToken,
    // Asked only by a store with a relative path: on Deno the working directory needs a permission.
    get root() {
      return rootOf(root, runtime);
    },
  });
  const deadline = startDeadline(clock, limits.deadline, signal);
  return {
    stores,
    session: new Session(stores, transport, narrow),
    runtime,
    clock,
    meter,
    startedAt,
    deadline,
    context: contextOf(deadline),
    later(ms, until) {
      const own = startDeadline(clock, ms, until);
      return { context: contextOf(own), deadline: own };
    },
  };
}

/** Milliseconds for the revocation of our own tokens, which no caller waits for longer. */
const CLOSING = 2000;

/** Ends a session within a time of its own. May be called twice. */
export async function closeSession(
  { session, later }: Pick<Connected, "session" | "later">,
  ms: number = CLOSING,
): Promise<void> {
  const { context, deadline } = later(Math.min(ms, CLOSING));
  await deadline.within(session.close(context)).catch(() => undefined);
  deadline.clear();
}

/** Ends what a load that gives nothing left open: tokens of ours are revoked, but nobody waits for that once the time is over. */
export async function abandon(scope: Pick<Connected, "session" | "later" | "deadline">): Promise<void> {
  const { deadline } = scope;
  const closing = closeSession(scope);
  rememberClosing(closing);
  if (deadline.reason() === undefined) await deadline.within(closing).catch(() => undefined);
}

/** The numbers of what was asked. @throws SecretsError with all that is wrong with it */
export function limitsOf(options: object): Limits {
  const checked = checkOptions(options);
  if ("limits" in checked) return checked.limits;
  throw SecretsError.all(checked.problems, { action: "load secrets" });
}
