import type { Reference } from "../schema/reference.ts";
import type { Source } from "../schema/source.ts";
import type { Backend, Context, Outcome, Writable } from "./backend.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { Runtime } from "./runtime.ts";
/** The stores that a load has opened, each once. */
export declare class Session {
    #private;
    constructor(stores: ReadonlyMap<string, Source>);
    /** Opens a store, or gives the one that is open. Reads its variables; touches nothing else. */
    open(store: string, runtime: Runtime): Promise<Backend & Partial<Writable>>;
    /** Ends what was opened: tokens of ours are revoked. Whatever fails here has nothing to tell the caller. */
    close(context: Context): Promise<void>;
}
/** Reads the variables in a path: `{NAME}` stands for one. */
export declare function expandPath<R extends Reference>(reference: R, runtime: Runtime): R;
/** An outcome that failed. */
export declare const failed: (error: SecretsError) => Outcome;
