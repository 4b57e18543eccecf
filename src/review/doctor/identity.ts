import type { Candidates, LookedIdentity } from "../../loader/backend.ts";
import type { Finding, IdentityDiagnosis } from "./diagnosis.ts";
import { failed, notChecked, ok } from "./finding.ts";

/** Which identity is used, and what those before it lack. Nothing where there is none to speak of. */
export function checkIdentities({ error, looked }: Candidates): Finding | undefined {
  const inUse = looked.find(({ used }) => used);
  if (error !== undefined) return failed("identity", error);
  if (inUse === undefined) return undefined;
  const { method, present } = inUse;
  const by = present.length === 0 ? "" : ` by ${listed(present)}`;
  const passed = looked.filter(({ used }) => !used).map((one) => `; not ${needs(one)}`);
  return ok("identity", `${method}${by}${passed.join("")}`, { subject: method });
}

/** The same where no login was tried: what an identity without inputs of its own is found by may be there or not. */
export function checkUntried(candidates: Candidates): Finding | undefined {
  const inUse = candidates.looked.find(({ used }) => used);
  if (candidates.error !== undefined || inUse === undefined || inUse.present.length > 0)
    return checkIdentities(candidates);
  const { method } = inUse;
  return notChecked("identity", `only a login shows what ${method} finds`, { subject: method });
}

/** The identities as the document has them. */
export function describeIdentities({ looked }: Candidates): readonly IdentityDiagnosis[] {
  return looked.map(({ method, missing, used }) => ({ method, used, missing: [...missing] }));
}

const listed = (names: readonly string[]): string => names.join(" and ");

const needs = ({ method, missing }: LookedIdentity): string => `${method}, which needs ${listed(missing)}`;
