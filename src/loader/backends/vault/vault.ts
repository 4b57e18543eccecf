import type { Redacted } from "../../../redaction/redacted.ts";
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
import { Asking } from "./asking.ts";
import { Connection } from "./connection.ts";
import { candidates } from "./credential.ts";
import { describeReferences } from "./describe.ts";
import { endpointOf } from "./endpoints.ts";
import { Engines } from "./engine.ts";
import { localIdentity } from "./local-identity.ts";
import { placeOf } from "./path.ts";
import { askPermissions } from "./permissions.ts";
import { readSecret } from "./reader.ts";
import { remedyOf } from "./remedy.ts";
import { whoAmI } from "./whoami.ts";

/** HashiCorp Vault and OpenBao, by node-vault over our transport. */
class VaultBackend implements Backend {
  readonly #opening: Opening;
  readonly #mount: string;
  readonly #connection: Connection;
  readonly #engines: Engines;

  constructor(opening: Opening) {
    this.#opening = opening;
    this.#mount = String(opening.settings["mount"] ?? "");
    this.#connection = new Connection(opening);
    this.#engines = new Engines(opening, this.#connection);
  }

  read(references: readonly Reference[], context: Context): Promise<readonly Outcome[]> {
    const asking = new Asking(this.#connection, context);
    return readBySecret(references, context, (secret) => readSecret(secret, this.#mount, asking, this.#engines));
  }

  describe(references: readonly Reference[], context: Context): Promise<readonly Description[]> {
    const asking = new Asking(this.#connection, context);
    return describeReferences(references, this.#mount, asking, this.#engines);
  }

  whoami(context: Context): Promise<Principal> {
    return whoAmI(new Asking(this.#connection, context));
  }

  localIdentity(context: Context): Promise<LocalIdentity | undefined> {
    return localIdentity(this.#opening, context);
  }

  async identities(context: Context): Promise<Candidates> {
    const { custom, identities } = this.#opening;
    return custom === undefined ? candidates(identities, context) : { looked: [] };
  }

  async endpoints(_: readonly Reference[], context: Context): Promise<readonly Endpoint[]> {
    if (this.#opening.custom !== undefined) return [];
    return [endpointOf(await this.#connection.server(context), await this.identities(context))];
  }

  permissions(references: readonly Reference[], context: Context): Promise<readonly Permission[]> {
    return askPermissions(references, this.#mount, new Asking(this.#connection, context), this.#engines);
  }

  async remedy(reference: Reference, description: Description): Promise<string | undefined> {
    const engine = this.#engines.known(placeOf(reference.path, this.#mount));
    return remedyOf(reference, description, this.#mount, engine);
  }

  async entrust(context: Context): Promise<Redacted<string> | undefined> {
    // With a client of the caller's there is nothing that another process could do.
    return this.#opening.custom === undefined ? this.#connection.entrust(context) : undefined;
  }

  async close(context: Context): Promise<void> {
    // Nobody can do anything about a token that could not be revoked: it ends with its lease.
    await this.#connection.end(context).catch(() => undefined);
  }
}

/** Opens a store. Nothing is read or asked before the first call. */
export const open: BackendModule["open"] = (opening) => new VaultBackend(opening);

export { release } from "./entrusted.ts";
