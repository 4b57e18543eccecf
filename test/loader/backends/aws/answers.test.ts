import { inspect } from "node:util";
import { SecretsManager, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../../src/loader/errors/catalogue.ts";
import { SecretsError } from "../../../../src/loader/errors/secrets-error.ts";
import { variable } from "../../../../src/schema/setting.ts";
import { aws } from "../../../../src/schema/sources/aws.ts";
import { fakeClock } from "../vault/fake-clock.ts";
import { at, codeOf, errorOf, type Opening, opened, type ScriptedAnswer, scripted, textOf } from "./opened.ts";

const KEY = { accessKeyId: "id", secretAccessKey: "secret" };
const ACCOUNT = "arn:aws:iam::123456789012:user/server-canary is not authorized";

const other = "arn:aws:secretsmanager:us-east-1:222222222222:secret:shared-AbCdEf";

const fault = (name: string, words = "server-canary", status = 400): ScriptedAnswer => ({
  status,
  json: { __type: `com.amazonaws.secretsmanager#${name}`, message: words, extra: "server-canary" },
  headers: { "x-amzn-requestid": "0f3c9a52-9b7e-4a5c-8a86-0d1f6d3a3c11" },
});

const value = (text: string, name = "app"): ScriptedAnswer => ({
  json: {
    ARN: `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-AbCdEf`,
    Name: name,
    VersionId: "v1",
    SecretString: text,
    VersionStages: ["AWSCURRENT"],
    CreatedDate: 1_770_000_000,
  },
});

function server(answer: Parameters<typeof scripted>[0], parts: Opening = {}) {
  const transport = scripted(answer);
  const clock = fakeClock();
  const context = { transport, clock, deadline: clock.now() + 30_000, ...parts.context };
  return { ...opened({ key: KEY, ...parts, context }), transport, clock };
}

describe("a table of answers", () => {
  const cases: readonly [string, ScriptedAnswer, ErrorCode, string][] = [
    [
      "a denial, with the account that it names",
      fault("AccessDeniedException", ACCOUNT),
      "backend/denied",
      'Grant "secretsmanager:GetSecretValue" on arn:aws:secretsmanager:us-east-1:123456789012:secret:app-?????? to',
    ],
    ["a denial with 403", fault("AccessDeniedException", "x", 403), "backend/denied", "us-east-1:*:secret:app-??????"],
    [
      "an explicit denial",
      fault("AccessDeniedException", `${ACCOUNT} with an explicit deny in a resource-based policy`),
      "backend/denied",
      'Take the explicit deny of "secretsmanager:GetSecretValue"',
    ],
    [
      "edge case 24: a denial of KMS",
      fault("AccessDeniedException", "Access to KMS is not allowed"),
      "backend/denied",
      'Grant "kms:Decrypt" on the KMS key of arn:aws:secretsmanager:us-east-1:*:secret:app-??????',
    ],
    ["edge case 24: a key that is off", fault("DecryptionFailure"), "backend/denied", "Enable the KMS key of arn:aws"],
    ["edge case 24: throttling with 400", fault("ThrottlingException"), "backend/throttled", "concurrency"],
    ["edge case 24: TooManyRequests with 400", fault("TooManyRequests"), "backend/throttled", "concurrency"],
    ["429", { status: 429, json: {} }, "backend/throttled", "concurrency"],
    ["an internal error", fault("InternalServiceError", "x", 500), "backend/unreachable", "Health Dashboard"],
    ["502 of a proxy", { status: 502, text: "<html>server-canary" }, "backend/unreachable", "Health Dashboard"],
    [
      "marked for deletion",
      fault("InvalidRequestException", "You can't perform this operation because it was marked for deletion."),
      "value/deleted",
      "aws secretsmanager restore-secret --secret-id app --region us-east-1",
    ],
    ["another invalid request", fault("InvalidRequestException"), "backend/bad-response", "AWS_ENDPOINT_URL"],
    ["a name that is none", fault("ValidationException"), "reference/invalid", "letters, digits and /_+=.@-"],
    [
      "a clock that is off (edge case 24)",
      fault("InvalidSignatureException", "Signature expired: 20260101T000000Z is now earlier than 20260101T001000Z"),
      "backend/unauthenticated",
      "timedatectl set-ntp true",
    ],
    ["RequestExpired (edge case 24)", fault("RequestExpired"), "backend/unauthenticated", "Set the clock right"],
    [
      "a wrong secret key",
      fault("SignatureDoesNotMatch"),
      "backend/unauthenticated",
      "belongs to the access key into ID",
    ],
    ["an unknown key", fault("UnrecognizedClientException"), "backend/unauthenticated", "a valid access key"],
    [
      "a session that is over",
      fault("ExpiredTokenException"),
      "backend/unauthenticated",
      "temporary credentials in ID",
    ],
    ["401", { status: 401, json: {} }, "backend/unauthenticated", "keys"],
    ["HTML", { text: "<html>server-canary" }, "backend/bad-response", "AWS_ENDPOINT_URL"],
    ["HTML with 403", { status: 403, text: "<html>server-canary" }, "backend/bad-response", "AWS_ENDPOINT_URL"],
    ["HTML with 404", { status: 404, text: "<html>server-canary" }, "backend/bad-response", "AWS_ENDPOINT_URL"],
    ["half of JSON", { text: '{"ARN":"a","SecretString":"server-canary' }, "backend/bad-response", "AWS_ENDPOINT_URL"],
    ["no body", { text: "" }, "backend/bad-response", "AWS_ENDPOINT_URL"],
    ["JSON of someone else", { json: { value: "server-canary" } }, "backend/bad-response", "AWS_ENDPOINT_URL"],
    [
      "a redirect",
      { status: 307, text: "", headers: { location: "https://x/" } },
      "backend/bad-response",
      "AWS_ENDPOINT",
    ],
  ];

  test.each(cases)("%s", async (_, answer, code, words) => {
    const { read } = server(() => answer);
    const error = errorOf(await read("app", "a"));
    expect(error.code).toBe(code);
    expect(error.hint).toContain(words);
    expect(error.cause).toBeUndefined();
    expect(inspect(error, { showHidden: true, depth: null }) + JSON.stringify(error)).not.toMatch(/canary/);
  });

  test("edge case 24: missing secret, stage, version and value are told apart, and null is a missing field", async () => {
    const texts: { readonly [words: string]: string } = {
      "Secrets Manager can't find the specified secret.": "missing secret",
      "Secrets Manager can't find the specified secret value for staging label: AWSPREVIOUS": "missing version",
      "Secrets Manager can't find the specified secret value for VersionId: 0": "missing version",
    };
    for (const [words, wanted] of Object.entries(texts))
      expect(textOf(await server(() => fault("ResourceNotFoundException", words)).read("app"))).toBe(wanted);
    expect(textOf(await server(() => value('{"a":null}')).read("app", "a"))).toBe("missing field");
    expect(textOf(await server(() => value("")).read("app"))).toBe("");
  });

  test("a field keeps the text of its JSON, by name or pointer (edge case 29)", async () => {
    const { backend, context, transport } = server(() =>
      value('{"n":12345678901234567890,"e":1e7,"f":false,"z":0,"o":{"a.b":[1,{"c":"x"}]},"s":""}'),
    );
    const fields = ["n", "e", "f", "z", "s", "/o/a.b/1/c", "o", "absent"];
    const outcomes = await backend.read(
      fields.map((field) => at("app", field)),
      context,
    );
    const wanted = ["12345678901234567890", "1e7", "false", "0", "", "x", '{"a.b":[1,{"c":"x"}]}', "missing field"];
    expect(outcomes.map(textOf)).toEqual(wanted);
    expect(transport.operations).toEqual(["GetSecretValue"]);
    const plain = errorOf(await server(() => value("hunter2-server-canary")).read("app", "a"));
    expect(plain.code).toBe("value/undecodable");
    expect(inspect(plain, { showHidden: true })).not.toContain("hunter2");
  });

  test("what was asked for", async () => {
    const { read, transport } = server(() => value("v"));
    await read("app", undefined, "AWSPREVIOUS");
    await read("app", undefined, "0f3c9a52-9b7e-4a5c-8a86-0d1f6d3a3c11");
    expect(transport.calls.map(({ input }) => input)).toEqual([
      { SecretId: "app", VersionStage: "AWSPREVIOUS" },
      { SecretId: "app", VersionId: "0f3c9a52-9b7e-4a5c-8a86-0d1f6d3a3c11" },
    ]);
    expect(transport.calls[0]?.request.url).toBe("https://secretsmanager.us-east-1.amazonaws.com/");
    const china = server(() => value("v"), { settings: { region: "cn-north-1" } });
    await china.read("app");
    expect(china.transport.calls[0]?.request.url).toBe("https://secretsmanager.cn-north-1.amazonaws.com.cn/");
  });

  test("edge case 24: throttling that passes is waited for", async () => {
    const { read, transport } = server((_, count) => (count < 3 ? fault("ThrottlingException") : value("v")));
    expect(textOf(await read("app"))).toBe("v");
    expect(transport.calls).toHaveLength(3);
  });

  test("a denial is not tried again", async () => {
    const { read, transport } = server(() => fault("AccessDeniedException"));
    await read("app");
    expect(transport.calls).toHaveLength(1);
  });
});

describe("an answer that is none", () => {
  const app = (parts: object): ScriptedAnswer => ({ json: Object.assign({}, value("v").json, parts) });

  test.each([
    ["of another secret", { Name: "other" }],
    ["without a value", { SecretString: undefined }],
    ["with null for a value", { SecretString: null }],
    ["with a number for a value", { SecretString: 1 }],
    ["with an ARN that is none", { ARN: 1 }],
    ["with half a character", { SecretString: "x\ud800y" }],
  ])("%s is a bad response, alone and after a batch", async (_, parts) => {
    const { backend, context, read } = server(({ operation }) =>
      operation === "GetSecretValue" ? app(parts) : { json: { SecretValues: [app(parts).json] } },
    );
    expect(codeOf(await read("app"))).toBe("backend/bad-response");
    expect((await backend.read([at("app"), at("more")], context)).map(textOf)[0]).toBe("backend/bad-response");
  });

  test("in bytes that are no UTF-8 is a bad response", async () => {
    const bytes = new TextEncoder()
      .encode(JSON.stringify(value("pass#word").json))
      .map((byte) => (byte === 0x23 ? 0xe9 : byte));
    const { read } = server(() => ({ bytes }));
    expect(codeOf(await read("app"))).toBe("backend/bad-response");
  });

  test.each([1e13, -1e17, "now", null])("a date of %s is none", async (date) => {
    const { backend, context } = server(({ operation }) =>
      operation === "GetSecretValue"
        ? app({ CreatedDate: date })
        : { json: { SecretValues: [app({ CreatedDate: date }).json] } },
    );
    const [outcome] = await backend.read([at("app"), at("more")], context);
    expect(outcome).toMatchObject({ status: "found" });
    expect(outcome).not.toHaveProperty("createdAt");
    // The SDK itself refuses a text for a date.
    if (typeof date === "number") expect((await backend.read([at("app")], context))[0]).not.toHaveProperty("createdAt");
  });

  test.each([1e13, 1])("a description of %s is one", async (date) => {
    const { backend, context } = server(() => ({
      json: {
        ARN: other,
        Name: "app",
        CreatedDate: date,
        NextRotationDate: date,
        VersionIdsToStages: { v: ["AWSCURRENT"] },
      },
    }));
    const [description] = await backend.describe([at("app")], context);
    expect(description).toMatchObject({ state: "exists", version: "v" });
    expect(description !== undefined && "createdAt" in description).toBe(date === 1);
    expect(description !== undefined && "nextRotationAt" in description).toBe(date === 1);
  });

  test.each(["x\u001b[31m\n::warning::y", { x: 1 }, "", "y".repeat(300)])("a version of %j is none", async (id) => {
    const { read } = server(() => app({ VersionId: id }));
    const outcome = await read("app");
    expect(outcome).toMatchObject({ status: "found" });
    expect(outcome).not.toHaveProperty("version");
  });
});

describe("a batch", () => {
  const batch = (values: readonly ScriptedAnswer[], errors: readonly object[] = []): ScriptedAnswer => ({
    json: { SecretValues: values.map(({ json }) => json), Errors: errors },
  });
  const asked = ["a", "b", "c", "d"].map((name) => at(name));

  test("gives each its own value or error, whatever the order", async () => {
    const { backend, context, transport } = server(() =>
      batch(
        [value("of c", "c"), value("of a", "a")],
        [
          { SecretId: "d", ErrorCode: "ResourceNotFoundException", Message: "can't find the specified secret." },
          { SecretId: "b", ErrorCode: "AccessDeniedException", Message: ACCOUNT },
        ],
      ),
    );
    const outcomes = await backend.read(asked, context);
    expect(outcomes.map(textOf)).toEqual(["of a", "backend/denied", "of c", "missing secret"]);
    expect(errorOf(outcomes[1]).hint).toContain("123456789012:secret:b-??????");
    expect(transport.operations).toEqual(["BatchGetSecretValue"]);
  });

  test("reads alone what it says nothing of, or only that it is busy", async () => {
    const { backend, context, transport } = server(({ operation, input }) =>
      operation === "GetSecretValue"
        ? value(`alone ${String(input["SecretId"])}`, String(input["SecretId"]))
        : batch([value("of a", "a")], [{ SecretId: "b", ErrorCode: "ThrottlingException", Message: "x" }]),
    );
    expect((await backend.read(asked, context)).map(textOf)).toEqual(["of a", "alone b", "alone c", "alone d"]);
    expect(transport.operations).toEqual(["BatchGetSecretValue", ...Array.from({ length: 3 }, () => "GetSecretValue")]);
  });

  test("has bytes whole, and the date of each version", async () => {
    const made = new Date("2026-02-02T02:40:00Z");
    const bytes = Uint8Array.from([0, 255, 1, 254, 128, 10]);
    const stored = (name: string, parts: object): ScriptedAnswer => ({
      json: Object.assign({}, value("", name).json, parts),
    });
    const { backend, context } = server(() =>
      batch([
        stored("a", { SecretString: undefined, SecretBinary: Buffer.from(bytes).toString("base64") }),
        stored("b", { SecretString: "text", CreatedDate: made.getTime() / 1000 }),
      ]),
    );
    const [first, second] = await backend.read([at("a"), at("b")], context);
    expect(first?.status === "found" && [...first.value.reveal()]).toEqual([...bytes]);
    expect(second).toMatchObject({ status: "found", version: "v1", createdAt: made });
  });

  test.each([
    ["no list", { SecretValues: { a: 1 } }],
    ["no values", { SecretValues: [null, "server-canary", 1] }],
    ["values of another shape", { SecretValues: [{ ARN: 1, Name: "a", SecretString: 2, CreatedDate: "now" }] }],
  ])("with %s in the place of its values: each is read alone", async (_, json) => {
    const { backend, context, transport } = server(({ operation, input }) =>
      operation === "GetSecretValue" ? value("alone", String(input["SecretId"])) : { json },
    );
    expect((await backend.read([at("a"), at("b")], context)).map(textOf)).toEqual(["alone", "alone"]);
    expect(transport.operations).toEqual(["BatchGetSecretValue", "GetSecretValue", "GetSecretValue"]);
  });

  test("never takes one secret for another with a like name (edge case 24)", async () => {
    const { backend, context } = server(({ operation, input }) => {
      if (operation !== "GetSecretValue") return batch([value("longer", "app-abcdef"), value("other", "ap")]);
      return input["SecretId"] === "app-abcdef"
        ? value("longer", "app-abcdef")
        : fault("ResourceNotFoundException", "can't find the specified secret.");
    });
    const arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:app";
    const outcomes = await backend.read([at("app"), at("app-abcdef"), at(arn), at(`${arn}-abcdef-AbCdEf`)], context);
    expect(outcomes.map(textOf)).toEqual(["missing secret", "longer", "missing secret", "longer"]);
  });

  test("with an id that AWS takes for none leaves the others alone", async () => {
    const { backend, context } = server(({ operation, input }) => {
      if (operation !== "GetSecretValue" || input["SecretId"] === "b") return fault("InvalidParameterException");
      return value("v", String(input["SecretId"]));
    });
    expect((await backend.read(asked, context)).map(textOf)).toEqual(["v", "reference/invalid", "v", "v"]);
  });

  test.each([
    ["throttled", fault("ThrottlingException"), "backend/throttled"],
    ["refused", fault("UnrecognizedClientException"), "backend/unauthenticated"],
    ["HTML", { text: "<html>" }, "backend/bad-response"],
  ] as const)("that is %s fails for all, and none is asked again alone", async (_, answer, code) => {
    const { backend, context, transport } = server(() => answer);
    const outcomes = await backend.read(asked, context);
    expect(outcomes.map(codeOf)).toEqual([code, code, code, code]);
    expect(transport.operations).not.toContain("GetSecretValue");
  });

  const entry = (name: string, account: string, text: string): ScriptedAnswer => ({
    json: Object.assign({}, value(text, name).json, {
      ARN: `arn:aws:secretsmanager:us-east-1:${account}:secret:${name}-AbCdEf`,
    }),
  });

  test.each([
    ["first", [entry("shared", "111111111111", "own"), entry("shared", "222222222222", "other")]],
    ["last", [entry("shared", "222222222222", "other"), entry("shared", "111111111111", "own")]],
    ["left out", [entry("shared", "222222222222", "other")]],
  ] as const)("never takes another account's secret of the same name for one's own, which is %s", async (_, values) => {
    const { backend, context, transport } = server(({ operation }) =>
      operation === "GetSecretValue" ? entry("shared", "111111111111", "own alone") : batch(values),
    );
    for (const arn of [other, other.slice(0, -7)]) {
      const outcomes = await backend.read([at("shared"), at(arn), at("x")], context);
      expect(outcomes.slice(0, 2).map(textOf)).toEqual(["own alone", "other"]);
    }
    expect(transport.calls.filter(({ operation }) => operation === "GetSecretValue")[0]?.input).toEqual({
      SecretId: "shared",
    });
  });

  test("with two values of one name, or of another name than was asked, has that name read alone", async () => {
    const { backend, context } = server(({ operation, input }) =>
      operation === "GetSecretValue"
        ? value("alone", String(input["SecretId"]))
        : batch([value("1", "a"), value("2", "a"), value("3", "z"), value("b", "b")]),
    );
    const outcomes = await backend.read([at("a"), at("b"), at("c")], context);
    expect(outcomes.map(textOf)).toEqual(["alone", "b", "alone"]);
  });

  test.each(["x", [null], [{ SecretId: 1 }], { a: 1 }])(
    "with %j in the place of its errors keeps its values",
    async (errors) => {
      const { backend, context } = server(({ operation, input }) =>
        operation === "GetSecretValue"
          ? value("alone", String(input["SecretId"]))
          : { json: { SecretValues: [value("of a", "a").json], Errors: errors } },
      );
      expect((await backend.read([at("a"), at("b")], context)).map(textOf)).toEqual(["of a", "alone"]);
    },
  );

  test("that is denied is the last one that is sent", async () => {
    const { backend, context, transport } = server(
      ({ operation, input }) =>
        operation === "GetSecretValue" ? value("v", String(input["SecretId"])) : fault("AccessDeniedException"),
      { context: { concurrency: 1 } },
    );
    await backend.read(
      Array.from({ length: 60 }, (_, index) => at(`s${index}`)),
      context,
    );
    expect(transport.operations.filter((operation) => operation === "BatchGetSecretValue")).toHaveLength(1);
  });

  test("fails by its own reason, and not by that of another at the same time", async () => {
    const unreachable = new SecretsError("backend/unreachable", { action: "read", facts: { system: "ENOTFOUND" } });
    const refused = new SecretsError("config/insecure", { action: "read" });
    const names = Array.from({ length: 60 }, (_, index) => `s${index}`);
    const { backend, context } = server(({ input }) => {
      const ids = input["SecretIdList"] as string[];
      if (ids.includes("s0")) throw unreachable;
      if (ids.includes("s20")) throw refused;
      return batch(ids.map((id) => value("v", id)));
    });
    const outcomes = (
      await backend.read(
        names.map((name) => at(name)),
        context,
      )
    ).map(textOf);
    expect(outcomes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => "backend/unreachable"));
    expect(outcomes.slice(20, 40)).toEqual(Array.from({ length: 20 }, () => "config/insecure"));
    expect(outcomes.slice(40)).toEqual(Array.from({ length: 20 }, () => "v"));
  });

  test("is for current versions alone, and for more than one secret", async () => {
    const { backend, context, transport } = server(({ operation, input }) =>
      operation === "GetSecretValue"
        ? value("v", String(input["SecretId"]))
        : batch([value("1", "a"), value("2", "b")]),
    );
    await backend.read([at("a"), at("b", undefined, "AWSCURRENT"), at("a", undefined, "AWSPREVIOUS")], context);
    expect(transport.operations).toEqual(["BatchGetSecretValue", "GetSecretValue"]);
    await backend.read([at("a"), at("a", undefined, "AWSPENDING")], context);
    expect(transport.operations.slice(2)).toEqual(["GetSecretValue", "GetSecretValue"]);
  });
});

describe("a session of a role", () => {
  const session = (end: Date): ScriptedAnswer => ({
    text: `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${end.toISOString()}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    headers: { "content-type": "text/xml" },
  });
  const identities = [aws.webIdentity({ roleArn: "arn:aws:iam::123456789012:role/app", token: variable("JWT") })];
  const parts = { identities, variables: { JWT: "a.b.c" } };

  test("that AWS says is over is replaced once, for all reads", async () => {
    let logins = 0;
    const { backend, context, transport } = server(({ operation, input }, count) => {
      if (operation !== "GetSecretValue") return session(new Date(Date.now() + 900_000 + logins++));
      return count <= 3 ? fault("ExpiredTokenException") : value("v", String(input["SecretId"]));
    }, parts);
    const reads = [at("a", undefined, "AWSPREVIOUS"), at("b", undefined, "AWSPREVIOUS")];
    expect((await backend.read(reads, context)).map(textOf)).toEqual(["v", "v"]);
    expect(transport.operations.filter((one) => one !== "GetSecretValue")).toHaveLength(2);
    expect(context.meter.logins).toBe(2);
  });

  test("that AWS refuses twice is the end", async () => {
    const { read, context } = server(
      ({ operation }) =>
        operation === "GetSecretValue" ? fault("ExpiredTokenException") : session(new Date(Date.now() + 900_000)),
      parts,
    );
    expect(codeOf(await read("app"))).toBe("backend/unauthenticated");
    expect(context.meter.logins).toBe(2);
  });

  test("that is nearly over is replaced before it is used (credentials that expire mid-run, edge case 24)", async () => {
    const { read, clock, context, transport } = server(
      ({ operation }) => (operation === "GetSecretValue" ? value("v") : session(new Date(clock.now() + 900_000))),
      { ...parts, context: { deadline: Number.POSITIVE_INFINITY } },
    );
    await read("app");
    clock.pass(850_000);
    expect(textOf(await read("app"))).toBe("v");
    expect(context.meter.logins).toBe(2);
    expect(transport.operations.filter((one) => one !== "GetSecretValue")).toHaveLength(2);
  });

  test("STS that throttles or fails is no refusal", async () => {
    for (const [answer, code] of [
      [
        { status: 400, text: "<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>" },
        "backend/throttled",
      ],
      [{ status: 503, text: "<html>" }, "backend/unreachable"],
      [
        { status: 400, text: "<ErrorResponse><Error><Code>IDPCommunicationError</Code></Error></ErrorResponse>" },
        "backend/unreachable",
      ],
      [{ status: 200, text: "<html>" }, "backend/bad-response"],
    ] as const)
      expect(codeOf(await server(() => answer, parts).read("app"))).toBe(code);
  });
});

describe("endpoints", () => {
  const at127 = "http://127.0.0.1:4566";
  test.each([
    [{ AWS_ENDPOINT_URL: at127 }, `${at127}/`],
    [{ AWS_ENDPOINT_URL: "https://x.example", AWS_ENDPOINT_URL_SECRETS_MANAGER: at127 }, `${at127}/`],
    [{ AWS_ENDPOINT_URL_STS: at127 }, "https://secretsmanager.us-east-1.amazonaws.com/"],
    [
      { AWS_ENDPOINT_URL: at127, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" },
      "https://secretsmanager.us-east-1.amazonaws.com/",
    ],
    [{ AWS_USE_FIPS_ENDPOINT: "true" }, "https://secretsmanager-fips.us-east-1.amazonaws.com/"],
  ])("%j is %s", async (variables, url) => {
    const { read, transport } = server(() => value("v"), { variables });
    expect(textOf(await read("app"))).toBe("v");
    expect(transport.calls[0]?.request.url).toBe(url);
  });

  test("in clear off loopback is refused, unless the source says so", async () => {
    const variables = { AWS_ENDPOINT_URL: "http://aws.example" };
    const { read, transport } = server(() => value("v"), { variables });
    expect(codeOf(await read("app"))).toBe("config/insecure");
    expect(transport.calls).toEqual([]);
    expect(textOf(await server(() => value("v"), { variables, settings: { insecure: true } }).read("app"))).toBe("v");
  });

  test("that is no address, or holds a password, is refused and not shown", async () => {
    for (const AWS_ENDPOINT_URL of ["server-canary", "https://u:server-canary@aws.example", "ftp://aws.example"]) {
      const error = errorOf(await server(() => value("v"), { variables: { AWS_ENDPOINT_URL } }).read("app"));
      expect(error.code).toBe("config/invalid-option");
      expect(inspect(error, { showHidden: true })).not.toContain("canary");
    }
  });
});

describe("the caller's own client", () => {
  const handler = (answer: (operation: string) => ScriptedAnswer) => {
    const operations: string[] = [];
    return {
      operations,
      requestHandler: {
        handle: async ({ headers }: { headers: { [name: string]: string } }) => {
          const operation = headers["x-amz-target"]?.split(".")[1] ?? "";
          operations.push(operation);
          const { status = 200, json } = answer(operation);
          const body = new TextEncoder().encode(JSON.stringify(json));
          return { response: { statusCode: status, headers: {}, body } as never };
        },
      },
    };
  };
  const options = { region: "eu-west-1", credentials: KEY, maxAttempts: 1 };

  test.each([
    ["SecretsManager", SecretsManager],
    ["SecretsManagerClient", SecretsManagerClient],
  ])("of the kind %s is used as it is", async (_, Client) => {
    const own = handler(() => value("v"));
    const client = new Client({ ...options, requestHandler: own.requestHandler });
    const source = aws({ client, secret: "app" });
    expect(source.settings).toEqual({});
    const { context, read } = opened({ client });
    expect(textOf(await read("app"))).toBe("v");
    expect(own.operations).toEqual(["GetSecretValue"]);
    expect(context.meter).toEqual({ requests: 1, logins: 0 });
  });

  test("that fails says so by our codes", async () => {
    for (const [answer, code] of [
      [fault("AccessDeniedException", ACCOUNT), "backend/denied"],
      [fault("ThrottlingException"), "backend/throttled"],
      [fault("InternalServiceError", "x", 500), "backend/unreachable"],
    ] as const) {
      const client = new SecretsManager({ ...options, requestHandler: handler(() => answer).requestHandler });
      const error = errorOf(await opened({ client }).read("app"));
      expect(error.code).toBe(code);
      expect(inspect(error, { showHidden: true, depth: null })).not.toContain("canary");
    }
    const refusing = Object.assign(new Error("server-canary"), { code: "ECONNREFUSED" });
    const client = { send: () => Promise.reject(refusing) };
    expect(codeOf(await opened({ client }).read("app"))).toBe("backend/unreachable");
  });

  test("that hangs is not waited for", async () => {
    const controller = new AbortController();
    const { read } = opened({
      client: { send: () => new Promise(() => controller.abort()) },
      context: { signal: controller.signal },
    });
    expect(codeOf(await read("app", undefined, "AWSPREVIOUS"))).toBe("backend/aborted");
  });

  test.each(["CredentialsProviderError", "TokenProviderError"])(
    "that has no credentials (%s) is no bad answer",
    async (name) => {
      const credentials = (): Promise<never> => Promise.reject(Object.assign(new Error("server-canary"), { name }));
      const own = handler(() => value("v"));
      const client = new SecretsManager({ ...options, credentials, requestHandler: own.requestHandler });
      const error = errorOf(await opened({ client }).read("app"));
      expect([error.code, error.hint]).toEqual(["backend/unauthenticated", expect.stringContaining("`client`")]);
      expect(own.operations).toEqual([]);
    },
  );

  test("of another region than the source's, or than a reference's, is asked nothing", async () => {
    const own = handler(() => value("v"));
    const client = new SecretsManager({ ...options, requestHandler: own.requestHandler });
    const declared = opened({ client, settings: { region: "us-east-1" } });
    expect(codeOf(await declared.read("app"))).toBe("config/invalid-option");
    const error = errorOf(await opened({ client }).read(other));
    expect([error.code, error.facts.wanted]).toEqual(["config/invalid-option", expect.stringContaining("us-east-1")]);
    expect(own.operations).toEqual([]);
    const same = opened({ client, settings: { region: "eu-west-1" } });
    expect(textOf(await same.read("app"))).toBe("v");
  });

  test("names its own region in hints", async () => {
    const deleted = fault("InvalidRequestException", "it was marked for deletion");
    const client = new SecretsManager({ ...options, requestHandler: handler(() => deleted).requestHandler });
    expect(errorOf(await opened({ client }).read("app")).hint).toContain("--region eu-west-1");
  });

  test("that is none is a mistake in the declaration", async () => {
    expect(codeOf(await opened({ client: {} }).read("app"))).toBe("config/invalid-option");
  });
});
