import { Redacted } from "../../../redaction/redacted.ts";
import { type Identity, identity } from "../../../schema/identity.ts";
import type { Settings } from "../../../schema/setting.ts";
import { candidatesOf, firstAvailable, type Methods } from "../../available-identity.ts";
import type { Candidates, Context } from "../../backend.ts";
import { listed, requirePrintable } from "../../identity-inputs.ts";
import { type LoginRequest, METHODS, type Method, type MethodOf } from "./methods.ts";

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
export const USUAL: readonly Identity[] = [identity("vault", "appRole"), identity("vault", "token")];

type Looking = Omit<Methods<MethodOf, Method, Credential>, "become">;

const looking = (context: Context): Looking => ({
  known: METHODS,
  usual: USUAL,
  look: (make: MethodOf, settings: Settings) => make(settings, context),
});

/** The first available identity. */
export function credentialOf(identities: readonly Identity[], context: Context): Promise<Credential> {
  const become = (method: string, ready: Method): Credential => credential(method, ready, context);
  return firstAvailable(identities, { ...looking(context), become }, context);
}

/** Which one that would be. */
export function candidates(identities: readonly Identity[], context: Context): Promise<Candidates> {
  return candidatesOf(identities, looking(context), context);
}

function credential(method: string, ready: Method, context: Context): Credential {
  const texts = ready.inputs.map(({ text = "" }) => text);
  const origin = listed(ready.inputs.filter(({ declared }) => !declared));
  const about = { method, mount: ready.mount, who: ready.who, origin, repeatable: ready.repeatable === true };
  // A password may be any text; everything else goes into a header or a path, or is mistaken for right.
  requirePrintable(method, method === "userpass" ? ready.inputs.slice(0, 1) : ready.inputs);
  const { login } = ready;
  if (login === undefined) return { ...about, token: Redacted.of(texts[0] ?? "") };
  return { ...about, login: async () => Redacted.of(await login(texts, context)) };
}
