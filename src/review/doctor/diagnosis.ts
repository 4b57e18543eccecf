import type { ErrorCode } from "../../loader/errors/catalogue.ts";

/** The value-free account of what stands between a consumer and its secrets: printed by `doctor --json`. */
export interface Diagnosis {
  readonly schema: "keystead.doctor/1";
  readonly environment: string;
  readonly consumer?: string;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly ms: number;
  /** Requests to servers, and files read. */
  readonly requests: number;
  readonly logins: number;
  readonly summary: Summary;
  readonly stores: readonly StoreDiagnosis[];
  readonly keys: readonly KeyDiagnosis[];
}

/** How many findings there are of each status. */
export interface Summary {
  readonly ok: number;
  readonly warnings: number;
  readonly failed: number;
  readonly notChecked: number;
}

/** One store that the keys are asked of. */
export interface StoreDiagnosis {
  /** Id in the Inventory. */
  readonly store: string;
  readonly backend: string;
  readonly identities: readonly IdentityDiagnosis[];
  /** Who the store thinks we are. */
  readonly principal?: PrincipalDiagnosis;
  readonly findings: readonly Finding[];
  readonly references: readonly ReferenceDiagnosis[];
}

/** One identity that was looked at: those behind the one in use are not. */
export interface IdentityDiagnosis {
  readonly method: string;
  readonly used: boolean;
  /** What it needs and is not there. */
  readonly missing: readonly string[];
}

/** Who the store thinks we are. */
export interface PrincipalDiagnosis {
  readonly method: string;
  readonly name: string;
  /** Policies, groups or roles, where the store tells them. */
  readonly grants: readonly string[];
  readonly expiresAt?: string;
}

/** One place of the store, and the keys that are read there. */
export interface ReferenceDiagnosis {
  /** Text form. */
  readonly reference: string;
  readonly keys: readonly string[];
  /** What the store says of the secret; absent where it did not. */
  readonly state?: "exists" | "missing" | "disabled" | "deleted";
  readonly field?: "exists" | "missing" | "unknown";
  readonly version?: string;
  readonly createdAt?: string;
  readonly expiresAt?: string;
  readonly nextRotationAt?: string;
  readonly findings: readonly Finding[];
}

/** What the findings mean for one key. */
export interface KeyDiagnosis {
  readonly key: string;
  readonly status: Status;
  /** Where its value would come from. */
  readonly origin: "store" | "default" | "composed" | "absent";
  /** Of the value itself, where it was read: whether it fits. */
  readonly findings: readonly Finding[];
}

/** How a check ended. */
export type Status = "ok" | "warning" | "failed" | "not-checked";

/** What was checked. */
export type CheckName =
  | "settings"
  | "identity"
  | "name"
  | "connection"
  | "clock"
  | "whoami"
  | "existence"
  | "permission"
  | "value";

/** One check and its end. */
export interface Finding {
  readonly check: CheckName;
  readonly status: Status;
  /** What was looked at: a variable, a host, an address. */
  readonly subject?: string;
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
  /** Of failed. */
  readonly code?: ErrorCode;
}
