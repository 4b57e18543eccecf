import { randomUUID } from "node:crypto";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OidcIssuer, startOidcIssuer } from "./oidc.ts";
import { suiteFor } from "./suite.ts";

let issuer: OidcIssuer;

beforeAll(async () => {
  issuer = await startOidcIssuer();
});

afterAll(async () => {
  await issuer.stop();
});

test("the issuer's tokens verify by its JWKS, and forged ones do not", async () => {
  const keys = createRemoteJWKSet(new URL(issuer.jwksUrl));
  const { payload } = await jwtVerify(await issuer.mint({ sub: "a", aud: "b" }), keys, { issuer: issuer.url });
  expect(payload).toMatchObject({ iss: issuer.url, sub: "a", aud: "b" });
  await expect(jwtVerify(await issuer.forge({ sub: "a" }), keys)).rejects.toMatchObject({
    code: "ERR_JWS_SIGNATURE_VERIFICATION_FAILED",
  });
});

test("claims that are given replace those that are filled in", async () => {
  const keys = createRemoteJWKSet(new URL(issuer.jwksUrl));
  const expired = await issuer.mint({ exp: Math.floor(Date.now() / 1000) - 3600 });
  await expect(jwtVerify(expired, keys)).rejects.toMatchObject({ code: "ERR_JWT_EXPIRED" });
});

suiteFor("openbao", ({ openbao }) => {
  describe("OpenBao's JWT login", () => {
    const mount = `jwt-${randomUUID()}`;
    const claims = { sub: "repo:o/r:ref:refs/heads/main", aud: "vault", repository: "o/r" };
    const login = async (jwt: string): Promise<number> =>
      (await openbao.api("POST", `auth/${mount}/login`, { role: "gh", jwt }, { token: null })).status;

    beforeAll(async () => {
      await openbao.expect("POST", `sys/auth/${mount}`, { type: "jwt" });
      await openbao.expect("POST", `auth/${mount}/config`, { jwks_url: issuer.jwksUrl, bound_issuer: issuer.url });
      await openbao.expect("POST", `auth/${mount}/role/gh`, {
        role_type: "jwt",
        user_claim: "sub",
        bound_audiences: ["vault"],
        bound_claims: { repository: "o/r" },
      });
    });

    test("takes the issuer's token", async () => {
      expect(await login(await issuer.mint(claims))).toBe(200);
    });

    test("refuses a forged token, another audience and another claim", async () => {
      expect(await login(await issuer.forge(claims))).toBe(400);
      expect(await login(await issuer.mint({ ...claims, aud: "other" }))).toBe(400);
      expect(await login(await issuer.mint({ ...claims, repository: "o/other" }))).toBe(400);
    });
  });
});
