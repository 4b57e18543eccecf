import type { TokenCredential } from "@azure/identity";
import { type Identity, identity } from "../../../schema/identity.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Input } from "../../identity-inputs.ts";
import { CLIENT_OPTIONS } from "./http-client.ts";
import { loadSdk, permissionError } from "./load-sdk.ts";
import { METHODS, type Method, type Presented } from "./methods.ts";
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
const USUAL: readonly Identity[] = [identity("azure", "default")];

/** The first identity whose every input is there. One that is half there is an error: it was meant, and would fail. */
export async function credentialOf(
  identities: readonly Identity[],
  cloud: Cloud,
  context: Context,
): Promise<Credential> {
  const absent: string[] = [];
  for (const { method, settings } of identities.length === 0 ? USUAL : identities) {
    const prepare = METHODS[method];
    if (prepare === undefined) throw new SecretsError("internal/bug", { action: "log in" });
    const ready = await prepare(settings, cloud, context);
    const missing = ready.inputs.filter(({ text }) => text === undefined);
    if (missing.length === 0) return made(method, ready, cloud);
    const outside = ready.inputs.filter(({ declared }) => !declared);
    if (outside.length > missing.length) throw halfThere(method, missing, ready, context);
    absent.push(`${method} needs ${listed(outside)}${advice(ready)}`);
  }
  throw new SecretsError("backend/unconfigured", {
    action: "log in",
    facts: { wanted: absent.join("; ") },
    hint: `Give what one identity needs: ${absent.join("; ")}${permissionAdvice(context)}`,
  });
}

async function made(method: string, ready: Method, cloud: Cloud): Promise<Credential> {
  for (const { text = "", needs } of ready.inputs) requirePrintable(method, text, needs);
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

// A line break at the end of a variable is the usual cause. A certificate's file is lines.
function requirePrintable(method: string, text: string, needs: string): void {
  if (method === "certificate" && text.includes("-----BEGIN ")) return;
  if (/[^\x21-\x7e]/.test(text))
    throw new SecretsError("backend/unauthenticated", {
      action: "log in",
      state: "the credential has characters that none of Azure's has",
      facts: { method },
      hint: `Take blanks, line breaks and control characters out of ${needs}`,
    });
}

function halfThere(method: string, missing: readonly Input[], ready: Method, context: Context): SecretsError {
  const needs = listed(missing);
  const there = listed(ready.inputs.filter(({ text, declared }) => text !== undefined && !declared));
  return new SecretsError("backend/unconfigured", {
    action: "log in",
    state: "half of an identity is there",
    facts: { method, variable: missing[0]?.needs },
    hint: `Set ${needs} too${advice(ready)}, or unset ${there}: ${method} needs both${permissionAdvice(context)}`,
  });
}

const listed = (inputs: readonly Input[]): string => inputs.map(({ needs }) => needs).join(" and ");

const advice = ({ advice: more }: Method): string => (more === undefined ? "" : ` (${more})`);

function permissionAdvice({ runtime }: Context): string {
  return runtime.name === "deno" ? ", and permit it to Deno with --allow-env and --allow-read" : "";
}
