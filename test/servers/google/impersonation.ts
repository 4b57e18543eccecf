import type { RealAnswer } from "../faults.ts";
import { json } from "./answer.ts";
import { ApiError } from "./api-error.ts";
import type { Iam } from "./iam.ts";
import type { Tokens } from "./tokens.ts";

export const impersonationPath = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/;

interface Asked {
  readonly scope?: readonly string[];
  readonly lifetime?: string;
}

function denied(permission: string): ApiError {
  const message = `Permission '${permission}' denied on resource (or it may not exist).`;
  const metadata = { permission };
  const info = { type: "ErrorInfo", reason: "IAM_PERMISSION_DENIED", domain: "iam.googleapis.com", metadata } as const;
  return new ApiError("PERMISSION_DENIED", message, { details: [info] });
}

/** `POST https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/EMAIL:generateAccessToken`. */
export async function generateAccessToken(
  { iam, tokens }: { readonly iam: Iam; readonly tokens: Tokens },
  request: { readonly email: string; readonly authorization: string | undefined; readonly body: string },
): Promise<RealAnswer> {
  const members = await tokens.verify(
    request.authorization,
    "google.iam.credentials.v1.IAMCredentials.GenerateAccessToken",
  );
  const permission = "iam.serviceAccounts.getAccessToken";
  if (!iam.allows(members, permission, [`serviceAccounts/${request.email}`])) throw denied(permission);
  const { scope = [], lifetime = "3600s" } = JSON.parse(request.body === "" ? "{}" : request.body) as Asked;
  const seconds = Number(/^(\d+)s$/.exec(lifetime)?.[1] ?? Number.NaN);
  if (scope.length === 0 || !(seconds > 0 && seconds <= 3600)) {
    throw new ApiError("INVALID_ARGUMENT", "Request contains an invalid argument.");
  }
  const lifetimeSeconds = Math.min(seconds, tokens.lifetimeSeconds);
  const { token, expiresAt } = tokens.issue([`serviceAccount:${request.email}`], { scopes: scope, lifetimeSeconds });
  // Google gives whole seconds.
  return json(200, { accessToken: token, expireTime: new Date(expiresAt).toISOString().replace(/\.\d+/, "") });
}
