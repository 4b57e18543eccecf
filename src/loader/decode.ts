import { type FormatDescription, isFormat } from "../schema/format.ts";
import type { StandardResult, StandardSchema } from "../schema/standard-schema.ts";
import { SecretsError } from "./errors/secrets-error.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Drops one trailing line break, where a key says `trim`. */
export function trimmed(bytes: Uint8Array): Uint8Array {
  const end = bytes.at(-1) === 0x0a ? bytes.length - (bytes.at(-2) === 0x0d ? 2 : 1) : bytes.length;
  return bytes.subarray(0, end);
}

/** Bytes as text, or nothing where they are not UTF-8: a wrong byte is never replaced. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The typed value of stored bytes. What a schema says of a value that it refuses is dropped: most libraries quote the value.
 *
 * @throws `value/undecodable`, `value/invalid`
 */
export function decode(bytes: Uint8Array, schema: StandardSchema): Decoded | Promise<Decoded> {
  const format = isFormat(schema) ? schema["~format"] : undefined;
  const input = format?.takes === "bytes" ? bytes.slice() : textOf(bytes);
  if (input === undefined) throw new SecretsError("value/undecodable", { action: "decode" });
  const result = attempt(schema, input);
  return isLate(result)
    ? Promise.resolve(result).then(
        (late) => accepted(late, format),
        () => accepted(undefined, format),
      )
    : accepted(result, format);
}

/** A value that its schema takes. */
export interface Decoded {
  readonly value: unknown;
}

type Attempt = StandardResult<unknown> | undefined;

function attempt(schema: StandardSchema, input: unknown): Attempt | PromiseLike<Attempt> {
  try {
    return schema["~standard"].validate(input);
  } catch {
    return undefined;
  }
}

/** Another library's or realm's promise is no `Promise` of ours. */
export function isLate<T>(result: T | PromiseLike<T>): result is PromiseLike<T> {
  return typeof result === "object" && result !== null && "then" in result && typeof result.then === "function";
}

// A schema that answers neither a value nor issues has not said that the value fits.
function accepted(result: Attempt, format: FormatDescription | undefined): Decoded {
  if (typeof result === "object" && result !== null && result.issues === undefined && "value" in result)
    return { value: result.value };
  throw new SecretsError("value/invalid", {
    action: "decode",
    facts: { wanted: format === undefined ? "what its schema takes" : wanted(format.name, format.constraints) },
  });
}

function wanted(name: string, constraints: { readonly [name: string]: unknown }): string {
  const limits = Object.entries(constraints).map(
    ([limit, value]) => `${limit} ${Array.isArray(value) ? value.join("|") : String(value)}`,
  );
  return limits.length === 0 ? name : `${name} (${limits.join(", ")})`;
}
