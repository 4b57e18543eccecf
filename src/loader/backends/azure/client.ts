import type { AzureClient } from "../../../schema/sources/azure.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { Exchange, type Refusal } from "./exchange.ts";
import { CLIENT_OPTIONS, currentExchange, exchanging } from "./http-client.ts";
import { loadSdk, permissionError } from "./load-sdk.ts";
import type { Login } from "./login.ts";
import type { VaultAddress } from "./vault-address.ts";

/** How a question to a vault ended. What is no answer of a server is thrown, as a `SecretsError`. */
export type Answer<T> = { readonly value: T } | { readonly refusal: Refusal };

/** Asks a vault. */
export interface Client {
  ask<T>(context: Context, question: (client: AzureClient) => Promise<T>): Promise<Answer<T>>;
}

/** The SDK's client over our transport, loaded when it is first needed. */
export class SdkClient implements Client {
  readonly #vault: VaultAddress;
  readonly #login: Login;
  #client: Promise<AzureClient> | undefined;
  // A fresh client asks without a token, to be told whose token the vault wants. Once is enough: others wait for that.
  #challenged: Promise<void> | undefined;

  constructor(vault: VaultAddress, login: Login) {
    this.#vault = vault;
    this.#login = login;
  }

  async ask<T>(context: Context, question: (client: AzureClient) => Promise<T>): Promise<Answer<T>> {
    this.#login.requireUnrefused(context);
    if (this.#challenged !== undefined) {
      await this.#challenged;
      this.#login.requireUnrefused(context);
      return this.#exchange(new Exchange(context), question);
    }
    let known = false;
    let open = (): void => undefined;
    this.#challenged = new Promise((resolve) => {
      open = () => resolve();
    });
    // Made while the vault says whose token it wants. Whatever fails here is told by who asks for the token.
    this.#login.credential(context).catch(() => undefined);
    try {
      const exchange = new Exchange(context, () => {
        known = true;
        open();
      });
      return await this.#exchange(exchange, question);
    } finally {
      open();
      if (!known) this.#challenged = undefined;
    }
  }

  async #exchange<T>(exchange: Exchange, question: (client: AzureClient) => Promise<T>): Promise<Answer<T>> {
    this.#client ??= this.#load();
    const client = await this.#client;
    try {
      return { value: await exchanging(exchange, () => question(client)) };
    } catch (thrown) {
      return this.#failed(thrown, exchange);
    }
  }

  #failed(thrown: unknown, { failure, refusal, last }: Exchange): { readonly refusal: Refusal } {
    const { variable } = this.#vault;
    const error = thrown instanceof SecretsError ? thrown : (failure ?? permissionError(thrown));
    if (error !== undefined) throw error.code === "backend/unreachable" ? error.about({ variable }) : error;
    if (last === undefined) throw new SecretsError("internal/bug", { action: "read" });
    if (refusal !== undefined && refusal.status === last.status) return { refusal };
    // An answer that says it is one, and is none that the SDK can read.
    throw new SecretsError("backend/bad-response", { action: "read", facts: last });
  }

  async #load(): Promise<AzureClient> {
    const { SecretClient } = await loadSdk(() => import("./secrets-sdk.ts"));
    const credential = {
      getToken: (scopes: string | string[], options = {}) => {
        const [scope = ""] = typeof scopes === "string" ? [scopes] : scopes;
        return this.#login.token(scope, options, currentExchange().context);
      },
    };
    return new SecretClient(this.#vault.url, credential, CLIENT_OPTIONS);
  }
}
