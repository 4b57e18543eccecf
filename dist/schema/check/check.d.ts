import { type AnyConfig } from "../config.ts";
import type { Issue } from "../issue.ts";
/**
 * Finds everything that is wrong with a declaration, all at once, without touching anything.
 *
 * @example
 * ```ts
 * check(config).map((issue) => issue.code); // []
 * ```
 */
export declare function check(config: AnyConfig): readonly Issue[];
