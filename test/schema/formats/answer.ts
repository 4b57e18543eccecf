import type { StandardSchema } from "../../../src/schema/standard-schema.ts";

/** What {@link answer} gives for a text that a format refuses. */
export const REFUSED: unique symbol = Symbol("refused");

/** The value that a format makes of an input. */
export function answer<T>(format: StandardSchema<string, T>, input: unknown): T | typeof REFUSED {
  const result = format["~standard"].validate(input);
  if (result instanceof Promise) throw new TypeError("A format answers at once");
  return result.issues === undefined ? result.value : REFUSED;
}
