import type { Redacted } from "../redaction/redacted.ts";
import type { PlannedRead } from "../schema/plan.ts";
import type { Reference } from "../schema/reference.ts";
import type { Source } from "../schema/source.ts";
import type { Backend, Context, Outcome, Writable } from "./backend.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { Runtime } from "./runtime.ts";
import type { Transport } from "./transport/transport.ts";
/** What ends the logins of one store, in the keeping of another process. */
export interface Entrusted {
    readonly backend: string;
    readonly kept: Redacted<string>;
}
/** The stores that a load has opened, each once, and the connections to them. */
export declare class Session {
    #private;
    /** @param narrow The reads to which logins are cut down. */
    constructor(stores: ReadonlyMap<string, Source>, transport: Transport, narrow?: readonly PlannedRead[]);
    /** Opens a store, or gives the one that is open. Reads its variables; touches nothing else. */
    open(store: string, runtime: Runtime): Promise<Backend & Partial<Writable>>;
    /**
     * A reference with the variables in its path read: `{NAME}` stands for one.
     *
     * @throws `reference/invalid` where what they hold makes it no place of the store, `config/missing-variable`
     */
    expand<R extends Reference>(store: string, reference: R, runtime: Runtime): R;
    /** Ends what was opened: tokens of ours are revoked, connections closed. Whatever fails here has nothing to tell the caller. */
    close(context: Context): Promise<void>;
    /** What another process needs to end our logins, by the backends that can. */
    entrust(context: Context): Promise<readonly Entrusted[]>;
    /** Closes the connections that wait for a next request: what follows is rare, and opens its own. */
    disconnect(): void;
}
/** An outcome that failed. */
export declare const failed: (error: SecretsError) => Outcome;
