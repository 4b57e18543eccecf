import { type Identities, type Identity, shapedIdentity, type TokenInput } from "../identity.ts";
import { kebabCase, type Naming } from "../naming.ts";
import { besideClient, cleanOptions, type OptionShape } from "../options.ts";
import { type Setting, settings } from "../setting.ts";
import { makeSource, type Source } from "../source.ts";

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
  accessSecretVersion(request: { name?: string | null }, options?: GcpCallOptions): Promise<readonly unknown[]>;
  getSecretVersion(request: { name?: string | null }, options?: GcpCallOptions): Promise<readonly unknown[]>;
  getSecret(request: { name?: string | null }, options?: GcpCallOptions): Promise<readonly unknown[]>;
  listSecretVersions(
    request: { parent?: string | null; filter?: string | null },
    options?: GcpCallOptions,
  ): Promise<readonly unknown[]>;
  /** Asked by `keystead doctor` alone. */
  testIamPermissions?(
    request: { resource?: string | null; permissions?: string[] | null },
    options?: GcpCallOptions,
  ): Promise<readonly unknown[]>;
}

/** What a call of the client is told besides its request. */
export interface GcpCallOptions {
  timeout?: number;
  retry?: null;
  otherArgs?: { [name: string]: unknown };
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

const OPTIONS: OptionShape = {
  project: "setting",
  location: "text",
  identity: "identities",
  name: "naming",
  client: "record",
};

function gcpSource(given: GcpOptions): Source<"gcp"> {
  const { options, problems } = cleanOptions<GcpOptions>(given, OPTIONS, ["project"]);
  return makeSource({
    problems: [...problems, ...besideClient(options, ["identity"])],
    backend: "gcp",
    settings: settings({ project: options.project, location: options.location }),
    identity: options.identity,
    rules: { path: "name", field: "optional", version: true },
    refer: (key) => ({ path: (options.name ?? kebabCase)(key) }),
    ...(options.client === undefined ? {} : { custom: options.client }),
  });
}

const WORKLOAD_IDENTITY: OptionShape = { provider: "setting", serviceAccount: "setting", token: "token" };

/**
 * Google Secret Manager.
 *
 * @example
 * ```ts
 * gcp({ project: "neural-prod", identity: gcp.default() });
 * ```
 */
export const gcp: GcpSource & GcpIdentities = Object.assign(gcpSource, {
  default: (options?: unknown) => shapedIdentity("gcp", "default", options, {}),
  workloadIdentity: (options: unknown) =>
    shapedIdentity("gcp", "workloadIdentity", options, WORKLOAD_IDENTITY, ["provider"]),
});
