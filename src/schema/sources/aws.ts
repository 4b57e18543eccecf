import { type Identities, type Identity, shapedIdentity, type TokenInput } from "../identity.ts";
import { kebabCase, type Naming, snakeCase } from "../naming.ts";
import { besideClient, cleanOptions, type OptionShape } from "../options.ts";
import { isVariable, type Setting, settings, type Variable } from "../setting.ts";
import { makeSource, type NameRule, type Source } from "../source.ts";

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
  profile(options: { readonly name: Setting }): Identity<"aws">;
  /** A role, assumed by whoever the SDK's own chain makes us. */
  role(options: { readonly arn: Setting; readonly externalId?: Setting }): Identity<"aws">;
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

const OPTIONS: OptionShape = {
  region: "setting",
  secret: "setting",
  identity: "identities",
  client: "record",
  insecure: "flag",
  name: "naming",
};

// It travels in the body of a request, never in a URL: `/a`, `a//b` and `..` are names like any other.
const NAME: NameRule = {
  pattern: /^(?:arn:[a-z0-9-]+:secretsmanager:[a-z0-9-]+:\d+:secret:[\w/+=.@-]{1,519}|[\w/+=.@-]{1,512})$/,
  wanted: "a secret's name (letters, digits and /_+=.@-) or its ARN for the path",
};

function awsSource(given: AwsOptions): Source<"aws"> {
  const { options, problems } = cleanOptions<AwsOptions>(given, OPTIONS);
  const { client, insecure, name, secret } = options;
  const path = isVariable(secret) ? `{${secret.variable}}` : secret;
  const [, arnRegion] = /^arn:[a-z-]+:secretsmanager:([a-z0-9-]+):/.exec(path ?? "") ?? [];
  const usual = client === undefined ? (arnRegion ?? { variable: "AWS_REGION" }) : undefined;
  return makeSource({
    backend: "aws",
    settings: settings({ region: options.region ?? usual, insecure }),
    identity: options.identity,
    rules: { path: NAME, field: "optional", version: true },
    refer: (key) =>
      path === undefined ? { path: (name ?? kebabCase)(key) } : { path, field: (name ?? snakeCase)(key) },
    ...(client === undefined ? {} : { custom: client }),
    problems: [...problems, ...besideClient(options, ["identity", "insecure"])],
  });
}

const WEB_IDENTITY: OptionShape = { roleArn: "setting", audience: "text", token: "token" };
const KEYS: OptionShape = { accessKeyId: "setting", secretAccessKey: "variable", sessionToken: "variable" };

/**
 * AWS Secrets Manager.
 *
 * @example
 * ```ts
 * aws({ region: "us-east-1", secret: "neural/production", identity: aws.chain() });
 * ```
 */
export const aws: AwsSource & AwsIdentities = Object.assign(awsSource, {
  chain: (options?: unknown) => shapedIdentity("aws", "chain", options, {}),
  profile: (options: unknown) => shapedIdentity("aws", "profile", options, { name: "setting" }, ["name"]),
  role: (options: unknown) =>
    shapedIdentity("aws", "role", options, { arn: "setting", externalId: "setting" }, ["arn"]),
  webIdentity: (options: unknown) => shapedIdentity("aws", "webIdentity", options, WEB_IDENTITY, ["roleArn"]),
  keys: (options: unknown) => shapedIdentity("aws", "keys", options, KEYS, ["accessKeyId", "secretAccessKey"]),
});
