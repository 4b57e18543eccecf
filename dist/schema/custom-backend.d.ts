import type { Reference } from "./reference.ts";
/** A backend of your own, as `custom` takes it. */
export interface CustomBackend {
    /** Answers per reference, in the order asked and as many as asked; throws only for an abort or a bug. */
    read(references: readonly Reference[], context: CustomContext): Promise<readonly CustomOutcome[]>;
    /** Never reads a value. */
    describe?(references: readonly Reference[], context: CustomContext): Promise<readonly CustomDescription[]>;
    /** Who the store thinks we are. */
    whoami?(context: CustomContext): Promise<CustomPrincipal>;
    /** Writes a value, where the precondition holds. */
    put?(reference: Reference, value: CustomValue, precondition: CustomPrecondition, context: CustomContext): Promise<{
        readonly version?: string;
    }>;
    /** Ends what the reads left open. May be called twice. */
    close?(context: CustomContext): Promise<void>;
}
/** A value that is not shown by accident: a `Redacted`. */
export interface CustomValue {
    reveal(): Uint8Array;
}
/** How a read of one reference ended. */
export type CustomOutcome = {
    readonly status: "found";
    /** Bytes, text, or either of them in a `Redacted`. */
    readonly value: Uint8Array | string | {
        reveal(): Uint8Array | string;
    };
    readonly version?: string | number;
    readonly createdAt?: Date;
    readonly lease?: CustomLease;
    readonly warnings?: readonly ("expired" | "not-yet-valid")[];
} | {
    readonly status: "missing";
    readonly what: "secret" | "version" | "field";
} | {
    readonly status: "failed";
    readonly error: CustomFailure;
};
/** An error: a `SecretsError`, or anything with one of its codes. Nothing but the code of another goes on. */
export interface CustomFailure {
    readonly code: string;
}
/** A value that is yours for a time only. */
export interface CustomLease {
    readonly expiresAt: Date;
    readonly renewable: boolean;
    renew?(context: CustomContext): Promise<CustomLease>;
}
/** What a store says of a reference without giving its value. */
export type CustomDescription = {
    readonly state: "exists" | "missing" | "disabled" | "deleted";
    readonly field: "exists" | "missing" | "unknown";
    readonly version?: string | number;
    readonly createdAt?: Date;
    readonly expiresAt?: Date;
    readonly nextRotationAt?: Date;
} | {
    readonly state: "failed";
    readonly error: CustomFailure;
};
/** Who the store thinks we are. */
export interface CustomPrincipal {
    readonly method: string;
    readonly name: string;
    readonly grants: readonly string[];
    readonly expiresAt?: Date;
}
/** What must hold for a write to be made. */
export type CustomPrecondition = {
    readonly expect: "absent";
} | {
    readonly expect: "any";
} | {
    readonly expect: "version";
    readonly version: string;
};
/** What we need of an AbortSignal. An AbortSignal is one. */
export interface CustomSignal {
    readonly aborted: boolean;
    addEventListener(type: "abort", listener: () => void): void;
    removeEventListener(type: "abort", listener: () => void): void;
}
/** One HTTP request. */
export interface CustomRequest {
    readonly method: "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "LIST";
    /** Absolute. */
    readonly url: string;
    readonly headers?: {
        readonly [name: string]: string;
    };
    readonly body?: Uint8Array | string;
    readonly signal: CustomSignal;
    /** Milliseconds until the whole answer must be there. */
    readonly timeout: number;
}
/** A whole answer; its status may be any. Header names are lower case. */
export interface CustomResponse {
    readonly status: number;
    readonly headers: {
        readonly [name: string]: string;
    };
    readonly body: Uint8Array;
}
/** What a backend is given at each call. */
export interface CustomContext {
    /** Ends when the caller aborts or the deadline passes. */
    readonly signal: CustomSignal;
    /** When the whole load must have ended, in the clock's milliseconds. */
    readonly deadline: number;
    /** Milliseconds for one attempt. */
    readonly attempt: number;
    /** Reads in flight at most. */
    readonly concurrency: number;
    readonly clock: {
        now(): number;
    };
    readonly runtime: {
        /** An environment variable that is needed. */
        variable(name: string): string | undefined;
        /** An environment variable that may be there. */
        optionalVariable(name: string): string | undefined;
    };
    /** Sends requests by the proxy and the authorities of the environment, and follows no redirect. */
    readonly transport: {
        send(request: CustomRequest): Promise<CustomResponse>;
    };
    /** Folder that relative paths are from. */
    readonly root: string;
    /** Counts what a load costs. */
    readonly meter: {
        requests: number;
        logins: number;
    };
}
