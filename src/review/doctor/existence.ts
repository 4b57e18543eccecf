import type { Description } from "../../loader/backend.ts";
import { printable } from "../../loader/errors/printable.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { type Judged, missing } from "./absence.ts";
import type { Finding } from "./diagnosis.ts";
import { failed, notChecked, ok, warning } from "./finding.ts";
import { lengthOf, timeLeft } from "./time-left.ts";

/** Whether a place has a value, as its store describes it; nothing where the store cannot, and a read has told. */
export function existenceOf(judged: Judged): Finding | undefined {
  const { description, outcome, read, stopped } = judged.place;
  if (stopped !== undefined) return notChecked("existence", stopped);
  if (description === undefined)
    return outcome === undefined
      ? notChecked("existence", "the store cannot tell without a read", { hint: "Run it with --read" })
      : undefined;
  if (description.state === "failed") return unseen(description.error, judged);
  if (description.state === "missing")
    return missing("existence", read.version === undefined ? "secret" : "version", judged);
  if (description.state !== "exists") return gone(description.state, judged);
  return description.field === "missing" ? missing("existence", "field", judged) : there(description, judged);
}

function there(
  { createdAt, expiresAt, field, version }: Exclude<Description, { state: "failed" }>,
  { now, place }: Judged,
): Finding {
  const said = [
    ...(version === undefined ? [] : [`version ${printable(version)}`]),
    ...(createdAt === undefined ? [] : [`${lengthOf(now - createdAt.getTime())} old`]),
    ...(field === "unknown" && place.read.field !== undefined ? ["its field is not shown"] : []),
  ];
  const message = said.length === 0 ? "exists" : said.join(", ");
  if (expiresAt === undefined) return ok("existence", message);
  const withEnd = `${message}; ${timeLeft(expiresAt, now)}`;
  if (expiresAt.getTime() > now) return ok("existence", withEnd);
  return warning("existence", withEnd, {
    hint: "Store a new version: this one is past its end, and read all the same",
  });
}

/** To look at a secret may take another permission than to read it. Where it was read, the read has told. */
function unseen(error: SecretsError, { facts, place: { outcome, permission } }: Judged): Finding | undefined {
  const { code, hint, state } = error;
  if (code === "reference/unsupported") return notChecked("existence", state, { hint });
  if (code === "backend/denied" && outcome !== undefined) return undefined;
  if (code !== "backend/denied" || permission === undefined) return failed("existence", error.about(facts));
  if (permission.state === "denied") return notChecked("existence", "it may not be looked at");
  if (permission.state === "granted") return notChecked("existence", "it may be read, and not looked at", { hint });
  return warning("existence", `it may not be looked at: ${state}`, { hint });
}

function gone(state: "disabled" | "deleted", { facts, place: { remedy } }: Judged): Finding {
  const parts = {
    action: "read",
    state: state === "disabled" ? "it is disabled" : "it was deleted",
    facts,
    ...(remedy === undefined ? {} : { hint: remedy }),
  };
  return failed("existence", new SecretsError("value/deleted", parts));
}
