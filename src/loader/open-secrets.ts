/// <reference lib="esnext.disposable" preserve="true" />
import type { AnyConfig, ConsumerSecrets, Secrets } from "../schema/config.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { secretsObject } from "./hand-over.ts";
import { type HeldLeases, holdLeases } from "./held-leases.ts";
import { type AnyLoadOptions, closeSession, load } from "./load.ts";
import type { LoadOptions, Ports } from "./load-options.ts";

/** Loaded values that stay good: leases are renewed, `refresh` loads anew, disposal revokes. */
export interface OpenSecrets<S> extends AsyncDisposable {
  /** The values of the last load that went through. */
  readonly current: S;
  /** Loads anew. Where that fails, `current` stays, and the failure is thrown. Calls at the same time are one. */
  refresh(): Promise<S>;
  /** Ends renewal and revokes what was minted for it. May be called twice. */
  close(): Promise<void>;
}

/** Options of {@link openSecrets}. */
export interface OpenOptions {
  /** Told when a lease could not be renewed. Without it nothing is said until the lease is over. */
  readonly onProblem?: (error: SecretsError) => void;
}

/**
 * The long-running form of `loadSecrets`: keeps leases alive until it is disposed.
 *
 * @example
 * ```ts
 * await using opened = await openSecrets(config, { environment: "production" });
 * connect(opened.current.DATABASE_URL);
 * ```
 * @throws SecretsError
 */
export function openSecrets<C extends AnyConfig, N extends keyof C["consumers"] & string>(
  config: C,
  options: LoadOptions<C> & OpenOptions & { readonly consumer: N },
): Promise<OpenSecrets<ConsumerSecrets<C, N>>>;
export function openSecrets<C extends AnyConfig>(
  config: C,
  options?: LoadOptions<C> & OpenOptions,
): Promise<OpenSecrets<Secrets<C>>>;
export async function openSecrets(
  config: AnyConfig,
  options: AnyLoadOptions & OpenOptions = {},
): Promise<OpenSecrets<unknown>> {
  return openSecretsWith(config, options, {});
}

/** As {@link openSecrets}, with ports in place of the process, the clock and the network. */
export async function openSecretsWith(
  config: AnyConfig,
  options: AnyLoadOptions & OpenOptions,
  ports: Ports,
): Promise<OpenSecrets<unknown>> {
  const opened = new Opened(config, options, ports);
  await opened.start();
  return opened;
}

class Opened implements OpenSecrets<unknown> {
  readonly #config: AnyConfig;
  readonly #options: AnyLoadOptions;
  readonly #onProblem: OpenOptions["onProblem"];
  readonly #ports: Ports;
  #held: Held | undefined;
  #refreshing: Promise<unknown> | undefined;
  #closed = false;

  constructor(config: AnyConfig, options: AnyLoadOptions & OpenOptions, ports: Ports) {
    this.#config = config;
    const { onProblem, ...rest } = options;
    if (onProblem !== undefined && typeof onProblem !== "function")
      throw new SecretsError("config/invalid-option", {
        action: "open secrets",
        facts: { option: "onProblem", wanted: "a function" },
      });
    this.#options = rest;
    this.#onProblem = onProblem;
    this.#ports = ports;
  }

  get current(): unknown {
    return this.#held?.secrets;
  }

  async start(): Promise<void> {
    this.#held = await this.#load("load");
  }

  refresh(): Promise<unknown> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #refresh(): Promise<unknown> {
    if (this.#closed)
      throw new SecretsError("backend/aborted", {
        action: "refresh secrets",
        state: "they were closed",
        hint: "Call openSecrets() again",
      });
    const held = await this.#load("refresh");
    // Closed while it loaded: what was minted meanwhile is given back.
    if (this.#closed) {
      await held.release();
      return held.secrets;
    }
    const before = this.#held;
    this.#held = held;
    await before?.release();
    return held.secrets;
  }

  async #load(action: "load" | "refresh"): Promise<Held> {
    const loaded = await load(this.#config, this.#options, this.#ports, action);
    const secrets = secretsObject(loaded);
    if (loaded.leases.length > 0) return { secrets, ...holdLeases(loaded, this.#ports.clock, this.#onProblem) };
    // Nothing depends on the login any more.
    await closeSession(loaded, loaded.left());
    return { secrets, release: () => Promise.resolve() };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#refreshing?.catch(() => undefined);
    await this.#held?.release();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** One load that is held: its leases are renewed until it is released. */
interface Held extends HeldLeases {
  readonly secrets: object;
}
