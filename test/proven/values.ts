import { createHash } from "node:crypto";

const pemOf = (label: string, der: Buffer): string =>
  [`-----BEGIN ${label}-----`, ...(der.toString("base64").match(/.{1,64}/g) ?? []), `-----END ${label}-----`, ""].join(
    "\n",
  );

const noise = (seed: string): Buffer => createHash("sha512").update(seed).digest();

/** What each store keeps for `examples/five-stores`: the same text everywhere, none of it a secret of anyone. */
const STORED: { readonly [key: string]: string } = {
  SECRET_KEY: 'a key é with a blank, a / and a "quote" of the tests',
  DB_USER: "neural app",
  DB_PASSWORD: "p@ss/w:ord é%20\\ \n",
  DB_PORT: "5433",
  SIGNING_KEY: pemOf("PRIVATE KEY", Buffer.concat([noise("one"), noise("two")])),
  ENCRYPTION_KEY: noise("key").subarray(0, 32).toString("base64"),
  LICENCE: "line one\r\nlińe two\u{0}end",
  LIMITS: '{"requests": 12345678901234567, "burst": 1e3, "names": ["ż", null]}',
};
const PREVIOUS = "the key before it, as long as it has to be";

/** The texts under the names that the store's own naming gives them. */
export function storedAs(
  name: (key: string) => string,
  previousOf: (name: string) => string,
): { [name: string]: string } {
  const named = Object.entries(STORED).map(([key, value]) => [name(key), value] as const);
  return { ...Object.fromEntries(named), [previousOf(name("SECRET_KEY"))]: PREVIOUS };
}

export const snake = (key: string): string => key.toLowerCase();
export const kebab = (key: string): string => key.toLowerCase().replaceAll("_", "-");

/** A value with its type, as `typed-values.mjs` prints it: a digest, never the value. */
function typed(value: unknown): unknown {
  const digest = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  if (value instanceof Uint8Array) return `bytes ${digest(value)}`;
  return value === undefined ? "undefined" : `${typeof value} ${digest(JSON.stringify(value))}`;
}

/** What every store must give on every runtime. */
export const EXPECTED: { readonly [key: string]: unknown } = {
  SECRET_KEY: typed({ current: STORED["SECRET_KEY"], previous: PREVIOUS }),
  DB_USER: typed(STORED["DB_USER"]),
  DB_PASSWORD: typed(STORED["DB_PASSWORD"]),
  DB_HOST: typed("localhost"),
  DB_PORT: typed(5433),
  DATABASE_URL: typed("postgres://neural%20app:p%40ss%2Fw%3Aord%20%C3%A9%2520%5C%20%0A@localhost:5433/neural"),
  SIGNING_KEY: typed(STORED["SIGNING_KEY"]),
  ENCRYPTION_KEY: typed(noise("key").subarray(0, 32)),
  LICENCE: typed(Buffer.from(STORED["LICENCE"] ?? "")),
  LIMITS: typed(JSON.parse(STORED["LIMITS"] ?? "")),
  SESSION_TTL: typed(1_800_000),
  SENTRY_DSN: "undefined",
};

/** What is shown as redacted. */
export const SENSITIVE: readonly string[] = [
  "SECRET_KEY",
  "DB_PASSWORD",
  "DATABASE_URL",
  "SIGNING_KEY",
  "ENCRYPTION_KEY",
  "LICENCE",
];

/** What the identities read, and how the program prints it. */
export const CANARY = "kv-canary é/@ 7Qd3";
export const CANARY_DIGEST: unknown = typed(CANARY);
