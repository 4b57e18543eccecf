import type { Reference } from "../../../schema/reference.ts";
import type { KubernetesClient } from "../../../schema/sources/kubernetes.ts";
import type {
  Backend,
  BackendModule,
  Candidates,
  Context,
  Description,
  Endpoint,
  LocalIdentity,
  Opening,
  Outcome,
  Permission,
  Principal,
} from "../../backend.ts";
import { Api } from "./api.ts";
import { Connection } from "./connection.ts";
import { candidates } from "./credential.ts";
import { describeSecrets } from "./describe.ts";
import { endpointsOf } from "./endpoints.ts";
import { localIdentity } from "./local-identity.ts";
import { OwnClient } from "./own-client.ts";
import { askPermissions } from "./permissions.ts";
import { readSecrets } from "./read.ts";
import { remedyOf } from "./remedy.ts";
import { askSecret } from "./secret.ts";
import { whoAmI } from "./whoami.ts";

/** Kubernetes Secrets, by the API server's own interface over our transport. */
class KubernetesBackend implements Backend {
  readonly #connection: Connection;

  constructor(opening: Opening) {
    this.#connection = new Connection(opening);
  }

  read(references: readonly Reference[], context: Context): Promise<readonly Outcome[]> {
    const api = new Api(this.#connection, context);
    return readSecrets(references, context.concurrency, (name) => askSecret(name, false, api, "read"));
  }

  describe(references: readonly Reference[], context: Context): Promise<readonly Description[]> {
    return describeSecrets(references, new Api(this.#connection, context));
  }

  whoami(context: Context): Promise<Principal> {
    return whoAmI(new Api(this.#connection, context));
  }

  localIdentity(context: Context): Promise<LocalIdentity | undefined> {
    return localIdentity(this.#connection.opening, context);
  }

  identities(context: Context): Promise<Candidates> {
    return candidates(this.#connection.opening, context);
  }

  endpoints(_: readonly Reference[], context: Context): Promise<readonly Endpoint[]> {
    return endpointsOf(this.#connection, context);
  }

  permissions(references: readonly Reference[], context: Context): Promise<readonly Permission[]> {
    return askPermissions(references, new Api(this.#connection, context));
  }

  async remedy(reference: Reference, description: Description, context: Context): Promise<string | undefined> {
    const access = await this.#connection.access(context);
    return remedyOf(reference, description, new Api(this.#connection, context).namespaceOf(access));
  }

  async close(): Promise<void> {
    this.#connection.forget();
  }
}

/** The same, by a `CoreV1Api` of the caller's: it shows a Secret with its values alone, and keeps its user to itself. */
class ClientBackend implements Backend {
  readonly #client: OwnClient;

  constructor(client: KubernetesClient, opening: Opening) {
    this.#client = new OwnClient(client, opening);
  }

  read(references: readonly Reference[], context: Context): Promise<readonly Outcome[]> {
    return readSecrets(references, context.concurrency, (name) => this.#client.show(name, context));
  }
}

/** Opens a cluster. Nothing is read or asked before the first call. */
export const open: BackendModule["open"] = (opening) =>
  opening.custom === undefined
    ? new KubernetesBackend(opening)
    : // The source's type holds it to be one.
      new ClientBackend(opening.custom as KubernetesClient, opening);
