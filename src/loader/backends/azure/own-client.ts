import type { AzureClient } from "../../../schema/sources/azure.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { heeding } from "../../heeding.ts";
import { connectionError } from "../../own-client.ts";
import { numbersIn } from "./aadsts.ts";
import type { Answer, Client } from "./client.ts";
import type { VaultAddress } from "./vault-address.ts";

/** The caller's own client: its credential, its transport and its retries. Its errors stay here all the same. */
export class OwnClient implements Client {
  readonly #client: AzureClient;
  readonly #vault: VaultAddress;

  /** @throws `config/invalid-option` for a client of another vault */
  constructor(client: AzureClient, vault: VaultAddress) {
    requireVault(client, vault);
    this.#client = client;
    this.#vault = vault;
  }

  async ask<T>(context: Context, question: (client: AzureClient) => Promise<T>): Promise<Answer<T>> {
    try {
      return {
        value: await heeding(context, "read", () => {
          context.meter.requests += 1;
          return question(this.#client);
        }),
      };
    } catch (thrown) {
      return this.#failed(thrown);
    }
  }

  #failed(thrown: unknown): Answer<never> {
    if (thrown instanceof SecretsError) throw thrown;
    const { address } = this.#vault;
    const status = memberOf(thrown, "statusCode");
    const code = memberOf(thrown, "code");
    if (typeof status === "number") {
      const inner = memberOf(memberOf(memberOf(memberOf(thrown, "details"), "error"), "innerError"), "code");
      const error = typeof code === "string" ? { code, innererror: { code: inner } } : undefined;
      return { refusal: { address, status, json: error === undefined ? undefined : { error } } };
    }
    const [number] = numbersIn(thrown instanceof Error ? thrown.message : "");
    if (number === undefined && !REFUSED.has(String(memberOf(thrown, "name"))))
      throw (
        connectionError(thrown, { address }) ??
        new SecretsError("backend/bad-response", { action: "read", facts: { address, method: "client" } })
      );
    throw new SecretsError("backend/unauthenticated", {
      action: "read",
      facts: { address, method: "client" },
      hint: `Check the credential of the client that the source was given${number === undefined ? "" : ` (AADSTS${number})`}`,
    });
  }
}

/** A client that is for another vault would give that one's secrets in the name of the source's. */
function requireVault({ vaultUrl }: AzureClient, { address }: VaultAddress): void {
  const origin = typeof vaultUrl === "string" ? URL.parse(vaultUrl)?.origin : undefined;
  if (origin === undefined || origin === address) return;
  throw new SecretsError("config/invalid-option", {
    action: "read",
    state: `the client is for ${origin}`,
    facts: { option: "client", wanted: `a SecretClient for ${address}`, address },
    hint: `Give \`client\` a SecretClient for ${address}, or \`vault\` the address that it is for`,
  });
}

/** The errors of `@azure/identity`. */
const REFUSED: ReadonlySet<string> = new Set([
  "AuthenticationError",
  "AggregateAuthenticationError",
  "AuthenticationRequiredError",
  "CredentialUnavailableError",
]);

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? (value as { readonly [name: string]: unknown })[name]
    : undefined;
}
