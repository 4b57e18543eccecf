import { type Naming } from "../naming.ts";
import { type Source } from "../source.ts";
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
export declare function local(given?: LocalOptions): Source<"local">;
