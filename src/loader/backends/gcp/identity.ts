import { type Identity, identity } from "../../../schema/identity.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { listed } from "../../identity-inputs.ts";
import { ADC_NEEDS, defaultCredential } from "./adc.ts";
import type { Credential } from "./credential.ts";
import { type Looked, workloadIdentity } from "./workload-identity.ts";

const USUAL: readonly Identity[] = [identity("gcp", "default")];

/** The first identity whose every input is there. One that is half there is an error: it was meant, and would fail. */
export async function credentialOf(identities: readonly Identity[], context: Context): Promise<Credential> {
  const absent: string[] = [];
  for (const { method, settings } of identities.length === 0 ? USUAL : identities) {
    if (method === "default") {
      const credential = await defaultCredential(context);
      if (credential !== undefined) return credential;
      absent.push(`default needs ${ADC_NEEDS}`);
      continue;
    }
    if (method !== "workloadIdentity") throw new SecretsError("internal/bug", { action: "log in" });
    const looked = await workloadIdentity(settings, context);
    const missing = looked.inputs.filter(({ text }) => text === undefined);
    if (missing.length === 0) return credentialFrom(looked, method);
    const outside = looked.inputs.filter(({ declared }) => !declared);
    if (outside.length > missing.length) throw halfThere(method, looked, context);
    absent.push(`${method} needs ${listed(outside)}${looked.advice === undefined ? "" : ` (${looked.advice})`}`);
  }
  throw new SecretsError("backend/unconfigured", {
    action: "log in",
    facts: { wanted: absent.join("; ") },
    hint: `Give what one identity needs: ${absent.join("; ")}${permissionAdvice(context)}`,
  });
}

function credentialFrom(looked: Looked, method: string): Credential {
  for (const { text = "", needs } of looked.inputs)
    if (/[^\x21-\x7e]/.test(text))
      throw new SecretsError("backend/unauthenticated", {
        action: "log in",
        state: "the credential has characters that no token has",
        facts: { method },
        hint: `Take blanks, line breaks and control characters out of ${needs}`,
      });
  return looked.make(looked.inputs.map(({ text = "" }) => text));
}

function halfThere(method: string, { inputs, advice }: Looked, context: Context): SecretsError {
  const missing = inputs.filter(({ text }) => text === undefined);
  const there = listed(inputs.filter(({ text, declared }) => text !== undefined && !declared));
  return new SecretsError("backend/unconfigured", {
    action: "log in",
    state: "half of an identity is there",
    facts: { method, variable: missing[0]?.needs },
    hint: `Set ${listed(missing)} too${advice === undefined ? "" : ` (${advice})`}, or unset ${there}${permissionAdvice(context)}`,
  });
}

function permissionAdvice({ runtime }: Context): string {
  return runtime.name === "deno" ? ", and permit it to Deno with --allow-env and --allow-read" : "";
}
