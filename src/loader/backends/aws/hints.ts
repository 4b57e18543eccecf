import type { ErrorCode } from "../../errors/catalogue.ts";
import type { Facts } from "../../errors/facts.ts";
import { SecretsError } from "../../errors/secrets-error.ts";

/** What a hint may name besides the facts of its error. */
export interface Hinted extends Facts {
  /** Who the policies belong to: `role arn:...`, `profile "dev"`. */
  readonly who?: string | undefined;
  /** Where the credential in use comes from: variables, a file. */
  readonly origin?: string | undefined;
  /** The secret as it was asked for. */
  readonly id?: string | undefined;
  readonly region?: string | undefined;
}

/** A hint's name. */
export type HintName =
  | "denied"
  | "deniedExplicitly"
  | "kmsDenied"
  | "undecryptable"
  | "deleted"
  | "skewed"
  | "badSignature"
  | "sessionOver"
  | "unknownKey"
  | "noCredentials"
  | "failing"
  | "badName"
  | "noAnswer"
  | "refusedLogin";

interface HintRow {
  readonly hint: (about: Hinted) => string;
  /** In place of the catalogue's state. */
  readonly state?: string;
}

/** What to do about a failure, in the words of AWS. */
const HINTS: { readonly [N in HintName]: HintRow } = {
  denied: {
    hint: (h) => `Grant "${h.permission}" on ${h.path} to ${h.who}; the answer is the same where nothing is there`,
  },
  deniedExplicitly: {
    state: "a policy denies it explicitly",
    hint: (h) =>
      `Take the explicit deny of "${h.permission}" on ${h.path} out of the policies that hold for ${h.who}: its own, the secret's, a boundary or the organisation's`,
  },
  kmsDenied: {
    state: "KMS denies the decryption",
    hint: (h) => `Grant "kms:Decrypt" on the KMS key of ${h.path} to ${h.who}, in its own policy and in the key's`,
  },
  undecryptable: {
    state: "KMS does not decrypt it",
    hint: (h) => `Enable the KMS key of ${h.path}, and grant "kms:Decrypt" on it to ${h.who}`,
  },
  deleted: {
    state: "the secret is marked for deletion",
    hint: (h) => `Restore it with \`aws secretsmanager restore-secret --secret-id ${h.id} --region ${h.region}\``,
  },
  skewed: {
    state: "the clock of this machine is not that of AWS",
    hint: () => "Set the clock right, e.g. with `timedatectl set-ntp true`: AWS takes no signature that is minutes off",
  },
  badSignature: {
    state: "the signature does not fit",
    hint: (h) =>
      `Put the secret key that belongs to the access key into ${h.origin}; if it does, set this machine's clock right`,
  },
  sessionOver: {
    state: "the session is over",
    hint: (h) => `Renew the temporary credentials in ${h.origin}: their session token has expired`,
  },
  unknownKey: {
    state: "AWS does not know the access key, or no longer",
    hint: (h) => `Put a valid access key, with its session token if it is a temporary one, into ${h.origin}`,
  },
  noCredentials: {
    state: "there are no credentials",
    hint: (h) => `Give ${h.origin} credentials: the provider that it was made with has none`,
  },
  failing: {
    state: "AWS failed",
    hint: (h) => `Look at the AWS Health Dashboard for ${h.region}, and try again`,
  },
  badName: {
    hint: (h) => `Correct the name ${h.id}: a secret's has letters, digits and /_+=.@- only`,
  },
  noAnswer: {
    hint: (h) =>
      `Look at what answers for Secrets Manager in ${h.region}, a proxy or AWS_ENDPOINT_URL: it is not what this backend reads`,
  },
  refusedLogin: {
    state: "the login was refused",
    hint: (h) => `Look into CloudTrail for why STS refused ${h.who} (${h.origin})`,
  },
};

/** An error with a hint of the table. */
export function awsError(code: ErrorCode, name: HintName, about: Hinted, action = "read"): SecretsError {
  const { hint, state } = HINTS[name];
  const { who: _who, origin: _origin, id: _id, region: _region, ...facts } = about;
  return new SecretsError(code, { action, facts, hint: hint(about), ...(state === undefined ? {} : { state }) });
}
