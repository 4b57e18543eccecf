import type { AnyConfig, EnvironmentOf } from "../schema/config.ts";
import type { AuditEvent } from "./audit.ts";
import type { Clock } from "./clock.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import type { Report } from "./report.ts";
import type { Runtime } from "./runtime.ts";
import type { Signal } from "./signal.ts";
import type { Transport } from "./transport/transport.ts";

/** What we need of a `file:` URL, so that consumers without the DOM's types compile. A URL is one. */
export interface FolderUrl {
  readonly protocol: string;
  readonly pathname: string;
}

/** How to load. */
export interface LoadOptions<C extends AnyConfig = AnyConfig> {
  /** Without it `KEYSTEAD_ENV`, then the variable that the declaration's `environmentFrom` names. */
  readonly environment?: EnvironmentOf<C>;
  /** Only these keys. */
  readonly keys?: readonly (keyof C["secrets"] & string)[];
  /** Ends the load and closes its sockets. */
  readonly signal?: Signal;
  /** Milliseconds for the whole load (30,000). */
  readonly deadline?: number;
  /** Milliseconds for one attempt (10,000). */
  readonly attempt?: number;
  /** Reads in flight per store (16). */
  readonly concurrency?: number;
  /** `false` reads every value from its store, whatever cache the declaration has. */
  readonly cache?: boolean;
  /** Folder that relative paths are from. Without it the config's own, or the nearest one upward that holds a `secrets.config.*`. */
  readonly root?: string | FolderUrl;
  /** Given the value-free account of the load, also of one that failed. */
  readonly onReport?: (report: Report) => void;
  /** Given one event for each key and read. */
  readonly onAudit?: (event: AuditEvent) => void;
}

/** The ports of a load: what a test puts in place of the process, the clock and the network. */
export interface Ports {
  readonly runtime?: Runtime;
  readonly clock?: Clock;
  readonly transport?: Transport;
  /** Whether logins are cut down to what is planned, where a store has a way. */
  readonly narrow?: boolean;
  /** Told of every token that is minted for the load. */
  readonly onToken?: (token: string) => void;
}

/** The numbers of a load, with their defaults. */
export interface Limits {
  readonly deadline: number;
  readonly attempt: number;
  readonly concurrency: number;
}

const KNOWN = [
  "environment",
  "consumer",
  "keys",
  "signal",
  "deadline",
  "attempt",
  "concurrency",
  "cache",
  "root",
  "onReport",
  "onAudit",
];

/** Strict: an unknown option and a bad number are errors, all told at once. */
export function checkOptions(
  options: object,
): { readonly limits: Limits } | { readonly problems: readonly SecretsError[] } {
  const given = options as { readonly [name: string]: unknown };
  const problems: SecretsError[] = Object.keys(given)
    .filter((option) => !KNOWN.includes(option))
    .map((option) => new SecretsError("config/unknown-option", { action: "use the load option", facts: { option } }));
  const want = (option: string, holds: boolean, wanted: string): void => {
    if (given[option] !== undefined && !holds)
      problems.push(
        new SecretsError("config/invalid-option", { action: "use the load option", facts: { option, wanted } }),
      );
  };
  for (const option of ["environment", "consumer"]) want(option, typeof given[option] === "string", "a name");
  for (const option of ["onReport", "onAudit", "onProblem"])
    want(option, typeof given[option] === "function", "a function");
  want("keys", Array.isArray(given["keys"]) && given["keys"].every((key) => typeof key === "string"), "a list of keys");
  want("cache", typeof given["cache"] === "boolean", "true or false");
  want("signal", isSignal(given["signal"]), "an AbortSignal");
  want("root", typeof given["root"] === "string" || isFileUrl(given["root"]), "a path or a file URL");
  const number = (option: string, fallback: number, most: number, unit = ""): number => {
    const value = given[option] === undefined ? fallback : given[option];
    want(
      option,
      typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most,
      `a whole number${unit} from 1 to ${most}`,
    );
    return value as number;
  };
  const limits = {
    deadline: number("deadline", 30_000, 2 ** 31 - 1, " of milliseconds"),
    attempt: number("attempt", 10_000, 2 ** 31 - 1, " of milliseconds"),
    concurrency: number("concurrency", 16, 1024),
  };
  return problems.length > 0 ? { problems } : { limits };
}

function isSignal(given: unknown): boolean {
  return typeof given === "object" && given !== null && "aborted" in given && "addEventListener" in given;
}

function isFileUrl(given: unknown): boolean {
  return (
    typeof given === "object" &&
    given !== null &&
    "protocol" in given &&
    given.protocol === "file:" &&
    "pathname" in given
  );
}
