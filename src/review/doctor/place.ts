import { type Judged, missing } from "./absence.ts";
import type { Finding } from "./diagnosis.ts";
import { existenceOf } from "./existence.ts";
import { failed, notChecked, ok, warning } from "./finding.ts";
import { isSeenMissing } from "./look.ts";

/** What the checks of one place found. */
export function findingsOf(judged: Judged): readonly Finding[] {
  return [existenceOf(judged), permissionOf(judged), valueOf(judged)].filter((one) => one !== undefined);
}

function permissionOf({ facts, place: { outcome, permission } }: Judged): Finding | undefined {
  if (permission === undefined) return undefined;
  if (permission.state === "granted") return ok("permission", permission.permission);
  if (permission.state === "denied") return failed("permission", permission.error.about(facts));
  if (outcome?.status === "found") return ok("permission", permission.needs);
  if (outcome !== undefined) return undefined;
  const hint = `Run it with --read; a read needs ${permission.needs}`;
  return notChecked("permission", "the store tells by a read only", { hint });
}

function valueOf(judged: Judged): Finding | undefined {
  const { outcome } = judged.place;
  if (outcome === undefined) return undefined;
  if (outcome.status === "failed") return failed("value", outcome.error.about(judged.facts));
  if (outcome.status === "missing")
    return isSeenMissing(judged.place) ? undefined : missing("value", outcome.what, judged);
  const late = outcome.warnings?.[0];
  return late === undefined
    ? ok("value", "it was read")
    : warning("value", `it was read, and is ${late.replaceAll("-", " ")}`);
}
