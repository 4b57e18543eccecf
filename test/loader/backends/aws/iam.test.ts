import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mayRead } from "../../../servers/aws-account.ts";
import type { AwsKey } from "../../../servers/aws-signed.ts";
import { type FaultProxy, startFaultProxy } from "../../../servers/fault-proxy.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { at, codeOf, errorOf, opened, textOf } from "./opened.ts";

suiteFor("ministack", ({ ministack }) => {
  const folder = randomUUID();
  const name = (rest: string): string => `${folder}/${rest}`;
  const arns: { [name: string]: string } = {};
  let proxy: FaultProxy;

  const userWith = async (statements: Parameters<typeof ministack.createUser>[1]): Promise<AwsKey> =>
    (await ministack.createUser(`user-${randomUUID()}`, statements)).key;
  const operations = (): readonly string[] =>
    proxy.requests.map(({ headers }) => String(headers["x-amz-target"]).replace("secretsmanager.", ""));

  beforeAll(async () => {
    proxy = await startFaultProxy({ target: ministack.address });
    for (const one of ["a", "b"])
      arns[one] = (await ministack.createSecret(name(one), { SecretString: JSON.stringify({ key: one }) })).arn;
  });
  beforeEach(() => proxy.clear());
  afterAll(() => proxy.stop());

  test("names with slashes at their beginning, double ones and dots are read by those names", async () => {
    const names = [`/${name("slash")}`, `${name("a")}//b`, `${name("a")}/../+=.@-_`];
    for (const one of names) await ministack.createSecret(one, { SecretString: JSON.stringify({ key: one }) });
    const { backend, context } = opened({ address: proxy.address, key: ministack.root });
    const outcomes = await backend.read(
      names.map((one) => at(one, "key")),
      context,
    );
    expect(outcomes.map(textOf)).toEqual(names);
    expect(await backend.describe([at(names[1] ?? "")], context)).toMatchObject([{ state: "exists" }]);
  });

  describe("a policy for one ARN", () => {
    let key: AwsKey;
    beforeAll(async () => {
      key = await userWith(mayRead(arns["a"] ?? ""));
    });
    const store = () => opened({ address: proxy.address, key });

    test("edge case 24: lets it be read by name, by ARN, and by ARN without its end", async () => {
      const { read } = store();
      const arn = arns["a"] ?? "";
      for (const id of [name("a"), arn, arn.slice(0, -7)]) expect(textOf(await read(id, "key"))).toBe("a");
    });

    test("denies another and an absent one, and the hint names the action, the ARN and whose policy it is", async () => {
      const { read } = store();
      for (const one of ["b", "absent"]) {
        const error = errorOf(await read(name(one), "key"));
        expect(error.code).toBe("backend/denied");
        expect(error.hint).toContain(
          `Grant "secretsmanager:GetSecretValue" on arn:aws:secretsmanager:us-east-1:000000000000:secret:${name(one)}-??????`,
        );
        expect(error.hint).toContain("the owner of the access key");
      }
    });

    test("edge case 24: denies a part of a batch, and gives the rest", async () => {
      const { backend, context } = store();
      const outcomes = await backend.read([at(name("a"), "key"), at(name("b"), "key"), at(name("none"))], context);
      expect(outcomes.map(textOf)).toEqual(["a", "backend/denied", "backend/denied"]);
      expect(errorOf(outcomes[1]).hint).toContain(`secret:${name("b")}-??????`);
      expect(operations()).toEqual(["BatchGetSecretValue"]);
    });
  });

  test("edge case 24: without the batch's own action each secret is read alone, and no batch is tried again", async () => {
    const key = await userWith([{ Action: "secretsmanager:GetSecretValue", Resource: "*" }]);
    const { backend, context } = opened({ address: proxy.address, key });
    const references = [at(name("a"), "key"), at(name("b"), "key"), at(name("none"))];
    expect((await backend.read(references, context)).map(textOf)).toEqual(["a", "b", "missing secret"]);
    expect(operations()).toEqual(["BatchGetSecretValue", ...Array.from({ length: 3 }, () => "GetSecretValue")]);
    await backend.read(references, context);
    expect(operations().filter((operation) => operation === "BatchGetSecretValue")).toHaveLength(1);
  });

  test("an explicit denial says that it is one", async () => {
    const key = await userWith([
      ...mayRead("*"),
      { Effect: "Deny", Action: "secretsmanager:GetSecretValue", Resource: arns["b"] ?? "" },
    ]);
    const { read } = opened({ address: proxy.address, key });
    expect(textOf(await read(name("a"), "key"))).toBe("a");
    expect(codeOf(await read(name("b"), "key"))).toBe("backend/denied");
  });

  test("a wrong secret key, an unknown key and a session that is none are refused, each with its own hint", async () => {
    const key = await userWith(mayRead("*"));
    const wrong = errorOf(
      await opened({ address: proxy.address, key: { ...key, secretAccessKey: "wrong" } }).read(name("a")),
    );
    expect(wrong.code).toBe("backend/unauthenticated");
    expect(wrong.hint).toContain("the secret key that belongs to the access key into ID and SECRET");
    const unknown = errorOf(
      await opened({ address: proxy.address, key: { ...key, accessKeyId: "AKIAIOSFODNN7EXAMPLE" } }).read(name("a")),
    );
    expect(unknown.code).toBe("backend/unauthenticated");
    expect(unknown.hint).toContain("Put a valid access key");
    const session = errorOf(
      await opened({ address: proxy.address, key: { ...key, sessionToken: "none" } }).read(name("a")),
    );
    expect(session.code).toBe("backend/unauthenticated");
  });

  test("edge cases 24 and 34: 100 keys over 100 secrets are five calls of at most 20, each secret once", async () => {
    const names = Array.from({ length: 100 }, (_, index) => name(`many-${index}`));
    await Promise.all(names.map((one) => ministack.createSecret(one, { SecretString: `value of ${one}` })));
    const { backend, context } = opened({ address: proxy.address, key: ministack.root });
    const outcomes = await backend.read(
      [...names, ...names].map((one) => at(one)),
      context,
    );
    expect(outcomes.map(textOf)).toEqual([...names, ...names].map((one) => `value of ${one}`));
    expect(operations()).toEqual(Array.from({ length: 5 }, () => "BatchGetSecretValue"));
    const ids = proxy.requests.map(({ body }) => (JSON.parse(body) as { SecretIdList: string[] }).SecretIdList);
    expect(ids.map(({ length }) => length)).toEqual([20, 20, 20, 20, 20]);
    expect(new Set(ids.flat()).size).toBe(100);
    expect(context.meter).toEqual({ requests: 5, logins: 0 });
  });

  test("edge case 24: bytes come whole, and no field of them is text", async () => {
    const bytes = Uint8Array.from([0, 255, 1, 254, 128]);
    await ministack.createSecret(name("bytes"), { SecretBinary: Buffer.from(bytes).toString("base64") });
    const { read } = opened({ address: proxy.address, key: ministack.root });
    const outcome = await read(name("bytes"));
    expect(outcome?.status === "found" && [...outcome.value.reveal()]).toEqual([...bytes]);
    expect(codeOf(await read(name("bytes"), "field"))).toBe("value/undecodable");
  });

  test("a secret marked for deletion is not missing (edge case 24), alone or in a batch", async () => {
    await ministack.createSecret(name("gone"), { SecretString: "x" });
    await ministack.secrets("DeleteSecret", { SecretId: name("gone"), RecoveryWindowInDays: 7 });
    const { backend, context, read } = opened({ address: proxy.address, key: ministack.root });
    const alone = errorOf(await read(name("gone")));
    expect(alone.code).toBe("value/deleted");
    expect(alone.hint).toBe(
      `Restore it with \`aws secretsmanager restore-secret --secret-id ${name("gone")} --region us-east-1\``,
    );
    expect((await backend.read([at(name("gone")), at(name("a"), "key")], context)).map(textOf)).toEqual([
      "value/deleted",
      "a",
    ]);
    expect(await backend.describe([at(name("gone"))], context)).toEqual([{ state: "deleted", field: "unknown" }]);
  });

  test("a description never reads a value, and a denied one names its own action", async () => {
    const { backend, context } = opened({ address: proxy.address, key: ministack.root });
    const [whole, field, old, none] = await backend.describe(
      [at(name("a")), at(name("a"), "key"), at(name("a"), "key", "AWSPREVIOUS"), at(name("absent"))],
      context,
    );
    expect(whole).toMatchObject({ state: "exists", field: "exists", createdAt: expect.any(Date) });
    expect(field).toMatchObject({ state: "exists", field: "unknown" });
    expect(old).toEqual({ state: "missing", field: "missing" });
    expect(none).toEqual({ state: "missing", field: "missing" });
    expect(operations()).toEqual(["DescribeSecret", "DescribeSecret"]);
    const key = await userWith([{ Action: "secretsmanager:GetSecretValue", Resource: "*" }]);
    const blind = opened({ address: proxy.address, key });
    const [denied] = await blind.backend.describe([at(name("a"))], blind.context);
    expect(denied).toMatchObject({
      state: "failed",
      error: { code: "backend/denied", hint: expect.stringContaining('Grant "secretsmanager:DescribeSecret" on arn:') },
    });
  });

  test("who we are is what STS says, and a refused key is no answer", async () => {
    const { arn, key } = await ministack.createUser(`user-${randomUUID()}`);
    const { backend, context } = opened({ address: proxy.address, key });
    expect(await backend.whoami(context)).toEqual({ method: "keys", name: arn, grants: [] });
    const wrong = opened({ address: proxy.address, key: { ...key, secretAccessKey: "wrong" } });
    await expect(wrong.backend.whoami(wrong.context)).rejects.toMatchObject({ code: "backend/unauthenticated" });
  });

  test("an ARN is asked in its own region (edge case 24)", async () => {
    const { read } = opened({ address: proxy.address, key: ministack.root, settings: { region: "eu-west-1" } });
    expect(textOf(await read(name("a"), "key"))).toBe("missing secret");
    expect(textOf(await read(arns["a"] ?? "", "key"))).toBe("a");
    const scopes = proxy.requests.map(
      ({ headers }) => /Credential=\S+?\/\d{8}\/([^/]+)\//.exec(String(headers.authorization))?.[1],
    );
    expect(scopes).toEqual(["eu-west-1", "us-east-1"]);
  });
});
