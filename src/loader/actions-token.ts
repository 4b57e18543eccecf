import type { Context } from "./backend.ts";
import { SecretsError } from "./errors/secrets-error.ts";
import { hasFields, parseJson } from "./json.ts";
import { sendWithRetries } from "./retry.ts";

/** What GitHub gives a job that may ask for its OIDC token. */
export const ACTIONS_VARIABLES = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"] as const;

/** A request for the job's OIDC token. */
export interface ActionsTokenRequest {
  readonly url: string;
  readonly bearer: string;
  /** Without one GitHub takes the owner's URL. */
  readonly audience: string | undefined;
}

/** The job's OIDC token. It lives for five minutes: it is asked for when it is about to be used. */
export async function actionsToken(request: ActionsTokenRequest, context: Context): Promise<string> {
  const { url, bearer, audience } = request;
  if (!URL.canParse(url)) throw refused(undefined, "Let the runner set ACTIONS_ID_TOKEN_REQUEST_URL: it is no address");
  const separator = url.includes("?") ? "&" : "?";
  const answer = await sendWithRetries(context, {
    method: "GET",
    url: audience === undefined ? url : `${url}${separator}audience=${encodeURIComponent(audience)}`,
    headers: { Authorization: `Bearer ${bearer}`, Accept: "application/json" },
  });
  const token = answer.status === 200 ? tokenOf(answer.body) : undefined;
  if (token === undefined)
    throw refused(
      answer.status,
      "Add `permissions: id-token: write` to the job and run it again: GitHub gave no OIDC token",
    );
  return token;
}

function tokenOf(body: Uint8Array): string | undefined {
  const json = parseJson(body)?.json;
  return hasFields(json) && typeof json["value"] === "string" ? json["value"] : undefined;
}

function refused(status: number | undefined, hint: string): SecretsError {
  return new SecretsError("backend/unauthenticated", {
    action: "ask GitHub for an OIDC token",
    facts: { method: "jwt", status },
    hint,
  });
}
