import { createHash } from "node:crypto";
import type { Actions } from "../../proven/actions.ts";
import { VALUES } from "../hard-values.ts";

/** Who the job is. */
export const SUBJECT = "repo:o/r:ref:refs/heads/main";

/** A store whose secrets a job may read by its OIDC token alone. */
export interface StoreByOidc {
  /** What stands in `environments: { }`, each by its name: one for each way to log in to the same values. */
  readonly environments: Readonly<Record<string, string>>;
  /** The same places, by a token whose audience the store does not take. */
  readonly misdirected: string;
  /** What the declarations say that the token is for, and what `misdirected` says. */
  readonly audience: string;
  readonly wrongAudience: string;
  /** By the names of keys. Those of {@link FILES} are files. */
  readonly values: Readonly<Record<string, string | Uint8Array>>;
  /** Besides what the runner gives the job. */
  readonly env: Readonly<Record<string, string>>;
  readonly actions: Actions;
  /** The bearers that the store was shown, each once. */
  readonly bearers: () => readonly string[];
  stop(): Promise<void>;
}

/** The keys that no variable can carry: under act the first neither, and the second nowhere. */
export const FILES: readonly string[] = ["WINDOWS_LINES", "BINARY"];

/** The hard values, and one as large as the store takes, or as the runner is tried with where the store takes more. */
export function hardValues(largest: number): Readonly<Record<string, string>> {
  const values = { ...VALUES, large: hexadecimal(largest), windows_lines: "first-line\r\nsecond-line\r\n" };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toUpperCase(), value]));
}

/** Text of so many characters without a period. */
function hexadecimal(length: number): string {
  const blocks = Array.from({ length: Math.ceil(length / 128) }, (_, at) =>
    createHash("sha512").update(`${at}`).digest("hex"),
  );
  return blocks.join("").slice(0, length);
}

/** Bytes that are no text. */
export const BINARY: Uint8Array = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7) % 256);

/** The name of a key's secret. */
export const secretName = (key: string): string => key.toLowerCase().replaceAll("_", "-");

/** The credential of an `Authorization` header. */
export const bearerOf = (authorization: string | undefined): readonly string[] =>
  authorization?.startsWith("Bearer ") === true ? [authorization.slice("Bearer ".length)] : [];
