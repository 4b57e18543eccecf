import type { TokenCredential } from "@azure/identity";
import { type Identity, identity } from "../../../schema/identity.ts";
import type { Settings } from "../../../schema/setting.ts";
import { candidatesOf, firstAvailable, type Methods } from "../../available-identity.ts";
import type { Candidates, Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { listed, requirePrintable } from "../../identity-inputs.ts";
import { CLIENT_OPTIONS } from "./http-client.ts";
import { loadSdk, permissionError } from "./load-sdk.ts";
import { METHODS, type Method, type MethodOf, type Presented } from "./methods.ts";
import type { Cloud } from "./vault-address.ts";

/** The identity that is used. */
export interface Credential {
  readonly method: string;
  readonly tenant: string | undefined;
  readonly app: string | undefined;
  /** What the credential was taken from, for a hint. */
  readonly origin: string;
  readonly presented: Presented;
  readonly sdk: TokenCredential;
}

/** Without a declared identity: what the SDK's users expect. */
export const USUAL: readonly Identity[] = [identity("azure", "default")];

type Looking = Omit<Methods<MethodOf, Method, Credential>, "become">;

const looking = (cloud: Cloud, context: Context): Looking => ({
  known: METHODS,
  usual: USUAL,
  look: (make: MethodOf, settings: Settings) => make(settings, cloud, context),
});

/** The first available identity. */
export function credentialOf(identities: readonly Identity[], cloud: Cloud, context: Context): Promise<Credential> {
  const become = (method: string, ready: Method): Promise<Credential> => made(method, ready, cloud);
  return firstAvailable(identities, { ...looking(cloud, context), become }, context);
}

/** Which one that would be. */
export function candidates(identities: readonly Identity[], cloud: Cloud, context: Context): Promise<Candidates> {
  return candidatesOf(identities, looking(cloud, context), context);
}

async function made(method: string, ready: Method, cloud: Cloud): Promise<Credential> {
  // A certificate's file is lines.
  requirePrintable(
    method,
    ready.inputs.filter(({ text }) => method !== "certificate" || text?.includes("-----BEGIN ") !== true),
  );
  const sdk = await loadSdk(() => import("./identity-sdk.ts"));
  const presented: Presented = {};
  const { authorityHost } = cloud;
  const options = { ...CLIENT_OPTIONS, ...(authorityHost === undefined ? {} : { authorityHost }) };
  return {
    method,
    tenant: ready.tenant?.text,
    app: ready.app?.text,
    origin: ready.secret?.needs ?? listed(ready.inputs),
    presented,
    sdk: credentialFrom(() => ready.make(sdk, options, presented), method),
  };
}

/** The SDK checks what it is given, and quotes it. */
function credentialFrom(make: () => TokenCredential, method: string): TokenCredential {
  try {
    return make();
  } catch (error) {
    if (error instanceof SecretsError) throw error;
    throw (
      permissionError(error) ??
      new SecretsError("config/invalid-option", {
        action: "log in",
        facts: { option: method, wanted: "a tenant's and an application's id as Azure gives them" },
      })
    );
  }
}
