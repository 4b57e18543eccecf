import { type Identities, type Identity, type TokenInput } from "../identity.ts";
import { type Naming } from "../naming.ts";
import { type Setting, type Variable } from "../setting.ts";
import { type Source } from "../source.ts";
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
    getSecret(name: string, options?: {
        readonly version?: string;
    }): Promise<AzureSecret>;
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
    managed(options?: {
        readonly clientId?: Setting;
    }): Identity<"azure">;
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
/**
 * Azure Key Vault.
 *
 * @example
 * ```ts
 * azure({ vault: "https://neural.vault.azure.net", identity: azure.managed() });
 * ```
 */
export declare const azure: AzureSource & AzureIdentities;
