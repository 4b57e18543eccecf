import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAlwaysDirect, isListed } from "../../../src/loader/transport/no-proxy.ts";

describe("NO_PROXY", () => {
  test.each([
    // list, host, port, direct
    ["*", "vault.example", 443, true],
    ["", "vault.example", 443, false],
    [" , ,", "vault.example", 443, false],
    [".", "vault.example", 443, false],
    ["vault.example", "vault.example", 443, true],
    ["VAULT.Example", "vault.example", 443, true],
    ["vault.example", "vault.example.", 443, true],
    ["vault.example.", "vault.example", 443, true],
    ["example", "vault.example", 443, true],
    [".example", "vault.example", 443, true],
    [".vault.example", "vault.example", 443, true],
    ["*.example", "vault.example", 443, true],
    ["ample", "vault.example", 443, false],
    ["vault.example", "notvault.example", 443, false],
    ["vault.example", "vault.example.org", 443, false],
    ["a.b vault.example", "vault.example", 443, true],
    ["a.b,vault.example", "vault.example", 443, true],
    ["a.b, vault.example ,c", "vault.example", 443, true],
    ["vault.example:443", "vault.example", 443, true],
    ["vault.example:8200", "vault.example", 443, false],
    [".example:8200", "vault.example", 8200, true],
    ["*:8200", "vault.example", 8200, true],
    ["*:8200", "vault.example", 443, false],
    ["10.0.0.1", "10.0.0.1", 443, true],
    ["0.0.1", "10.0.0.1", 443, false],
    ["1", "10.0.0.1", 443, false],
    ["10.0.0.1:443", "10.0.0.1", 443, true],
    ["10.0.0.0/8", "10.200.3.4", 443, true],
    ["10.0.0.0/8", "11.0.0.1", 443, false],
    ["192.168.1.128/25", "192.168.1.200", 443, true],
    ["192.168.1.128/25", "192.168.1.100", 443, false],
    ["10.0.0.7/32", "10.0.0.7", 443, true],
    ["10.0.0.7/32", "10.0.0.6", 443, false],
    ["0.0.0.0/0", "203.0.113.9", 443, true],
    ["10.0.0.0/33", "10.0.0.0", 443, false],
    ["300.0.0.0/8", "44.0.0.1", 443, false],
    ["10.0.0.0/8", "10.example", 443, false],
    ["::2", "[::2]", 443, true],
    ["[::2]", "[::2]", 443, true],
    ["[::2]:8200", "[::2]", 8200, true],
    ["[::2]:8200", "[::2]", 443, false],
  ])("%j lists %s:%i: %s", (list, host, port, direct) => {
    expect(isListed(list, host, port)).toBe(direct);
  });

  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
  const port = fc.integer({ min: 1, max: 65_535 });

  test("a name lists itself and what is below it, whatever stands beside it, and nothing that only ends like it", () => {
    fc.assert(
      fc.property(name, label, label, port, fc.constantFrom("", ".", "*."), (listed, below, other, port, dot) => {
        const list = `x--y, ${dot}${listed.toUpperCase()} ,z--z`;
        expect(isListed(list, listed, port)).toBe(true);
        expect(isListed(list, `${below}.${listed}`, port)).toBe(true);
        expect(isListed(list, `${other}-${listed}`, port)).toBe(false);
        expect(isListed(`${listed}:${port}`, listed, port === 1 ? 2 : port - 1)).toBe(false);
      }),
    );
  });

  test("a range lists the addresses that share its first bits", () => {
    const address = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const dotted = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
    fc.assert(
      fc.property(address, address, fc.integer({ min: 0, max: 32 }), (base, host, bits) => {
        const first = (value: number): string => value.toString(2).padStart(32, "0").slice(0, bits);
        expect(isListed(`${dotted(base)}/${bits}`, dotted(host), 443)).toBe(first(base) === first(host));
      }),
    );
  });

  test("nothing makes it fail", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), port, (list, host, port) => {
        expect(isListed(list, host, port)).toBeTypeOf("boolean");
      }),
    );
  });
});

test.each([
  ["localhost", true],
  ["LOCALHOST.", true],
  ["app.localhost", true],
  ["127.0.0.1", true],
  ["127.9.9.9", true],
  ["[::1]", true],
  ["169.254.169.254", true],
  ["169.254.170.2", true],
  ["169.254.170.23", true],
  ["[fd00:ec2::254]", true],
  ["[fd00:ec2::23]", true],
  ["metadata.google.internal", true],
  ["169.255.0.1", false],
  ["169.254.169.254.example", false],
  ["[fd00:ec2::1]", false],
  ["127.example", false],
  ["127.0.0.1.example", false],
  ["notlocalhost", false],
  ["10.0.0.1", false],
])("%s is always direct: %s", (host, direct) => {
  expect(isAlwaysDirect(host)).toBe(direct);
});
