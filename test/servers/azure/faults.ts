import type { OutgoingHttpHeaders } from "node:http";
import type { SeenRequest } from "../fault-proxy.ts";
import type { Fault } from "../faults.ts";
import { entraError } from "./aadsts.ts";
import type { Answer } from "./answer.ts";
import { epochSeconds } from "./answer.ts";

export type Service = "vault" | "entra" | "managed-identity";

export interface AzureRequest extends SeenRequest {
  readonly service: Service;
  /** With the port, where the client gave one. */
  readonly host: string;
  /** The client id in the token, when a vault has verified it. */
  readonly as: string | undefined;
}

export type AzureMatch = (request: AzureRequest) => boolean;

/** Requests to a vault with a token that counts: not the one that gets the challenge. */
export const toVault: AzureMatch = ({ service, as }) => service === "vault" && as !== undefined;

/** Requests for a token, at Entra or from a managed identity: the logins. */
export const forToken: AzureMatch = ({ service, path }) =>
  service === "managed-identity" || (service === "entra" && /\/oauth2\/v2\.0\/token(\?|$)/.test(path));

type StatusFault = Extract<Fault, { kind: "status" }>;

function vaultFault(status: number, code: string, message: string, headers: OutgoingHttpHeaders = {}): StatusFault {
  return { kind: "status", status, headers, body: JSON.stringify({ error: { code, message } }) };
}

/** Too many requests. The real one has no Retry-After. */
export function throttled(retryAfterSeconds?: number): StatusFault {
  const headers = retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
  const message =
    "Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached";
  return vaultFault(429, "Throttled", message, headers);
}

/** A vault that does not work, with 503 unless given. */
export function vaultUnavailable(status = 503): StatusFault {
  const code = status === 503 ? "ServiceUnavailable" : "InternalServerError";
  return vaultFault(status, code, "The service is unavailable.");
}

/** Continuous access evaluation: the token counts no more, and a new one has to be asked for with these claims. */
export function claimsChallenge(tenant: string): StatusFault {
  const claims = { access_token: { nbf: { essential: true, value: String(epochSeconds()) } } };
  const encoded = Buffer.from(JSON.stringify(claims)).toString("base64");
  const login = `Bearer authorization="https://login.microsoftonline.com/${tenant}", resource="https://vault.azure.net"`;
  const header = `${login}, error="insufficient_claims", claims="${encoded}"`;
  const message = "Continuous access evaluation resulted in claims challenge.";
  return vaultFault(401, "Unauthorized", message, { "www-authenticate": header });
}

function asFault(answer: Answer): StatusFault {
  return { kind: "status", status: answer.status, headers: answer.headers, body: answer.body.toString() };
}

/** A login host that does not work (5xx), or throttles (429). */
export function entraUnavailable(status = 503): StatusFault {
  const throttles = status === 429;
  const error = throttles ? "temporarily_unavailable" : "server_error";
  const message = "A transient error has occurred. Please try again.";
  return asFault(entraError({ status, error, number: throttles ? 50196 : 90033, message }));
}

/** A metadata service that fails: 410 while it is updated, 429, 500. */
export function managedIdentityUnavailable(status = 500): StatusFault {
  const description = status === 410 ? "IMDS is updating" : "Failed to retrieve token";
  const body = JSON.stringify({ error: "unknown", error_description: description });
  return { kind: "status", status, body };
}
