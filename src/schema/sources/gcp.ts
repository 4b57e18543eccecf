import { type Identities, type Identity, identity, type TokenInput, tokenSettings } from "../identity.ts";
import { kebabCase, type Naming } from "../naming.ts";
import { type Setting, settings } from "../setting.ts";
import { makeSource, type Source } from "../source.ts";

/** Where Google Secret Manager keeps an environment's secrets. */
export interface GcpOptions {
  /** The project's id or number. */
  readonly project: Setting;
  /** A region, for regional secrets. */
  readonly location?: string;
  readonly identity?: Identities<"gcp">;
  readonly name?: Naming;
}

/** The identities of {@link gcp}. */
export interface GcpIdentities {
  /** Application default credentials, of every kind. */
  default(): Identity<"gcp">;
  /** Workload identity federation with an OIDC token, directly or as a service account. */
  workloadIdentity(options: {
    readonly provider: Setting;
    readonly serviceAccount?: Setting;
    readonly token?: TokenInput;
  }): Identity<"gcp">;
}

/** Google Secret Manager as a source. */
export interface GcpSource {
  (options: GcpOptions): Source<"gcp">;
}

function gcpSource(options: GcpOptions): Source<"gcp"> {
  return makeSource({
    backend: "gcp",
    settings: settings({ project: options.project, location: options.location }),
    identity: options.identity,
    rules: { path: "name", field: "optional", version: true },
    refer: (key) => ({ path: (options.name ?? kebabCase)(key) }),
  });
}

/**
 * Google Secret Manager.
 *
 * @example
 * ```ts
 * gcp({ project: "neural-prod", identity: gcp.default() });
 * ```
 */
export const gcp: GcpSource & GcpIdentities = Object.assign(gcpSource, {
  default: () => identity("gcp", "default"),
  workloadIdentity: (options: {
    readonly provider: Setting;
    readonly serviceAccount?: Setting;
    readonly token?: TokenInput;
  }) =>
    identity("gcp", "workloadIdentity", {
      provider: options.provider,
      serviceAccount: options.serviceAccount,
      ...tokenSettings(options.token),
    }),
});
