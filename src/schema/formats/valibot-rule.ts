import { type BaseIssue, type BaseSchema, safeParse } from "valibot";
import type { Rule } from "../format.ts";

/**
 * A rule that a valibot schema decides. Nothing of its issues is read: most of them print the value, all of them hold it.
 *
 * @internal Keeps valibot out of the emitted declarations.
 */
export function fromValibot<T>(schema: BaseSchema<unknown, T, BaseIssue<unknown>>): Rule<T> {
  return (text) => {
    // Stops at the first check that fails, so that a length limit spares the later checks a long hostile text.
    const result = safeParse(schema, text, { abortPipeEarly: true });
    return result.success ? { value: result.output } : undefined;
  };
}
