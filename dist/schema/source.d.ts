import type { Identities, Identity } from "./identity.ts";
import { type OptionProblem } from "./options.ts";
import type { Reference } from "./reference.ts";
import type { Settings } from "./setting.ts";
/** The names of a store whose paths are no paths of files or URLs: dots and slashes are mere characters there. */
export interface NameRule {
    /** Holds for the whole of a name. */
    readonly pattern: RegExp;
    /** What it takes, for a hint. */
    readonly wanted: string;
}
/** What a reference of a backend may say. */
export interface ReferenceRules {
    /** A path of several segments, one name, or what the store itself takes for a name. */
    readonly path: "segments" | "name" | NameRule;
    readonly field: "required" | "optional" | "none";
    readonly version: boolean;
}
/** Where a source's own naming puts a key. */
export interface NamedPlace {
    readonly path: string;
    readonly field?: string;
}
/** Options of a reference. */
export interface AtOptions {
    readonly field?: string;
    readonly version?: string | number;
}
/** A place where secrets are, and the naming by which a key is found there. Pure data: making one touches nothing. */
export interface Source<K extends string = string> {
    readonly backend: K;
    /** The settings that tell one store from another. */
    readonly settings: Settings;
    readonly identities: readonly Identity<K>[];
    /** An exact place in this source's store, for `from:`. */
    at(path: string, options?: AtOptions): Reference<K>;
    readonly "~rules": ReferenceRules;
    /** The place of a key by the source's own naming. */
    "~refer"(key: string, environment: string): NamedPlace;
    /** The sources of `firstOf`, in the order they are asked. */
    readonly "~sources"?: readonly Source[];
    /** The caller's own backend (`custom`). */
    readonly "~backend"?: object;
    /** What is wrong with its options. */
    readonly "~problems"?: readonly OptionProblem[];
}
/** What a backend's source file says of itself. */
export interface SourceParts<K extends string> {
    readonly backend: K;
    readonly settings: Settings;
    readonly identity?: Identities<K> | undefined;
    readonly rules: ReferenceRules;
    /** The whole path of a reference, from what the caller writes in `at`. */
    readonly path?: (path: string) => string;
    readonly refer: (key: string, environment: string) => NamedPlace;
    readonly custom?: object;
    readonly problems?: readonly OptionProblem[];
}
/** Makes a source of what its backend's file says. */
export declare function makeSource<K extends string>(parts: SourceParts<K>): Source<K>;
/** Whether a value is a source that one of ours made. */
export declare function isSource(value: unknown): value is Source;
/** The source that made a reference with its `at`; none for a reference that was written by hand. */
export declare function sourceOf(reference: Reference): Source | undefined;
/**
 * Asks sources in order. Only *missing* moves on to the next: never denied, never unreachable. A write goes to the first
 * writable one.
 *
 * @example
 * ```ts
 * firstOf(env(), local());
 * ```
 */
export declare function firstOf(...sources: readonly [Source, ...Source[]]): Source<"firstOf">;
