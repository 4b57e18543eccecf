import { hasFields, type Json } from "../../json.ts";

/** A member of a member of JSON; `undefined` as soon as one is absent. */
export function at(json: Json, ...names: readonly string[]): Json {
  let value = json;
  for (const name of names) {
    if (!hasFields(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** A text in JSON. */
export function textAt(json: Json, ...names: readonly string[]): string | undefined {
  const value = at(json, ...names);
  return typeof value === "string" ? value : undefined;
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
