import { type Identities, type Identity, identity, type TokenInput, tokenSettings } from "../identity.ts";
import { kebabCase, type Naming, snakeCase } from "../naming.ts";
import { type Setting, settings, type Variable } from "../setting.ts";
import { makeSource, type Source } from "../source.ts";

/** Where AWS Secrets Manager keeps an environment's secrets. */
export interface AwsOptions {
  readonly region: Setting;
  /** The secret that holds the keys as fields of one JSON object. Without it each key is a secret of its own. */
  readonly secret?: string;
  readonly identity?: Identities<"aws">;
  readonly name?: Naming;
}

/** The identities of {@link aws}. */
export interface AwsIdentities {
  /** The SDK's own chain. */
  chain(): Identity<"aws">;
  /** A profile of the shared configuration, with SSO or `role_arn`. */
  profile(options: { readonly name: Setting }): Identity<"aws">;
  role(options: { readonly arn: Setting; readonly externalId?: Setting }): Identity<"aws">;
  webIdentity(options: {
    readonly roleArn: Setting;
    readonly audience?: string;
    readonly token?: TokenInput;
  }): Identity<"aws">;
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

function awsSource(options: AwsOptions): Source<"aws"> {
  return makeSource({
    backend: "aws",
    settings: settings({ region: options.region }),
    identity: options.identity,
    rules: { path: "segments", field: "optional", version: true },
    refer: (key) =>
      options.secret === undefined
        ? { path: (options.name ?? kebabCase)(key) }
        : { path: options.secret, field: (options.name ?? snakeCase)(key) },
  });
}

/**
 * AWS Secrets Manager.
 *
 * @example
 * ```ts
 * aws({ region: "us-east-1", secret: "neural/production", identity: aws.chain() });
 * ```
 */
export const aws: AwsSource & AwsIdentities = Object.assign(awsSource, {
  chain: () => identity("aws", "chain"),
  profile: (options: { readonly name: Setting }) => identity("aws", "profile", { name: options.name }),
  role: (options: { readonly arn: Setting; readonly externalId?: Setting }) =>
    identity("aws", "role", { arn: options.arn, externalId: options.externalId }),
  webIdentity: (options: { readonly roleArn: Setting; readonly audience?: string; readonly token?: TokenInput }) =>
    identity("aws", "webIdentity", {
      roleArn: options.roleArn,
      audience: options.audience,
      ...tokenSettings(options.token),
    }),
  keys: (options: {
    readonly accessKeyId: Setting;
    readonly secretAccessKey: Variable;
    readonly sessionToken?: Variable;
  }) =>
    identity("aws", "keys", {
      accessKeyId: options.accessKeyId,
      secretAccessKey: options.secretAccessKey,
      sessionToken: options.sessionToken,
    }),
});
