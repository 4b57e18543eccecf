import { Redacted } from "../redaction/redacted.ts";
import type { AnyConfig } from "../schema/config.ts";
import type { Plan, PlannedKey } from "../schema/plan.ts";
import { type Cached } from "./cache/cached.ts";
import type { Deadline } from "./deadline.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { type Answer } from "./resolve.ts";
/** One key, made: its typed value, and the text that `run`, `export` and composition use. */
export interface Materialised {
    readonly key: PlannedKey;
    readonly origin: "store" | "cache" | "stale-cache" | "default" | "composed" | "absent";
    readonly value: unknown;
    /** Absent where the key is. */
    readonly text?: Redacted<Uint8Array>;
    readonly previousText?: Redacted<Uint8Array>;
    /** The read that gave it, or the last one asked. */
    readonly answer?: Answer;
    /** Where the cache gave the value, or the one before: the older of both. */
    readonly cached?: Cached;
    readonly error?: SecretsError;
    /** Of a composed key: the problem of a part, which the part itself tells. */
    readonly blockedBy?: SecretsError;
}
/** Makes the keys of a plan from its answers, in the plan's order. A key that fails ends none of the others. */
export declare function materialise(plan: Plan, config: AnyConfig, answers: ReadonlyMap<string, Answer>, deadline: Deadline): Promise<readonly Materialised[]>;
