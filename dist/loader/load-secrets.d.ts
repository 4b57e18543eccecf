import { type AnyConfig, type ConsumerSecrets, type Secrets } from "../schema/config.ts";
import { type AnyLoadOptions } from "./load.ts";
import type { LoadOptions, Ports } from "./load-options.ts";
/**
 * Loads a declaration's values, typed and validated: all of them, or one {@link SecretsError} that names every problem and no
 * value. Without a declaration it finds `secrets.config.ts` by itself. Tokens that were minted for it are revoked when the
 * reads end, unless a value is leased: then the login ends with its lease.
 *
 * @example
 * ```ts
 * const secrets = await loadSecrets(config, { environment: "production", consumer: "api" });
 * secrets.SECRET_KEY; // string
 * ```
 * @throws SecretsError
 */
export declare function loadSecrets<C extends AnyConfig, N extends keyof C["consumers"] & string>(config: C, options: LoadOptions<C> & {
    readonly consumer: N;
}): Promise<ConsumerSecrets<C, N>>;
export declare function loadSecrets<C extends AnyConfig>(config: C, options?: LoadOptions<C>): Promise<Secrets<C>>;
/** Finds `secrets.config.ts` by itself: `loadSecrets<typeof config>()`. */
export declare function loadSecrets<C extends AnyConfig, N extends keyof C["consumers"] & string>(options: LoadOptions<C> & {
    readonly consumer: N;
}): Promise<ConsumerSecrets<C, N>>;
export declare function loadSecrets<C extends AnyConfig = AnyConfig>(options?: LoadOptions<C>): Promise<Secrets<C>>;
/** As {@link loadSecrets}, with ports in place of the process, the clock and the network. */
export declare function loadSecretsWith<C extends AnyConfig>(config: C, options: AnyLoadOptions, ports: Ports): Promise<Secrets<C>>;
