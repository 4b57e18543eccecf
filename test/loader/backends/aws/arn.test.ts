import { assert, pre, property, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { arnOf, isNamed, resourceOf } from "../../../../src/loader/backends/aws/arn.ts";

const name = stringMatching(/^[A-Za-z0-9/_+=.@-]{1,40}$/);
const suffix = stringMatching(/^[A-Za-z0-9]{6}$/);
const arn = (of: string): string => `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${of}`;

test("edge case 24: a secret answers to its name, its ARN and its ARN without the end, and to no other", () => {
  assert(
    property(name, suffix, name, (own, end, other) => {
      const full = arn(`${own}-${end}`);
      for (const id of [own, full, arn(own)]) expect(isNamed(id, full, own)).toBe(true);
      pre(other !== own && other !== `${own}-${end}`);
      for (const id of [other, arn(other)]) expect(isNamed(id, full, own)).toBe(false);
    }),
  );
});

test("an ARN has its region and account, and a name has none", () => {
  expect(arnOf(arn("a/b-AbCdEf"))).toEqual({ region: "eu-west-1", account: "123456789012" });
  expect(arnOf("arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:a")?.region).toBe("cn-north-1");
  assert(property(name, (own) => arnOf(own) === undefined));
});

test.each([
  ["app", "eu-west-1", undefined, "arn:aws:secretsmanager:eu-west-1:*:secret:app-??????"],
  ["app", "cn-north-1", "123456789012", "arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:app-??????"],
  ["app", "us-gov-west-1", undefined, "arn:aws-us-gov:secretsmanager:us-gov-west-1:*:secret:app-??????"],
  [arn("app"), "us-east-1", undefined, `${arn("app")}-??????`],
  [arn("app-AbCdEf"), "us-east-1", undefined, arn("app-AbCdEf")],
])("%s in %s is %s of a policy", (id, region, account, resource) => {
  expect(resourceOf(id, region, account)).toBe(resource);
});
