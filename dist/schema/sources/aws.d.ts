import { type Identities, type Identity, type TokenInput } from "../identity.ts";
import { type Naming } from "../naming.ts";
import { type Setting, type Variable } from "../setting.ts";
import { type Source } from "../source.ts";
/** The caller's own SDK client: a `SecretsManager`, or a `SecretsManagerClient` of `@aws-sdk/client-secrets-manager`. */
export interface AwsClient {
    send(command: never, options?: never): Promise<unknown>;
}
/** Where AWS Secrets Manager keeps an environment's secrets. */
export interface AwsOptions {
    /** The region; without it that of `secret`, where that is an ARN, else `AWS_REGION`. An ARN in a reference names its own. */
    readonly region?: Setting;
    /** The name or ARN of the secret that holds the keys as fields of one JSON object. Without it each key is a secret of its own. */
    readonly secret?: Setting;
    /** One identity or several, of which the first available one is used; without one, the SDK's own chain. */
    readonly identity?: Identities<"aws">;
    /** A client of your own, with its credentials, region, endpoint and retries, in place of `identity` and `insecure`. */
    readonly client?: AwsClient;
    /** Permits `http:` off loopback in `AWS_ENDPOINT_URL`. The pull request check reports it. */
    readonly insecure?: boolean;
    /** Overrides the naming of fields (with a secret) or secrets. */
    readonly name?: Naming;
}
/** The identities of {@link aws}. */
export interface AwsIdentities {
    /** The SDK's own chain: variables, the shared configuration, a container's or an instance's role. */
    chain(): Identity<"aws">;
    /** A profile of the shared configuration, with SSO or `role_arn`. */
    profile(options: {
        readonly name: Setting;
    }): Identity<"aws">;
    /** A role, assumed by whoever the SDK's own chain makes us. */
    role(options: {
        readonly arn: Setting;
        readonly externalId?: Setting;
    }): Identity<"aws">;
    /**
     * A role, assumed by an OIDC token: one that is handed in, or that of the file in `AWS_WEB_IDENTITY_TOKEN_FILE` (EKS), or
     * the Action's own, for the audience `sts.amazonaws.com` unless another is named.
     */
    webIdentity(options: {
        readonly roleArn: Setting;
        readonly audience?: string;
        readonly token?: TokenInput;
    }): Identity<"aws">;
    /** An access key, with its session token where it is a temporary one. */
    keys(options: {
        readonly accessKeyId: Setting;
        readonly secretAccessKey: Variable;
        readonly sessionToken?: Variable;
    }): Identity<"aws">;
}
/** AWS Secrets Manager as a source. */
export interface AwsSource {
    (options: AwsOptions): Source<"aws">;
}
/**
 * AWS Secrets Manager.
 *
 * @example
 * ```ts
 * aws({ region: "us-east-1", secret: "neural/production", identity: aws.chain() });
 * ```
 */
export declare const aws: AwsSource & AwsIdentities;
