import { expect, test } from "vitest";
import { crc32c } from "../../../../src/loader/backends/gcp/crc32c.ts";

// The check value of the catalogue of CRCs, and those of RFC 3720, B.4.
test.each([
  ["123456789", 0xe306_9283],
  ["", 0],
])("the sum of %j", (text, sum) => {
  expect(crc32c(new TextEncoder().encode(text))).toBe(sum);
});

test.each([
  ["32 zeros", new Uint8Array(32), 0x8a91_36aa],
  ["32 bytes of ones", new Uint8Array(32).fill(0xff), 0x62a8_ab43],
  ["0 up to 31", Uint8Array.from({ length: 32 }, (_, at) => at), 0x46dd_794e],
])("the sum of %s", (_, bytes, sum) => {
  expect(crc32c(bytes)).toBe(sum);
});
