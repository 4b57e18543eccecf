import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Format } from "../../../src/schema/format.ts";
import { boolean } from "../../../src/schema/formats/boolean.ts";
import { email } from "../../../src/schema/formats/email.ts";
import { host } from "../../../src/schema/formats/host.ts";
import { oneOf } from "../../../src/schema/formats/one-of.ts";
import { text } from "../../../src/schema/formats/text.ts";
import { uri } from "../../../src/schema/formats/uri.ts";
import { uuid } from "../../../src/schema/formats/uuid.ts";
import { answer, REFUSED } from "./answer.ts";

describe("text", () => {
  test.each(["", "0", "false", "no", " 1 ", "1e3", "0x10", "00123", "null", "a\r\nb\u0000", "𝒳"])("keeps %j", (value) =>
    expect(answer(text(), value)).toBe(value),
  );

  test("counts characters as code points", () => {
    const three = text({ minLength: 3, maxLength: 3 });
    expect(["𝒳𝒳", "𝒳𝒳𝒳", "𝒳𝒳𝒳𝒳"].map((value) => answer(three, value))).toEqual([REFUSED, "𝒳𝒳𝒳", REFUSED]);
    expect(answer(text({ minLength: 1 }), "")).toBe(REFUSED);
  });

  test.each<[RegExp, string, boolean]>([
    [/a|ab/, "ab", true],
    [/a|ab/, "abc", false],
    [/^b$/m, "a\nb", false],
    [/^b$/m, "b", true],
    [/\w+/, "a\n", false],
    [/(a)\1/i, "aA", true],
    [/./u, "𝒳", true],
    [new RegExp("[\\p{L}--[a-z]]", "v"), "A", true],
    [new RegExp("[\\p{L}--[a-z]]", "v"), "a", false],
    [/a*/, "", true],
  ])("matches the whole text against %s: %j", (pattern, value, fits) =>
    expect(answer(text({ pattern }), value)).toBe(fits ? value : REFUSED),
  );

  test.each(["g", "y", "gy", "dg"])("answers the same each time under the flags %s", (flags) => {
    const pattern = new RegExp("[ab]", flags);
    const format = text({ pattern });
    expect(["a", "a", "b", "xa", "a"].map((value) => answer(format, value))).toEqual(["a", "a", "b", REFUSED, "a"]);
    expect(pattern.lastIndex).toBe(0);
  });

  test("says its limits to the Inventory", () => {
    expect(text({ minLength: 1, pattern: /a/gi })["~format"]).toEqual({
      name: "text",
      constraints: { minLength: 1, pattern: "/a/i" },
      takes: "text",
    });
  });
});

const ID = "0190a5f0-7c2e-7cc3-98c4-dc0c0c07398f";
const SIXTY_THREE = "a".repeat(63);
const TABLES: readonly [name: string, Format<unknown>, accepted: readonly string[], refused: readonly string[]][] = [
  [
    "oneOf",
    oneOf(["debug", "info", ""]),
    ["debug", "info", ""],
    ["Debug", " info", "info ", "warn", "0", "toString", "debug,info"],
  ],
  [
    "uuid",
    uuid(),
    [ID, ID.toUpperCase(), "00000000-0000-0000-0000-000000000000"],
    ["", "0", `{${ID}}`, `urn:uuid:${ID}`, ID.replaceAll("-", ""), `${ID} `, `${ID}\n`, ID.replace("0", "g")],
  ],
  [
    "email",
    email(),
    ["a@example.com", "root@localhost", "o'brien+x@mail.example.co.uk", `${"a".repeat(64)}@example.com`],
    [
      "",
      "0",
      "a",
      "@",
      "a@",
      "@b",
      "a@b@c",
      "a b@c.de",
      " a@b.de",
      "a@b.de ",
      "a@b.de\n",
      "Ada <a@b.de>",

      ".a@b.de",
      "a.@b.de",
      "a..b@c.de",
      '"a"@b.de',
      "a@[192.0.2.1]",
      "a@-b.de",
      "a@b..de",
      "é@b.de",
      "a@b.de,c@d.ef",
      `${"a".repeat(65)}@example.com`,
      `a@${`${SIXTY_THREE}.`.repeat(4)}de`,
    ],
  ],
  [
    "host",
    host(),
    [
      "localhost",
      "db-1.example.com",
      "example.com.",
      "xn--bcher-kva.example",
      "3com.com",
      SIXTY_THREE,
      "a.b.c.d",
      "127.0.0.1",
      "255.255.255.255",
      "::",
      "::1",
      "2001:DB8::1",
      "::ffff:192.0.2.1",
      "1:2:3:4:5:6:192.0.2.1",
      `${`${SIXTY_THREE}.`.repeat(3)}${"a".repeat(61)}`,
    ],
    [
      "",
      "0",
      "1e3 ",
      "0x10",
      "00123",
      " localhost",
      "localhost ",
      "a\n",
      "a..b",
      ".a",
      "-a",
      "a-",
      "a_b",
      "a b",

      "bücher.example",
      "http://a",
      "a:80",
      "a/b",
      "user@a",
      "[::1]",
      "::1%eth0",
      "fe80::1%1",
      ":::",
      "1::2::3",
      "12345::",

      "256.1.1.1",
      "1.2.3",
      "1.2.3.4.5",
      "01.2.3.4",
      "1.2.3.0x7f",
      "::01.2.3.4",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      `${SIXTY_THREE}a`,
      `${`${SIXTY_THREE}.`.repeat(3)}${"a".repeat(62)}`,
      ".",
    ],
  ],
  [
    "uri",
    uri(),
    [
      "https://example.com",
      "HTTPS://example.com/a?b=c#d",
      "postgres://u:p%40@db:5432/x",
      "mailto:a@example.com",
      "urn:isbn:0451450523",
      "redis://:p@[::1]:6379/0",
      "file:///etc/hosts",
      "data:,a",
      "unix:/run/x.sock",
    ],
    [
      "",
      "0",
      "1e3",
      "example.com",
      "//example.com",
      "/a",
      "https:",
      "https:example.com",
      "https:/example.com",

      "https://",
      "https:///a",
      "https://?a",
      " https://a",
      "https://a ",
      "https://a\n",
      "https://a b",
      "ht\ttps://a",

      "https://ä.example",
      "https://a/%",
      "https://a/%zz",
      "https://a/<b>",
      "https://a#b#c",
      "https://a/[b]",
      "1a://b",

      "https://a:99999",
      "https://a\\b",
      "https://[::1",
      'https://a/"',
      "https://a/`",
      "https://a/{b}",
      "https://a|b",
    ],
  ],
  [
    "uri of some protocols",
    uri({ protocols: ["https", "WSS"] }),
    ["https://a", "HTTPS://a", "wss://a"],
    ["http://a", "httpss://a", "ws://a", "mailto:https://a"],
  ],
];

describe.each(TABLES)("%s", (_, format, accepted, refused) => {
  test.each(accepted)("keeps %j", (value) => expect(answer(format, value)).toBe(value));
  test.each(refused)("refuses %j", (value) => expect(answer(format, value)).toBe(REFUSED));
});

test("uri gives only what new URL() takes", () => {
  const text = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), fc.ipV6());
  fc.assert(
    fc.property(text, (value) => {
      expect(answer(uri(), value) === REFUSED || URL.canParse(value)).toBe(true);
    }),
  );
});

test("host takes every address and every domain", () => {
  const text = fc.oneof(fc.ipV4(), fc.ipV6(), fc.domain());
  fc.assert(
    fc.property(text, (value) => {
      expect(answer(host(), value)).toBe(value);
    }),
  );
});

describe("boolean", () => {
  test.each([
    ["true", true],
    ["false", false],
    ["1", true],
    ["0", false],
  ])("takes %j", (value, meant) => expect(answer(boolean(), value)).toBe(meant));

  test.each([
    "",
    "no",
    "yes",
    "on",
    "off",
    "True",
    "FALSE",
    " 1 ",
    "1 ",
    "true\n",
    "2",
    "00",
    "01",
    "1e3",
    "0x10",
    "00123",
  ])("refuses %j", (value) => expect(answer(boolean(), value)).toBe(REFUSED));
});

test("types", () => {
  expectTypeOf(text()).toEqualTypeOf<Format<string>>();
  expectTypeOf(uri()).toEqualTypeOf<Format<string>>();
  expectTypeOf(email()).toEqualTypeOf<Format<string>>();
  expectTypeOf(host()).toEqualTypeOf<Format<string>>();
  expectTypeOf(uuid()).toEqualTypeOf<Format<string>>();
  expectTypeOf(boolean()).toEqualTypeOf<Format<boolean>>();
  expectTypeOf(oneOf(["a", "b"])).toEqualTypeOf<Format<"a" | "b">>();
});
