import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayRead } from "./aws-account.ts";
import { type AwsFront, startAwsFront } from "./aws-front.ts";
import { signedPost } from "./aws-signed.ts";
import { request } from "./http-request.ts";
import { startMoto } from "./ministack.ts";
import { type OidcIssuer, startOidcIssuer } from "./oidc.ts";
import { suiteFor } from "./suite.ts";

suiteFor("ministack", ({ ministack }) => {
  const get = (key: Parameters<typeof signedPost>[0]["key"], id: string) =>
    signedPost({
      address: ministack.address,
      service: "secretsmanager",
      headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": "secretsmanager.GetSecretValue" },
      body: JSON.stringify({ SecretId: id }),
      key,
    });

  test("ministack holds a key to its signature and its policy", async () => {
    const [open, shut] = [`open-${randomUUID()}`, `shut-${randomUUID()}`];
    const { arn } = await ministack.createSecret(open, { SecretString: "v" });
    await ministack.createSecret(shut, { SecretString: "v" });
    const { key } = await ministack.createUser(`user-${randomUUID()}`, mayRead(arn));
    expect(JSON.parse((await get(key, open)).text)).toMatchObject({ SecretString: "v" });
    expect((await get(key, shut)).text).toContain("AccessDenied");
    expect((await get({ ...key, secretAccessKey: "wrong" }, open)).text).toContain("InvalidSignatureException");
    expect((await get({ ...key, accessKeyId: "AKIAIOSFODNN7EXAMPLE" }, open)).text).toContain("UnrecognizedClient");
  });

  describe("the front", () => {
    let issuer: OidcIssuer;
    let front: AwsFront;
    beforeAll(async () => {
      issuer = await startOidcIssuer();
      const { url, jwksUrl } = issuer;
      front = await startAwsFront({ target: ministack.address, issuer: url, jwksUrl, audiences: ["a"] });
    });
    afterAll(() => Promise.all([front.stop(), issuer.stop()]));

    const assume = async (token: string): Promise<string> => {
      const body = new URLSearchParams({
        Action: "AssumeRoleWithWebIdentity",
        Version: "2011-06-15",
        RoleArn: "arn:aws:iam::000000000000:role/none",
        RoleSessionName: "s",
        WebIdentityToken: token,
      }).toString();
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const { text } = await request(`${front.address}/`, { method: "POST", headers, body });
      return /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? text;
    };

    test("lets only tokens through that the issuer signed, for the audience, and that have not expired", async () => {
      expect(await assume(await issuer.mint({ aud: "a", sub: "s" }))).toBe("AccessDenied");
      expect(await assume(await issuer.forge({ aud: "a", sub: "s" }))).toBe("InvalidIdentityToken");
      expect(await assume(await issuer.mint({ aud: "b", sub: "s" }))).toBe("InvalidIdentityToken");
      expect(await assume(await issuer.mint({ aud: "a", exp: 1_700_000_000 }))).toBe("ExpiredTokenException");
    });
  });
});

suiteFor("moto", () => {
  test("moto keeps what was written, and stages", async () => {
    const moto = await startMoto();
    try {
      await moto.createSecret("a", { SecretString: "1" });
      await moto.secrets("PutSecretValue", { SecretId: "a", SecretString: "2" });
      const previous = await moto.secrets("GetSecretValue", { SecretId: "a", VersionStage: "AWSPREVIOUS" });
      expect(previous["SecretString"]).toBe("1");
    } finally {
      await moto.stop();
    }
  });
});
