import type { Context } from "../../backend.ts";
import type { Token } from "./token.ts";

/** The identity that is used. */
export interface Credential {
  readonly method: string;
  /** Who we are by what is known here: a service account's address, a principal. */
  readonly who: string;
  /** What the credential was taken from, for a hint. */
  readonly origin: string;
  /** The project that is charged for the requests, where it is not the one of the secrets. */
  readonly quotaProject?: string | undefined;
  login(context: Context): Promise<Token>;
}
