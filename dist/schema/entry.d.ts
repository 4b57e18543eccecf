import type { Format } from "./format.ts";
import type { Generator } from "./generator.ts";
import type { OptionProblem } from "./options.ts";
import type { Reference } from "./reference.ts";
import type { InputOf, OutputOf, StandardSchema } from "./standard-schema.ts";
/** The current value and the one before it, while a rotation's grace lasts. */
export interface Previous<T> {
    readonly current: T;
    readonly previous: T | undefined;
}
/** Exact places by environment; `null` where the key is deliberately absent. */
export type From = {
    readonly [environment: string]: Reference | null;
};
/** How often a key is to be renewed, and by what. */
export type Rotation = string | {
    readonly every: string;
    readonly with?: {
        readonly kind: string;
    };
    readonly rollout?: readonly {
        readonly kind: string;
    }[];
    readonly grace?: string;
};
/** What a key may say besides its format. */
export interface EntryOptions<T> {
    /** Keeps a schema from being taken for options. */
    readonly "~standard"?: never;
    readonly description?: string;
    readonly from?: From;
    /** Used only where the store says *missing*. Its text is what JavaScript's `String()` makes of it. */
    readonly default?: T;
    /** The value is `undefined` where the store says *missing*. */
    readonly optional?: boolean;
    /** Also reads the value before this one. */
    readonly keepPrevious?: boolean;
    readonly generate?: Generator;
    readonly rotate?: Rotation;
    /** A date (RFC 3339) after which the value is no longer good. */
    readonly expires?: string;
    /** With `file`, `run` and the Action give a file and put its path in the variable. The app gets the value either way. */
    readonly deliver?: "value" | "file";
    /** Drops one trailing line break, the one exception to "bytes until decoded". */
    readonly trim?: boolean;
}
/** A secret has no default: a default would be a value in the declaration. */
export type SecretOptions<T> = Omit<EntryOptions<T>, "default"> & {
    readonly default?: never;
};
/** One declared key. */
export interface Entry<T, Sensitive extends boolean = boolean, F extends From | undefined = From | undefined> {
    readonly sensitive: Sensitive;
    readonly from: F;
    readonly "~type"?: T;
    readonly "~declared": Declared;
}
/** What a key says that says nothing of itself, as nearly every key of a large declaration. */
export declare const NO_OPTIONS: EntryOptions<unknown>;
/** What was declared, for those who plan and decode. */
export type Declared = {
    readonly kind: "value";
    readonly schema: StandardSchema | Format<unknown>;
    readonly options: EntryOptions<unknown>;
    /** What is wrong with what was given as format and options. */
    readonly problem?: OptionProblem;
} | {
    readonly kind: "composed";
    readonly template: string;
};
type Kept<T, O> = O extends {
    readonly keepPrevious: true;
} ? Previous<T> : T;
/** `from: { dev: null }` or `optional` makes the key absent somewhere, so `undefined` is one of its values. */
type NullIn<O> = O extends {
    readonly from: infer F;
} ? (null extends F[keyof F] ? true : false) : false;
type Absent<O> = O extends {
    readonly default: unknown;
} ? false : O extends {
    readonly optional: infer B;
} ? B extends false | undefined ? NullIn<O> : true : NullIn<O>;
type Maybe<T, O> = true extends Absent<O> ? T | undefined : T;
/** A misspelt option is an error, and so is a format that was not called. */
export type Exact<O> = (O extends (...given: never) => unknown ? never : unknown) & {
    readonly [K in Exclude<keyof O, keyof EntryOptions<unknown>>]: never;
};
/** A schema must accept some text: what is stored is text. */
export type FromText<S extends StandardSchema> = string extends InputOf<S> ? unknown : [Extract<InputOf<S>, string>] extends [never] ? {
    readonly "~standard": "the input must accept text";
} : unknown;
type FromOf<O> = O extends {
    readonly from: infer F extends From;
} ? F : undefined;
/** The entry that a schema's output and options make. */
export type Made<T, Sensitive extends boolean, O> = Entry<Maybe<Kept<T, O>, O>, Sensitive, FromOf<O>>;
/**
 * A sensitive key: masked, redacted, not enumerable in the loaded object. Without a schema it is text, which may be empty.
 *
 * @example
 * ```ts
 * secret({ description: "Signs sessions", generate: random.hex(32), rotate: "90d" });
 * secret(pem(), { deliver: "file" });
 * ```
 */
export declare function secret<const O extends SecretOptions<string> = {}>(options?: O & Exact<O>): Made<string, true, O>;
export declare function secret<S extends StandardSchema, const O extends SecretOptions<OutputOf<S>> = {}>(schema: S & FromText<S>, options?: O & Exact<O>): Made<OutputOf<S>, true, O>;
/**
 * A key that is no secret: not masked, not redacted, may have a default.
 *
 * @example
 * ```ts
 * plain(integer({ min: 1, max: 65535 }), { default: 8080 });
 * ```
 */
export declare function plain<S extends StandardSchema, const O extends EntryOptions<OutputOf<S>> = {}>(schema: S & FromText<S>, options?: O & Exact<O>): Made<OutputOf<S>, false, O>;
export {};
