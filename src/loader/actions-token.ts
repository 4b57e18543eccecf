import type { Settings } from "../schema/setting.ts";
import type { Context } from "./backend.ts";
import type { ErrorCode } from "./errors/catalogue.ts";
import type { Facts } from "./errors/facts.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { hasFields, parseJson } from "./json.ts";
import { sendWithRetries } from "./retry.ts";
import { SharedTokens } from "./shared-tokens.ts";

/** What GitHub gives a job that may ask for its OIDC token. */
export const ACTIONS_VARIABLES = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"] as const;

/** What gives a job those. */
export const ACTIONS_ADVICE: string =
  "add `permissions: id-token: write` to the job; a pull request from a fork and Dependabot cannot have that token";

/** A request for the job's OIDC token. */
export interface ActionsTokenRequest {
  /** The settings of the identity that the token is for, as declared. */
  readonly settings: Settings;
  /** Its name, for a hint. */
  readonly method?: string;
  readonly url: string;
  readonly bearer: string;
  /** Without one GitHub takes the owner's URL. */
  readonly audience: string | undefined;
}

/**
 * The job's OIDC token. It lives for five minutes: it is asked for when it is about to be used, once for all identities of a
 * load that want the same audience. An identity that asks again gets another one.
 */
export async function actionsToken(request: ActionsTokenRequest, context: Context): Promise<string> {
  const { audience, bearer, method, settings, url } = request;
  const name = JSON.stringify([url, bearer, audience]);
  try {
    return await SharedTokens.of(context.meter).take(name, settings, context, () => ask(request, context));
  } catch (error) {
    // Another identity may have asked.
    throw error instanceof SecretsError ? error.about({ method }) : error;
  }
}

async function ask({ url, bearer, audience }: ActionsTokenRequest, context: Context): Promise<string> {
  if (!URL.canParse(url))
    throw new SecretsError("backend/unconfigured", {
      action: ACTION,
      state: "ACTIONS_ID_TOKEN_REQUEST_URL is no address",
      facts: { variable: "ACTIONS_ID_TOKEN_REQUEST_URL" },
      hint: "Let the runner set ACTIONS_ID_TOKEN_REQUEST_URL: it is no address",
    });
  const separator = url.includes("?") ? "&" : "?";
  const { status, body } = await sendWithRetries(context, {
    method: "GET",
    url: audience === undefined ? url : `${url}${separator}audience=${encodeURIComponent(audience)}`,
    headers: { Authorization: `Bearer ${bearer}`, Accept: "application/json" },
  });
  const token = status === 200 ? tokenIn(body) : undefined;
  if (token === undefined) throw refusal(status, { status, address: new URL(url).origin });
  context.onToken?.(token);
  return token;
}

const ACTION = "ask GitHub for an OIDC token";

function tokenIn(body: Uint8Array): string | undefined {
  const json = parseJson(body)?.json;
  const token = hasFields(json) ? json["value"] : undefined;
  return typeof token === "string" && token !== "" ? token : undefined;
}

/** Only a refusal is about the job's permission: a service that is down, or slow, is no reason to grant anything. */
function refusal(status: number, facts: Facts): SecretsError {
  const error = (code: ErrorCode, hint: string): SecretsError =>
    new SecretsError(code, { action: ACTION, facts, hint });
  if (status === 401 || status === 403)
    return error(
      "backend/unauthenticated",
      "Add `permissions: id-token: write` to the job and run it again: GitHub gave no OIDC token",
    );
  if (status === 429) return error("backend/throttled", "Run the job again later: GitHub throttles its OIDC tokens");
  if (status >= 500)
    return error("backend/unreachable", `Run the job again: GitHub's service is at fault, with status ${status}`);
  return error(
    "backend/bad-response",
    `Look at what stands at ${facts.address}, the address of ACTIONS_ID_TOKEN_REQUEST_URL: it gave no OIDC token`,
  );
}
