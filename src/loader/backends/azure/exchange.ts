import type { Context } from "../../backend.ts";
import type { SecretsError } from "../../errors/secrets-error.ts";
import type { Json } from "../../json.ts";

/** An answer that is no value: what its status and its codes are, of which errors are made. */
export interface Refusal {
  /** Scheme, host and port. */
  readonly address: string;
  readonly status: number;
  /** `undefined` where the body is no JSON. */
  readonly json: Json;
}

/** The requests that one call of the SDK makes, and what came of them. The SDK's own errors hold the servers' words. */
export class Exchange {
  readonly context: Context;
  readonly refusals: Refusal[] = [];
  /** The transport's last error, where no answer came after it. */
  failure: SecretsError | undefined;
  /** The last answer, whatever it was. */
  last: { readonly address: string; readonly status: number } | undefined;
  /** Called once a request goes out with a token. */
  readonly authorized: () => void;

  constructor(context: Context, authorized: () => void = () => undefined) {
    this.context = context;
    this.authorized = authorized;
  }

  get refusal(): Refusal | undefined {
    return this.refusals.at(-1);
  }
}
