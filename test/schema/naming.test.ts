import { expect, test } from "vitest";
import { isKey, kebabCase, sameName, snakeCase } from "../../src/schema/naming.ts";

test.each([
  ["SECRET_KEY", "secret_key", "secret-key"],
  ["secretKey", "secret_key", "secret-key"],
  ["A", "a", "a"],
  ["DB2_PASSWORD", "db2_password", "db2-password"],
  ["oauth2Token", "oauth2_token", "oauth2-token"],
])("%s is %s as a field and %s as a name", (key, field, name) => {
  expect([snakeCase(key), kebabCase(key), sameName(key)]).toEqual([field, name, key]);
});

test.each(["A", "_", "a1", `a${"b".repeat(127)}`])("%s may be a key", (key) => expect(isKey(key)).toBe(true));

test.each([
  "",
  "1A",
  "A-B",
  "A.B",
  "A B",
  "É",
  "A\n",
  `a${"b".repeat(128)}`,
  "then",
  "constructor",
  "toJSON",
  "TOJSON",
  "toString",
  "__proto__",
])("%j may not", (key) => expect(isKey(key)).toBe(false));
