import type { Reference } from "../../../schema/reference.ts";
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
import { readBySecret } from "../../batch.ts";
import { Connection } from "./connection.ts";
import { candidates } from "./credential.ts";
import { describeReferences } from "./describe.ts";
import { endpointsOf } from "./endpoints.ts";
import { localIdentity } from "./local-identity.ts";
import { neededPermissions } from "./permissions.ts";
import { readSecret } from "./reader.ts";
import { remedyOf } from "./remedy.ts";
import { whoAmI } from "./whoami.ts";

/** Azure Key Vault, by the SDK over our transport. Nothing is left open by it: Entra's tokens end by themselves. */
class AzureBackend implements Backend {
  readonly #opening: Opening;
  readonly #connection: Connection;

  constructor(opening: Opening) {
    this.#opening = opening;
    this.#connection = new Connection(opening);
  }

  read(references: readonly Reference[], context: Context): Promise<readonly Outcome[]> {
    return readBySecret(references, context, (secret) => readSecret(secret, this.#connection, context));
  }

  describe(references: readonly Reference[], context: Context): Promise<readonly Description[]> {
    return describeReferences(references, this.#connection, context);
  }

  async whoami(context: Context): Promise<Principal> {
    return whoAmI(this.#connection, context);
  }

  localIdentity(context: Context): Promise<LocalIdentity | undefined> {
    return localIdentity(this.#opening, this.#connection.vault.cloud, context);
  }

  async identities(context: Context): Promise<Candidates> {
    const { custom, identities } = this.#opening;
    return custom === undefined ? candidates(identities, this.#connection.vault.cloud, context) : { looked: [] };
  }

  async endpoints(_: readonly Reference[], context: Context): Promise<readonly Endpoint[]> {
    if (this.#opening.custom !== undefined) return [];
    return endpointsOf(this.#connection.vault, await this.identities(context), context);
  }

  async permissions(references: readonly Reference[]): Promise<readonly Permission[]> {
    return neededPermissions(references, this.#connection.vault);
  }

  async remedy(reference: Reference, description: Description): Promise<string | undefined> {
    return remedyOf(reference, description, this.#connection.vault);
  }
}

/** Opens a store. Nothing is read or asked before the first call. */
export const open: BackendModule["open"] = (opening) => new AzureBackend(opening);
