import type { FoundConfig } from "../loader/find-config.ts";
import type { AnyLoadOptions, Loaded } from "../loader/load.ts";
import { keysOf } from "./flags.ts";

/** The flags by which a load is chosen, as they were parsed. */
export interface LoadFlags {
  readonly config?: string | undefined;
  readonly env?: string | undefined;
  readonly consumer?: string | undefined;
  readonly keys?: string | undefined;
  /** Of `--no-cache`. */
  readonly cache?: unknown;
}

/**
 * Finds the declaration, or takes the one that was named.
 *
 * @throws SecretsError
 */
export async function openConfig(path?: string): Promise<FoundConfig> {
  // Help and completion read a command's flags, and have no use for all this.
  const [{ findConfig }, { loadSecrets }, { openSecrets }] = await Promise.all([
    import("../loader/find-config.ts"),
    import("../loader/load-secrets.ts"),
    import("../loader/open-secrets.ts"),
  ]);
  return findConfig({ loadSecrets, openSecrets }, path);
}

/**
 * The declaration and the environment that was chosen, for what writes.
 *
 * @throws SecretsError
 */
export async function openEnvironment(
  flags: Pick<LoadFlags, "config" | "env">,
): Promise<FoundConfig & { readonly environment: string }> {
  const found = await openConfig(flags.config);
  const [{ chooseEnvironment }, { processRuntime }] = await Promise.all([
    import("../loader/choose-environment.ts"),
    import("../loader/runtime.ts"),
  ]);
  return { ...found, environment: chooseEnvironment(found.config, flags.env, processRuntime) };
}

/** The options of a load by its flags. */
export function loadOptions(flags: LoadFlags): AnyLoadOptions {
  const keys = keysOf(flags.keys);
  return {
    ...(flags.env === undefined ? {} : { environment: flags.env }),
    ...(flags.consumer === undefined ? {} : { consumer: flags.consumer }),
    ...(keys === undefined ? {} : { keys }),
    ...(flags.cache === false ? { cache: false } : {}),
  };
}

/**
 * Loads what the flags choose, gives it to `use` and ends our logins.
 *
 * @throws SecretsError
 */
export async function withLoaded<T>(
  flags: LoadFlags,
  use: (loaded: Loaded, found: FoundConfig) => T | Promise<T>,
  options: AnyLoadOptions = {},
): Promise<T> {
  const wanted = loadOptions(flags);
  const found = await openConfig(flags.config);
  const [{ closeSession, load }, { interruptible }] = await Promise.all([
    import("../loader/load.ts"),
    import("./interruption.ts"),
  ]);
  return interruptible(async (signal) => {
    const loaded = await load(found.config, { ...wanted, root: found.root, signal, ...options });
    try {
      return await use(loaded, found);
    } finally {
      await closeSession(loaded);
    }
  });
}
