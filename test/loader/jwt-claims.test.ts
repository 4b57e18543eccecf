import { describe, expect, test } from "vitest";
import { jwtClaims } from "../../src/loader/jwt-claims.ts";

const encoded = (text: string): string => Buffer.from(text).toString("base64url");
const jwt = (claims: object): string => `${encoded('{"alg":"none"}')}.${encoded(JSON.stringify(claims))}.signature`;

describe("what a JWT says of itself", () => {
  test("is what trust is bound to, and when it ends", () => {
    const claims = jwtClaims(jwt({ iss: "https://issuer", aud: ["one", 2, "three"], exp: 1_700_000_000, oid: "id" }));
    expect(claims?.presented).toBe('iss "https://issuer", aud "one, three", sub absent');
    expect(claims?.expiresAt).toBe(1_700_000_000_000);
    expect([claims?.name("oid"), claims?.name("aud"), claims?.name("exp"), claims?.name("sub")]).toEqual([
      "id",
      "one, three",
      undefined,
      undefined,
    ]);
  });

  test("without an issuer and a subject is nothing to tell a person", () => {
    const claims = jwtClaims(jwt({ appid: "app", sub: null }));
    expect([claims?.name("appid"), claims?.expiresAt]).toEqual(["app", undefined]);
    expect(jwtClaims(jwt({ appid: "app" }))?.presented).toBeUndefined();
  });

  test("is the issuer's text, which breaks no line, ends no quotation and is not endless", () => {
    const claims = jwtClaims(jwt({ iss: 'a"\n`\u{202e}\u{2028}b', sub: "s".repeat(500), aud: "" }));
    expect(claims?.presented).toBe(`iss "a?????b", aud absent, sub "${"s".repeat(200)}"`);
  });

  test.each([
    "",
    "token",
    "a.b",
    "a.b.c",
    "a.b.c.d",
    `.${encoded("[]")}.`,
    `.${encoded('{"sub":"x"}')}`,
    `.${encoded('"x"')}.`,
  ])("is not there in another token: %j", (token) => {
    expect(jwtClaims(token)).toBeUndefined();
  });
});
