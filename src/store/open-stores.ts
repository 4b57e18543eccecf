import type { Context } from "../loader/backend.ts";
import { systemClock } from "../loader/clock.ts";
import { type Deadline, startDeadline } from "../loader/deadline.ts";
import type { FolderUrl, Ports } from "../loader/load-options.ts";
import { issuesError, refuseUnsupported } from "../loader/prepare.ts";
import { rootOf } from "../loader/root.ts";
import { processRuntime } from "../loader/runtime.ts";
import { Session } from "../loader/session.ts";
import type { Signal } from "../loader/signal.ts";
import { createTransport } from "../loader/transport/node-transport.ts";
import { check } from "../schema/check/check.ts";
import type { AnyConfig } from "../schema/config.ts";
import { inventory } from "../schema/describe-config.ts";
import type { Inventory } from "../schema/inventory.ts";
import { type Plan, plan, type Selection } from "../schema/plan.ts";
import { storesOf } from "../schema/stores.ts";

/** Options of every act on a declaration's stores. */
export interface StoreOptions {
  readonly environment: string;
  /** Folder that relative paths are from, as for `loadSecrets`. */
  readonly root?: string | FolderUrl;
  /** Milliseconds for the whole act (30,000). */
  readonly deadline?: number;
  readonly signal?: Signal;
}

/** The stores of a declaration, and what was asked of them. */
export interface OpenStores {
  readonly inventory: Inventory;
  readonly plan: Plan;
  readonly session: Session;
  readonly context: Context;
  readonly deadline: Deadline;
}

/**
 * Runs an act on a declaration's stores, and closes what it opened.
 *
 * @throws `config/*`, all problems at once, where the declaration or the selection is wrong
 */
export async function withStores<T>(
  config: AnyConfig,
  options: StoreOptions & { readonly selection: Selection; readonly action: string },
  ports: Ports,
  act: (open: OpenStores) => Promise<T>,
): Promise<T> {
  const { action, selection } = options;
  const issues = check(config);
  if (issues.length > 0) throw issuesError(issues, action);
  const described = inventory(config);
  const planned = plan(described, selection);
  if ("issues" in planned) throw issuesError(planned.issues, action);
  const { clock = systemClock, runtime = processRuntime } = ports;
  const stores = storesOf(config).byId;
  refuseUnsupported(described, planned.plan, stores, action);
  const deadline = startDeadline(clock, options.deadline ?? 30_000, options.signal);
  const meter = { requests: 0, logins: 0 };
  const transport = ports.transport ?? createTransport({ runtime, meter, clock });
  const session = new Session(stores, transport);
  const context: Context = {
    signal: deadline.signal,
    deadline: deadline.at,
    attempt: 10_000,
    concurrency: 16,
    clock,
    runtime,
    transport,
    meter,
    get root() {
      return rootOf(options.root, runtime);
    },
  };
  try {
    return await act({ inventory: described, plan: planned.plan, session, context, deadline });
  } finally {
    await session.close(context);
    deadline.clear();
  }
}
