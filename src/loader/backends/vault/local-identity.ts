import type { Settings } from "../../../schema/setting.ts";
import type { Context, LocalIdentity, Opening } from "../../backend.ts";
import { localIdentityOf } from "../../local-identity.ts";
import { USUAL } from "./credential.ts";
import { METHODS, type MethodOf } from "./methods.ts";

/** They decide which server answers at an address. */
const TLS = ["VAULT_CACERT", "VAULT_TLS_SERVER_NAME", "VAULT_SKIP_VERIFY", "VAULT_CLIENT_CERT"];

/** Who we would be, by the inputs of the identity that would be used. */
export function localIdentity(
  { identities, settings: store }: Opening,
  context: Context,
): Promise<LocalIdentity | undefined> {
  const namespace = store["namespace"] ?? context.runtime.optionalVariable("VAULT_NAMESPACE") ?? "";
  const methods = {
    known: METHODS,
    usual: USUAL,
    look: (make: MethodOf, settings: Settings) => make(settings, context),
    place: [String(namespace), ...TLS.map((name) => context.runtime.optionalVariable(name) ?? "")],
  };
  return localIdentityOf(identities, methods, context);
}
