import type { Reference } from "../../../schema/reference.ts";
import type {
  Backend,
  BackendModule,
  Context,
  Description,
  LocalIdentity,
  Opening,
  Outcome,
  Principal,
} from "../../backend.ts";
import { Api } from "./api.ts";
import { Connection } from "./connection.ts";
import { describeSecrets } from "./describe.ts";
import { localIdentity } from "./local-identity.ts";
import { readSecrets } from "./read.ts";
import { whoAmI } from "./whoami.ts";

/** Kubernetes Secrets, by the API server's own interface over our transport. */
class KubernetesBackend implements Backend {
  readonly #connection: Connection;

  constructor(opening: Opening) {
    this.#connection = new Connection(opening);
  }

  read(references: readonly Reference[], context: Context): Promise<readonly Outcome[]> {
    return readSecrets(references, new Api(this.#connection, context));
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

  async close(): Promise<void> {
    this.#connection.forget();
  }
}

/** Opens a cluster. Nothing is read or asked before the first call. */
export const open: BackendModule["open"] = (opening) => new KubernetesBackend(opening);
