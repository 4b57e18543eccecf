import type { Facts } from "../../loader/errors/facts.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { type Lacking, missingHint } from "../../loader/missing-hint.ts";
import type { CheckName, Finding } from "./diagnosis.ts";
import { failed, ok } from "./finding.ts";
import type { Surveyed } from "./look.ts";

/** What it means for those who read a place that there is no value: nothing bad, said in words, or that a key fails. */
export type Absence = { readonly mends: string } | { readonly fails: Lacking };

/** A place, and what is to be known to judge it. */
export interface Judged {
  readonly place: Surveyed;
  readonly absence: Absence;
  readonly now: number;
  /** What an error of the place is about. */
  readonly facts: Facts;
}

/** There is no value: the default stands in for it, or a load fails. */
export function missing(check: CheckName, what: "secret" | "version" | "field", judged: Judged): Finding {
  const { absence, facts, place } = judged;
  if ("mends" in absence) return ok(check, `missing; ${absence.mends}`);
  const lacking = absence.fails;
  const hint = place.remedy ?? missingHint(lacking, place.read, place.reference, what);
  const state = `there is no such ${what}`;
  const parts = {
    action: "read",
    state,
    facts: { ...facts, key: lacking.key },
    ...(hint === undefined ? {} : { hint }),
  };
  return failed(check, new SecretsError("value/missing", parts));
}
