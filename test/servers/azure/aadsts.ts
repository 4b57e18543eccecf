import { randomUUID } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { type Answer, jsonAnswer } from "./answer.ts";

export interface EntraError {
  readonly status: number;
  readonly error: string;
  readonly number: number;
  readonly message: string;
  /** The real service leaves it out of some errors. */
  readonly withoutUri?: boolean;
}

/** An error of the token endpoint, with what it repeats in its text. */
export function entraError(error: EntraError, headers: OutgoingHttpHeaders = {}): Answer {
  const timestamp = `${new Date().toISOString().slice(0, 19).replace("T", " ")}Z`;
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const uri = { error_uri: `https://login.microsoftonline.com/error?code=${error.number}` };
  return jsonAnswer(
    error.status,
    {
      error: error.error,
      error_description: `AADSTS${error.number}: ${error.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [error.number],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      ...(error.withoutUri ? {} : uri),
    },
    { "cache-control": "no-store, no-cache", ...headers },
  );
}

export function invalidClient(number: number, message: string, withoutUri = false): EntraError {
  return { status: 401, error: "invalid_client", number, message, withoutUri };
}

export function badRequest(error: string, number: number, message: string): EntraError {
  return { status: 400, error, number, message };
}

export function unknownTenant(tenant: string): EntraError {
  return badRequest(
    "invalid_request",
    90002,
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  );
}

export function missingParameter(name: string): EntraError {
  return badRequest("invalid_request", 900144, `The request body must contain the following parameter: '${name}'.`);
}

const elsewhere =
  "This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.";

export function unknownApp(clientId: string): EntraError {
  return badRequest(
    "unauthorized_client",
    700016,
    `Application with identifier '${clientId}' was not found in the directory 'test'. ${elsewhere} You may have sent your authentication request to the wrong tenant.`,
  );
}

export function unknownResource(resource: string): EntraError {
  return badRequest(
    "invalid_resource",
    500011,
    `The resource principal named ${resource} was not found in the tenant named test. ${elsewhere} You might have sent your authentication request to the wrong tenant.`,
  );
}
