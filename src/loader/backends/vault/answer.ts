import { at, hasFields, type Json, textAt, textsAt } from "../../json.ts";

/** A whole answer of the server. */
export interface Answer {
  readonly status: number;
  /** `undefined` where the body is empty, or is no JSON. */
  readonly json: Json;
  /** The state that the answering node had reached (`X-Vault-Index`). */
  readonly index: string | undefined;
}

/** A time in JSON; `undefined` where there is none. */
export function timeAt(json: Json, ...names: readonly string[]): Date | undefined {
  const time = new Date(textAt(json, ...names) ?? "");
  return Number.isNaN(time.getTime()) ? undefined : time;
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
