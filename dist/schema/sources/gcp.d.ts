import { type Identities, type Identity, type TokenInput } from "../identity.ts";
import { type Naming } from "../naming.ts";
import { type Setting } from "../setting.ts";
import { type Source } from "../source.ts";
/** Where Google Secret Manager keeps an environment's secrets. */
export interface GcpOptions {
    /** The project's id or number. */
    readonly project: Setting;
    /** A region, for regional secrets: they are asked of its own endpoint. */
    readonly location?: string;
    /** One identity or several, of which the first available one is used; without one, application default credentials. */
    readonly identity?: Identities<"gcp">;
    readonly name?: Naming;
    /**
     * A `SecretManagerServiceClient` of your own, with its own endpoint, proxy and retries, in place of `identity`. It is not
     * closed.
     */
    readonly client?: GcpClient;
}
/** What is called of a `SecretManagerServiceClient`. */
export interface GcpClient {
    accessSecretVersion(request: {
        name?: string | null;
    }, options?: GcpCallOptions): Promise<readonly unknown[]>;
    getSecretVersion(request: {
        name?: string | null;
    }, options?: GcpCallOptions): Promise<readonly unknown[]>;
    getSecret(request: {
        name?: string | null;
    }, options?: GcpCallOptions): Promise<readonly unknown[]>;
    listSecretVersions(request: {
        parent?: string | null;
        filter?: string | null;
    }, options?: GcpCallOptions): Promise<readonly unknown[]>;
    /** Asked by `keystead doctor` alone. */
    testIamPermissions?(request: {
        resource?: string | null;
        permissions?: string[] | null;
    }, options?: GcpCallOptions): Promise<readonly unknown[]>;
}
/** What a call of the client is told besides its request. */
export interface GcpCallOptions {
    timeout?: number;
    retry?: null;
    otherArgs?: {
        [name: string]: unknown;
    };
}
/** The identities of {@link gcp}. */
export interface GcpIdentities {
    /** Application default credentials, of every kind: a credentials file, what `gcloud` left, or the machine's metadata server. */
    default(): Identity<"gcp">;
    /** Workload identity federation with an OIDC token, directly or as a service account. */
    workloadIdentity(options: {
        /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
        readonly provider: Setting;
        /** The service account's e-mail address; without it the token's own subject is who reads. */
        readonly serviceAccount?: Setting;
        /** The variable or the file that holds the token; without it, the Action's OIDC token. */
        readonly token?: TokenInput;
    }): Identity<"gcp">;
}
/** Google Secret Manager as a source. */
export interface GcpSource {
    (options: GcpOptions): Source<"gcp">;
}
/**
 * Google Secret Manager.
 *
 * @example
 * ```ts
 * gcp({ project: "neural-prod", identity: gcp.default() });
 * ```
 */
export declare const gcp: GcpSource & GcpIdentities;
