import { ApiError, type Detail } from "./api-error.ts";
import { type Projects, secretManagerHost } from "./projects.ts";
import type { GoogleFault, GoogleRequest } from "./traffic.ts";

function quotaOf(method: string): { readonly kind: string; readonly perMinute: string } {
  if (method === "AccessSecretVersion") return { kind: "Access", perMinute: "90000" };
  return { kind: /^(?:Get|List)/.test(method) ? "Read" : "Write", perMinute: "600" };
}

function quotaExceeded(method: string, projects: Projects, retryAfterSeconds: number | undefined): ApiError {
  const { kind, perMinute } = quotaOf(method);
  const { number } = projects.first;
  const metadata = {
    consumer: `projects/${number}`,
    quota_limit: `${kind}RequestsPerMinutePerProject`,
    quota_limit_value: perMinute,
    quota_location: "global",
    quota_metric: `${secretManagerHost}/${kind.toLowerCase()}_requests`,
    service: secretManagerHost,
  };
  const url = "https://cloud.google.com/docs/quota#requesting_higher_quota";
  const details: readonly Detail[] = [
    { type: "ErrorInfo", reason: "RATE_LIMIT_EXCEEDED", domain: "googleapis.com", metadata },
    { type: "Help", links: [{ description: "Request a higher quota limit.", url }] },
    ...(retryAfterSeconds === undefined ? [] : [{ type: "RetryInfo", seconds: retryAfterSeconds } as const]),
  ];
  const message = `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute' of service '${secretManagerHost}' for consumer 'project_number:${number}'.`;
  return new ApiError("RESOURCE_EXHAUSTED", message, {
    details,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  });
}

const texts: Readonly<Record<string, string>> = {
  INTERNAL: "Internal error encountered.",
  UNAVAILABLE: "The service is currently unavailable.",
  DEADLINE_EXCEEDED: "The request was not finished within its deadline.",
};

export type ErrorFault = Extract<GoogleFault, { kind: "error" | "quota" }>;

/** The refusal that a fault stands for. */
export function scriptedError(fault: ErrorFault, request: Pick<GoogleRequest, "method">, projects: Projects): ApiError {
  if (fault.kind === "quota") return quotaExceeded(request.method, projects, fault.retryAfterSeconds);
  return new ApiError(fault.status, fault.message ?? texts[fault.status] ?? fault.status, fault);
}
