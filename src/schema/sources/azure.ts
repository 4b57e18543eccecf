import { type Identities, type Identity, shapedIdentity, type TokenInput } from "../identity.ts";
import { kebabCase, type Naming } from "../naming.ts";
import { besideClient, cleanOptions, type OptionShape } from "../options.ts";
import { type Setting, settings, type Variable } from "../setting.ts";
import { makeSource, type Source } from "../source.ts";

/** Where Azure Key Vault keeps an environment's secrets. */
export interface AzureOptions {
  /** The vault's URL: `https://neural.vault.azure.net`. */
  readonly vault: Setting;
  readonly identity?: Identities<"azure">;
  readonly name?: Naming;
  /** Your own `SecretClient` of `@azure/keyvault-secrets`, in place of an identity: its credential, its proxy, its retries. */
  readonly client?: AzureClient;
}

/** What we need of a `SecretClient` of `@azure/keyvault-secrets`. One is such a client. */
export interface AzureClient {
  /** The vault that it asks. Where it is another than the source's, nothing is read. */
  readonly vaultUrl?: string;
  getSecret(name: string, options?: { readonly version?: string }): Promise<AzureSecret>;
  listPropertiesOfSecretVersions(name: string): AsyncIterable<AzureSecretProperties>;
  getDeletedSecret?(name: string): Promise<object>;
}

/** A secret as the client gives it. */
export interface AzureSecret {
  readonly value?: string | undefined;
  readonly properties: AzureSecretProperties;
}

/** What the client says of a secret besides its value. */
export interface AzureSecretProperties {
  readonly enabled?: boolean | undefined;
  readonly version?: string | undefined;
  readonly createdOn?: Date | undefined;
  readonly expiresOn?: Date | undefined;
  readonly notBefore?: Date | undefined;
}

/** The identities of {@link azure}. */
export interface AzureIdentities {
  /** The SDK's own chain. */
  default(): Identity<"azure">;
  clientSecret(options: {
    readonly tenantId: Setting;
    readonly clientId: Setting;
    readonly clientSecret: Variable;
  }): Identity<"azure">;
  certificate(options: {
    readonly tenantId: Setting;
    readonly clientId: Setting;
    readonly certificateFile: string;
  }): Identity<"azure">;
  managed(options?: { readonly clientId?: Setting }): Identity<"azure">;
  /** A federated OIDC token: handed in, read from a file, or the Action's. */
  federated(options: {
    readonly tenantId: Setting;
    readonly clientId: Setting;
    readonly audience?: string;
    readonly token?: TokenInput;
  }): Identity<"azure">;
  cli(): Identity<"azure">;
}

/** Azure Key Vault as a source. */
export interface AzureSource {
  (options: AzureOptions): Source<"azure">;
}

const OPTIONS: OptionShape = { vault: "setting", identity: "identities", name: "naming", client: "record" };

function azureSource(given: AzureOptions): Source<"azure"> {
  const { options, problems } = cleanOptions<AzureOptions>(given, OPTIONS, ["vault"]);
  return makeSource({
    problems: [...problems, ...besideClient(options, ["identity"])],
    backend: "azure",
    settings: settings({ vault: options.vault }),
    identity: options.identity,
    rules: { path: "name", field: "optional", version: true },
    refer: (key) => ({ path: (options.name ?? kebabCase)(key) }),
    ...(options.client === undefined ? {} : { custom: options.client }),
  });
}

const CLIENT_SECRET: OptionShape = { tenantId: "setting", clientId: "setting", clientSecret: "variable" };
const CERTIFICATE: OptionShape = { tenantId: "setting", clientId: "setting", certificateFile: "text" };
const FEDERATED: OptionShape = { tenantId: "setting", clientId: "setting", audience: "text", token: "token" };

/**
 * Azure Key Vault.
 *
 * @example
 * ```ts
 * azure({ vault: "https://neural.vault.azure.net", identity: azure.managed() });
 * ```
 */
export const azure: AzureSource & AzureIdentities = Object.assign(azureSource, {
  default: (options?: unknown) => shapedIdentity("azure", "default", options, {}),
  clientSecret: (options: unknown) =>
    shapedIdentity("azure", "clientSecret", options, CLIENT_SECRET, Object.keys(CLIENT_SECRET)),
  certificate: (options: unknown) =>
    shapedIdentity("azure", "certificate", options, CERTIFICATE, Object.keys(CERTIFICATE)),
  managed: (options?: unknown) => shapedIdentity("azure", "managed", options, { clientId: "setting" }),
  federated: (options: unknown) => shapedIdentity("azure", "federated", options, FEDERATED, ["tenantId", "clientId"]),
  cli: (options?: unknown) => shapedIdentity("azure", "cli", options, {}),
});
