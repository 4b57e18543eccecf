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
import { Batches } from "./batch.ts";
import { Connection } from "./connection.ts";
import { describeReferences } from "./describe.ts";
import { endpointsOf } from "./endpoints.ts";
import { localIdentity } from "./local-identity.ts";
import { candidates } from "./login.ts";
import { neededPermissions } from "./permissions.ts";
import { readEach } from "./reader.ts";
import { remedyOf } from "./remedy.ts";
import { whoAmI } from "./whoami.ts";

/** AWS Secrets Manager, by the SDK over our transport, or by the caller's own client. */
class AwsBackend implements Backend {
  readonly #opening: Opening;
  readonly #client: object | undefined;
  readonly #connection: Connection;
  readonly #batches: Batches;

  constructor(opening: Opening) {
    this.#opening = opening;
    this.#client = opening.custom;
    this.#connection = new Connection(opening);
    this.#batches = new Batches(this.#connection);
  }

  async read(references: readonly Reference[], context: Context): Promise<readonly Outcome[]> {
    const answered = await this.#batches.read(references, context);
    return readEach(references, answered, this.#connection, context);
  }

  describe(references: readonly Reference[], context: Context): Promise<readonly Description[]> {
    return describeReferences(references, this.#connection, context);
  }

  whoami(context: Context): Promise<Principal> {
    return whoAmI(this.#connection, this.#client, context);
  }

  localIdentity(context: Context): Promise<LocalIdentity | undefined> {
    return localIdentity(this.#opening, this.#connection.place, context);
  }

  async identities(context: Context): Promise<Candidates> {
    if (this.#client !== undefined) return { looked: [] };
    return candidates(this.#opening.identities, this.#connection.place, context);
  }

  async endpoints(references: readonly Reference[], context: Context): Promise<readonly Endpoint[]> {
    if (this.#client !== undefined) return [];
    return endpointsOf(references, await this.identities(context), this.#connection, context);
  }

  async permissions(references: readonly Reference[]): Promise<readonly Permission[]> {
    return neededPermissions(references, this.#connection);
  }

  async remedy(reference: Reference, description: Description): Promise<string | undefined> {
    return remedyOf(reference, description, this.#connection.regionOf(reference.path));
  }

  async close(): Promise<void> {
    this.#connection.end();
  }
}

/** Opens a store. Nothing is read or asked before the first call. */
export const open: BackendModule["open"] = (opening) => new AwsBackend(opening);
