import type { Reference } from "../../../schema/reference.ts";
import type { GcpClient } from "../../../schema/sources/gcp.ts";
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
import { describeReferences } from "./describe.ts";
import { endpointsOf } from "./endpoints.ts";
import { GivenService } from "./given.ts";
import { candidates } from "./identity.ts";
import { localIdentity } from "./local-identity.ts";
import { Logins } from "./logins.ts";
import { OfficialService } from "./official.ts";
import { askPermissions } from "./permissions.ts";
import { type Place, placeOf } from "./place.ts";
import { readSecret } from "./reader.ts";
import { remedyOf } from "./remedy.ts";
import type { Service } from "./service.ts";

/** Google Secret Manager: one secret is one request, however many of its fields are asked. */
class GcpBackend implements Backend {
  readonly #opening: Opening;
  readonly #place: Place;
  readonly #service: Service;

  constructor(opening: Opening) {
    this.#opening = opening;
    this.#place = placeOf(opening);
    this.#service =
      opening.custom === undefined
        ? new OfficialService(this.#place, new Logins(opening.identities))
        : new GivenService(opening.custom as GcpClient);
  }

  read(references: readonly Reference[], context: Context): Promise<readonly Outcome[]> {
    const asking = { place: this.#place, service: this.#service, context, action: "read" };
    return readBySecret(references, context, (secret) => readSecret(secret, asking));
  }

  describe(references: readonly Reference[], context: Context): Promise<readonly Description[]> {
    return describeReferences(references, {
      place: this.#place,
      service: this.#service,
      context,
      action: "describe",
    });
  }

  whoami(context: Context): Promise<Principal> {
    return this.#service.whoami(context);
  }

  localIdentity(context: Context): Promise<LocalIdentity | undefined> {
    return localIdentity(this.#opening, context);
  }

  async identities(context: Context): Promise<Candidates> {
    const { custom, identities } = this.#opening;
    return custom === undefined ? candidates(identities, context) : { looked: [] };
  }

  async endpoints(_: readonly Reference[], context: Context): Promise<readonly Endpoint[]> {
    return this.#opening.custom === undefined ? endpointsOf(this.#place, await this.identities(context)) : [];
  }

  permissions(references: readonly Reference[], context: Context): Promise<readonly Permission[]> {
    const asking = { place: this.#place, service: this.#service, context, action: "read" };
    return askPermissions(references, asking);
  }

  async remedy(reference: Reference, description: Description): Promise<string | undefined> {
    return remedyOf(reference, description, this.#place);
  }

  async close(): Promise<void> {
    this.#service.close();
  }
}

/** Opens a store. Nothing is read or asked before the first call. */
export const open: BackendModule["open"] = (opening) => new GcpBackend(opening);
