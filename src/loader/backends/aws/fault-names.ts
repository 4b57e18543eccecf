/** What AWS calls a request that came too soon. Several come with status 400. */
export const THROTTLED: ReadonlySet<string> = new Set([
  "BandwidthLimitExceeded",
  "EC2ThrottledException",
  "LimitExceededException",
  "PriorRequestNotComplete",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequests",
  "TooManyRequestsException",
  "TransactionInProgressException",
]);

/** Failures of AWS itself, or of what it asks, that come with status 400. */
export const TRANSIENT: ReadonlySet<string> = new Set([
  "IDPCommunicationError",
  "IDPCommunicationErrorException",
  "InternalServiceError",
  "InternalServiceErrorException",
  "RequestTimeout",
  "RequestTimeoutException",
  "ServiceUnavailable",
]);

/** A signature or a session that is over, or a clock that is wrong. */
export const EXPIRED: ReadonlySet<string> = new Set(["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"]);

/** What AWS calls a time that is not its own. */
export const SKEWED: ReadonlySet<string> = new Set([
  "RequestExpired",
  "RequestInTheFuture",
  "RequestTimeTooSkewed",
  "SignatureExpired",
]);

/** What AWS calls a signature that does not fit: a wrong secret key, or a clock that is wrong. */
export const UNSIGNED: ReadonlySet<string> = new Set(["InvalidSignatureException", "SignatureDoesNotMatch"]);

/** What AWS calls a key that it does not know. */
export const UNKNOWN: ReadonlySet<string> = new Set([
  "AuthFailure",
  "IncompleteSignature",
  "IncompleteSignatureException",
  "InvalidAccessKeyId",
  "InvalidClientTokenId",
  "MissingAuthenticationToken",
  "MissingAuthenticationTokenException",
  "UnrecognizedClientException",
]);

/** What AWS calls a denial. */
export const DENIED: ReadonlySet<string> = new Set([
  "AccessDenied",
  "AccessDeniedException",
  "NotAuthorized",
  "OptInRequired",
  "UnauthorizedOperation",
]);
