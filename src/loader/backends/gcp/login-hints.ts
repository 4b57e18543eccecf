import type { Facts } from "../../errors/facts.ts";
import { SecretsError } from "../../errors/secrets-error.ts";
import { filledAt } from "../../json.ts";
import type { TokenAnswer } from "./token.ts";

/** A step on the way to a token. */
export type LoginStep = "exchange" | "impersonate" | "refresh";

/** What a hint may name. */
export interface LoginAbout {
  readonly method: string;
  /** Whose credential it is. */
  readonly who: string;
  /** What the credential was taken from. */
  readonly origin: string;
  /** The provider's resource name. */
  readonly provider?: string | undefined;
  /** The service account to become. */
  readonly account?: string | undefined;
  /** What the token says of itself. */
  readonly claims?: string | undefined;
}

interface Row {
  readonly error: RegExp;
  readonly words?: RegExp;
  readonly hint: (about: LoginAbout) => string;
}

const presented = ({ claims }: LoginAbout): string => (claims === undefined ? "" : `; the token has ${claims}`);
const provider = (about: LoginAbout): string => about.provider ?? "the provider";

/** What a refused exchange of an OIDC token means, in the order in which it is looked for. */
const EXCHANGE: readonly Row[] = [
  {
    error: /^invalid_grant$/,
    words: /audience/i,
    hint: (h) =>
      `Have the token made for the audience https://iam.googleapis.com/${provider(h)}, or add its audience to the allowed audiences of that provider${presented(h)}`,
  },
  {
    error: /^invalid_grant$/,
    words: /stale|expired|not yet valid/i,
    hint: (h) => `Hand in a fresh token in ${h.origin}, or mend the clock of what made it${presented(h)}`,
  },
  {
    error: /^invalid_grant$/,
    words: /127 bytes/,
    hint: (h) => `Map google.subject of ${provider(h)} to less than 127 bytes of the token${presented(h)}`,
  },
  {
    error: /^invalid_grant$/,
    words: /issuer/i,
    hint: (h) => `Set the issuer of ${provider(h)} to the token's, which Google must be able to reach${presented(h)}`,
  },
  {
    error: /^invalid_grant$/,
    words: /signature/i,
    hint: (h) => `Have the token signed by a key that the issuer of ${provider(h)} publishes${presented(h)}`,
  },
  {
    error: /^invalid_grant$/,
    hint: (h) => `Hand in a token in ${h.origin} that ${provider(h)} trusts${presented(h)}`,
  },
  {
    error: /^unauthorized_client$/,
    words: /attribute condition/i,
    hint: (h) =>
      `Change the attribute condition of ${provider(h)} so that it accepts the token${presented(h)}. GitHub's sub is repo:ORG/REPO:... or, for newer repositories, repo:ORG@ID/REPO@ID:...`,
  },
  {
    error: /^(?:unauthorized_client|access_denied)$/,
    hint: (h) => `Let ${provider(h)} accept the token${presented(h)}`,
  },
  {
    error: /^invalid_target$/,
    hint: (h) => `Check that ${provider(h)} exists, and that neither it nor its pool is disabled or deleted`,
  },
  {
    error: /^invalid_request$/,
    words: /audience/i,
    hint: () =>
      "Give the provider as projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the project's number",
  },
  {
    error: /^invalid_client$/,
    hint: (h) => `Renew client_id and client_secret in ${h.origin}`,
  },
];

const REFRESH: readonly Row[] = [
  {
    error: /^invalid_grant$/,
    hint: (h) =>
      `Log in again with \`gcloud auth application-default login\`: the refresh token in ${h.origin} is spent`,
  },
  {
    error: /^(?:invalid_client|unauthorized_client|deleted_client)$/,
    hint: (h) => `Log in again with \`gcloud auth application-default login\`: the client in ${h.origin} is not known`,
  },
];

/** The error of an answer that gives no token. */
export function loginRefusal(step: LoginStep, answer: TokenAnswer, about: LoginAbout): SecretsError {
  const { status, json, address } = answer;
  const facts: Facts = { method: about.method, address, status };
  const action = "log in";
  if (status >= 500) return new SecretsError("backend/unreachable", { action, facts });
  if (status === 429) return new SecretsError("backend/throttled", { action, facts });
  const error = filledAt(json, "error") ?? filledAt(json, "error", "status");
  if (error === undefined || status < 400) return new SecretsError("backend/bad-response", { action, facts });
  const words = filledAt(json, "error_description") ?? filledAt(json, "error", "message") ?? "";
  const hint =
    step === "impersonate"
      ? impersonationHint(status, words, about)
      : (step === "exchange" ? EXCHANGE : REFRESH)
          .find((row) => row.error.test(error) && (row.words?.test(words) ?? true))
          ?.hint(about);
  return new SecretsError("backend/unauthenticated", {
    action,
    facts,
    state: step === "impersonate" ? "we may not act as the service account" : "the credential was refused",
    hint: hint ?? `Renew the credential in ${about.origin}${presented(about)}`,
  });
}

function impersonationHint(status: number, words: string, about: LoginAbout): string {
  const { account = "the service account", who, method } = about;
  if (/has not been used in project|is disabled/i.test(words))
    return "Enable the API with `gcloud services enable iamcredentials.googleapis.com`";
  if (status === 404) return `Check the service account: there is no ${account}`;
  if (status === 401) return `Renew the credential in ${about.origin}: IAM does not know it`;
  const federated = method === "workloadIdentity" || about.provider !== undefined;
  const role = federated ? "roles/iam.workloadIdentityUser" : "roles/iam.serviceAccountTokenCreator";
  const member = federated ? `the principal or principalSet of ${provider(about)}` : who;
  return `Grant ${role} on ${account} to ${member} (iam.serviceAccounts.getAccessToken), and wait up to 5 minutes${presented(about)}`;
}
