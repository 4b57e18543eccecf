import type { Context } from "../../backend.ts";
import { jwtClaims } from "../../jwt-claims.ts";
import { type LoginAbout, loginRefusal } from "./login-hints.ts";
import { askForToken, impersonatedToken, oauthToken, SCOPE, type Token } from "./token.ts";

/** Where a token of another issuer is exchanged for one of Google's. */
export interface ExchangeOptions {
  /** `//iam.googleapis.com/projects/...`. */
  readonly audience: string;
  readonly subjectTokenType: string;
  readonly tokenUrl: string;
  /** `Basic` authorization of a workforce pool's client. */
  readonly authorization?: string | undefined;
  /** The project that is charged, for a workforce pool. */
  readonly userProject?: string | undefined;
}

/** The exchange of workload identity federation (RFC 8693). */
export async function exchangeToken(
  subjectToken: string,
  { audience, subjectTokenType, tokenUrl, authorization, userProject }: ExchangeOptions,
  about: LoginAbout,
  context: Context,
): Promise<Token> {
  const answer = await askForToken(
    {
      url: tokenUrl,
      form: {
        grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
        audience,
        scope: SCOPE,
        requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
        subject_token: subjectToken,
        subject_token_type: subjectTokenType,
        options: userProject === undefined ? undefined : JSON.stringify({ userProject }),
      },
      ...(authorization === undefined ? {} : { headers: { Authorization: authorization } }),
    },
    context,
  );
  const token = oauthToken(answer, context);
  if (token === undefined)
    throw loginRefusal("exchange", answer, { ...about, claims: jwtClaims(subjectToken)?.presented });
  return { ...token, principal: principalOf(audience, subjectToken) };
}

/** The member that IAM knows the token's subject by, where the provider maps it as they usually do. */
function principalOf(audience: string, subjectToken: string): string | undefined {
  const [, pool] = /^\/\/(iam\.googleapis\.com\/.+)\/providers\/[^/]+$/.exec(audience) ?? [];
  const subject = jwtClaims(subjectToken)?.name("sub");
  return pool === undefined || subject === undefined ? undefined : `principal://${pool}/subject/${subject}`;
}

/** How a service account is become. */
export interface ImpersonationOptions {
  /** `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/ACCOUNT:generateAccessToken`. */
  readonly url: string;
  readonly lifetime?: string | undefined;
  readonly delegates?: readonly string[] | undefined;
}

/** Becomes a service account. */
export async function impersonate(
  token: Token,
  { url, lifetime = "3600s", delegates }: ImpersonationOptions,
  about: LoginAbout,
  context: Context,
): Promise<Token> {
  const answer = await askForToken(
    {
      url,
      body: { scope: [SCOPE], lifetime, ...(delegates === undefined || delegates.length === 0 ? {} : { delegates }) },
      headers: { Authorization: `Bearer ${token.access.reveal()}` },
    },
    context,
  );
  const impersonated = impersonatedToken(answer, context);
  if (impersonated === undefined) throw loginRefusal("impersonate", answer, { ...about, account: accountOf(url) });
  return impersonated;
}

/** The service account that an address of IAM's names. */
export function accountOf(url: string): string | undefined {
  return /\/serviceAccounts\/([\w.-]+(?:@|%40)[\w.-]+):generateAccessToken$/.exec(url)?.[1]?.replace("%40", "@");
}

/** The address at which a service account is become. */
export function impersonationUrl(account: string): string {
  return `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
}
