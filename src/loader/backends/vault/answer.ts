import { isLosslessNumber } from "lossless-json";
import { hasFields, type Json } from "../../json.ts";

/** A whole answer of the server. */
export interface Answer {
  readonly status: number;
  /** `undefined` where the body is empty, or is no JSON. */
  readonly json: Json;
  /** The state that the answering node had reached (`X-Vault-Index`). */
  readonly index: string | undefined;
}

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

/** A number in JSON, such as seconds or a version. */
export function numberAt(json: Json, ...names: readonly string[]): number | undefined {
  const value = at(json, ...names);
  const number = isLosslessNumber(value) ? Number(value.value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A time in JSON; `undefined` where there is none. */
export function timeAt(json: Json, ...names: readonly string[]): Date | undefined {
  const time = new Date(textAt(json, ...names) ?? "");
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** Texts of a list in JSON. */
export function textsAt(json: Json, ...names: readonly string[]): readonly string[] {
  const value = at(json, ...names);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Whether it is an answer of Vault's API, and not of something in front of it. */
export function isApi({ json }: Answer): boolean {
  return hasFields(json) && ("errors" in json || "data" in json || "auth" in json);
}

/** Whether it is the API's answer where nothing is. A 404 with words means something else, and must not pass for that. */
export function isNothing({ status, json }: Answer): boolean {
  const errors = at(json, "errors");
  return status === 404 && Array.isArray(errors) && errors.length === 0;
}

/** Whether the server's own words match. They choose between hints of ours, and go nowhere. */
export function says({ json }: Answer, words: RegExp): boolean {
  return textsAt(json, "errors").some((text) => words.test(text));
}
