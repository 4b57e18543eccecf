import { type ErrorCode } from "./catalogue.ts";
import type { Facts } from "./facts.ts";
/** What a {@link SecretsError} is made of. */
export interface ErrorParts {
    /** What was tried: `read`, `load`, `log in`. */
    readonly action?: string;
    readonly facts?: Facts;
    /** In place of the catalogue's hint, from a table of ours. */
    readonly hint?: string;
    /** In place of the catalogue's state, from a table of ours: a sealed server, an expired token. */
    readonly state?: string;
}
/**
 * The one error class. It says what was tried, the state, and what to do about it, and never a value, a body or a foreign
 * message. A failed load is one error whose {@link problems} are all of them.
 */
export declare class SecretsError extends Error {
    #private;
    /** Permanent, `area/reason`. */
    readonly code: ErrorCode;
    /** One imperative, with the exact policy line, permission, flag or command. */
    readonly hint: string;
    readonly facts: Facts;
    /** Whether the same call may go through later. */
    readonly retryable: boolean;
    /** All problems of a failed load; empty where this is one problem. */
    readonly problems: readonly SecretsError[];
    constructor(code: ErrorCode, parts?: ErrorParts, problems?: readonly SecretsError[]);
    /** The same problem, told with more facts: the resolver knows the key, the backend did not. */
    about(facts: Facts, action?: string): SecretsError;
    /** What is wrong, without what was tried: `access denied`. */
    get state(): string;
    /** Value-free, for logs and `--json`. */
    toJSON(): {
        code: ErrorCode;
        message: string;
        hint: string;
        facts: Facts;
        retryable: boolean;
        problems: unknown[];
    };
    /** One error of several problems; the single one, if it is one. Its code is that of the gravest. */
    static all(problems: readonly SecretsError[], parts: ErrorParts): SecretsError;
}
