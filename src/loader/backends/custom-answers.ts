import { Redacted } from "../../redaction/redacted.ts";
import type { Description, Lease, Outcome, Principal } from "../backend.ts";
import { LARGEST_VALUE } from "../batch.ts";
import { CATALOGUE, type ErrorCode } from "../errors/catalogue.ts";
import { SecretsError } from "../errors/secrets-error.ts";

/** Makes the error of an answer that is none, with what is wrong in words of ours. */
export type Wrong = (state: string) => SecretsError;

type Answer = { readonly [part: string]: unknown };
const encoder = new TextEncoder();
const WARNINGS = ["expired", "not-yet-valid"] as const;
const STATES = ["exists", "missing", "disabled", "deleted"] as const;
const FIELDS = ["exists", "missing", "unknown"] as const;
const MISSING = ["secret", "version", "field"] as const;

/** One outcome of the caller's backend, if it is one. */
export function outcomeOf(answer: unknown, wrong: Wrong): Outcome {
  const failed = (error: SecretsError): Outcome => ({ status: "failed", error });
  if (!isAnswer(answer)) return failed(wrong("an outcome is no object"));
  if (answer["status"] === "missing") {
    const what = oneOf(MISSING, answer["what"]);
    return what === undefined ? failed(wrong("an outcome does not say what is missing")) : { status: "missing", what };
  }
  if (answer["status"] === "failed") return failed(errorOf(answer["error"], wrong));
  return answer["status"] === "found" ? foundOf(answer, wrong) : failed(wrong("an outcome has no known status"));
}

function foundOf(answer: Answer, wrong: Wrong): Outcome {
  const failed = (error: SecretsError): Outcome => ({ status: "failed", error });
  const value = bytesOf(answer["value"]);
  if (value === undefined) return failed(wrong("a value is neither bytes, text nor Redacted"));
  if (value.length > LARGEST_VALUE) return failed(new SecretsError("value/too-large", { action: "read" }));
  const { createdAt, lease, version, warnings } = answer;
  if (version !== undefined && typeof version !== "string" && typeof version !== "number")
    return failed(wrong("a version is no text"));
  if (createdAt !== undefined && !isDate(createdAt)) return failed(wrong("a time is no Date"));
  const leased = lease === undefined ? undefined : leaseOf(lease);
  if (lease !== undefined && leased === undefined) return failed(wrong("a lease has no end"));
  if (
    warnings !== undefined &&
    !(Array.isArray(warnings) && warnings.every((one) => oneOf(WARNINGS, one) !== undefined))
  )
    return failed(wrong("a warning is not known"));
  return {
    status: "found",
    value: Redacted.of(value),
    ...(version === undefined ? {} : { version: String(version) }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(leased === undefined ? {} : { lease: leased }),
    ...(warnings === undefined ? {} : { warnings: [...(warnings as (typeof WARNINGS)[number][])] }),
  };
}

/** The caller's value as bytes of our own: what the caller does with theirs afterwards changes nothing. */
function bytesOf(value: unknown): Uint8Array | undefined {
  const shown = value instanceof Redacted ? (value.reveal() as unknown) : value;
  if (typeof shown === "string") return shown.isWellFormed() ? encoder.encode(shown) : undefined;
  return shown instanceof Uint8Array ? Uint8Array.from(shown) : undefined;
}

function leaseOf(lease: unknown): Lease | undefined {
  if (!isAnswer(lease) || !isDate(lease["expiresAt"]) || typeof lease["renewable"] !== "boolean") return undefined;
  const { expiresAt, renewable, renew } = lease;
  const kept = { expiresAt, renewable };
  if (typeof renew !== "function") return kept;
  return {
    ...kept,
    renew: async (context) => {
      try {
        const renewed = leaseOf(await renew.call(lease, context));
        if (renewed !== undefined) return renewed;
      } catch {
        // What the caller's code threw is withheld.
      }
      throw new SecretsError("backend/bad-response", { action: "renew the lease" });
    },
  };
}

/** An error of the caller's: one of ours, or any object with one of our codes. Only the code goes on. */
export function errorOf(error: unknown, wrong: Wrong): SecretsError {
  if (error instanceof SecretsError) return error.cause === undefined ? error : error.about({});
  const code = isAnswer(error) ? error["code"] : undefined;
  if (typeof code === "string" && Object.hasOwn(CATALOGUE, code) && /^(?:backend|reference|store|value)\//.test(code))
    return new SecretsError(code as ErrorCode, { action: "read" });
  return wrong("what failed has no code");
}

/** One description of the caller's backend, if it is one. */
export function descriptionOf(answer: unknown, wrong: Wrong): Description {
  const failed = (error: SecretsError): Description => ({ state: "failed", error });
  if (!isAnswer(answer)) return failed(wrong("a description is no object"));
  if (answer["state"] === "failed") return failed(errorOf(answer["error"], wrong));
  const [state, field] = [oneOf(STATES, answer["state"]), oneOf(FIELDS, answer["field"])];
  if (state === undefined || field === undefined) return failed(wrong("a description has no known state"));
  const { version } = answer;
  const dates = (["createdAt", "expiresAt", "nextRotationAt"] as const).filter((name) => answer[name] !== undefined);
  if (dates.some((name) => !isDate(answer[name]))) return failed(wrong("a time is no Date"));
  return {
    state,
    field,
    ...(typeof version === "string" || typeof version === "number" ? { version: String(version) } : {}),
    ...Object.fromEntries(dates.map((name) => [name, answer[name] as Date])),
  };
}

/** Who we are, as the caller's backend says. */
export function principalOf(answer: unknown, wrong: Wrong): Principal {
  if (isAnswer(answer)) {
    const { expiresAt, grants, method, name } = answer;
    const named = typeof method === "string" && typeof name === "string";
    const granted = Array.isArray(grants) && grants.every((grant) => typeof grant === "string");
    if (named && granted && (expiresAt === undefined || isDate(expiresAt)))
      return { method, name, grants: [...grants], ...(expiresAt === undefined ? {} : { expiresAt }) };
  }
  throw wrong("it does not say who we are");
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === "object" && answer !== null;
}

function isDate(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime());
}

function oneOf<T extends string>(names: readonly T[], value: unknown): T | undefined {
  return names.find((name) => name === value);
}
