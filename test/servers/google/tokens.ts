import { randomBytes } from "node:crypto";
import { decodeProtectedHeader, jwtVerify } from "jose";
import { ApiError } from "./api-error.ts";
import { secretManagerHost } from "./projects.ts";
import type { ServiceAccounts } from "./service-accounts.ts";

export const cloudPlatform = "https://www.googleapis.com/auth/cloud-platform";

export interface AccessToken {
  readonly token: string;
  readonly expiresInSeconds: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

export interface TokenOptions {
  readonly lifetimeSeconds?: number;
  readonly scopes?: readonly string[];
}

interface Issued {
  readonly members: readonly string[];
  readonly scopes: readonly string[];
  readonly expiresAt: number;
}

function refusal(reason: string, method: string): ApiError {
  const message =
    "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid " +
    "authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.";
  const metadata = { service: secretManagerHost, method };
  const details = [{ type: "ErrorInfo", reason, domain: "googleapis.com", metadata }] as const;
  return new ApiError("UNAUTHENTICATED", message, { details });
}

function insufficientScopes(method: string): ApiError {
  const metadata = { service: secretManagerHost, method };
  const reason = "ACCESS_TOKEN_SCOPE_INSUFFICIENT";
  const details = [{ type: "ErrorInfo", reason, domain: "googleapis.com", metadata }] as const;
  return new ApiError("PERMISSION_DENIED", "Request had insufficient authentication scopes.", { details });
}

/** The access tokens that were given out, and the check of those that come back. */
export class Tokens {
  readonly #issued = new Map<string, Issued>();
  readonly #accounts: ServiceAccounts;
  readonly #now: () => number;
  /** How long a token lasts where the request does not say. */
  lifetimeSeconds = 3599;

  constructor(accounts: ServiceAccounts, now: () => number) {
    this.#accounts = accounts;
    this.#now = now;
  }

  issue(members: readonly string[], options: TokenOptions = {}): AccessToken {
    const expiresInSeconds = options.lifetimeSeconds ?? this.lifetimeSeconds;
    const token = `ya29.${randomBytes(32).toString("base64url")}`;
    const expiresAt = this.#now() + expiresInSeconds * 1000;
    this.#issued.set(token, { members, scopes: options.scopes ?? [cloudPlatform], expiresAt });
    return { token, expiresInSeconds, expiresAt };
  }

  /** From now on no token that was given out is taken. */
  revokeAll(): void {
    this.#issued.clear();
  }

  /** Who sends this header, as members for IAM. `method` is only for the details of a refusal. */
  async verify(authorization: string | undefined, method: string): Promise<readonly string[]> {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1];
    if (token === undefined) {
      const message =
        "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or " +
        "other form of API consumer identity to call this API.";
      throw new ApiError("PERMISSION_DENIED", message);
    }
    if (token.startsWith("eyJ")) return this.#verifySelfSigned(token, method);
    const issued = this.#issued.get(token);
    if (issued === undefined) throw refusal("ACCESS_TOKEN_TYPE_UNSUPPORTED", method);
    if (issued.expiresAt <= this.#now()) throw refusal("ACCESS_TOKEN_EXPIRED", method);
    if (!issued.scopes.includes(cloudPlatform)) throw insufficientScopes(method);
    return issued.members;
  }

  // A service account may sign its own token instead of asking for one: Google's clients do that by default.
  async #verifySelfSigned(token: string, method: string): Promise<readonly string[]> {
    const account = await Promise.resolve()
      .then(() => this.#accounts.byKey(decodeProtectedHeader(token).kid))
      .catch(() => undefined);
    if (account === undefined) throw refusal("ACCESS_TOKEN_TYPE_UNSUPPORTED", method);
    const checks = { issuer: account.email, subject: account.email, algorithms: ["RS256"] };
    const verified = await jwtVerify(token, account.publicKey, {
      ...checks,
      requiredClaims: ["iat", "exp"],
      currentDate: new Date(this.#now()),
      clockTolerance: 30,
    }).catch(() => undefined);
    if (verified === undefined) throw refusal("ACCESS_TOKEN_TYPE_UNSUPPORTED", method);
    const { scope, aud, iat = 0, exp = 0 } = verified.payload;
    if (exp - iat > 3600) throw refusal("ACCESS_TOKEN_TYPE_UNSUPPORTED", method);
    if (typeof scope === "string") {
      if (!scope.split(" ").includes(cloudPlatform)) throw insufficientScopes(method);
    } else if (aud !== `https://${secretManagerHost}/`) throw refusal("ACCESS_TOKEN_TYPE_UNSUPPORTED", method);
    return [`serviceAccount:${account.email}`];
  }
}
