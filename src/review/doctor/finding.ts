import type { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { CheckName, Finding, Status } from "./diagnosis.ts";

type About = Partial<Pick<Finding, "subject" | "hint">>;

const finding = (check: CheckName, status: Status, message: string, about: About): Finding => ({
  check,
  status,
  ...(about.subject === undefined ? {} : { subject: about.subject }),
  message,
  ...(about.hint === undefined ? {} : { hint: about.hint }),
});

/** All is well. */
export const ok = (check: CheckName, message: string, about: About = {}): Finding =>
  finding(check, "ok", message, about);

/** A load goes through all the same. */
export const warning = (check: CheckName, message: string, about: About = {}): Finding =>
  finding(check, "warning", message, about);

/** Nobody knows, and why. */
export const notChecked = (check: CheckName, message: string, about: About = {}): Finding =>
  finding(check, "not-checked", message, about);

/** A load fails by it. */
export const failed = (check: CheckName, error: SecretsError, about: About = {}): Finding => ({
  ...finding(check, "failed", error.state, { hint: error.hint, ...about }),
  code: error.code,
});

const GRAVITY: readonly Status[] = ["ok", "not-checked", "warning", "failed"];

/** The gravest of some statuses. */
export function gravest(statuses: readonly Status[]): Status {
  return GRAVITY[Math.max(0, ...statuses.map((status) => GRAVITY.indexOf(status)))] ?? "ok";
}
