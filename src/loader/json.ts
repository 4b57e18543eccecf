import { isLosslessNumber, parse, stringify } from "lossless-json";
import { SecretsError } from "./errors/secrets-error.ts";

/** Parsed JSON whose numbers keep their source text: 20-digit integers, `1e7`, `-0`. */
export type Json = unknown;

const decoder = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();

/** Parses JSON; `undefined` where it is none, or names a key twice. The parser's own message would quote the text: it is dropped. */
export function parseJson(from: Uint8Array | string): { readonly json: Json } | undefined {
  try {
    return { json: parse(typeof from === "string" ? from : decoder.decode(from)) };
  } catch {
    return undefined;
  }
}

/**
 * The bytes of a field: a string's text, a number's or boolean's source text, an object or array as compact JSON. `undefined`
 * where it is absent or `null`; an error where it is half a character, which no bytes are. A field is a name as it stands, dots
 * and all; one that begins with `/` and is no name is a JSON Pointer (RFC 6901).
 */
export function fieldOf(json: Json, field: string): Uint8Array | SecretsError | undefined {
  const named = hasFields(json) && Object.hasOwn(json, field);
  const value = named || !field.startsWith("/") ? member(json, field) : pointed(json, field);
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value.isWellFormed() ? encoder.encode(value) : halfACharacter();
  if (isLosslessNumber(value)) return encoder.encode(value.value);
  return encoder.encode(typeof value === "boolean" ? String(value) : (stringify(value) ?? ""));
}

function halfACharacter(): SecretsError {
  return new SecretsError("value/undecodable", {
    action: "read",
    state: "the field has half a character",
    hint: "Store the field's text anew: it has one half of a UTF-16 pair without the other, as `\\ud83d` alone",
  });
}

/** Whether JSON has fields: an object, not a list, a number or a text. */
export function hasFields(json: Json): json is { readonly [field: string]: Json } {
  return typeof json === "object" && json !== null && !Array.isArray(json) && !isLosslessNumber(json);
}

/** A member of a member of JSON; `undefined` as soon as one is absent. */
export function at(json: Json, ...names: readonly string[]): Json {
  return names.reduce(member, json);
}

/** A text in JSON. */
export function textAt(json: Json, ...names: readonly string[]): string | undefined {
  const value = at(json, ...names);
  return typeof value === "string" ? value : undefined;
}

/** A text in JSON; nothing where it is empty. */
export function filledAt(json: Json, ...names: readonly string[]): string | undefined {
  return textAt(json, ...names) || undefined;
}

/** A number in JSON, such as seconds or a version. */
export function numberAt(json: Json, ...names: readonly string[]): number | undefined {
  const value = at(json, ...names);
  const number = isLosslessNumber(value) ? Number(value.value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A list in JSON; empty where there is none. */
export function listAt(json: Json, ...names: readonly string[]): readonly Json[] {
  const value = at(json, ...names);
  return Array.isArray(value) ? value : [];
}

/** Texts of a list in JSON. */
export function textsAt(json: Json, ...names: readonly string[]): readonly string[] {
  return listAt(json, ...names).filter((item) => typeof item === "string");
}

function member(json: Json, name: string): Json {
  return hasFields(json) && Object.hasOwn(json, name) ? json[name] : undefined;
}

function pointed(json: Json, pointer: string): Json {
  let value = json;
  for (const part of pointer.slice(1).split("/")) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value = Array.isArray(value)
      ? /^(?:0|[1-9]\d*)$/.test(name)
        ? value[Number(name)]
        : undefined
      : member(value, name);
  }
  return value;
}
