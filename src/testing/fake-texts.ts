import type { FormatDescription } from "../schema/format.ts";

type Fake = (key: string, constraints: FormatDescription["constraints"]) => string;

const sized: Fake = (key, { minLength, maxLength }) => {
  const text = `fake-${key}`;
  return text.padEnd(Number(minLength ?? 0), "-").slice(0, Number(maxLength ?? text.length + 4096));
};

const bytesOf = ({ minLength }: FormatDescription["constraints"]): number => Math.max(1, Number(minLength ?? 16));

/** A text that fits a format of ours, by the format's name. A fake is no secret, and says so where it can. */
const FAKES: { readonly [format: string]: Fake } = {
  text: sized,
  bytes: sized,
  integer: (_, { min, max }) => String(min ?? Math.min(1, Number(max ?? 1))),
  number: (_, { min, max }) => String(min ?? Math.min(1, Number(max ?? 1))),
  boolean: () => "true",
  port: () => "65535",
  uri: (_, { protocols }) => `${Array.isArray(protocols) ? protocols[0] : "https"}://fake.example/`,
  email: () => "fake@example.com",
  host: () => "fake.example",
  uuid: () => "00000000-0000-4000-8000-000000000000",
  oneOf: (_, { values }) => (Array.isArray(values) ? String(values[0]) : ""),
  duration: (_, { min }) => String(min ?? "1d"),
  json: () => "{}",
  base64: (_, constraints) => btoa("f".repeat(bytesOf(constraints))),
  hex: (_, constraints) => "fa".repeat(bytesOf(constraints)),
  pem: (_, { label }) =>
    `-----BEGIN ${String(label ?? "FAKE")}-----\nZmFrZQ==\n-----END ${String(label ?? "FAKE")}-----\n`,
  jwk: (_, { kty }) => JSON.stringify({ kty: String(kty ?? "oct"), k: "ZmFrZQ" }),
};

/** A fake text for a key, by its format; for another library's schema, the plainest text there is. */
export function fakeText(key: string, format: FormatDescription | undefined): string {
  return (format === undefined ? undefined : FAKES[format.name])?.(key, format?.constraints ?? {}) ?? sized(key, {});
}
