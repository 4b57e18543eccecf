import { Redacted } from "../../../redaction/redacted.ts";
import { type Identity, identity } from "../../../schema/identity.ts";
import type { Settings } from "../../../schema/setting.ts";
import { candidatesOf, firstAvailable, type Methods, NotAvailable } from "../../available-identity.ts";
import type { Candidates, Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { listed, requirePrintable } from "../../identity-inputs.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { type About, failureOf } from "./failure.ts";
import { faultOf } from "./fault.ts";
import { awsError } from "./hints.ts";
import { loginHint } from "./login-hints.ts";
import { METHODS, type Method, type MethodOf } from "./methods.ts";
import type { Credentials, Place } from "./sdk.ts";

/** Who we are. */
export interface Login {
  readonly method: string;
  readonly who: string;
  /** What the credential was taken from, for a hint. */
  readonly origin: string;
  readonly credentials: Redacted<Credentials>;
  /** When the session ends, in the clock's milliseconds; absent where it does not, or nobody knows. */
  readonly expiresAt?: number;
  /** Whether another login may make us someone again. */
  readonly repeatable: boolean;
}

/** Without a declared identity: what the SDK's users expect. */
export const USUAL: readonly Identity[] = [identity("aws", "chain")];

type Looking = Omit<Methods<MethodOf, Method, Login>, "become">;

const looking = (place: Place, context: Context): Looking => ({
  known: METHODS,
  usual: USUAL,
  look: (make: MethodOf, settings: Settings) => make(settings, place, context),
});

/** Becomes the first available identity. */
export function logIn(identities: readonly Identity[], place: Place, context: Context): Promise<Login> {
  const become = (method: string, ready: Method): Promise<Login> => loginBy(method, ready, place, context);
  return firstAvailable(identities, { ...looking(place, context), become }, context);
}

/** Which one that would be. Whether the SDK's own chain or a profile becomes someone, only a login tells. */
export function candidates(identities: readonly Identity[], place: Place, context: Context): Promise<Candidates> {
  return candidatesOf(identities, looking(place, context), context);
}

async function loginBy(method: string, ready: Method, place: Place, context: Context): Promise<Login> {
  const outside = ready.inputs.filter(({ declared }) => !declared);
  const origin = outside.length === 0 ? ready.who : listed(outside);
  requirePrintable(method, ready.inputs);
  const texts = ready.inputs.map(({ text = "" }) => text);
  const token = await ready.token?.(texts);
  if (ready.login) context.meter.logins += 1;
  try {
    const credentials = await ready.become(texts, token);
    return {
      method,
      who: ready.who,
      origin,
      credentials: Redacted.of(credentials),
      repeatable: ready.login,
      ...(credentials.expiration === undefined ? {} : { expiresAt: credentials.expiration.getTime() }),
    };
  } catch (error) {
    if (error instanceof NotAvailable || error instanceof SecretsError) throw error;
    const about = {
      method,
      who: ready.who,
      origin,
      region: place.region,
      claims: jwtClaims(token ?? "")?.presented,
    };
    throw refusedLogin(error, about);
  }
}

type LoginAbout = Parameters<typeof loginHint>[2];

/** Every refusal of a login is the same to the caller: AWS does not make us who we asked to be. */
function refusedLogin(error: unknown, about: LoginAbout): SecretsError {
  const { name, words, status, requestId } = faultOf(error);
  const { method, who, origin, region } = about;
  const hint = loginHint(name, words, about);
  const facts = { method, status, requestId };
  if (hint !== undefined)
    return new SecretsError("backend/unauthenticated", {
      action: "log in",
      state: "the login was refused",
      facts,
      hint,
    });
  const asked: About = { action: "log in", permission: "sts:AssumeRole", region, method, who, origin };
  const failure = failureOf(error, asked);
  const ours = ["backend/denied", "reference/invalid"].includes(failure.code) || isRefusal(failure);
  return ours
    ? awsError("backend/unauthenticated", "refusedLogin", { ...facts, who, origin, region }, "log in")
    : failure;
}

/** STS answers what it refuses with 400 or 403 and a name; without one it is no answer of its own. */
const isRefusal = ({ code, facts }: SecretsError): boolean =>
  code === "backend/bad-response" && facts.status === 400 && facts.requestId !== undefined;
