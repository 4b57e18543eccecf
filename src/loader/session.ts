import type { Redacted } from "../redaction/redacted.ts";
import { isPath } from "../schema/check/references.ts";
import type { PlannedRead } from "../schema/plan.ts";
import type { Reference } from "../schema/reference.ts";
import { isVariable } from "../schema/setting.ts";
import type { Source } from "../schema/source.ts";
import type { Backend, Context, Opening, Outcome, Writable } from "./backend.ts";
import { registry, registryName } from "./backends/registry.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { Runtime } from "./runtime.ts";
import type { Transport } from "./transport/transport.ts";

/** What ends the logins of one store, in the keeping of another process. */
export interface Entrusted {
  readonly backend: string;
  readonly kept: Redacted<string>;
}

/** The stores that a load has opened, each once, and the connections to them. */
export class Session {
  readonly #stores: ReadonlyMap<string, Source>;
  readonly #transport: Transport;
  readonly #narrow: readonly PlannedRead[] | undefined;
  #closing: Promise<void> | undefined;
  readonly #opened = new Map<string, Promise<Backend & Partial<Writable>>>();

  /** @param narrow The reads to which logins are cut down. */
  constructor(stores: ReadonlyMap<string, Source>, transport: Transport, narrow?: readonly PlannedRead[]) {
    this.#stores = stores;
    this.#narrow = narrow;
    this.#transport = transport;
  }

  /** Opens a store, or gives the one that is open. Reads its variables; touches nothing else. */
  open(store: string, runtime: Runtime): Promise<Backend & Partial<Writable>> {
    const open = this.#opened.get(store) ?? this.#start(store, runtime);
    this.#opened.set(store, open);
    return open;
  }

  async #start(store: string, runtime: Runtime): Promise<Backend & Partial<Writable>> {
    const source = this.#stores.get(store);
    if (source === undefined) throw new SecretsError("internal/bug", { action: "open a store" });
    const load = registry[registryName(source.backend)];
    if (load === undefined)
      throw new SecretsError("config/unsupported", {
        action: "open a store",
        facts: { store, option: source.backend },
      });
    const planned = this.#plannedOf(store, source, runtime);
    return (await load()).open({
      ...openingOf(store, source, runtime),
      ...(planned === undefined ? {} : { planned }),
    });
  }

  #plannedOf(store: string, { backend }: Source, runtime: Runtime): readonly Reference[] | undefined {
    try {
      return this.#narrow
        ?.filter((read) => read.store === store)
        .map(({ path }) => this.expand(store, { backend, path }, runtime));
    } catch {
      // The read itself says what is wrong with its path.
      return undefined;
    }
  }

  /**
   * A reference with the variables in its path read: `{NAME}` stands for one.
   *
   * @throws `reference/invalid` where what they hold makes it no place of the store, `config/missing-variable`
   */
  expand<R extends Reference>(store: string, reference: R, runtime: Runtime): R {
    const expanded = expandPath(reference, runtime);
    const rule = this.#stores.get(store)?.["~rules"].path ?? "segments";
    if (isPath(expanded.path, rule)) return expanded;
    // What a variable holds is not shown.
    throw new SecretsError("reference/invalid", {
      action: "read",
      facts: typeof rule === "string" ? {} : { wanted: `${reference.backend}:path, with ${rule.wanted}` },
    });
  }

  /** Ends what was opened: tokens of ours are revoked, connections closed. Whatever fails here has nothing to tell the caller. */
  close(context: Context): Promise<void> {
    this.#closing ??= this.#close(context);
    return this.#closing;
  }

  async #close(context: Context): Promise<void> {
    const opened = await Promise.allSettled(this.#opened.values());
    await Promise.allSettled(
      opened.map(async (one) => (one.status === "fulfilled" ? one.value.close?.(context) : undefined)),
    );
    this.disconnect();
  }

  /** What another process needs to end our logins, by the backends that can. */
  async entrust(context: Context): Promise<readonly Entrusted[]> {
    const opened = [...this.#opened].map(async ([store, opening]): Promise<readonly Entrusted[]> => {
      const kept = await (await opening).entrust?.(context);
      const backend = registryName(this.#stores.get(store)?.backend ?? "");
      return kept === undefined ? [] : [{ backend, kept }];
    });
    return (await Promise.all(opened)).flat();
  }

  /** Closes the connections that wait for a next request: what follows is rare, and opens its own. */
  disconnect(): void {
    this.#transport.close?.();
  }
}

function openingOf(store: string, source: Source, runtime: Runtime): Opening {
  const settings = Object.entries(source.settings).map(([name, value]): [string, string | boolean] => [
    name,
    isVariable(value) ? needed(value.variable, runtime) : value,
  ]);
  return {
    store,
    settings: Object.fromEntries(settings),
    identities: source.identities,
    declared: source.settings,
    ...(source["~backend"] === undefined ? {} : { custom: source["~backend"] }),
  };
}

function needed(variable: string, runtime: Runtime): string {
  const value = runtime.variable(variable);
  if (value === undefined || value === "")
    throw new SecretsError("config/missing-variable", { action: "read the setting", facts: { variable } });
  return value;
}

function expandPath<R extends Reference>(reference: R, runtime: Runtime): R {
  if (!reference.path.includes("{")) return reference;
  const path = reference.path.replace(/\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => needed(name, runtime));
  return { ...reference, path };
}

/** An outcome that failed. */
export const failed = (error: SecretsError): Outcome => ({ status: "failed", error });
