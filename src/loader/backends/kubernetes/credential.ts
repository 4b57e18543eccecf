import { type Identity, identity } from "../../../schema/identity.ts";
import type { Settings } from "../../../schema/setting.ts";
import { candidatesOf, firstAvailable, type Methods } from "../../available-identity.ts";
import type { Candidates, Context, Opening } from "../../backend.ts";
import type { Access } from "./access.ts";
import { inCluster } from "./in-cluster.ts";
import { kubeconfig } from "./kubeconfig-access.ts";
import type { Method, MethodOf } from "./method.ts";
import { oidc } from "./oidc.ts";

/** How each identity of `kubernetes` is looked for, by the name of its method. */
export const METHODS: { readonly [method: string]: MethodOf } = { inCluster, kubeconfig, oidc };

/** Without a declared identity: who the pod is, else who its user is. */
export const USUAL: readonly Identity[] = [identity("kubernetes", "inCluster"), identity("kubernetes", "kubeconfig")];

type Looking = Omit<Methods<MethodOf, Method, Access>, "become">;

const looking = (opening: Opening, context: Context): Looking => ({
  known: METHODS,
  usual: USUAL,
  look: (make: MethodOf, settings: Settings) => make(settings, opening, context),
});

/** Becomes the first available identity. */
export function accessOf(opening: Opening, context: Context): Promise<Access> {
  const become = (_method: string, { inputs, open }: Method): Promise<Access> | Access =>
    open(inputs.map(({ text = "" }) => text));
  return firstAvailable(opening.identities, { ...looking(opening, context), become }, context);
}

/** Which one that would be. */
export function candidates(opening: Opening, context: Context): Promise<Candidates> {
  return candidatesOf(opening.identities, looking(opening, context), context);
}
