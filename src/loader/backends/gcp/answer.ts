import { at, filledAt, type Json } from "../../json.ts";

/** What a call of the API ended with. */
export type Answer = { readonly value: unknown } | { readonly refusal: Refusal };

/** Why the API does not answer with what was asked. */
export interface Refusal {
  /** The canonical name of `google.rpc.Code`; `undefined` where what answers is not the API. */
  readonly status: string | undefined;
  readonly http?: number | undefined;
  /** The reason of its `ErrorInfo`, where it has one. */
  readonly reason?: string | undefined;
  /** Whether the server's own words match. They choose between hints of ours, and go nowhere. */
  readonly says: (words: RegExp) => boolean;
}

const CODES: { readonly [code: number]: string } = {
  1: "CANCELLED",
  2: "UNKNOWN",
  3: "INVALID_ARGUMENT",
  4: "DEADLINE_EXCEEDED",
  5: "NOT_FOUND",
  7: "PERMISSION_DENIED",
  8: "RESOURCE_EXHAUSTED",
  9: "FAILED_PRECONDITION",
  10: "ABORTED",
  13: "INTERNAL",
  14: "UNAVAILABLE",
  16: "UNAUTHENTICATED",
};

/** A refusal as REST has it: `{ "error": { "code", "message", "status", "details" } }`. */
export function refusalOf(http: number, json: Json): Refusal {
  const status = filledAt(json, "error", "status");
  const message = filledAt(json, "error", "message") ?? "";
  return { status, http, reason: reasonOf(at(json, "error", "details")), says: (words) => words.test(message) };
}

/** A refusal as the SDK throws it. Nothing else of its error is kept: it holds messages, metadata and bodies. */
export function thrownRefusal(error: unknown): Refusal {
  const code = property(error, "code");
  const details = property(error, "details");
  const message = property(error, "message");
  const reason = property(error, "reason");
  const words = [details, message].filter((text) => typeof text === "string");
  return {
    status: typeof code === "number" ? CODES[code] : undefined,
    reason: typeof reason === "string" ? reason : undefined,
    says: (asked) => words.some((text) => asked.test(text)),
  };
}

function reasonOf(details: Json): string | undefined {
  if (!Array.isArray(details)) return undefined;
  return details.map((detail: Json) => filledAt(detail, "reason")).find((reason) => reason !== undefined);
}

/** A member of something that may be no object. */
export function property(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null && name in of ? (of as { [name: string]: unknown })[name] : undefined;
}

/** A 64-bit number of an answer: a number, a text, or the object of a library for long numbers. */
export function wholeNumber(value: unknown): number | undefined {
  const convert = property(value, "toNumber");
  const number = typeof convert === "function" ? Number(convert.call(value)) : value;
  const whole = typeof number === "string" && /^-?\d+$/.test(number) ? Number(number) : number;
  return typeof whole === "number" && Number.isFinite(whole) ? whole : undefined;
}
