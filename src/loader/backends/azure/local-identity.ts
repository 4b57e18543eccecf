import type { Settings } from "../../../schema/setting.ts";
import type { Candidate } from "../../available-identity.ts";
import type { Context, LocalIdentity, Opening } from "../../backend.ts";
import { fromVariable, fromVariableFile } from "../../identity-inputs.ts";
import { localIdentityOf } from "../../local-identity.ts";
import { USUAL } from "./credential.ts";
import { METHODS, type MethodOf } from "./methods.ts";
import type { Cloud } from "./vault-address.ts";

/** Who we would be, by the inputs of the identity that would be used. */
export function localIdentity(
  { identities }: Opening,
  cloud: Cloud,
  context: Context,
): Promise<LocalIdentity | undefined> {
  const methods = {
    known: METHODS,
    usual: USUAL,
    // Whether there is a managed identity is itself found out by a request.
    look: (make: MethodOf, settings: Settings): Promise<Candidate> | Candidate =>
      make === METHODS["managed"] ? { inputs: [] } : make(settings, cloud, context),
    place: [context.runtime.optionalVariable("AZURE_AUTHORITY_HOST") ?? ""],
    base: (method: string) => {
      if (method === "managed" || method === "cli") return undefined;
      return method === "default" ? chainText(context) : "";
    },
  };
  return localIdentityOf(identities, methods, context);
}

/** What the SDK's chain takes from the environment before it asks anybody. */
async function chainText(context: Context): Promise<string | undefined> {
  const set = (name: string): string | undefined => fromVariable(`AZURE_${name}`, context).text;
  const inFile = async (name: string): Promise<string | undefined> =>
    (await fromVariableFile(`AZURE_${name}`, context))?.text;
  const [tenant, client, chosen] = [set("TENANT_ID"), set("CLIENT_ID"), set("TOKEN_CREDENTIALS")];
  if (tenant === undefined || client === undefined || !(chosen === undefined || chosen === "prod")) return undefined;
  const secret = set("CLIENT_SECRET");
  if (secret !== undefined) return JSON.stringify([tenant, client, "secret", secret]);
  const certificate = await inFile("CLIENT_CERTIFICATE_PATH");
  if (certificate !== undefined)
    return JSON.stringify([tenant, client, "certificate", certificate, set("CLIENT_CERTIFICATE_PASSWORD")]);
  const assertion = await inFile("FEDERATED_TOKEN_FILE");
  return assertion === undefined ? undefined : JSON.stringify([tenant, client, "assertion", assertion]);
}
