import type { Facts } from "../../errors/facts.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { resourceOf } from "./arn.ts";
import { accountIn, type Fault, faultOf } from "./fault.ts";
import { DENIED, EXPIRED, SKEWED, THROTTLED, TRANSIENT, UNKNOWN, UNSIGNED } from "./fault-names.ts";
import { awsError, type Hinted, type HintName } from "./hints.ts";

/** What was tried, as whom. */
export interface About {
  readonly action: string;
  /** The action as a policy names it. */
  readonly permission: string;
  /** The secret as it was asked for; none for a batch or a login. */
  readonly id?: string;
  readonly region: string;
  readonly method: string;
  readonly who: string;
  readonly origin: string;
}

/** Our error in place of the SDK's. */
export function failureOf(error: unknown, about: About): SecretsError {
  return error instanceof SecretsError ? error : failureFrom(faultOf(error), about);
}

/** The error that a fault of AWS stands for. */
export function failureFrom(fault: Fault, about: About): SecretsError {
  const { action, method, who, origin, region, id, permission } = about;
  const { status, requestId, system, name } = fault;
  const facts: Facts = { method, status, requestId, system };
  const hinted = (code: SecretsError["code"], hint: HintName, more: Hinted = {}): SecretsError =>
    awsError(code, hint, { ...facts, who, origin, region, id, ...more }, action);
  if (DENIED.has(name) || name === "DecryptionFailure") {
    const path = id === undefined ? "*" : resourceOf(id, region, accountIn(fault));
    return hinted("backend/denied", denialOf(fault), { path, permission });
  }
  const refused = refusalOf(fault);
  if (refused !== undefined) return hinted("backend/unauthenticated", refused);
  if (isDeleted(fault)) return hinted("value/deleted", "deleted", { path: id });
  if (THROTTLED.has(name) || status === 429) return new SecretsError("backend/throttled", { action, facts });
  if (TRANSIENT.has(name) || (status !== undefined && status >= 500)) return hinted("backend/unreachable", "failing");
  if (/^(?:InvalidParameter|Validation)(?:Exception|Error)$/.test(name)) return hinted("reference/invalid", "badName");
  return withoutName(fault, about, facts) ?? hinted("backend/bad-response", "noAnswer");
}

function denialOf({ name, words }: Fault): HintName {
  if (name === "DecryptionFailure") return "undecryptable";
  if (/\bkms\b/i.test(words)) return "kmsDenied";
  return /explicit deny/i.test(words) ? "deniedExplicitly" : "denied";
}

function refusalOf({ name, words }: Fault): HintName | undefined {
  if (SKEWED.has(name) || (UNSIGNED.has(name) && /signature (?:expired|not yet current)/i.test(words))) return "skewed";
  if (UNSIGNED.has(name)) return "badSignature";
  if (EXPIRED.has(name)) return "sessionOver";
  if (/^(?:Credentials|Token)ProviderError$/.test(name)) return "noCredentials";
  return UNKNOWN.has(name) ? "unknownKey" : undefined;
}

/** A secret that is to be deleted is neither there nor missing. */
export function isDeleted({ name, words }: Fault): boolean {
  return name === "InvalidRequestException" && /delet/i.test(words);
}

/** Whether a request came back that was no answer of AWS: all that is known is its status, or that there was none. */
function withoutName({ name, status, system }: Fault, { action }: About, facts: Facts): SecretsError | undefined {
  if (name === "NotCapable")
    return new SecretsError("runtime/permission", { action, facts: { permission: "--allow-env" } });
  // The SDK could not read the answer.
  if (name === "SyntaxError" && status !== 401) return undefined;
  if (status === 401) return new SecretsError("backend/unauthenticated", { action, facts });
  if (status === 403) return new SecretsError("backend/denied", { action, facts });
  if (name === "TimeoutError" || system === "ETIMEDOUT") return new SecretsError("backend/timeout", { action, facts });
  if (name === "AbortError") return new SecretsError("backend/aborted", { action, facts });
  return system === undefined ? undefined : new SecretsError("backend/unreachable", { action, facts });
}
