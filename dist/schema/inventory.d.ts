import type { ConfigSettings } from "./config.ts";
import type { FormatDescription } from "./format.ts";
import type { Variable } from "./setting.ts";
/**
 * The value-free, serialisable centre: everything but loading takes this and nothing else. It says the same in any
 * environment, at any time.
 */
export interface Inventory {
    readonly schema: "keystead.inventory/1";
    /** Stores by id. A reference names a store, so equal paths in two stores are never taken for one. */
    readonly stores: {
        readonly [id: string]: Store;
    };
    /** Store ids, in the order they are asked. */
    readonly environments: {
        readonly [name: string]: readonly string[];
    };
    /** The variable that names the environment to load, where nothing else does. */
    readonly environmentFrom?: string;
    readonly keys: {
        readonly [name: string]: Key;
    };
    readonly consumers: {
        readonly [name: string]: ConsumerEntry;
    };
    readonly attestations: NonNullable<ConfigSettings["attestations"]>;
    readonly cache?: NonNullable<ConfigSettings["cache"]>;
    readonly audit?: "required";
}
/** A store: a backend and what tells it from another of its kind. */
export interface Store {
    readonly backend: string;
    /** Address, namespace, mount, region, directory. `{ variable }` where it is read at load time. */
    readonly settings: {
        readonly [setting: string]: string | boolean | Variable;
    };
    readonly identities: readonly IdentityEntry[];
    /** Where a client of the caller's reads, which is code: it may ask another server, as somebody else. */
    readonly client?: true;
}
/** How to become someone at a store. */
export interface IdentityEntry {
    readonly method: string;
    readonly settings: {
        readonly [setting: string]: string | boolean | Variable;
    };
}
/** A place in a store. */
export interface ReferenceEntry {
    readonly store: string;
    readonly path: string;
    readonly field?: string;
    readonly version?: string;
}
/** One declared key. */
export interface Key {
    readonly description?: string;
    readonly sensitive: boolean;
    /** Or the environments in which it is. */
    readonly optional: boolean | readonly string[];
    /** Only where it is no secret; the text of what is neither text, number nor boolean. */
    readonly default?: string | number | boolean;
    /** Ours by name and constraints; another library's schema is opaque, and any change to or of an opaque one is reported. */
    readonly format: {
        readonly name: string;
        readonly constraints: FormatDescription["constraints"];
    } | {
        readonly opaque: string;
    };
    /** By environment, in the order they are asked; `null` where the key is deliberately absent. Empty for a composed key. */
    readonly references: {
        readonly [environment: string]: readonly ReferenceEntry[] | null;
    };
    readonly composedOf?: {
        readonly template: string;
        readonly parts: readonly string[];
    };
    readonly generate?: {
        readonly kind: string;
        readonly settings: {
            readonly [name: string]: string | number;
        };
    };
    readonly rotate?: {
        readonly every: string;
        readonly with: {
            readonly kind: string;
        };
        readonly rollout: readonly {
            readonly kind: string;
        }[];
        readonly grace?: string;
    };
    readonly expires?: string;
    readonly keepPrevious: boolean;
    readonly deliver: "value" | "file";
    readonly trim: boolean;
}
/** A part of the system, and the keys it may have. */
export interface ConsumerEntry {
    readonly keys: readonly string[];
    readonly may: readonly ("read" | "write" | "delete")[];
    readonly identities: readonly (IdentityEntry & {
        readonly backend: string;
    })[];
    readonly reviewed?: string;
}
