import type { ErrorCode } from "../../errors/catalogue.ts";
import { type ErrorParts, SecretsError } from "../../errors/secrets-error.ts";
import type { Refusal } from "./answer.ts";
import type { Place } from "./place.ts";
import type { Caller } from "./service.ts";

/** What was asked, and by whom. */
export interface Asked {
  readonly action: string;
  readonly place: Place;
  /** The resource name of the secret. */
  readonly secret: string;
  readonly version: string;
  readonly permission: string;
  readonly role: string;
  readonly caller: Caller;
}

type Row = readonly [code: ErrorCode, parts?: Pick<ErrorParts, "state" | "hint">];
type Explain = (asked: Asked, refusal: Refusal) => Row;

/** What each status of the API means. */
const STATUSES: { readonly [status: string]: Explain } = {
  UNAUTHENTICATED: unauthenticated,
  PERMISSION_DENIED: denied,
  FAILED_PRECONDITION: precondition,
  RESOURCE_EXHAUSTED: () => ["backend/throttled"],
  UNAVAILABLE: () => ["backend/unreachable"],
  INTERNAL: () => ["backend/unreachable"],
  UNKNOWN: () => ["backend/unreachable"],
  ABORTED: () => ["backend/unreachable"],
  DEADLINE_EXCEEDED: () => ["backend/timeout"],
  CANCELLED: () => ["backend/timeout"],
  INVALID_ARGUMENT: ({ place, secret }) => [
    "backend/bad-response",
    {
      state: "Google finds the request malformed",
      hint: `Check project, location and version of ${secret}: ${place.host} does not take them together`,
    },
  ],
};

/** The error of a refusal, in our own words. */
export function refusalError(refusal: Refusal, asked: Asked): SecretsError {
  const { action, place, secret, permission, caller } = asked;
  const [code, parts = {}] = rowOf(refusal, asked);
  const facts = {
    path: secret,
    permission,
    method: caller.method,
    address: caller.method === "client" ? undefined : `https://${place.host}`,
    status: refusal.http,
  };
  return new SecretsError(code, { action, facts, ...parts });
}

function rowOf(refusal: Refusal, asked: Asked): Row {
  const { status, http } = refusal;
  const explain = status !== undefined && Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
  if (explain !== undefined) return explain(asked, refusal);
  if (http === 401) return unauthenticated(asked);
  if (http === 429) return ["backend/throttled"];
  if (http !== undefined) return [http >= 500 ? "backend/unreachable" : "backend/bad-response"];
  return [
    "backend/bad-response",
    {
      state: "the client of the source failed, and its words are withheld",
      hint: "Call accessSecretVersion with the client that the source was given, and mend what it says",
    },
  ];
}

function unauthenticated({ caller }: Asked): Row {
  const hint = `Renew the credential in ${caller.origin} (${caller.who}), or mend this machine's clock: Google does not take its token`;
  return ["backend/unauthenticated", { state: "Google does not know the token, or no longer", hint }];
}

function denied(asked: Asked, { reason, says }: Refusal): Row {
  const { place, caller } = asked;
  const { who } = caller;
  const row = (state: string, hint: string): Row => ["backend/denied", { state, hint }];
  if (says(/unregistered callers/)) return unauthenticated(asked);
  if (reason === "SERVICE_DISABLED" || says(/API has not been used in project/))
    return row(
      "the Secret Manager API is not enabled in the project",
      `Enable it with \`gcloud services enable secretmanager.googleapis.com --project=${place.project}\`, and wait some minutes`,
    );
  if (reason === "CONSUMER_INVALID" || says(/^Permission denied on resource project/))
    return row(
      "there is no such project, or we may not see it",
      `Check the project's id or number: \`gcloud projects describe ${place.project}\``,
    );
  if (reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT")
    return row(
      "the token's scopes do not reach Secret Manager",
      "Give the machine the access scope https://www.googleapis.com/auth/cloud-platform",
    );
  if (reason === "USER_PROJECT_DENIED")
    return row(
      "we may not use the quota project of the credential",
      `Grant roles/serviceusage.serviceUsageConsumer on the quota project to ${who}, or set another one with \`gcloud auth application-default set-quota-project\``,
    );
  if (reason === "SECURITY_POLICY_VIOLATED" || says(/organization.s policy/))
    return row(
      "a perimeter of VPC Service Controls forbids it",
      `Let the perimeter around ${place.project} admit ${who}`,
    );
  const hint = `${grantHint(asked)}, or create the secret: the answer is the same where there is none`;
  return ["backend/denied", { hint }];
}

/** What gives us the permission. */
export function grantHint({ caller, permission, role, secret }: Omit<Asked, "action" | "place" | "version">): string {
  return `Grant ${role} on ${secret} to ${caller.who} (${permission})`;
}

function precondition({ secret, version }: Asked, { says }: Refusal): Row {
  const name = secret.replace(/^.*\//, "");
  if (says(/\bDESTROYED\b/))
    return [
      "value/deleted",
      {
        state: "the version was destroyed",
        hint: `Add a version with \`gcloud secrets versions add ${name}\`, or point the key at one that is enabled: version ${version} of ${secret} was destroyed`,
      },
    ];
  if (says(/\bDISABLED\b/))
    return [
      "value/deleted",
      {
        state: "the version is disabled",
        hint: `Enable version ${version} of ${secret} with \`gcloud secrets versions enable\`, or point the key at @latest-enabled`,
      },
    ];
  return [
    "backend/bad-response",
    {
      state: "Google cannot give the version out",
      hint: `Check the Cloud KMS key that ${secret} is encrypted with, where it has one of your own`,
    },
  ];
}
