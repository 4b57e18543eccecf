import { type Format } from "../format.ts";
/**
 * Exactly one of the given texts; its type is their union.
 *
 * @example
 * ```ts
 * plain(oneOf(["debug", "info", "error"]), { default: "info" });
 * ```
 */
export declare function oneOf<const T extends string>(values: readonly T[]): Format<T>;
