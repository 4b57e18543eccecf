/** What is told of a failure, from the SDK's error or from one item of a batch. Nothing of it but its name is passed on. */
export interface Fault {
  /** AWS's own name of it. */
  readonly name: string;
  /** AWS's own words: they choose between hints of ours, and go nowhere. */
  readonly words: string;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** The operating system's or TLS's own code. */
  readonly system?: string | undefined;
}

const REQUEST_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads an error of the SDK. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: "", words: "" };
  const { status, requestId } = metadataOf(error);
  const system = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return {
    name: error.name,
    words: error.message,
    status,
    requestId: requestId !== undefined && REQUEST_ID.test(requestId) ? requestId : undefined,
    system:
      system !== undefined && /^E[A-Z_0-9]{2,40}$|^(?:CERT|UNABLE|SELF|DEPTH)_[A-Z_]{2,60}$/.test(system)
        ? system
        : undefined,
  };
}

function metadataOf(error: Error): { readonly status?: number; readonly requestId?: string } {
  if (!("$metadata" in error) || typeof error.$metadata !== "object" || error.$metadata === null) return {};
  const { $metadata } = error;
  return {
    ...("httpStatusCode" in $metadata && typeof $metadata.httpStatusCode === "number"
      ? { status: $metadata.httpStatusCode }
      : {}),
    ...("requestId" in $metadata && typeof $metadata.requestId === "string" ? { requestId: $metadata.requestId } : {}),
  };
}

/** The account that a denial names. */
export function accountIn({ words }: Fault): string | undefined {
  return /arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(words)?.[1];
}
