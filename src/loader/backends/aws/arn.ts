/** What an ARN of a secret says besides the secret's name. */
export interface SecretArn {
  readonly region: string;
  readonly account: string;
}

const ARN = /^arn:aws[a-z-]*:secretsmanager:([a-z0-9-]+):(\d{12}):secret:.+$/;

/** Whether an id is an ARN: no name has a colon. */
export const isArn = (id: string): boolean => id.startsWith("arn:");

/** The parts of a secret's ARN; `undefined` where it is a name. */
export function arnOf(id: string): SecretArn | undefined {
  if (!isArn(id)) return undefined;
  const [, region, account] = ARN.exec(id) ?? [];
  return region === undefined || account === undefined ? undefined : { region, account };
}

/** AWS appends six characters to a secret's name in its ARN, so that a policy for a deleted secret is none for its successor. */
const SUFFIX = /-[A-Za-z0-9]{6}$/;

/** The resource as a policy names it; six `?` stand for the suffix that only the full ARN has. */
export function resourceOf(id: string, region: string, account = "*"): string {
  if (arnOf(id) !== undefined) return SUFFIX.test(id) ? id : `${id}-??????`;
  return `arn:${partitionOf(region)}:secretsmanager:${region}:${account}:secret:${id}-??????`;
}

/** Whether a secret of this ARN and name is the one that was asked for, by its name, its ARN, or its ARN without the suffix. */
export function isNamed(id: string, arn: string | undefined, name: string | undefined): boolean {
  return id === name || id === arn || (arn !== undefined && isArn(id) && arn.replace(SUFFIX, "") === id);
}

const PARTITIONS: readonly (readonly [prefix: string, partition: string])[] = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-isob-", "aws-iso-b"],
  ["us-iso-", "aws-iso"],
  ["eu-isoe-", "aws-iso-e"],
  ["us-isof-", "aws-iso-f"],
  ["eusc-", "aws-eusc"],
];

function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
