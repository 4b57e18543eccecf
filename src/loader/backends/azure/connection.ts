import type { AzureClient } from "../../../schema/sources/azure.ts";
import type { Context, Opening } from "../../backend.ts";
import type { SecretsError } from "../../errors/secrets-error.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { type Answer, type Client, SdkClient } from "./client.ts";
import type { Refusal } from "./exchange.ts";
import { Login } from "./login.ts";
import { OwnClient } from "./own-client.ts";
import { type Asked, refusalError } from "./refusal.ts";
import { type VaultAddress, vaultAddress } from "./vault-address.ts";

/** A vault, and who we are there. Both are found out when they are first needed, once for all reads. */
export class Connection {
  readonly #opening: Opening;
  #opened: { readonly vault: VaultAddress; readonly login: Login | undefined; readonly client: Client } | undefined;

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  get vault(): VaultAddress {
    return this.#open().vault;
  }

  /** Undefined where the caller's own client logs in. */
  get login(): Login | undefined {
    return this.#open().login;
  }

  ask<T>(context: Context, question: (client: AzureClient) => Promise<T>): Promise<Answer<T>> {
    return this.#open().client.ask(context, question);
  }

  /** The error that an answer stands for. */
  error(refusal: Refusal, secret: string, permission: Asked["permission"], action = "read"): SecretsError {
    const { vault, login } = this.#open();
    // The object id, which roles and access policies name.
    const object = login?.lastToken === undefined ? undefined : jwtClaims(login.lastToken)?.name("oid");
    const who = object === undefined ? "the identity" : `object id "${object}"`;
    return refusalError(refusal, { action, vault, secret, permission, who, object: object ?? "OBJECT_ID" });
  }

  #open(): { readonly vault: VaultAddress; readonly login: Login | undefined; readonly client: Client } {
    this.#opened ??= this.#start();
    return this.#opened;
  }

  #start(): { readonly vault: VaultAddress; readonly login: Login | undefined; readonly client: Client } {
    const vault = vaultAddress(this.#opening);
    const own = this.#opening.custom;
    // The source's type holds it to be one.
    if (own !== undefined) return { vault, login: undefined, client: new OwnClient(own as AzureClient, vault) };
    const login = new Login(this.#opening.identities, vault);
    return { vault, login, client: new SdkClient(vault, login) };
  }
}
