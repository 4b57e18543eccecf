import type { Redacted } from "../redaction/redacted.ts";
import type { Identity } from "../schema/identity.ts";
import type { Reference } from "../schema/reference.ts";
import type { Settings } from "../schema/setting.ts";
import type { Clock } from "./clock.ts";
import type { SecretsError } from "./errors/secrets-error.ts";
import type { Runtime } from "./runtime.ts";
import type { Signal } from "./signal.ts";
import type { TlsSettings, Transport } from "./transport/transport.ts";
/** A value that is ours for a time only. */
export interface Lease {
    readonly expiresAt: Date;
    readonly renewable: boolean;
    /** Asks for more time, for the value and for the login it depends on. Absent where the store has no renewal. */
    renew?(context: Context): Promise<Lease>;
}
/** How a read of one reference ended. */
export type Outcome = {
    readonly status: "found";
    readonly value: Redacted<Uint8Array>;
    readonly version?: string;
    readonly createdAt?: Date;
    readonly lease?: Lease;
    readonly warnings?: readonly ("expired" | "not-yet-valid")[];
} | {
    readonly status: "missing";
    readonly what: "secret" | "version" | "field";
} | {
    readonly status: "failed";
    readonly error: SecretsError;
};
/** What a store says of a reference without giving its value. */
export type Description = {
    readonly state: "exists" | "missing" | "disabled" | "deleted";
    readonly field: "exists" | "missing" | "unknown";
    readonly version?: string;
    readonly createdAt?: Date;
    readonly expiresAt?: Date;
    readonly nextRotationAt?: Date;
} | {
    readonly state: "failed";
    readonly error: SecretsError;
};
/** Who the store thinks we are. */
export interface Principal {
    readonly method: string;
    readonly name: string;
    readonly grants: readonly string[];
    readonly expiresAt?: Date;
}
/** Who we would be at a store, as far as this machine says it by itself. */
export interface LocalIdentity {
    readonly method: string;
    /** The identity's parameters, as declared. */
    readonly settings: Settings;
    /** What outside of the declaration decides which store it is: a namespace, an endpoint. */
    readonly place: readonly string[];
    /** All that makes us who we are: the token, the key, the files that say it. */
    readonly credential: Redacted<string>;
}
/** The identities of a store, as far as can be said without becoming one: those up to the one that is used. */
export interface Candidates {
    readonly looked: readonly LookedIdentity[];
    /** Why none of them is used. */
    readonly error?: SecretsError;
}
/** An identity, and whether what it needs is there: by its names, as a person gives it (a variable, `the file ...`). */
export interface LookedIdentity {
    readonly method: string;
    readonly used: boolean;
    readonly missing: readonly string[];
    /** What of the environment it needs and is there. */
    readonly present: readonly string[];
}
/** A place on the network that a backend talks to. */
export interface Endpoint {
    /** Where a question without a credential does no harm: whatever is answered, the place is reached. */
    readonly url: string;
    readonly tls?: TlsSettings;
    /** The variable that the address is from. */
    readonly variable?: string | undefined;
    /** Whether nothing that we log in with has a time in it, so that a clock that is wrong has nothing refused. */
    readonly timeless?: boolean;
}
/** Whether we may read a value, as the store says without giving it. */
export type Permission = {
    readonly state: "granted" /** As the store calls it. */;
    readonly permission: string;
} | {
    readonly state: "denied";
    readonly error: SecretsError;
}
/** The store has no such question, or does not answer it. */
 | {
    readonly state: "unknown" /** What a read needs. */;
    readonly needs: string;
};
/** Counts what a load costs. */
export interface Meter {
    requests: number;
    logins: number;
}
/** What a backend is given at each call. */
export interface Context {
    /** Ends when the caller aborts or the deadline passes. A backend that sees it aborted throws or answers failed; both are fine. */
    readonly signal: Signal;
    /** When the whole load must have ended, in the clock's milliseconds. */
    readonly deadline: number;
    /** Milliseconds for one attempt. */
    readonly attempt: number;
    /** Reads in flight at most. */
    readonly concurrency: number;
    readonly clock: Clock;
    readonly runtime: Runtime;
    readonly transport: Transport;
    /** Folder that relative paths are from. */
    readonly root: string;
    readonly meter: Meter;
    /** Told of every token that is minted for us, before it is used: where a log is masked, it must not show in it. */
    readonly onToken?: ((token: string) => void) | undefined;
}
/**
 * Reads a store. A backend answers per reference, in the order asked and as many as asked, and throws only for an abort or a
 * bug. *Missing* is an answer; everything else that is no value is *failed*, with a code.
 */
export interface Backend<R extends Reference = Reference> {
    /** Batch first: several fields of one secret are one request. */
    read(references: readonly R[], context: Context): Promise<readonly Outcome[]>;
    /** Never reads a value. */
    describe?(references: readonly R[], context: Context): Promise<readonly Description[]>;
    whoami?(context: Context): Promise<Principal>;
    /**
     * What tells our answers from another's, for a cache: no request is made for it. `undefined` where only a service or a command
     * could say who we are.
     */
    localIdentity?(context: Context): Promise<LocalIdentity | undefined>;
    /** Which identity would be used. Absent where a store has none. */
    identities?(context: Context): Promise<Candidates>;
    /** Where reads of these references go: the store itself first, then where one logs in, as far as that is known. */
    endpoints?(references: readonly R[], context: Context): Promise<readonly Endpoint[]>;
    /**
     * Asks whether each value may be read, without reading it. Same order, same length; `undefined` where nothing is there that
     * could be permitted.
     */
    permissions?(references: readonly R[], context: Context): Promise<readonly (Permission | undefined)[]>;
    /** The command, or what else a person does, that mends what a description finds missing, disabled or deleted. */
    remedy?(reference: R, description: Description, context: Context): Promise<string | undefined>;
    /**
     * All that another process needs to do what `close` does, where this one ends before a lease: a secret. `undefined` where
     * nothing is to be ended.
     */
    entrust?(context: Context): Promise<Redacted<string> | undefined>;
    /** Ends what the reads left open: a token of ours is revoked. May be called twice. */
    close?(context: Context): Promise<void>;
}
/** What must hold for a write to be made. */
export type Precondition = {
    readonly expect: "absent";
} | {
    readonly expect: "any";
} | {
    readonly expect: "version";
    readonly version: string;
};
/** Writes a store. */
export interface Writable<R extends Reference = Reference> {
    /** Answers the new version, where the store has versions. */
    put(reference: R, value: Redacted<Uint8Array>, precondition: Precondition, context: Context): Promise<{
        readonly version?: string;
    }>;
}
/** A store as a backend is opened on it: no I/O happens then. */
export interface Opening {
    /** The store's id in the Inventory. */
    readonly store: string;
    /** With every variable read. */
    readonly settings: {
        readonly [setting: string]: string | boolean;
    };
    /** As declared: their variables are read when they are used. */
    readonly identities: readonly Identity[];
    /** The settings as declared, so that an error can name the variable. */
    readonly declared: Settings;
    /** The caller's own backend (`custom`). */
    readonly custom?: object;
    /** All that will be read, where a login is to be cut down to it. */
    readonly planned?: readonly Reference[];
}
/** What a backend's file gives: a way to open a store. */
export interface BackendModule {
    open(opening: Opening): Backend & Partial<Writable>;
    /** Ends what another process has entrusted. What cannot be ended ends by itself. */
    release?(entrusted: Redacted<string>, context: Context): Promise<void>;
}
