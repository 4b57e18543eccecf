import { Redacted } from "../../../redaction/redacted.ts";
import { type Identity, identity } from "../../../schema/identity.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import type { Input } from "../../identity-inputs.ts";
import { vaultError } from "./hints.ts";
import { type LoginRequest, METHODS, type Method } from "./methods.ts";

/** The identity that is used: a token, or how to log in. */
export interface Credential {
  readonly method: string;
  readonly mount: string | undefined;
  readonly who: string;
  /** What the credential was taken from, for a hint. */
  readonly origin: string;
  readonly repeatable: boolean;
  readonly token?: Redacted<string>;
  readonly login?: () => Promise<Redacted<LoginRequest>>;
}

/** Without a declared identity: the order in which Vault's users expect their variables to be asked. */
const USUAL: readonly Identity[] = [identity("vault", "appRole"), identity("vault", "token")];

/** The first identity whose every input is there. One that is half there is an error: it was meant, and would fail. */
export async function credentialOf(identities: readonly Identity[], context: Context): Promise<Credential> {
  const absent: string[] = [];
  for (const { method, settings } of identities.length === 0 ? USUAL : identities) {
    const make = METHODS[method];
    if (make === undefined) throw new SecretsError("internal/bug", { action: "log in" });
    const ready = await make(settings, context);
    const missing = ready.inputs.filter(({ text }) => text === undefined);
    if (missing.length === 0) return credential(method, ready, context);
    const outside = ready.inputs.filter(({ declared }) => !declared);
    if (outside.length > missing.length) throw halfThere(method, missing, ready, context);
    absent.push(`${method} needs ${listed(outside)}${ready.advice === undefined ? "" : ` (${ready.advice})`}`);
  }
  throw new SecretsError("backend/unconfigured", {
    action: "log in",
    facts: { wanted: absent.join("; ") },
    hint: `Give what one identity needs: ${absent.join("; ")}${permissionAdvice(context)}`,
  });
}

function credential(method: string, ready: Method, context: Context): Credential {
  const texts = ready.inputs.map(({ text = "" }) => text);
  const origin = listed(ready.inputs.filter(({ declared }) => !declared));
  const about = { method, mount: ready.mount, who: ready.who, origin, repeatable: ready.repeatable === true };
  // A password may be any text; everything else goes into a header or a path, or is mistaken for right.
  for (const { text = "", needs } of method === "userpass" ? ready.inputs.slice(0, 1) : ready.inputs)
    if (/[^\x21-\x7e]/.test(text))
      throw vaultError("backend/unauthenticated", "malformedToken", { method, origin: needs }, "log in");
  const { login } = ready;
  if (login === undefined) return { ...about, token: Redacted.of(texts[0] ?? "") };
  return { ...about, login: async () => Redacted.of(await login(texts, context)) };
}

function halfThere(method: string, missing: readonly Input[], ready: Method, context: Context): SecretsError {
  const needs = listed(missing);
  const there = listed(ready.inputs.filter(({ text, declared }) => text !== undefined && !declared));
  return new SecretsError("backend/unconfigured", {
    action: "log in",
    state: "half of an identity is there",
    facts: { method, variable: missing[0]?.needs },
    hint: `Set ${needs} too, or unset ${there}: ${method} needs both${permissionAdvice(context)}`,
  });
}

const listed = (inputs: readonly Input[]): string => inputs.map(({ needs }) => needs).join(" and ");

function permissionAdvice({ runtime }: Context): string {
  return runtime.name === "deno" ? ", and permit it to Deno with --allow-env and --allow-read" : "";
}
