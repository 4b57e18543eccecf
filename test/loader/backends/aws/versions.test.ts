import { afterAll, beforeAll, expect, test } from "vitest";
import { type OwnAws, startMoto } from "../../../servers/ministack.ts";
import { suiteFor } from "../../../servers/suite.ts";
import { at, opened, textOf } from "./opened.ts";

suiteFor("moto", () => {
  let moto: OwnAws;
  let versions: readonly string[];

  beforeAll(async () => {
    moto = await startMoto();
    const { version } = await moto.createSecret("app", { SecretString: '{"a":"1"}' });
    const second = await moto.secrets("PutSecretValue", { SecretId: "app", SecretString: '{"a":"2"}' });
    const third = await moto.secrets("PutSecretValue", {
      SecretId: "app",
      SecretString: '{"a":"3"}',
      VersionStages: ["AWSPENDING"],
    });
    versions = [version, String(second["VersionId"]), String(third["VersionId"])];
  });
  afterAll(() => moto.stop());

  test("stages and version ids (edge case 24)", async () => {
    const { backend, context } = opened({ address: moto.address, key: moto.root });
    const asked = [undefined, "AWSCURRENT", "AWSPREVIOUS", "AWSPENDING", ...versions].map((version) =>
      at("app", "a", version),
    );
    expect((await backend.read(asked, context)).map(textOf)).toEqual(["2", "2", "1", "3", "1", "2", "3"]);
    const [outcome] = await backend.read([at("app", "a", "AWSPENDING")], context);
    expect(outcome).toMatchObject({ status: "found", version: versions[2], createdAt: expect.any(Date) });
  });

  test("a missing version, a missing secret and a secret without a value are told apart", async () => {
    await moto.secrets("CreateSecret", { Name: "empty" });
    const { backend, context } = opened({ address: moto.address, key: moto.root });
    const asked = [
      at("app", "a", "00000000-0000-0000-0000-000000000000"),
      at("absent", "a", "AWSPREVIOUS"),
      at("empty"),
      at("app", "b", "AWSPREVIOUS"),
    ];
    const outcomes = await Promise.all(asked.map(async (one) => (await backend.read([one], context))[0]));
    expect(outcomes.map(textOf)).toEqual(["missing version", "missing secret", "missing version", "missing field"]);
  });

  test("a batch that the server refuses whole is read one by one", async () => {
    const { backend, context } = opened({ address: moto.address, key: moto.root });
    const outcomes = await backend.read([at("app", "a"), at("absent")], context);
    expect(outcomes.map(textOf)).toEqual(["2", "missing secret"]);
  });

  test("a description says which version a stage is, and when the next rotation is due", async () => {
    await moto.secrets("RotateSecret", { SecretId: "app", RotationRules: { AutomaticallyAfterDays: 7 } });
    const { backend, context } = opened({ address: moto.address, key: moto.root });
    const [current, old] = await backend.describe([at("app"), at("app", "a", versions[0])], context);
    expect(current).toMatchObject({ state: "exists", nextRotationAt: expect.any(Date) });
    expect(old).toMatchObject({ state: "exists", version: versions[0], field: "unknown" });
  });
});
