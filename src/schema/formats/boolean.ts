import { picklist, pipe, transform } from "valibot";
import { type Format, makeFormat } from "../format.ts";
import { fromValibot } from "./valibot-rule.ts";

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
export function boolean(): Format<boolean> {
  const schema = pipe(
    picklist(["true", "false", "1", "0"]),
    transform((text) => text === "true" || text === "1"),
  );
  return makeFormat("boolean", {}, fromValibot(schema));
}
