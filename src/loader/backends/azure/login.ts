import type { AccessToken, GetTokenOptions } from "@azure/identity";
import type { Identity } from "../../../schema/identity.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { heeding } from "../../heeding.ts";
import { type Credential, credentialOf } from "./credential.ts";
import { Exchange } from "./exchange.ts";
import { exchanging } from "./http-client.ts";
import { foreignTenant, loginError } from "./login-error.ts";
import type { VaultAddress } from "./vault-address.ts";

/** Milliseconds that a token must still be good for. */
const MARGIN = 120_000;

/** Who we are to a vault: one login for all who ask, at the same time or later. */
export class Login {
  readonly #identities: readonly Identity[];
  readonly #vault: VaultAddress;
  #credential: Promise<Credential> | undefined;
  readonly #tokens = new Map<string, Promise<AccessToken>>();
  // Within one load a refused login is refused to all: a wrong secret tried a hundred times locks the application out.
  readonly #refused = new WeakMap<Context["meter"], SecretsError>();
  #last: AccessToken | undefined;

  constructor(identities: readonly Identity[], vault: VaultAddress) {
    this.#identities = identities;
    this.#vault = vault;
  }

  /** The last token that a login gave, where there is one. */
  get lastToken(): string | undefined {
    return this.#last?.token;
  }

  /** Ends at once where this load's login has been refused. */
  requireUnrefused(context: Context): void {
    const refused = this.#refused.get(context.meter);
    if (refused !== undefined) throw refused;
  }

  /** The token in use, or one of a first login. */
  async current(scope: string, context: Context): Promise<AccessToken> {
    const last = this.#last;
    if (last !== undefined && last.expiresOnTimestamp - context.clock.now() > MARGIN) return last;
    return this.token(scope, { enableCae: true }, context);
  }

  async credential(context: Context): Promise<Credential> {
    const credential = this.#credential ?? credentialOf(this.#identities, this.#vault.cloud, context);
    this.#credential = credential;
    credential.catch(() => this.#forget(credential));
    return credential;
  }

  /** A token for a scope; a claims challenge always asks anew. */
  async token(scope: string, options: GetTokenOptions, context: Context): Promise<AccessToken> {
    this.requireUnrefused(context);
    const id = JSON.stringify([scope, options.tenantId ?? null, options.claims ?? null]);
    const known = this.#tokens.get(id);
    if (known !== undefined && options.claims === undefined) {
      const token = await known;
      if (token.expiresOnTimestamp - context.clock.now() > MARGIN) return token;
    }
    const asked = this.#tokens.get(id);
    const fresh = asked === known || asked === undefined ? this.#ask(scope, options, context) : asked;
    this.#tokens.set(id, fresh);
    try {
      return await fresh;
    } catch (error) {
      if (this.#tokens.get(id) === fresh) this.#tokens.delete(id);
      throw error;
    }
  }

  async #ask(scope: string, options: GetTokenOptions, context: Context): Promise<AccessToken> {
    const asked = this.credential(context);
    try {
      const credential = await asked;
      const token = await this.#askSdk(credential, scope, options, context);
      this.#last = token;
      return token;
    } catch (error) {
      // MSAL remembers failures; the next load starts afresh.
      this.#forget(asked);
      if (error instanceof SecretsError) this.#refused.set(context.meter, error);
      throw error;
    }
  }

  async #askSdk(
    credential: Credential,
    scope: string,
    options: GetTokenOptions,
    context: Context,
  ): Promise<AccessToken> {
    const other = foreignTenant(credential, options.tenantId, this.#vault);
    if (other !== undefined) throw other;
    const exchange = new Exchange(context);
    context.meter.logins += 1;
    try {
      // The SDK may wait for a command, which heeds no signal.
      const token = await heeding(context, "log in", () =>
        exchanging(exchange, () => credential.sdk.getToken(scope, options)),
      );
      if (token !== null) {
        context.onToken?.(token.token);
        return token;
      }
    } catch (thrown) {
      throw loginError(thrown, exchange, credential, this.#vault);
    }
    throw loginError(undefined, exchange, credential, this.#vault);
  }

  #forget(credential: Promise<Credential>): void {
    if (this.#credential === credential) this.#credential = undefined;
  }
}
