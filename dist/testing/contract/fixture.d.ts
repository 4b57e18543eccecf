import type { Backend, Context, Writable } from "../../loader/backend.ts";
import type { ErrorCode } from "../../loader/errors/catalogue.ts";
import type { Reference } from "../../schema/reference.ts";
/** What a kind of store can suffer. It decides which faults a fixture must list. */
export type StoreKind = "server" | "files" | "local" | "memory";
/** The values that every store is asked to carry unchanged. */
export type ValueKind = "text" | "unicode" | "nul" | "crlf" | "trailing-newlines" | "empty" | "64-kib" | "binary" | "base64-looking" | "workflow-command";
/** What a store has, as data. What it does not have is asserted as refused. */
export interface Capabilities {
    /** Several values in one secret. Without them, a reference with a field must fail as `reference/unsupported`. */
    readonly fields: boolean;
    /** A version that does not exist, for a store with versions; `false` without them, and a version in a reference must fail as `reference/unsupported`. */
    readonly versions: false | {
        readonly absent: string;
    };
    /** Whether the context's meter counts a request for each read of a secret. */
    readonly requests: boolean;
    /** Whether reading needs a login, which must be made once. */
    readonly logins: boolean;
    /** Whether it can be written. */
    readonly writable: boolean;
    /** The values that the store itself cannot hold: seeding them must fail, or read back as something else. */
    readonly cannotCarry: readonly ValueKind[];
}
/** A fault of the store, and the code that a read answers it with. */
export interface FixtureFault {
    /** One of the names that the suite knows for this kind of store, or one of your own. */
    readonly name: string;
    readonly code: ErrorCode;
}
/** What of a reference the suite asks for. */
export interface Named {
    /** A name of the suite's own: letters, digits and dashes. */
    readonly name: string;
    readonly field?: string;
    readonly version?: string;
}
/** A backend, and what it is called with. */
export interface OpenedStore {
    readonly backend: Backend & Partial<Writable>;
    readonly context: Context;
}
/** A store that runs. */
export interface RunningStore {
    /** Opens a backend on the store, each time a new one. The context must have these parts; `testContext` makes the rest. */
    open(parts?: Partial<Context>): OpenedStore | Promise<OpenedStore>;
    /**
     * Stores a secret by the store's own means, not through the backend. A store without fields is given one, named `value`.
     * Answers its version, where the store has versions.
     */
    seed(name: string, fields: {
        readonly [field: string]: Uint8Array;
    }): Promise<{
        readonly version?: string;
    }>;
    reference(named: Named): Reference;
    /**
     * Makes reads fail in the named way until what it answers is called; with `times`, for so many requests. Answers of a
     * server under a fault should hold the canaries, so that the suite sees whether they are passed on.
     */
    cause(fault: string, times?: number): Promise<() => void | Promise<void>>;
    /** Requests for secrets that the store has seen, where it counts them. */
    requests?(): number;
    /** Logins that the store has seen, where there are any. */
    logins?(): number;
    /** Every credential that the store is reached with. None may show in an error, whatever happens. */
    readonly canaries: readonly string[];
    stop(): void | Promise<void>;
}
/** A store to run the contract suite on. */
export interface ContractFixture {
    /** The backend's name. */
    readonly name: string;
    readonly kind: StoreKind;
    readonly capabilities: Capabilities;
    /** Complete for the kind of store: the suite fails where one is not listed. */
    readonly faults: readonly FixtureFault[];
    start(): Promise<RunningStore>;
}
/** One case of the suite. It rejects with a `ContractViolation` where the backend breaks the contract. */
export interface ContractCase {
    readonly name: string;
    readonly run: () => Promise<void>;
}
/** A case before it has its store. */
export interface StoreCase {
    readonly name: string;
    readonly run: (store: RunningStore, fixture: ContractFixture) => Promise<void>;
}
