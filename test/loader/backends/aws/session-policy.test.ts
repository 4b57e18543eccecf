import { expect, test } from "vitest";
import { sessionPolicy } from "../../../../src/loader/backends/aws/session-policy.ts";

const role = "arn:aws:iam::123456789012:role/app";
const full = "arn:aws:secretsmanager:eu-west-1:210987654321:secret:other-AbCdEf";

test("a session is cut down to the secrets that are planned, each once", () => {
  const { Statement: statements } = JSON.parse(
    sessionPolicy(["app/one", full, "app/one"], "us-east-1", role) ?? "",
  ) as {
    Statement: readonly { Action: string; Resource: unknown; Condition?: unknown }[];
  };
  expect(statements.map(({ Action: action }) => action)).toEqual([
    "secretsmanager:GetSecretValue",
    "secretsmanager:BatchGetSecretValue",
    "kms:Decrypt",
  ]);
  expect(statements[0]?.Resource).toEqual([
    "arn:aws:secretsmanager:us-east-1:123456789012:secret:app/one-??????",
    full,
  ]);
  expect(statements[2]?.Condition).toEqual({ StringLike: { "kms:ViaService": "secretsmanager.*" } });
});

test("a policy that STS would refuse for its size is none", () => {
  const many = Array.from({ length: 40 }, (_, at) => `a-secret-with-a-long-name/${at}`);
  expect(sessionPolicy(many, "us-east-1", role)).toBeUndefined();
});
