import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compose, parseTemplate } from "../../src/schema/composition.ts";

const filled = (template: string, values: { readonly [key: string]: string }): unknown =>
  compose(parseTemplate(template) ?? [], (key) => values[key] ?? "");
const POSTGRES = "postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/{NAME}?sslmode={MODE}#{FRAGMENT}";

test("each part is encoded for the place where it stands", () => {
  const values = {
    USER: "a@b",
    PASSWORD: "@:/?#%[] ",
    HOST: "db.internal",
    PORT: "5432",
    NAME: "x/y",
    MODE: "a&b=c",
    FRAGMENT: "#",
  };
  expect(filled(POSTGRES, values)).toEqual({
    url: "postgres://a%40b:%40%3A%2F%3F%23%25%5B%5D%20@db.internal:5432/x%2Fy?sslmode=a%26b%3Dc#%23",
  });
});

test("edge case 31: whatever the password, a URL parser reads it back, and the rest stands where it stood", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (password) => {
      fc.pre(password.isWellFormed());
      const composed = filled("https://app:{P}@db.internal:5432/neural", { P: password }) as { url: string };
      const url = new URL(composed.url);
      expect([url.username, decodeURIComponent(url.password), url.host, url.pathname]).toEqual([
        "app",
        password,
        "db.internal:5432",
        "/neural",
      ]);
    }),
  );
});

test("edge case 31: a value that holds braces is not expanded again", () => {
  expect(filled("https://{A}:{B}@h/", { A: "{B}", B: "${A}$$" })).toEqual({
    url: "https://%7BB%7D:%24%7BA%7D%24%24@h/",
  });
});

test.each([
  ["db.internal", "db.internal"],
  ["10.0.0.1", "10.0.0.1"],
  ["::1", "[::1]"],
  ["[fe80::1]", "[fe80::1]"],
  ["my_db-1", "my_db-1"],
])("%s stands as a host", (host, written) =>
  expect(filled("x://{H}/", { H: host })).toEqual({ url: `x://${written}/` }),
);

test.each(["", "a b", "evil.com/", "h:5432", "a@b", "-a", "[]", "a..b", "x".repeat(254)])("%j is no host", (host) =>
  expect(filled("x://{H}/", { H: host })).toEqual({ unfit: "H" }),
);

test.each(["65536", "-1", "5432/x", "", "٣", "1e3"])("%j is no port", (port) =>
  expect(filled("x://h:{P}/", { P: port })).toEqual({ unfit: "P" }),
);

test("a path part of dots alone is refused: it would be a step up", () => {
  expect(filled("x://h/{P}/z", { P: ".." })).toEqual({ unfit: "P" });
});

test.each([
  "",
  "postgres:{A}",
  "no url {A}",
  "x://h/",
  "x://{A",
  "x://{A}{",
  "x://{1A}/",
  "{S}://h/",
  "x://{A} b/",
  "x://h/}{A}",
])("%j is no template", (template) => expect(parseTemplate(template)).toBeUndefined());
