import { kebabCase, type Naming } from "../naming.ts";
import { cleanOptions } from "../options.ts";
import { settings } from "../setting.ts";
import { makeSource, type Source } from "../source.ts";

/** Options of the embedded store. */
export interface LocalOptions {
  /** The folder of all environments, from the config's folder; `secrets` without it. */
  readonly directory?: string;
  readonly name?: Naming;
}

/**
 * The embedded store: `secrets/<environment>/<key>.age`, one armored age file a key, safe to commit. It is read with the
 * identity in `KEYSTEAD_IDENTITY`, or in the file `$XDG_CONFIG_HOME/keystead/identity`.
 *
 * @example
 * ```ts
 * defineSecrets({ environments: { development: local() }, secrets: { SECRET_KEY: secret() } });
 * ```
 */
export function local(given: LocalOptions = {}): Source<"local"> {
  const { options, problems } = cleanOptions<LocalOptions>(given, { directory: "text", name: "naming" });
  return makeSource({
    problems,
    backend: "local",
    settings: settings({ directory: options.directory ?? "secrets" }),
    rules: { path: "segments", field: "none", version: false },
    refer: (key, environment) => ({ path: `${environment}/${(options.name ?? kebabCase)(key)}` }),
  });
}
