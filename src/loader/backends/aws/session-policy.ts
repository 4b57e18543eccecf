import { resourceOf } from "./arn.ts";

/** What STS takes at most, in characters. */
const LARGEST = 2048;

/**
 * An inline policy that cuts a session down to reading these secrets: a role may be allowed more. `undefined` where it would be
 * larger than STS takes.
 */
export function sessionPolicy(ids: readonly string[], region: string, roleArn: string): string | undefined {
  const [, , , , account] = roleArn.split(":");
  const resources = [...new Set(ids.map((id) => resourceOf(id, region, account)))];
  const policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: resources },
      // Has no resources of its own: of each secret in a batch GetSecretValue is asked.
      { Effect: "Allow", Action: "secretsmanager:BatchGetSecretValue", Resource: "*" },
      {
        Effect: "Allow",
        Action: "kms:Decrypt",
        Resource: "*",
        Condition: { StringLike: { "kms:ViaService": "secretsmanager.*" } },
      },
    ],
  });
  return policy.length > LARGEST ? undefined : policy;
}
