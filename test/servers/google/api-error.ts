import protobuf from "protobufjs";

/** The canonical codes of gRPC that these services answer with, and what REST makes of them. */
const codes = {
  INVALID_ARGUMENT: { grpc: 3, http: 400 },
  DEADLINE_EXCEEDED: { grpc: 4, http: 504 },
  NOT_FOUND: { grpc: 5, http: 404 },
  ALREADY_EXISTS: { grpc: 6, http: 409 },
  PERMISSION_DENIED: { grpc: 7, http: 403 },
  RESOURCE_EXHAUSTED: { grpc: 8, http: 429 },
  FAILED_PRECONDITION: { grpc: 9, http: 400 },
  UNIMPLEMENTED: { grpc: 12, http: 501 },
  INTERNAL: { grpc: 13, http: 500 },
  UNAVAILABLE: { grpc: 14, http: 503 },
  UNAUTHENTICATED: { grpc: 16, http: 401 },
} as const;

export type Status = keyof typeof codes;

/** Entries of `google.rpc.Status.details`. */
export type Detail =
  | {
      readonly type: "ErrorInfo";
      readonly reason: string;
      readonly domain: string;
      readonly metadata?: Readonly<Record<string, string>>;
    }
  | { readonly type: "Help"; readonly links: readonly { readonly description: string; readonly url: string }[] }
  | { readonly type: "RetryInfo"; readonly seconds: number };

export interface ApiErrorOptions {
  readonly details?: readonly Detail[];
  /** Sent as a header by REST only; gRPC has `RetryInfo`. */
  readonly retryAfterSeconds?: number;
}

/** A refusal by one of Google's APIs, before it is put into the words of REST or of gRPC. */
export class ApiError extends Error {
  readonly status: Status;
  readonly details: readonly Detail[];
  readonly retryAfterSeconds: number | undefined;

  constructor(status: Status, message: string, options: ApiErrorOptions = {}) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.details = options.details ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  get grpcCode(): number {
    return codes[this.status].grpc;
  }

  get httpCode(): number {
    return codes[this.status].http;
  }
}

/** Everything but an `ApiError` is a mistake in the stand-in, and shows as one. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ApiError("INTERNAL", `The stand-in failed: ${text}`);
}

// google/rpc/status.proto and google/rpc/error_details.proto, as far as they are used here.
const rpc = protobuf.parse(`
  syntax = "proto3";
  package google.rpc;
  message Any { string type_url = 1; bytes value = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message ErrorInfo { string reason = 1; string domain = 2; map<string, string> metadata = 3; }
  message Link { string description = 1; string url = 2; }
  message Help { repeated Link links = 1; }
  message Duration { int64 seconds = 1; }
  message RetryInfo { Duration retry_delay = 1; }
`).root;

const typeUrl = (type: string): string => `type.googleapis.com/google.rpc.${type}`;

function encode(type: string, value: object): Uint8Array {
  const message = rpc.lookupType(`google.rpc.${type}`);
  return message.encode(message.fromObject(value)).finish();
}

/** The value of the trailer `grpc-status-details-bin`; nothing when there are no details. */
export function statusDetails(error: ApiError): Buffer | undefined {
  if (error.details.length === 0) return undefined;
  const details = error.details.map(({ type, ...fields }) => ({
    typeUrl: typeUrl(type),
    value: encode(type, "seconds" in fields ? { retryDelay: fields } : fields),
  }));
  return Buffer.from(encode("Status", { code: error.grpcCode, message: error.message, details }));
}

/** The body of a REST answer. */
export function errorBody(error: ApiError): object {
  const details = error.details.map(({ type, ...fields }) => ({
    "@type": typeUrl(type),
    ...("seconds" in fields ? { retryDelay: `${fields.seconds}s` } : fields),
  }));
  const { httpCode: code, message, status } = error;
  return { error: { code, message, status, ...(details.length === 0 ? {} : { details }) } };
}
