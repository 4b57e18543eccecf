/**
 * What an error may say. A fixed list of safe things: names, places and states, never a value, a length, a body, a header, a
 * query or a foreign message.
 */
export interface Facts {
    readonly key?: string | undefined;
    readonly environment?: string | undefined;
    readonly consumer?: string | undefined;
    /** Text form of the reference. */
    readonly reference?: string | undefined;
    /** The store's id in the Inventory. */
    readonly store?: string | undefined;
    /** How we became someone: `appRole`, `jwt`. */
    readonly method?: string | undefined;
    /** The path as the store's policy names it, or a file. */
    readonly path?: string | undefined;
    /** The capability, role or flag that is missing. */
    readonly permission?: string | undefined;
    /** Scheme, host and port. */
    readonly address?: string | undefined;
    readonly variable?: string | undefined;
    readonly option?: string | undefined;
    /** A name in question: a package, a command. */
    readonly name?: string | undefined;
    /** What would be right. */
    readonly wanted?: string | undefined;
    /** The names that exist. */
    readonly known?: string | undefined;
    /** Of `value/missing`. */
    readonly what?: "secret" | "version" | "field" | undefined;
    readonly status?: number | undefined;
    readonly requestId?: string | undefined;
    /** The operating system's or TLS's own code: `ECONNREFUSED`, `ENOENT`. */
    readonly system?: string | undefined;
    readonly line?: number | undefined;
}
