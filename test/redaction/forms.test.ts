import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formsOf, isRedactable } from "../../src/redaction/forms.ts";
import { redactText } from "../../src/redaction/redact-text.ts";
import { MARK } from "../../src/redaction/redacted.ts";
import { bytes, latin1 } from "./oracle.ts";

const utf8 = (forms: readonly Uint8Array[]): string[] => forms.map((form) => Buffer.from(form).toString("utf8"));

describe("isRedactable", () => {
  test.each([
    "",
    "a",
    "abc",
    "\n",
    "abc\n",
    "abc\r\n",
    "    ",
    "\n\n\n\n\n",
    "true",
    "False",
    "NULL",
    " none ",
    "test\n",
    "production",
    "0",
    "1",
    "{",
    "}",
  ])("edge case 3: says no to %j, which then has no forms", (value) => {
    expect(isRedactable(bytes(value))).toBe(false);
    expect(formsOf(bytes(value))).toEqual([]);
  });

  test.each(["abcd", "ab\nc\n", "🔑", "trueish", "0000", "a  b"])("says yes to %j", (value) => {
    expect(isRedactable(bytes(value))).toBe(true);
    expect(utf8(formsOf(bytes(value)))).toContain(value);
  });
});

describe("formsOf", () => {
  const secret = "p@ss/W0rd+'\"<&>! ök";

  test.each([
    ["itself", secret],
    ["JSON.stringify", "p@ss/W0rd+'\\\"<&>! ök"],
    ["JSON with escaped slashes", "p@ss\\/W0rd+'\\\"<&>! ök"],
    ["PHP's json_encode", "p@ss\\/W0rd+'\\\"<&>! \\u00f6k"],
    ["Python's json.dumps", "p@ss/W0rd+'\\\"<&>! \\u00f6k"],
    ["the same with upper-case digits", "p@ss/W0rd+'\\\"<&>! \\u00F6k"],
    ["Go's json.Marshal", "p@ss/W0rd+'\\\"\\u003c\\u0026\\u003e! ök"],
    ["System.Text.Json", "p@ss/W0rd\\u002B\\u0027\\u0022\\u003C\\u0026\\u003E! \\u00F6k"],
    ["JSON in JSON", "p@ss/W0rd+'\\\\\\\"<&>! ök"],
    ["PHP's JSON in JSON.stringify's", String.raw`p@ss\\/W0rd+'\\\"<&>! \\u00f6k`],
    ["Go's JSON in JSON", "p@ss/W0rd+'\\\\\\\"\\\\u003c\\\\u0026\\\\u003e! ök"],
    ["encodeURIComponent", encodeURIComponent(secret)],
    ["encodeURI", encodeURI(secret)],
    ["RFC 3986", "p%40ss%2FW0rd%2B%27%22%3C%26%3E%21%20%C3%B6k"],
    ["RFC 3986 in lower case", "p%40ss%2fW0rd%2b%27%22%3c%26%3e%21%20%c3%b6k"],
    ["Python's quote", "p%40ss/W0rd%2B%27%22%3C%26%3E%21%20%C3%B6k"],
    ["URLSearchParams", new URLSearchParams({ a: secret }).toString().slice(2)],
    ["Go's QueryEscape", "p%40ss%2FW0rd%2B%27%22%3C%26%3E%21+%C3%B6k"],
    ["a URL's password", Object.assign(new URL("http://a@b"), { password: secret }).password],
    ["a URL's user name", Object.assign(new URL("http://a@b"), { username: secret }).username],
    ["hex", Buffer.from(secret).toString("hex")],
    ["upper-case hex", Buffer.from(secret).toString("hex").toUpperCase()],
    ["base64", Buffer.from(secret).toString("base64")],
    ["base64 with a newline", Buffer.from(`${secret}\n`).toString("base64")],
    ["base64url", Buffer.from(secret).toString("base64url")],
  ])("edge cases 5 and 45: has %s", (_, form) => {
    expect(utf8(formsOf(bytes(secret)))).toContain(form);
  });

  test("agrees with the platform's own encoders for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 4, maxLength: 30 }), (text) => {
        const value = text.toWellFormed();
        fc.pre(isRedactable(bytes(value)));
        const forms = new Set(utf8(formsOf(bytes(value))));
        const url = Object.assign(new URL("http://a@b"), { password: value });
        const json = JSON.stringify(value);
        const expected = [
          encodeURIComponent(value),
          encodeURI(value),
          new URLSearchParams({ a: value }).toString().slice(2),
          url.password,
        ];
        expected.push(json.slice(1, -1), JSON.stringify(json).slice(3, -3), Buffer.from(value).toString("hex"));
        for (const form of expected) expect(forms).toContain(form);
      }),
    );
  });

  test("edge case 1: has each line of a multi-line value, whatever its line ends, and no blank ones", () => {
    const value = "first-line\r\n\r\n   \rsecond-line\n\tthird-line  \n";
    const forms = utf8(formsOf(bytes(value)));
    for (const line of ["first-line", "second-line", "third-line"]) {
      expect(forms).toContain(line);
      expect(forms).toContain(btoa(line));
    }
    expect(forms.some((form) => form.trim() === "")).toBe(false);
    expect(forms).toContain(value);
    expect(forms).toContain(value.trimEnd() + "  ");
    expect(forms).toContain("first-line\n\n   \nsecond-line\n\tthird-line  \n");
    expect(forms).toContain("first-line\r\n\r\n   \r\nsecond-line\r\n\tthird-line  ");
  });

  test("masks a PEM whole, by line, as one line and in base64, but not the line that says what it is", () => {
    const body = [
      "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj",
      "MzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvu",
    ];
    const pem = `-----BEGIN PRIVATE KEY-----\n${body.join("\n")}\n-----END PRIVATE KEY-----\n`;
    const forms = formsOf(bytes(pem));
    expect(redactText(`[${pem}]`, forms)).toBe(`[${MARK}]`);
    expect(redactText(pem.replaceAll("\n", "\r\n"), forms)).toBe(MARK);
    expect(redactText(JSON.stringify({ key: pem }), forms)).toBe(`{"key":"${MARK}"}`);
    expect(redactText(body.join(""), forms)).toBe(MARK);
    expect(redactText(btoa(pem), forms)).toBe(MARK);
    expect(redactText(btoa(pem.trimEnd()), forms)).toBe(MARK);
    expect(redactText(`  ${body[1]}  `, forms)).toBe(`  ${MARK}  `);
    expect(redactText("-----BEGIN PRIVATE KEY-----", forms)).toBe("-----BEGIN PRIVATE KEY-----");
  });

  test("edge case 4: pretty-printed JSON does not mask its braces", () => {
    const value = JSON.stringify({ user: { password: "hunter2-secret" }, on: true }, null, 4);
    const output = redactText('{\n    }\n        },\n"password": "hunter2-secret"', formsOf(bytes(value)));
    expect(output).toBe(`{\n    }\n        },\n${MARK}`);
  });

  test("edge case 45: hides base64 of anything around the secret, up to the characters that it shares", () => {
    const around = fc.uint8Array({ maxLength: 5 });
    const encodings = fc.constantFrom<BufferEncoding>("base64", "base64url");
    fc.assert(
      fc.property(
        around,
        fc.uint8Array({ minLength: 4, maxLength: 40 }),
        around,
        encodings,
        (prefix, secret, suffix, encoding) => {
          fc.pre(isRedactable(secret));
          const encoded = Buffer.concat([prefix, secret, suffix]).toString(encoding);
          const parts = redactText(encoded, formsOf(secret)).split(MARK);
          const start = Math.ceil((prefix.length * 8) / 6);
          const end = Math.floor(((prefix.length + secret.length) * 8) / 6);
          expect(parts.length).toBeGreaterThan(1);
          expect(parts.at(0)?.length).toBeLessThanOrEqual(start);
          expect(parts.at(-1)?.length).toBeLessThanOrEqual(encoded.length - end);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("base64 that is broken into lines, as PEM and the base64 command do, is masked line by line", () => {
    const secrets = fc.uint8Array({ minLength: 49, maxLength: 400 });
    fc.assert(
      fc.property(secrets, fc.constantFrom(64, 76), fc.constantFrom("", "\n"), (value, width, end) => {
        const encoded = Buffer.concat([value, Buffer.from(end)]).toString("base64");
        const lines = encoded.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
        const forms = formsOf(value).map((form) => Buffer.from(form));
        for (const line of lines.filter((one) => one.length >= 8))
          expect(forms.some((form) => line.includes(form.toString("latin1")) && form.length >= line.length - 4)).toBe(
            true,
          );
      }),
    );
  });

  test("base64 of the secret alone, or before a newline, is masked whole, padded or not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 40 }), fc.constantFrom("", "\n"), (secret, end) => {
        fc.pre(isRedactable(secret));
        const value = Buffer.concat([secret, bytes(end)]);
        for (const form of [
          value.toString("base64"),
          value.toString("base64").replace(/=+$/, ""),
          value.toString("base64url"),
        ]) {
          expect(redactText(`(${form})`, formsOf(secret))).toBe(`(${MARK})`);
        }
      }),
    );
  });

  test("edge case 19: bytes that are no text have the forms of bytes", () => {
    const value = Uint8Array.from([0xff, 0xfe, 0x00, 0x80, 0x2f, 0x41]);
    const forms = formsOf(value).map(latin1);
    expect(forms).toContain(latin1(value));
    expect(forms).toContain("fffe00802f41");
    expect(forms).toContain("%FF%FE%00%80%2FA");
    expect(forms).toContain(Buffer.from(value).toString("base64"));
    expect(forms.some((form) => form.includes("\u00ef\u00bf\u00bd"))).toBe(false);
  });

  test("keeps a byte order mark", () => {
    expect(utf8(formsOf(bytes("\ufeffvalue")))).toContain("\\ufeffvalue");
  });

  test("gives each form once, longest first, none under 4 bytes, the same every time", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (value) => {
        const forms = formsOf(value).map(latin1);
        expect(new Set(forms).size).toBe(forms.length);
        for (const [at, form] of forms.entries()) {
          expect(form.length).toBeGreaterThanOrEqual(4);
          const next = forms[at + 1] ?? "";
          expect(form.length > next.length || (form.length === next.length && form < next)).toBe(true);
        }
        expect(formsOf(value).map(latin1)).toEqual(forms);
      }),
    );
  });
});
