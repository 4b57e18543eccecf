export type { AuditEvent } from "./loader/audit.ts";
export type {
  Backend,
  Context,
  Description,
  Lease,
  Meter,
  Opening,
  Outcome,
  Precondition,
  Principal,
  Writable,
} from "./loader/backend.ts";
export type { ErrorCode } from "./loader/errors/catalogue.ts";
export type { Facts } from "./loader/errors/facts.ts";
export { SecretsError } from "./loader/errors/secrets-error.ts";
export type { LoadOptions } from "./loader/load-options.ts";
export { loadSecrets } from "./loader/load-secrets.ts";
export { type OpenOptions, type OpenSecrets, openSecrets } from "./loader/open-secrets.ts";
export type { KeyReport, Report } from "./loader/report.ts";
export { reveal } from "./loader/secrets-object.ts";
export type { Signal } from "./loader/signal.ts";
export { Redacted } from "./redaction/redacted.ts";
export { check } from "./schema/check/check.ts";
export type { Composed, Parts } from "./schema/composition.ts";
export type { AnyConfig, Checked, Config, Consumer, ConsumerSecrets, EnvironmentOf, Secrets } from "./schema/config.ts";
export type {
  CustomBackend,
  CustomContext,
  CustomDescription,
  CustomFailure,
  CustomLease,
  CustomOutcome,
  CustomPrecondition,
  CustomPrincipal,
  CustomRequest,
  CustomResponse,
  CustomSignal,
  CustomValue,
} from "./schema/custom-backend.ts";
export * from "./schema/declare.ts";
export { inventory } from "./schema/describe-config.ts";
export type { Entry, EntryOptions, Exact, From, FromText, Made, Previous, SecretOptions } from "./schema/entry.ts";
export type { Format } from "./schema/format.ts";
export type { Generator } from "./schema/generator.ts";
export type { Identity } from "./schema/identity.ts";
export type { Inventory } from "./schema/inventory.ts";
export type { Issue, IssueCode } from "./schema/issue.ts";
export { type Plan, type PlannedKey, type PlannedRead, plan } from "./schema/plan.ts";
export { formatReference, type Location, parseReference, type Reference } from "./schema/reference.ts";
export type { Setting, Variable } from "./schema/setting.ts";
export type { Source } from "./schema/source.ts";
export type { AwsClient } from "./schema/sources/aws.ts";
export type { AzureClient, AzureSecret, AzureSecretProperties } from "./schema/sources/azure.ts";
export type { GcpCallOptions, GcpClient } from "./schema/sources/gcp.ts";
export type { KubernetesClient, KubernetesMetadata, KubernetesSecret } from "./schema/sources/kubernetes.ts";
export type { VaultClient } from "./schema/sources/vault.ts";
export type { InputOf, OutputOf, StandardSchema } from "./schema/standard-schema.ts";
