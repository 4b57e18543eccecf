import type { CustomBackend } from "../custom-backend.ts";
import { type Naming } from "../naming.ts";
import { type Source } from "../source.ts";
/** Options of a source of your own. */
export interface CustomOptions {
    /** What tells this store from another of the same backend. Shown in the Inventory: never a credential. */
    readonly settings?: {
        readonly [setting: string]: string | boolean;
    };
    readonly name?: Naming;
}
/**
 * A store of your own: an object with `read`, and if you have them `describe`, `whoami` and `close`. The contract suite in
 * `keystead/testing` says what it must do.
 *
 * @example
 * ```ts
 * custom("parameter-store", { read: async (references) => references.map(() => ({ status: "missing", what: "secret" })) });
 * ```
 */
export declare function custom(name: string, backend: CustomBackend, given?: CustomOptions): Source<`custom-${string}`>;
