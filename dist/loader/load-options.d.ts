import type { AnyConfig, EnvironmentOf } from "../schema/config.ts";
import type { AuditEvent } from "./audit.ts";
import type { Clock } from "./clock.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { Report } from "./report.ts";
import type { Runtime } from "./runtime.ts";
import type { Signal } from "./signal.ts";
import type { Transport } from "./transport/transport.ts";
/** What we need of a `file:` URL, so that consumers without the DOM's types compile. A URL is one. */
export interface FolderUrl {
    readonly protocol: string;
    readonly pathname: string;
}
/** How to load. */
export interface LoadOptions<C extends AnyConfig = AnyConfig> {
    /** Without it `KEYSTEAD_ENV`, then the variable that the declaration's `environmentFrom` names. */
    readonly environment?: EnvironmentOf<C>;
    /** Only these keys. */
    readonly keys?: readonly (keyof C["secrets"] & string)[];
    /** Ends the load and closes its sockets. */
    readonly signal?: Signal;
    /** Milliseconds for the whole load (30,000). */
    readonly deadline?: number;
    /** Milliseconds for one attempt (10,000). */
    readonly attempt?: number;
    /** Reads in flight per store (16). */
    readonly concurrency?: number;
    /** `false` reads every value from its store, whatever cache the declaration has. */
    readonly cache?: boolean;
    /** Folder that relative paths are from. Without it the config's own, or the nearest one upward that holds a `secrets.config.*`. */
    readonly root?: string | FolderUrl;
    /** Given the value-free account of the load, also of one that failed. */
    readonly onReport?: (report: Report) => void;
    /** Given one event for each key and read. */
    readonly onAudit?: (event: AuditEvent) => void;
}
/** The ports of a load: what a test puts in place of the process, the clock and the network. */
export interface Ports {
    readonly runtime?: Runtime;
    readonly clock?: Clock;
    readonly transport?: Transport;
    /** Whether logins are cut down to what is planned, where a store has a way. */
    readonly narrow?: boolean;
    /** Told of every token that is minted for the load. */
    readonly onToken?: (token: string) => void;
}
/** The numbers of a load, with their defaults. */
export interface Limits {
    readonly deadline: number;
    readonly attempt: number;
    readonly concurrency: number;
}
/** Strict: an unknown option and a bad number are errors, all told at once. */
export declare function checkOptions(options: object): {
    readonly limits: Limits;
} | {
    readonly problems: readonly SecretsError[];
};
