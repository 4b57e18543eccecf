import { type Identity, identity } from "../../../schema/identity.ts";
import type { Context, Opening } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Access } from "./access.ts";
import { inCluster } from "./in-cluster.ts";
import { kubeconfig } from "./kubeconfig-access.ts";
import type { Method, MethodOf } from "./method.ts";
import { oidc } from "./oidc.ts";

const METHODS: { readonly [method: string]: MethodOf } = { inCluster, kubeconfig, oidc };

/** Without a declared identity: who the pod is, else who its user is. */
const USUAL: readonly Identity[] = [identity("kubernetes", "inCluster"), identity("kubernetes", "kubeconfig")];

/** Becomes the first identity whose every input is there. One that is half there is an error: it was meant, and would fail. */
export async function accessOf(opening: Opening, context: Context): Promise<Access> {
  const absent: string[] = [];
  for (const { method, settings } of opening.identities.length === 0 ? USUAL : opening.identities) {
    const make = METHODS[method];
    if (make === undefined) throw new SecretsError("internal/bug", { action: "log in" });
    const ready = await make(settings, opening, context);
    if (ready.missing.length === 0) return ready.open();
    if (ready.present.length > 0) throw halfThere(method, ready, context);
    absent.push(`${method} needs ${listed(ready.missing)}${ready.advice === undefined ? "" : ` (${ready.advice})`}`);
  }
  throw new SecretsError("backend/unconfigured", {
    action: "log in",
    facts: { wanted: absent.join("; ") },
    hint: `Give what one identity needs: ${absent.join("; ")}${permissionAdvice(context)}`,
  });
}

function halfThere(method: string, { missing, present }: Method, context: Context): SecretsError {
  return new SecretsError("backend/unconfigured", {
    action: "log in",
    state: "half of an identity is there",
    facts: { method, variable: missing[0] },
    hint: `Give ${listed(missing)} too: ${method} needs it besides ${listed(present)}${permissionAdvice(context)}`,
  });
}

const listed = (inputs: readonly string[]): string => inputs.join(" and ");

function permissionAdvice({ runtime }: Context): string {
  return runtime.name === "deno" ? ", and permit it to Deno with --allow-env and --allow-read" : "";
}
