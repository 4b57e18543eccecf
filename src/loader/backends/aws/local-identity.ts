import type { Settings } from "../../../schema/setting.ts";
import type { Context, LocalIdentity, Opening } from "../../backend.ts";
import { localIdentityOf } from "../../local-identity.ts";
import { USUAL } from "./login.ts";
import { METHODS, type Method, type MethodOf } from "./methods.ts";
import { endpointFor, type Place } from "./sdk.ts";
import { chainText, profileText } from "./shared-config.ts";

/** Who we would be, by the inputs of the identity that would be used, and by the files that the SDK's chain reads. */
export function localIdentity(
  { identities }: Opening,
  place: Place,
  context: Context,
): Promise<LocalIdentity | undefined> {
  const methods = {
    known: METHODS,
    usual: USUAL,
    look: (make: MethodOf, settings: Settings) => make(settings, place, context),
    place: (["SECRETS_MANAGER", "STS"] as const).map((service) => endpointFor(service, context).endpoint ?? ""),
    base: (method: string, { inputs }: Method) => baseOf(method, inputs[0]?.text, context),
  };
  return localIdentityOf(identities, methods, context);
}

async function baseOf(method: string, first: string | undefined, context: Context): Promise<string | undefined> {
  if (method === "profile") return profileText(first ?? "", context);
  // With inputs of its own the chain has ended at its first link.
  const isChain = method === "role" || (method === "chain" && first === undefined);
  return isChain ? chainText(context) : "";
}
