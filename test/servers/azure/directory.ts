import { randomUUID, X509Certificate } from "node:crypto";

/** Whose outside tokens an application may use in place of a credential. */
export interface FederatedCredential {
  readonly issuer: string;
  /** Compared with the case of its letters. */
  readonly subject: string;
  /** `api://AzureADTokenExchange` unless given. */
  readonly audience?: string;
}

export interface AppSettings {
  /** A new one unless given. */
  readonly clientId?: string;
  readonly secret?: string;
  /** The secret is right, but over. */
  readonly secretExpired?: boolean;
  /** PEM; a key may be in it too. */
  readonly certificate?: string;
  readonly federated?: readonly FederatedCredential[];
}

export interface App {
  readonly clientId: string;
  readonly objectId: string;
  readonly secret: string | undefined;
  readonly secretExpired: boolean;
  readonly certificate: X509Certificate | undefined;
  readonly federated: readonly Required<FederatedCredential>[];
}

export interface ManagedIdentities {
  /** The client id of the system-assigned identity. */
  readonly system?: string;
  readonly user?: readonly string[];
}

/** The tenant: its applications, and the managed identities of the one machine that asks. */
export class Directory {
  readonly tenant: string;
  readonly #apps = new Map<string, App>();
  #managed: ManagedIdentities = {};

  constructor(tenant: string) {
    this.tenant = tenant;
  }

  register(settings: AppSettings): App {
    const { clientId = randomUUID(), certificate } = settings;
    const app: App = {
      clientId,
      objectId: this.#apps.get(clientId)?.objectId ?? randomUUID(),
      secret: settings.secret,
      secretExpired: settings.secretExpired ?? false,
      certificate: certificate === undefined ? undefined : new X509Certificate(certificate),
      federated: (settings.federated ?? []).map((credential) => ({
        audience: "api://AzureADTokenExchange",
        ...credential,
      })),
    };
    this.#apps.set(clientId, app);
    return app;
  }

  app(clientId: string): App | undefined {
    return this.#apps.get(clientId);
  }

  assign(managed: ManagedIdentities): void {
    this.#managed = managed;
    for (const clientId of [managed.system, ...(managed.user ?? [])]) {
      if (clientId !== undefined && this.app(clientId) === undefined) this.register({ clientId });
    }
  }

  /** The machine's identity: the one that was asked for, else the system's, else the only one there is. */
  managed(clientId: string | null): App | "none" | "ambiguous" {
    const { system, user = [] } = this.#managed;
    if (clientId !== null) return (user.includes(clientId) ? this.app(clientId) : undefined) ?? "none";
    if (system !== undefined) return this.app(system) ?? "none";
    if (user.length > 1) return "ambiguous";
    return (user[0] === undefined ? undefined : this.app(user[0])) ?? "none";
  }
}
