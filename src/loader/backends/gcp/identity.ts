import { type Identity, identity } from "../../../schema/identity.ts";
import type { Settings } from "../../../schema/setting.ts";
import { candidatesOf, firstAvailable, type Methods, NotAvailable } from "../../available-identity.ts";
import type { Candidates, Context } from "../../backend.ts";
import { requirePrintable } from "../../identity-inputs.ts";
import { ADC_NEEDS, defaultCredential } from "./adc.ts";
import type { Credential } from "./credential.ts";
import { type Method, type MethodOf, workloadIdentity } from "./workload-identity.ts";

/** How each identity of `gcp` is looked for, by the name of its method. */
export const METHODS: { readonly [method: string]: MethodOf } = { default: applicationDefault, workloadIdentity };

/** Without a declared identity: what Google's own libraries take. */
export const USUAL: readonly Identity[] = [identity("gcp", "default")];

type Looking = Omit<Methods<MethodOf, Method, Credential>, "become">;

const looking = (context: Context): Looking => ({
  known: METHODS,
  usual: USUAL,
  look: (make: MethodOf, settings: Settings) => make(settings, context),
});

/** The first available identity. */
export function credentialOf(identities: readonly Identity[], context: Context): Promise<Credential> {
  const become = (method: string, ready: Method): ReturnType<Method["make"]> => {
    requirePrintable(method, ready.inputs);
    return ready.make(ready.inputs.map(({ text = "" }) => text));
  };
  return firstAvailable(identities, { ...looking(context), become }, context);
}

/** Which one that would be. */
export function candidates(identities: readonly Identity[], context: Context): Promise<Candidates> {
  return candidatesOf(identities, looking(context), context);
}

function applicationDefault(_settings: Settings, context: Context): Method {
  return {
    inputs: [],
    async make() {
      const credential = await defaultCredential(context);
      if (credential === undefined) throw new NotAvailable(ADC_NEEDS);
      return credential;
    },
  };
}
