import { type Naming } from "../naming.ts";
import { type Source } from "../source.ts";
/** Options of the process's own environment. */
export interface EnvOptions {
    /** Put before each key: `APP_` reads `APP_SECRET_KEY`. */
    readonly prefix?: string;
    readonly name?: Naming;
}
/**
 * The variables of the process's own environment. One that is set to nothing is an empty value, not a missing one.
 *
 * @example
 * ```ts
 * firstOf(env(), local());
 * ```
 */
export declare function env(given?: EnvOptions): Source<"env">;
