import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import type { RealAnswer } from "../faults.ts";
import { json, oauthError } from "./answer.ts";
import type { Projects } from "./projects.ts";
import type { Tokens } from "./tokens.ts";

export interface ProviderOptions {
  readonly pool: string;
  readonly provider: string;
  /** The `iss` of the tokens it takes. */
  readonly issuer: string;
  readonly jwksUrl: string;
  /** The `aud` of the tokens it takes; the provider's own name, with or without `https:`, unless given. */
  readonly audiences?: readonly string[];
  /** Attribute name to claim name, as `attribute.repository=assertion.repository`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The attribute condition. */
  readonly condition?: (claims: Readonly<Record<string, unknown>>) => boolean;
}

export interface Provider {
  /** For `audience` in a credentials file. */
  readonly audience: string;
  /** For `aud` of the subject's token. */
  readonly tokenAudience: string;
  /** The IAM member of one subject. */
  principal(subject: string): string;
  /** The IAM member of all subjects with an attribute, or of the whole pool. */
  principalSet(attribute?: string, value?: string): string;
}

interface Registered {
  readonly options: ProviderOptions;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  readonly members: (claims: JWTPayload) => readonly string[];
}

const audienceForm =
  /^\/\/iam\.googleapis\.com\/projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+\/providers\/[^/]+$/;
const tokenTypes = ["urn:ietf:params:oauth:token-type:jwt", "urn:ietf:params:oauth:token-type:id_token"];

/** The providers of workload identity pools, and the exchange of their tokens. */
export class WorkloadIdentity {
  readonly #projects: Projects;
  readonly #tokens: Tokens;
  readonly #now: () => number;
  readonly #providers = new Map<string, Registered>();

  constructor(projects: Projects, tokens: Tokens, now: () => number) {
    this.#projects = projects;
    this.#tokens = tokens;
    this.#now = now;
  }

  add(options: ProviderOptions): Provider {
    const pool = `//iam.googleapis.com/projects/${this.#projects.first.number}/locations/global/workloadIdentityPools/${options.pool}`;
    const audience = `${pool}/providers/${options.provider}`;
    const principal = (subject: string): string => `principal:${pool}/subject/${subject}`;
    const principalSet = (attribute?: string, value?: string): string =>
      `principalSet:${pool}/${attribute === undefined ? "*" : `attribute.${attribute}/${value}`}`;
    const attributes = Object.entries(options.attributes ?? {});
    const members = (claims: JWTPayload): readonly string[] => [
      principal(String(claims.sub)),
      principalSet(),
      ...attributes
        .filter(([, claim]) => claims[claim] !== undefined)
        .map(([attribute, claim]) => principalSet(attribute, String(claims[claim]))),
    ];
    this.#providers.set(audience, { options, audience, keys: createRemoteJWKSet(new URL(options.jwksUrl)), members });
    return { audience, tokenAudience: `https:${audience}`, principal, principalSet };
  }

  /** `POST https://sts.googleapis.com/v1/token`. */
  async exchange(asked: Readonly<Record<string, string>>): Promise<RealAnswer> {
    if (asked["grant_type"] !== "urn:ietf:params:oauth:grant-type:token-exchange") {
      return oauthError("unsupported_grant_type", "Invalid grant_type");
    }
    const audience = asked["audience"] ?? "";
    if (!audienceForm.test(audience)) {
      return oauthError(
        "invalid_request",
        'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
      );
    }
    if (!tokenTypes.includes(asked["subject_token_type"] ?? "")) {
      return oauthError("invalid_request", 'Invalid value for "subject_token_type".');
    }
    const provider = this.#providers.get(audience);
    if (provider === undefined) {
      return oauthError(
        "invalid_target",
        'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
      );
    }
    return this.#exchangeAt(provider, asked["subject_token"] ?? "", (asked["scope"] ?? "").split(" "));
  }

  async #exchangeAt(provider: Registered, jwt: string, scopes: readonly string[]): Promise<RealAnswer> {
    const claims = await this.#verify(provider, jwt);
    if (typeof claims === "string") return oauthError("invalid_grant", claims);
    if (provider.options.condition !== undefined && !provider.options.condition(claims)) {
      return oauthError("unauthorized_client", "The given credential is rejected by the attribute condition.");
    }
    if (String(claims.sub).length > 127) {
      return oauthError(
        "invalid_grant",
        "The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.",
      );
    }
    const { token, expiresInSeconds } = this.#tokens.issue(provider.members(claims), { scopes });
    const issued = "urn:ietf:params:oauth:token-type:access_token";
    return json(200, {
      access_token: token,
      issued_token_type: issued,
      token_type: "Bearer",
      expires_in: expiresInSeconds,
    });
  }

  async #verify({ options, audience, keys }: Registered, jwt: string): Promise<JWTPayload | string> {
    let seen: JWTPayload = {};
    try {
      seen = decodeJwt(jwt);
      const audiences = [...(options.audiences ?? [`https:${audience}`, audience])];
      const currentDate = new Date(this.#now());
      const required = { requiredClaims: ["sub", "iat", "exp"], currentDate };
      return (await jwtVerify(jwt, keys, { issuer: options.issuer, audience: audiences, ...required })).payload;
    } catch (error) {
      return this.#explain(error, seen, options.issuer);
    }
  }

  #explain(error: unknown, seen: JWTPayload, issuer: string): string {
    if (error instanceof errors.JWTExpired) return `ID Token issued at ${seen.iat} is stale to sign-in.`;
    if (error instanceof errors.JWTClaimValidationFailed) {
      if (error.claim === "aud") {
        return `The audience in ID Token [${String(seen.aud)}] does not match the expected audience.`;
      }
      if (error.claim === "iss") {
        return `The issuer in ID Token ${seen.iss} does not match the expected ones: ${issuer}`;
      }
      return `The ID Token's claim ${error.claim} is invalid.`;
    }
    if (error instanceof errors.JOSEError) return "The ID Token's signature is invalid.";
    return "Error connecting to the given credential's issuer.";
  }
}
