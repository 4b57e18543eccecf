import { durationMilliseconds } from "../../schema/formats/duration.ts";
import type { Inventory } from "../../schema/inventory.ts";
import type { Reference } from "../../schema/reference.ts";
import type { Source } from "../../schema/source.ts";
import type { Backend, Context, LocalIdentity } from "../backend.ts";
import type { Clock } from "../clock.ts";
import { SecretsError } from "../errors/secrets-error.ts";
import type { CacheReport, CacheUnused } from "../report.ts";
import type { Runtime } from "../runtime.ts";
import { systemCode } from "../system-error.ts";
import type { CachedOutcome } from "./cached.ts";
import { whyNoCache } from "./conditions.ts";
import { CacheFolder, cacheFolder } from "./folder.ts";
import { digestOf, keyOf } from "./key.ts";
import { type Keyring, openKeyring } from "./keyring.ts";
import { readThrough, type StoreCache } from "./read-through.ts";

/** The stores whose answers are worth keeping: those behind a network. */
const NETWORKED: readonly string[] = ["vault", "aws", "gcp", "azure", "kubernetes"];

/** Milliseconds that the folder may take, where the load has them: a slow disk fails no load. */
const KEEPING = 2000;

/** What a load's cache is opened with. */
export interface CacheScope {
  readonly inventory: Inventory;
  readonly runtime: Runtime;
  readonly clock: Clock;
  /** Whether the load wants one at all. */
  readonly wanted: boolean;
  /** Whether what is kept is served, or the store asked all the same. */
  readonly serves: boolean;
}

type Shared = Omit<StoreCache, "key" | "name"> & { readonly declaration: string };

/** The cache of one load. Nothing of it fails a load: what it cannot do is said in the report. */
export class Cache {
  readonly #scope: CacheScope;
  readonly #off: CacheUnused | undefined;
  readonly #unused = new Map<string, CacheUnused>();
  #keeping: Promise<void> = Promise.resolve();
  #changed = false;
  #shared: Promise<Shared | undefined> | undefined;
  #used = false;

  constructor(scope: CacheScope) {
    this.#scope = scope;
    this.#off = whyNoCache(scope.wanted, scope.runtime);
    if (this.#off !== undefined) this.#note(this.#off);
    else if (!scope.serves) this.#note({ why: "refresh" });
  }

  /** Reads a store through the cache, where it is one that is cached. */
  async read(
    { id, source, backend }: { readonly id: string; readonly source: Source; readonly backend: Backend },
    references: readonly Reference[],
    context: Context,
  ): Promise<readonly CachedOutcome[]> {
    const store = this.#off === undefined ? await this.#storeOf(id, source, backend, context) : undefined;
    if (store === undefined) return (await backend.read(references, context)).map((outcome) => ({ outcome }));
    this.#used = true;
    const { outcomes, keep } = await readThrough(references, backend, context, store);
    // Nobody waits for it here: the values are there. One after another, since two may be of the same entry.
    this.#keeping = this.#keeping.then(() => this.#keep(keep, store.folder.path));
    return outcomes;
  }

  /** Waits until what was read is kept, for half of the milliseconds that the load has left at most. */
  async settled(left: number): Promise<void> {
    const shared = await this.#shared;
    if (shared === undefined) return;
    const { clock } = this.#scope;
    const { path } = shared.folder;
    const ms = Math.min(KEEPING, left / 2);
    let cancel = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      cancel = clock.after(ms, () => {
        // In less time than it may take, no folder has been slow.
        this.#note(ms < KEEPING ? { why: "deadline" } : { why: "folder", detail: `${path}: slow` });
        resolve();
      });
    });
    await Promise.race([over, this.#tidied(shared.folder)]);
    cancel();
  }

  async #keep(keep: () => Promise<boolean>, path: string): Promise<void> {
    try {
      if (await keep()) this.#changed = true;
    } catch (error) {
      this.#note(writeProblem(error, path));
    }
  }

  async #tidied(folder: CacheFolder): Promise<void> {
    await this.#keeping;
    if (this.#changed) await folder.tidy(this.#scope.clock.now()).catch(() => undefined);
  }

  report(): CacheReport {
    return { used: this.#used, unused: [...this.#unused.values()] };
  }

  #note(unused: CacheUnused): void {
    this.#unused.set(JSON.stringify([unused.store, unused.why]), unused);
  }

  async #storeOf(id: string, source: Source, backend: Backend, context: Context): Promise<StoreCache | undefined> {
    if (!NETWORKED.includes(source.backend)) return undefined;
    if (source["~backend"] !== undefined) return this.#without({ store: id, why: "client" });
    this.#shared ??= this.#open();
    const shared = await this.#shared;
    if (shared === undefined) return undefined;
    const identity = await identityOf(backend, context);
    if (identity === undefined) return this.#without({ store: id, why: "credential" });
    const mark = await shared.keyring.markOf(identity.credential.reveal());
    const { declaration, ...rest } = shared;
    const key = keyOf({ source, runtime: this.#scope.runtime, identity, mark, declaration });
    return { ...rest, key, name: await shared.keyring.nameOf(key) };
  }

  #without(unused: CacheUnused): undefined {
    this.#note(unused);
    return undefined;
  }

  async #open(): Promise<Shared | undefined> {
    const { clock, inventory, runtime, serves } = this.#scope;
    const path = cacheFolder(runtime);
    if (path === undefined) return this.#without({ why: "no-home" });
    let keyring: Keyring;
    try {
      keyring = await openKeyring(runtime, new Date(clock.now()));
    } catch (error) {
      return this.#without(identityProblem(error));
    }
    const [ttl, stale] = [inventory.cache?.ttl, inventory.cache?.staleIfUnreachable].map(
      (text) => durationMilliseconds(text ?? "0s") ?? 0,
    );
    const folder = new CacheFolder(path, runtime);
    return { keyring, folder, serves, ttl: ttl ?? 0, stale: stale ?? 0, declaration: await digestOf(inventory) };
  }
}

async function identityOf(backend: Backend, context: Context): Promise<LocalIdentity | undefined> {
  try {
    return await backend.localIdentity?.(context);
  } catch {
    // What is wrong with a credential, the read of the store tells.
    return undefined;
  }
}

function identityProblem(error: unknown): CacheUnused {
  if (!(error instanceof SecretsError)) return { why: "identity" };
  const { path, permission, system } = error.facts;
  if (error.code === "runtime/permission") return { why: "permission", ...(permission && { detail: permission }) };
  return { why: "identity", ...(path && { detail: system === undefined ? path : `${path}: ${system}` }) };
}

function writeProblem(error: unknown, path: string): CacheUnused {
  const system = systemCode(error);
  if (system === "NotCapable") return { why: "permission", detail: `--allow-read=${path} --allow-write=${path}` };
  return { why: "folder", detail: system === undefined ? path : `${path}: ${system}` };
}
