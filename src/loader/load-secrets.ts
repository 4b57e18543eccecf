import { type AnyConfig, type ConsumerSecrets, isConfig, type Secrets } from "../schema/config.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { secretsObject } from "./hand-over.ts";
import { type AnyLoadOptions, closeSession, type Loaded, load } from "./load.ts";
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
export function loadSecrets<C extends AnyConfig, N extends keyof C["consumers"] & string>(
  config: C,
  options: LoadOptions<C> & { readonly consumer: N },
): Promise<ConsumerSecrets<C, N>>;
export function loadSecrets<C extends AnyConfig>(config: C, options?: LoadOptions<C>): Promise<Secrets<C>>;
/** Finds `secrets.config.ts` by itself: `loadSecrets<typeof config>()`. */
export function loadSecrets<C extends AnyConfig, N extends keyof C["consumers"] & string>(
  options: LoadOptions<C> & { readonly consumer: N },
): Promise<ConsumerSecrets<C, N>>;
export function loadSecrets<C extends AnyConfig = AnyConfig>(options?: LoadOptions<C>): Promise<Secrets<C>>;
export async function loadSecrets(first?: object, second?: object): Promise<unknown> {
  if (isConfig(first)) return secretsOf(await load(first, second ?? {}));
  // Something else in its place must not pass for options, nor the options be dropped.
  if (second !== undefined) throw new SecretsError("config/not-a-config", { action: "load secrets" });
  const { findConfig } = await import("./find-config.ts");
  const { openSecrets } = await import("./open-secrets.ts");
  const { config, root } = await findConfig({ loadSecrets, openSecrets });
  return secretsOf(await load(config, { root, ...first }));
}

/** As {@link loadSecrets}, with ports in place of the process, the clock and the network. */
export async function loadSecretsWith<C extends AnyConfig>(
  config: C,
  options: AnyLoadOptions,
  ports: Ports,
): Promise<Secrets<C>> {
  return (await secretsOf(await load(config, options, ports))) as Secrets<C>;
}

async function secretsOf(loaded: Loaded): Promise<object> {
  if (loaded.leases.length === 0) await closeSession(loaded, loaded.left());
  return secretsObject(loaded);
}
