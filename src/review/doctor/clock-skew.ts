import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { HttpResponse } from "../../loader/transport/transport.ts";
import type { Finding } from "./diagnosis.ts";
import { failed, notChecked, ok, warning } from "./finding.ts";

/** Seconds: tokens made here or there begin to be refused. */
const SUSPECT = 60;
/** Seconds: AWS takes no signature, and most take no token. A login without a time in it goes through all the same. */
const WRONG = 300;

/** Compares our clock with the `Date` of an answer, which has whole seconds. */
export function checkClock(
  { headers }: HttpResponse,
  sentAt: number,
  answeredAt: number,
  subject: string,
  timeless: boolean,
): readonly Finding[] {
  const theirs = Date.parse(headers["date"] ?? "");
  if (Number.isNaN(theirs)) return [notChecked("clock", "the answer has no Date", { subject })];
  const seconds = Math.round(((sentAt + answeredAt) / 2 - theirs) / 1000);
  const off = Math.abs(seconds);
  const said = `this machine's clock is ${off} s ${seconds > 0 ? "ahead of" : "behind"} it`;
  const { hint } = new SecretsError("runtime/clock");
  if (off > WRONG && timeless) return [warning("clock", `${said}; our login does not go by it`, { subject, hint })];
  if (off > WRONG)
    return [failed("clock", new SecretsError("runtime/clock", { action: "trust the time", state: said }), { subject })];
  if (off > SUSPECT) return [warning("clock", said, { subject, hint })];
  return [ok("clock", off <= 1 ? "the clocks agree" : said, { subject })];
}
