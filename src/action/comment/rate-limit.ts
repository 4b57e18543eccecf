import { parseJson, textAt } from "../../loader/json.ts";
import type { HttpResponse } from "../../loader/transport/transport.ts";

/**
 * Whether GitHub refuses because it was asked too often. It says so by 429 or by 403, and a secondary limit may say so in
 * nothing but its words.
 */
export function isRateLimited({ status, headers, body }: HttpResponse): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0") return true;
  return /\brate limit\b|\babuse detection\b/i.test(textAt(parseJson(body)?.json, "message") ?? "");
}
