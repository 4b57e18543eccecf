import { type Format } from "../format.ts";
/**
 * Exactly `true`, `false`, `1` or `0`, as a `boolean`.
 *
 * Nothing else is guessed at: `no`, `False`, `off` and the empty text are refused, for in JavaScript each of them but the last is truthy.
 *
 * @example
 * ```ts
 * plain(boolean(), { default: false });
 * ```
 */
export declare function boolean(): Format<boolean>;
