/// <reference lib="esnext.disposable" preserve="true" />
import type { AnyConfig, ConsumerSecrets, Secrets } from "../schema/config.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { type AnyLoadOptions } from "./load.ts";
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
export declare function openSecrets<C extends AnyConfig, N extends keyof C["consumers"] & string>(config: C, options: LoadOptions<C> & OpenOptions & {
    readonly consumer: N;
}): Promise<OpenSecrets<ConsumerSecrets<C, N>>>;
export declare function openSecrets<C extends AnyConfig>(config: C, options?: LoadOptions<C> & OpenOptions): Promise<OpenSecrets<Secrets<C>>>;
/** As {@link openSecrets}, with ports in place of the process, the clock and the network. */
export declare function openSecretsWith(config: AnyConfig, options: AnyLoadOptions & OpenOptions, ports: Ports): Promise<OpenSecrets<unknown>>;
