import * as fc from "fast-check";
import { expect, test } from "vitest";
import { leavesOf } from "../../src/redaction/leaves.ts";

const url = "postgres://app:hunter2secret@db/x";

test.each<[string, string, readonly string[]]>([
  ["JSON in JSON", JSON.stringify({ a: JSON.stringify({ password: "hunter2secret" }) }), ["hunter2secret"]],
  ["a URL in JSON", JSON.stringify({ dsn: url }), [url, "hunter2secret"]],
  ["a URL in a .env", `DSN=${url}\nB=1`, [url, "hunter2secret"]],
  ["JSON in a .env", 'KEY={"password":"hunter2secret"}', ["hunter2secret"]],
  ["a URL on a second line", `${url}\npostgres://app:hunter3secret@db/x`, ["hunter2secret", "hunter3secret"]],
  ["a URL whose password has an @", "postgres://app:hunter2@secret@db/x", ["hunter2@secret"]],
  ["a URL whose password has a slash", "postgres://app:hunter2/secret@db/x", ["hunter2/secret"]],
  ["JSON lines", '{"a":"hunter2secret"}\n{"a":"hunter3secret"}\n', ["hunter2secret", "hunter3secret"]],
  ["a text of JSON", String.raw`"hunter2\u0022secret"`, ['hunter2"secret']],
  ["a comment", "PW=hunter2secret # prod", ["hunter2secret"]],
  ["a comment behind quotes", "export PX='a b hunter3secret' # c", ["a b hunter3secret"]],
  ["double quotes with escapes", String.raw`PW="line1secret\nline2secret"`, ["line1secret\nline2secret"]],
  ["a list", "- hunter2secret\n- 'hunter3secret'", ["hunter2secret", "hunter3secret"]],
  ["a quoted key", '"password": "hunter2secret"', ["hunter2secret"]],
  ["blanks around =", 'password = hunter2secret\npass2 = "hunter3secret"', ["hunter2secret", "hunter3secret"]],
  ["a colon alone", "password:hunter2secret", ["hunter2secret"]],
])("the values within %s", (_, text, within) => {
  expect(leavesOf(text)).toEqual(expect.arrayContaining([...within]));
});

test("the address of a URL is no value within it", () => {
  expect(leavesOf("https://api.example/v1")).toEqual([]);
  expect(leavesOf("a-secret-of-one-line")).toEqual([]);
});

test.each([
  ["letters", "x"],
  ["blanks", " "],
  ["addresses", "a://b:"],
  ["quotes", '"'],
  ["comments", " #"],
  ["brackets", "[{"],
])("a MiB of %s is gone through once", (_, piece) => {
  const text = piece.repeat(2 ** 20 / piece.length);
  expect(leavesOf(`KEY=${text}`).length).toBeLessThan(5);
});

test("any text has an end of values within it, and each is a text", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('"', "{", "}", "\\", "=", ": ", "- ", "\n", "://", "@"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const nested = JSON.stringify({ a: JSON.stringify([text, JSON.stringify(text)]) });
      for (const one of [text, nested]) expect(leavesOf(one).every((leaf) => typeof leaf === "string")).toBe(true);
    }),
  );
});
