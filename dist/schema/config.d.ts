import type { Composed } from "./composition.ts";
import type { Entry, From } from "./entry.ts";
import type { Identity } from "./identity.ts";
import type { Source } from "./source.ts";
type AnyEntry = Entry<unknown>;
/** The keys of a declaration. */
export type DeclaredKeys = {
    readonly [key: string]: AnyEntry;
};
/** Turns a misspelt environment in `from`, or an unknown part of a composed URL, into an error at that key. */
export type Checked<E extends string, S extends DeclaredKeys> = {
    readonly [K in keyof S]: S[K] extends Composed<infer P> ? Exclude<P, keyof S> extends never ? unknown : {
        readonly parts: readonly (keyof S & string)[];
    } : S[K] extends Entry<unknown, boolean, infer F> ? F extends From ? {
        readonly from: {
            readonly [P in Exclude<keyof F, E>]: never;
        };
    } : unknown : unknown;
};
/** The keys a consumer may have, alone or with who it is at each store. */
export type Consumer<K extends string = string> = readonly K[] | {
    readonly keys: readonly K[];
    readonly may?: readonly ("read" | "write" | "delete")[];
    readonly identities?: readonly Identity[];
    readonly reviewed?: string;
};
/** A consumer with all its parts. */
export type ConsumerParts = Exclude<Consumer, readonly string[]>;
/** A consumer given as a list of keys is one with keys alone. */
export declare function consumerParts(consumer: Consumer): ConsumerParts;
/** The keys of a consumer. */
export type KeysOf<C> = C extends readonly (infer K)[] ? K : C extends {
    readonly keys: readonly (infer K)[];
} ? K : never;
/** The consumers of a declaration. */
export type Consumers = {
    readonly [name: string]: Consumer;
};
/** Settings of a whole declaration. */
export interface ConfigSettings {
    /** The variable that names the environment, asked after the option and `KEYSTEAD_ENV`; for those who want `NODE_ENV`. */
    readonly environmentFrom?: string;
    /** Keeps what stores behind a network gave, encrypted: served for `ttl`, and for `staleIfUnreachable` more where the store is not reachable. */
    readonly cache?: {
        readonly ttl: string;
        readonly staleIfUnreachable?: string;
    };
    readonly audit?: "required";
    readonly attestations?: {
        readonly [point: string]: {
            readonly by: string;
            readonly on: string;
            readonly link: string;
            readonly until: string;
        };
    };
}
/** A declaration: environments, keys and consumers. */
export interface Config<E extends string = string, S extends DeclaredKeys = DeclaredKeys, C extends Consumers = Consumers> {
    readonly environments: {
        readonly [P in E]: Source;
    };
    readonly secrets: S;
    readonly consumers: C;
    readonly "~settings": ConfigSettings;
}
/** Any declaration. */
export type AnyConfig = Config;
type ValueOf<S extends DeclaredKeys, K extends keyof S> = S[K] extends Composed<infer P> ? undefined extends (P extends keyof S ? ValueOf<S, P> : never) ? string | undefined : string : S[K] extends Entry<infer T> ? T : never;
/** The typed values of a declaration. Sensitive ones are not enumerable: a spread compiles as if it had them, and drops them. */
export type Secrets<C extends AnyConfig> = {
    readonly [K in keyof C["secrets"]]: ValueOf<C["secrets"], K>;
};
/** The values of one consumer. */
export type ConsumerSecrets<C extends AnyConfig, N extends keyof C["consumers"]> = Pick<Secrets<C>, KeysOf<C["consumers"][N]> & keyof C["secrets"]>;
/** The environments of a declaration. */
export type EnvironmentOf<C extends AnyConfig> = keyof C["environments"] & string;
/**
 * Declares a system's secrets. Pure: it reads nothing, and throws nothing; problems are found by `check`, all at once,
 * before anything is loaded.
 *
 * @example
 * ```ts
 * export default defineSecrets({
 *   environments: { development: local() },
 *   secrets: { SECRET_KEY: secret({ generate: random.hex(32) }), PORT: plain(port(), { default: 8080 }) },
 *   consumers: { api: ["SECRET_KEY", "PORT"] },
 * });
 * ```
 */
export declare function defineSecrets<const E extends string, S extends DeclaredKeys, const C extends {
    readonly [name: string]: Consumer<keyof S & string>;
} = {}>(config: ConfigSettings & {
    readonly environments: {
        readonly [P in E]: Source;
    };
    readonly secrets: S & Checked<NoInfer<E>, S>;
    readonly consumers?: C;
}): Config<E, S, C>;
/** Whether a value is a declaration made by {@link defineSecrets}. */
export declare function isConfig(value: unknown): value is AnyConfig;
/** The settings a declaration may have besides environments, secrets and consumers. */
export declare const SETTING_NAMES: readonly string[];
export {};
