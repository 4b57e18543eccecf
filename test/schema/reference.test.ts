import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatReference, type Location, parseReference } from "../../src/schema/reference.ts";

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => text.isWellFormed());
const location: fc.Arbitrary<Location> = fc
  .record({ path: name, field: fc.option(name, { nil: undefined }), version: fc.option(name, { nil: undefined }) })
  .map(({ path, field, version }) => ({
    backend: "vault",
    path,
    ...(field === undefined ? {} : { field }),
    ...(version === undefined ? {} : { version }),
  }));

test("a reference has the text form of its store's own words", () => {
  expect(formatReference({ backend: "vault", path: "neural/staging", field: "secret_key" })).toBe(
    "vault:neural/staging#secret_key",
  );
  expect(
    formatReference({ backend: "aws", path: "neural/production", field: "db_password", version: "AWSPREVIOUS" }),
  ).toBe("aws:neural/production#db_password@AWSPREVIOUS");
  expect(formatReference({ backend: "vault", path: "a#b", field: "c@d%e" })).toBe("vault:a%23b#c%40d%25e");
});

test("parse reads back what format wrote, whatever the names", () => {
  fc.assert(
    fc.property(location, (reference) => {
      expect(parseReference(formatReference(reference))).toEqual(reference);
    }),
  );
});

test("format writes back what parse read", () => {
  fc.assert(
    fc.property(location, (reference) => {
      const text = formatReference(reference);
      const parsed = parseReference(text);
      expect(parsed === undefined ? undefined : formatReference(parsed)).toBe(text);
    }),
  );
});

test("a text form can be printed anywhere: no blank, line break, escape or direction mark", () => {
  fc.assert(
    fc.property(location, (reference) => {
      expect(formatReference(reference)).toMatch(/^[^\s\p{C}]+$/u);
    }),
  );
  expect(formatReference({ backend: "files", path: "a\n::add-mask::b\u001b[31m\u202e" })).toBe(
    "files:a%0A::add-mask::b%1B[31m%E2%80%AE",
  );
});

test.each([
  "",
  "vault",
  "vault:",
  "Vault:a",
  "vault:a b",
  "vault:a#",
  "vault:a@",
  "vault:a#b#c",
  "vault:a%zz",
  "vault:a@1@2",
  ":a",
])("%j is no reference", (text) => {
  expect(parseReference(text)).toBeUndefined();
});
