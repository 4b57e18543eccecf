import type { Entry } from "./entry.ts";
/** The names between braces of a composed URL, as a union. */
export type Parts<T extends string> = T extends `${string}{${infer K}}${infer Rest}` ? K | Parts<Rest> : never;
/** A URL composed of other keys. */
export interface Composed<K extends string> extends Entry<string, true, undefined> {
    readonly parts: readonly K[];
}
/** Where in a URL a part stands, which decides how it is encoded. */
export type Place = "userinfo" | "host" | "port" | "path" | "query" | "fragment";
/** A template taken apart: literal text, and parts with their place. */
export type Piece = {
    readonly literal: string;
} | {
    readonly key: string;
    readonly place: Place;
};
/**
 * A URL composed of other keys, each encoded for the place where it stands. It is sensitive when a part is, and absent when
 * a part is absent. A value that itself holds braces is not expanded again.
 *
 * @example
 * ```ts
 * url("postgres://{DB_USER}:{DB_PASSWORD}@{DB_HOST}:5432/neural");
 * ```
 */
export declare function url<const T extends string>(template: T): Composed<Parts<T>>;
/** The keys that a template names, each once; none where it is no template. */
export declare function partsOf(template: string): readonly string[];
/**
 * Takes a template apart; `undefined` where it is no absolute URL (`scheme://authority...`), has no part, or has a brace
 * that encloses no key. The places are those of RFC 3986 section 3.
 */
export declare function parseTemplate(template: string): readonly Piece[] | undefined;
/**
 * Composes a URL of the parts' texts. Answers the URL, or the part whose text cannot stand in its place: a host that is no
 * host name or address, a port that is no number from 0 to 65535.
 */
export declare function compose(pieces: readonly Piece[], textOf: (key: string) => string): {
    readonly url: string;
} | {
    readonly unfit: string;
};
