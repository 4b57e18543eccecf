import { Redacted } from "../../../redaction/redacted.ts";
import type { Identity } from "../../../schema/identity.ts";
import type { Context } from "../../backend.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { at, numberAt, textAt } from "../../json.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { type Answer, isApi } from "./answer.ts";
import { type Credential, credentialOf } from "./credential.ts";
import type { Driver } from "./driver.ts";
import { loginHint } from "./login-hints.ts";
import { isUnknownNamespace, refusal } from "./refusal.ts";
import type { Server } from "./server.ts";

/** What is sent to be someone. */
export interface Login {
  readonly credential: Credential;
  readonly token: Redacted<string>;
  /** Whether the token is ours, by a login, and ends with us. */
  readonly minted: boolean;
  /** When a token of ours ends, in the clock's milliseconds; absent where it does not, or is not ours. */
  expiresAt?: number | undefined;
  readonly renewable: boolean;
  readonly index?: string | undefined;
}

/** Becomes the first available identity. A token that was handed in costs nothing. */
export async function logIn(
  identities: readonly Identity[],
  server: Server,
  driver: Driver,
  context: Context,
): Promise<Login> {
  const credential = await credentialOf(identities, context);
  if (credential.login === undefined) {
    const token = credential.token ?? Redacted.of("");
    return { credential, token, minted: false, renewable: false };
  }
  const request = await credential.login();
  const { path, body } = request.reveal();
  for (const segment of path.split("/"))
    if (segment === "" || segment === "." || segment === "..")
      throw new SecretsError("config/invalid-option", {
        action: "log in",
        facts: { option: credential.method, wanted: "a mount and a user without empty steps, `.` or `..`" },
      });
  context.meter.logins += 1;
  const answer = await driver.call(
    { method: "POST", path: `auth/${path}`, body, safe: credential.repeatable },
    context,
  );
  const token = answer.status === 200 ? textAt(answer.json, "auth", "client_token") : undefined;
  if (token === undefined || token === "") throw refusedLogin(answer, credential, server, body["jwt"]);
  // Who knows the accessor may end the token.
  for (const minted of [token, textAt(answer.json, "auth", "accessor") ?? ""])
    if (minted !== "") context.onToken?.(minted);
  return sessionOf(answer, token, credential, context);
}

function sessionOf(answer: Answer, token: string, credential: Credential, context: Context): Login {
  const seconds = numberAt(answer.json, "auth", "lease_duration") ?? 0;
  return {
    credential,
    token: Redacted.of(token),
    minted: true,
    renewable: at(answer.json, "auth", "renewable") === true,
    index: answer.index,
    ...(seconds > 0 ? { expiresAt: context.clock.now() + seconds * 1000 } : {}),
  };
}

/** Every refusal of a login is the same to the caller: the store does not know us. */
const REFUSED: readonly number[] = [400, 401, 403, 404];

function refusedLogin(answer: Answer, credential: Credential, server: Server, jwt: string | undefined): SecretsError {
  const { method, mount = method, who, origin } = credential;
  const facts = { method, path: `auth/${mount}/login` };
  if (isUnknownNamespace(answer, server) || !REFUSED.includes(answer.status) || !isApi(answer))
    return refusal(answer, server, facts, "log in");
  return new SecretsError("backend/unauthenticated", {
    action: "log in",
    state: "the login was refused",
    facts: { ...facts, address: server.address, status: answer.status },
    hint: loginHint(answer, { method, mount, who, origin, claims: jwtClaims(jwt ?? "")?.presented }),
  });
}
