import { randomBytes } from "node:crypto";
import { compactVerify, decodeJwt, errors, type JWTPayload, jwtVerify } from "jose";
import type { RealAnswer } from "../faults.ts";
import { json, oauthError } from "./answer.ts";
import type { ServiceAccounts } from "./service-accounts.ts";
import type { Tokens } from "./tokens.ts";

/** The file that `gcloud auth application-default login` writes. */
export interface AuthorizedUserFile {
  readonly type: "authorized_user";
  readonly client_id: string;
  readonly client_secret: string;
  readonly refresh_token: string;
  readonly universe_domain: string;
}

const tokenEndpoint = "https://oauth2.googleapis.com/token";
const shortLived =
  "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.";

/** Google's token endpoint: a signed assertion of a service account, or a user's refresh token, for an access token. */
export class OAuth {
  readonly #accounts: ServiceAccounts;
  readonly #tokens: Tokens;
  readonly #now: () => number;
  readonly #users = new Map<string, { readonly email: string; readonly client: string; readonly secret: string }>();

  constructor(accounts: ServiceAccounts, tokens: Tokens, now: () => number) {
    this.#accounts = accounts;
    this.#tokens = tokens;
    this.#now = now;
  }

  /** Logs a user in: the member is `user:EMAIL`. */
  logIn(email: string): AuthorizedUserFile {
    const client = `${randomBytes(6).toString("hex")}.apps.googleusercontent.com`;
    const secret = `GOCSPX-${randomBytes(18).toString("base64url")}`;
    const refresh = `1//${randomBytes(32).toString("base64url")}`;
    this.#users.set(refresh, { email, client, secret });
    const universe = "googleapis.com";
    return {
      type: "authorized_user",
      client_id: client,
      client_secret: secret,
      refresh_token: refresh,
      universe_domain: universe,
    };
  }

  /** The user's refresh tokens are refused from now on. */
  logOut(email: string): void {
    for (const [refresh, user] of this.#users) if (user.email === email) this.#users.delete(refresh);
  }

  /** `POST https://oauth2.googleapis.com/token`. `here` is the address under which it was asked. */
  async token(asked: Readonly<Record<string, string>>, here: string): Promise<RealAnswer> {
    const grant = asked["grant_type"];
    if (grant === "urn:ietf:params:oauth:grant-type:jwt-bearer") return this.#assertion(asked["assertion"] ?? "", here);
    if (grant === "refresh_token") return this.#refresh(asked);
    return oauthError("unsupported_grant_type", `Invalid grant_type: ${grant ?? ""}`);
  }

  #refresh(asked: Readonly<Record<string, string>>): RealAnswer {
    const user = this.#users.get(asked["refresh_token"] ?? "");
    if (user !== undefined && user.client !== asked["client_id"]) {
      return oauthError("invalid_client", "The OAuth client was not found.", 401);
    }
    if (user !== undefined && user.secret !== asked["client_secret"]) {
      return oauthError("invalid_client", "Unauthorized", 401);
    }
    if (user === undefined) return oauthError("invalid_grant", "Token has been expired or revoked.");
    return this.#issue(`user:${user.email}`, asked["scope"]);
  }

  async #assertion(assertion: string, here: string): Promise<RealAnswer> {
    const claims = await this.#verify(assertion, here);
    if (typeof claims === "string") return oauthError("invalid_grant", claims);
    const { iat = 0, exp = 0, iss, scope } = claims;
    if (exp - iat > 3600 || iat > this.#now() / 1000 + 300) return oauthError("invalid_grant", shortLived);
    if (typeof scope !== "string") {
      return oauthError("invalid_scope", "Invalid OAuth scope or ID token audience provided.");
    }
    return this.#issue(`serviceAccount:${iss}`, scope);
  }

  // Google's client for Node does not say which key it signed with.
  async #verify(assertion: string, here: string): Promise<JWTPayload | string> {
    try {
      const { iss = "" } = decodeJwt(assertion);
      const keys = this.#accounts.byEmail(iss);
      if (keys.length === 0) return "Invalid grant: account not found";
      const checks = {
        audience: [tokenEndpoint, here],
        algorithms: ["RS256"],
        requiredClaims: ["iat", "exp"],
        currentDate: new Date(this.#now()),
        clockTolerance: 300,
      };
      const signedBy = await Promise.all(
        keys.map(({ publicKey }) =>
          compactVerify(assertion, publicKey).then(
            () => publicKey,
            () => undefined,
          ),
        ),
      );
      const key = signedBy.find((candidate) => candidate !== undefined);
      return key === undefined ? "Invalid JWT Signature." : (await jwtVerify(assertion, key, checks)).payload;
    } catch (error) {
      return explain(error);
    }
  }

  #issue(member: string, scope: string | undefined): RealAnswer {
    const options = scope === undefined || scope === "" ? {} : { scopes: scope.split(" ") };
    const { token, expiresInSeconds } = this.#tokens.issue([member], options);
    return json(200, {
      access_token: token,
      expires_in: expiresInSeconds,
      token_type: "Bearer",
      ...(scope === undefined ? {} : { scope }),
    });
  }
}

function explain(error: unknown): string {
  if (error instanceof errors.JWTExpired) return shortLived;
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "aud") return "Invalid JWT: Failed audience check.";
    return shortLived;
  }
  return "Bad Request";
}
