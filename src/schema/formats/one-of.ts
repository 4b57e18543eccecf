import { picklist } from "valibot";
import { declaredFormat, type Format, makeFormat, WrongOption } from "../format.ts";
import { fromValibot } from "./valibot-rule.ts";

/**
 * Exactly one of the given texts; its type is their union.
 *
 * @example
 * ```ts
 * plain(oneOf(["debug", "info", "error"]), { default: "info" });
 * ```
 */
export function oneOf<const T extends string>(values: readonly T[]): Format<T> {
  return declaredFormat("oneOf", () => {
    if (values.length === 0 || values.some((value) => typeof value !== "string"))
      throw new WrongOption("values", "one or more texts");
    const kept = Object.freeze([...values]);
    return makeFormat("oneOf", { values: kept }, fromValibot(picklist(kept)));
  });
}
