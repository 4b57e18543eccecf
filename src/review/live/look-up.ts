import type { Description } from "../../loader/backend.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { Ports } from "../../loader/load-options.ts";
import { referenceOf } from "../../loader/resolve.ts";
import { abandon, type Connected, connect, limitsOf } from "../../loader/scope.ts";
import type { Signal } from "../../loader/signal.ts";
import type { Inventory } from "../../schema/inventory.ts";
import type { PlannedRead } from "../../schema/plan.ts";
import { formatReference, type Reference } from "../../schema/reference.ts";
import type { Source } from "../../schema/source.ts";
import { attempt } from "../doctor/examination.ts";
import { rootIn, type WorkTree } from "../git/work-tree.ts";
import { sourceOfStore } from "./source-of-store.ts";
import { unaskedBecause } from "./unasked.ts";
import { type Use, wantedIn } from "./wanted.ts";

/** What was found of one place. */
export interface LookedUp {
  readonly store: string;
  /** Text form. */
  readonly reference: string;
  readonly uses: readonly Use[];
  readonly state: "exists" | "missing" | "denied" | "not looked up";
  /** What more there is to say; why it was not looked up. */
  readonly detail?: string;
}

/** What to look up. */
export interface LookUpOptions {
  /** Without one, no store is the base's. */
  readonly base: Inventory | undefined;
  readonly head: Inventory;
  /** Files of it that stores are reached by must be as both commits have them. */
  readonly workTree: WorkTree;
  /** Of all environments where none is named. */
  readonly environment?: string | undefined;
  /** Milliseconds for all of it (30,000). */
  readonly deadline?: number;
  readonly signal?: Signal;
}

type Found = Pick<LookedUp, "state" | "detail">;

/**
 * Asks the stores whether what the head refers to is there, by metadata: no value is read. Only stores that the base has, with
 * the same settings and identities, are asked. What fails is told of its places, and ends nothing else.
 *
 * @throws `config/unknown-environment`
 */
export async function lookUp(options: LookUpOptions, ports: Ports = {}): Promise<readonly LookedUp[]> {
  const { head, environment, deadline, signal } = options;
  const wanted = wantedIn(head, environment === undefined ? Object.keys(head.environments) : [environment]);
  const reasons = new Map(wanted.map(({ read }) => [read.id, unaskedBecause(options, read)]));
  const asked = wanted.filter(({ read }) => reasons.get(read.id) === undefined).map(({ read }) => read);
  const asking = {
    ...limitsOf({ deadline }),
    root: rootIn(options.workTree),
    ...(signal === undefined ? {} : { signal }),
  };
  const connected = connect(sourcesOf(head, asked), asking, ports);
  try {
    const groups = [...Map.groupBy(asked, ({ store }) => store)];
    const found = new Map(
      (await Promise.all(groups.map(([store, reads]) => askStore(store, reads, connected)))).flatMap((one) => [...one]),
    );
    return wanted.map(({ read, uses }) => ({
      store: read.store,
      reference: formatReference({ ...read, backend: head.stores[read.store]?.backend ?? "unknown" }),
      uses,
      ...(found.get(read.id) ?? notLookedUp(reasons.get(read.id) ?? "the store does not say")),
    }));
  } finally {
    await abandon(connected);
    connected.deadline.clear();
  }
}

function sourcesOf({ stores }: Inventory, reads: readonly PlannedRead[]): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { store } of reads) {
    const described = stores[store];
    const source = sources.get(store) ?? (described && sourceOfStore(described));
    if (source !== undefined) sources.set(store, source);
  }
  return sources;
}

async function askStore(
  store: string,
  reads: readonly PlannedRead[],
  connected: Connected,
): Promise<ReadonlyMap<string, Found>> {
  const { context, runtime, session, stores } = connected;
  const backend = stores.get(store)?.backend ?? "";
  const found = new Map<string, Found>();
  const places: (readonly [id: string, reference: Reference])[] = [];
  for (const read of reads) {
    const reference = referenceOf(read, backend, session, context);
    if (reference instanceof SecretsError) found.set(read.id, foundIn({ state: "failed", error: reference }));
    else places.push([read.id, reference]);
  }
  const references = places.map(([, reference]) => reference);
  const described = await attempt(connected, async () =>
    (await session.open(store, runtime)).describe?.(references, context),
  );
  for (const [index, [id]] of places.entries()) {
    const description = described instanceof SecretsError ? failed(described) : described?.[index];
    if (description !== undefined) found.set(id, foundIn(description));
  }
  return found;
}

const failed = (error: SecretsError): Description => ({ state: "failed", error });

const notLookedUp = (detail: string): Found => ({ state: "not looked up", detail });

function foundIn(description: Description): Found {
  if (description.state === "failed") {
    const { code, state } = description.error;
    return code === "backend/denied" ? { state: "denied", detail: state } : notLookedUp(`${state} [${code}]`);
  }
  const { state, field } = description;
  if (state !== "exists") return { state: "missing", ...(state === "missing" ? {} : { detail: `it is ${state}` }) };
  if (field === "missing") return { state: "missing", detail: "the secret is there, the field is not" };
  return { state, ...(field === "unknown" ? { detail: "its fields are not told" } : {}) };
}
