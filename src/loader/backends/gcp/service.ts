import type { GcpCallOptions, GcpClient } from "../../../schema/sources/gcp.ts";
import type { Context, Principal } from "../../backend.ts";
import type { Answer } from "./answer.ts";

/** One call of Google's client. */
export type Ask = (client: GcpClient, options: GcpCallOptions) => Promise<readonly unknown[]>;

/** Who calls, for a hint. */
export interface Caller {
  readonly method: string;
  /** As IAM names members: `serviceAccount:a@b`, `principal://...`. */
  readonly who: string;
  /** What the credential was taken from. */
  readonly origin: string;
}

/** Secret Manager, by a client that knows who we are. A refusal is an answer; what is thrown is a `SecretsError`. */
export interface Service {
  call(ask: Ask, context: Context): Promise<Answer>;
  caller(context: Context): Promise<Caller>;
  whoami(context: Context): Promise<Principal>;
  close(): void;
}
