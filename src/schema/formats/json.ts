import { declaredFormat, type Format, makeFormat, type Refusal } from "../format.ts";
import type { OutputOf, StandardResult, StandardSchema } from "../standard-schema.ts";

/**
 * A JSON text (RFC 8259), parsed. Without a schema its type is `unknown`; with one, what the schema makes of the parsed value.
 *
 * Any Standard Schema will do, as long as it answers at once: one that answers later refuses every text and says so. What a schema
 * says of a bad value is not passed on, for most libraries print the value there. Numbers become JavaScript's, so that digits
 * beyond 2^53 are lost, and of two members with one name the last is kept: use `text()` where that matters.
 *
 * @example
 * ```ts
 * secret(json(z.object({ client_email: z.string(), private_key: z.string() })));
 * ```
 */
export function json(): Format<unknown>;
export function json<S extends StandardSchema>(schema: S): Format<OutputOf<S>>;
export function json(schema?: StandardSchema): Format<unknown> {
  return declaredFormat("json", () => {
    const format = makeFormat("json", { schema: schema?.["~standard"].vendor }, parse);
    if (schema === undefined) return format;
    const validate = (input: unknown): StandardResult<unknown> => {
      const parsed = typeof input === "string" ? parse(input) : undefined;
      return parsed === undefined ? refusal("must be json") : answer(schema, parsed.value);
    };
    return Object.freeze({ ...format, "~standard": Object.freeze({ ...format["~standard"], validate }) });
  });
}

function refusal(message: string): { readonly issues: Refusal } {
  return { issues: [{ message }] };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // V8's message quotes the text.
    return undefined;
  }
}

function answer(schema: StandardSchema, value: unknown): StandardResult<unknown> {
  try {
    const result = schema["~standard"].validate(value);
    if (!("then" in result)) return result.issues === undefined ? { value: result.value } : refusal("must be json");
    // Nobody waits for it: left alone, its rejection would end the process and print the value.
    result.then(undefined, () => {});
    return refusal("must be json, and its schema one that answers at once");
  } catch {
    return refusal("must be json");
  }
}
