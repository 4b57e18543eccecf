// The type of equality needs its parameter twice, and a mistake is an expression.
/* oxlint-disable no-unused-expressions, typescript/no-unnecessary-type-parameters */
// What must compile, and what must not. It runs nowhere: the compiler is the test, against the sources and against the packed
// declarations, with nothing else installed.
import {
  aws,
  type Backend,
  base64,
  bytes,
  type Context,
  type CustomBackend,
  type CustomContext,
  check,
  custom,
  defineSecrets,
  duration,
  type ErrorCode,
  env,
  files,
  firstOf,
  type Inventory,
  type Issue,
  integer,
  inventory,
  json,
  type KeyReport,
  kubernetes,
  loadSecrets,
  local,
  type Outcome,
  oneOf,
  openSecrets,
  type Previous,
  parseReference,
  pem,
  plain,
  plan,
  port,
  Redacted,
  type Reference,
  type Report,
  random,
  reveal,
  type Secrets,
  SecretsError,
  type Signal,
  secret,
  text,
  url,
  variable,
  vault,
  type Writable,
} from "keystead";
import { contractCases, fakeSecrets } from "keystead/testing";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

const shared = aws({ region: "eu-west-1" });
export const config = defineSecrets({
  environmentFrom: "NODE_ENV",
  environments: {
    development: firstOf(env(), local()),
    production: vault({
      address: variable("VAULT_ADDR"),
      mount: "neural",
      path: "production",
      identity: [vault.kubernetes({ role: "api" }), vault.jwt({ role: "ci" })],
    }),
  },
  secrets: {
    SECRET_KEY: secret({ generate: random.hex(32), rotate: "90d" }),
    LONG: secret(text({ minLength: 64 })),
    PORT: plain(port(), { default: 8080 }),
    OPTIONAL: secret({ optional: true }),
    NEVER_OPTIONAL: secret({ optional: false }),
    JWT: secret(text(), { keepPrevious: true }),
    MAYBE_JWT: secret(text(), { keepPrevious: true, optional: true }),
    STRIPE_KEY: secret(text(), {
      from: { production: shared.at("payments/stripe", { field: "key" }), development: null },
    }),
    PINNED: secret(text(), { from: { production: shared.at("payments/stripe", { version: "AWSPREVIOUS" }) } }),
    LEVEL: plain(oneOf(["debug", "info"]), { default: "info" }),
    LIMIT: plain(integer({ min: 1 }), { optional: true }),
    TTL: plain(duration(), { default: 1000 }),
    CERTIFICATE: secret(pem(), { deliver: "file" }),
    KEY_BYTES: secret(base64()),
    RAW: secret(bytes()),
    ANYTHING: secret(json()),
    DATABASE_URL: url("postgres://app:{SECRET_KEY}@{LONG}:{PORT}/neural"),
    OPTIONAL_URL: url("redis://:{OPTIONAL}@cache:6379"),
    NESTED_URL: url("https://example.com/?next={OPTIONAL_URL}"),
  },
  consumers: {
    api: ["SECRET_KEY", "PORT", "OPTIONAL_URL"],
    worker: { keys: ["STRIPE_KEY"], identities: [aws.webIdentity({ roleArn: "arn:aws:iam::1:role/w" })] },
  },
});

const all = await loadSecrets(config, { environment: "production" });
interface Everything {
  readonly SECRET_KEY: string;
  readonly LONG: string;
  readonly PORT: number;
  readonly OPTIONAL: string | undefined;
  readonly NEVER_OPTIONAL: string;
  readonly JWT: Previous<string>;
  readonly MAYBE_JWT: Previous<string> | undefined;
  readonly STRIPE_KEY: string | undefined;
  readonly PINNED: string;
  readonly LEVEL: "debug" | "info";
  readonly LIMIT: number | undefined;
  readonly TTL: number;
  readonly CERTIFICATE: string;
  readonly KEY_BYTES: Uint8Array;
  readonly RAW: Uint8Array;
  readonly ANYTHING: unknown;
  readonly DATABASE_URL: string;
  readonly OPTIONAL_URL: string | undefined;
  readonly NESTED_URL: string | undefined;
}
export const everything: Equal<typeof all, { readonly [K in keyof Everything]: Everything[K] }> = true;
export const named: Equal<Secrets<typeof config>, typeof all> = true;
// Not `any`: a broken declaration would be, and would agree with everything.
export const isText: Equal<typeof all.SECRET_KEY, string> = true;

const api = await loadSecrets(config, { consumer: "api" });
export const narrowed: Equal<keyof typeof api, "SECRET_KEY" | "PORT" | "OPTIONAL_URL"> = true;
export const narrowedPort: number = api.PORT;
const worker = await loadSecrets(config, { consumer: "worker", environment: "development" });
export const narrowedObject: Equal<typeof worker, { readonly STRIPE_KEY: string | undefined }> = true;
const found = await loadSecrets<typeof config>({ environment: "production" });
export const samePort: number = found.PORT;
const some = await loadSecrets(config, { keys: ["PORT"], deadline: 1000, attempt: 100, concurrency: 1, root: "." });
export const stillTyped: number = some.PORT;

const { SECRET_KEY, ...rest } = all;
export const destructured: string = SECRET_KEY;
export const others: number = rest.PORT;
const open = reveal(all);
export const revealed: Equal<typeof open.JWT, Previous<string>> = true;
open.PORT = 1;

{
  await using opened = await openSecrets(config, { consumer: "api", onProblem: ({ code }) => code });
  const current: string = opened.current.SECRET_KEY;
  const refreshed: number = (await opened.refresh()).PORT;
  await opened.close();
  // @ts-expect-error a key outside the consumer
  opened.current.LONG;
  void [current, refreshed];
}

declare const flag: boolean;
const perhaps = defineSecrets({ environments: { d: local() }, secrets: { A: secret({ optional: flag }) } });
export const perhapsAbsent: Equal<Secrets<typeof perhaps>["A"], string | undefined> = true;
const onlyNull = defineSecrets({
  environments: { d: local() },
  secrets: { A: secret({ from: { d: null } }), B: plain(port(), { from: { d: null }, default: 1 }) },
});
export const nullIsAbsent: Equal<Secrets<typeof onlyNull>["A"], string | undefined> = true;
export const defaultIsThere: Equal<Secrets<typeof onlyNull>["B"], number> = true;

const backend: Backend = {
  read: async (references, { signal }) =>
    references.map(({ path }): Outcome => {
      if (signal.aborted) return { status: "failed", error: new SecretsError("backend/timeout", { action: "read" }) };
      return path === ""
        ? { status: "missing", what: "secret" }
        : { status: "found", value: Redacted.of(new Uint8Array()) };
    }),
};
const own = custom("notes", backend);
// What the declaration takes by shape is what the loader gives and takes.
export const byShape: CustomBackend = backend;
export const sameContext = (context: Context): CustomContext => context;
export const sameWrites = (writable: Backend & Writable): CustomBackend => writable;
export const inline = custom("inline", {
  read: async (references, context) => {
    const sameReferences: Equal<typeof references, readonly Reference[]> = true;
    const given: Equal<typeof context, CustomContext> = true;
    void [sameReferences, given, context.signal.aborted, context.runtime.variable("A")];
    return references.map(({ path }) =>
      path === "" ? { status: "missing", what: "secret" } : { status: "found", value: "text", version: 1 },
    );
  },
  describe: async (references) => references.map(() => ({ state: "exists", field: "unknown" })),
  put: async (_, value) => ({ version: String(value.reveal().length) }),
  close: async (context) => void context.meter.requests,
});
export const ownConfig = defineSecrets({
  environments: { d: own, f: files({ directory: "/run/secrets" }), k: kubernetes({ namespace: "n" }) },
  secrets: { A: secret({ from: { d: own.at("a") } }) },
});

const controller: Signal = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };
await loadSecrets(config, {
  signal: controller,
  onReport: (report: Report) => report.keys.map((key: KeyReport) => key.code satisfies ErrorCode | undefined),
  onAudit: (event) => event.key,
});
try {
  await loadSecrets(config);
} catch (error) {
  if (error instanceof SecretsError) {
    const code: ErrorCode = error.code;
    const hints: readonly string[] = error.problems.map(({ hint }) => hint);
    void [code, hints];
  }
}

export const described: Inventory = inventory(config);
export const issues: readonly Issue[] = check(config);
const planned = plan(described, { environment: "production" });
export const order: readonly string[] = "plan" in planned ? planned.plan.keys.map(({ name }) => name) : [];
export const reference = parseReference("vault:neural/staging#secret_key");
const fakes = fakeSecrets(config, { PORT: 1, JWT: { current: "a", previous: undefined } });
export const fake: Equal<typeof fakes, typeof all> = true;
export const cases: number = contractCases.length;

// @ts-expect-error an unknown environment
await loadSecrets(config, { environment: "prod" });
// @ts-expect-error an unknown consumer
await loadSecrets(config, { consumer: "web" });
// @ts-expect-error an unknown key
await loadSecrets(config, { keys: ["PROT"] });
// @ts-expect-error an unknown option
await loadSecrets(config, { environmnet: "production" });
// @ts-expect-error a key outside the consumer
api.LONG;
// @ts-expect-error an unknown key
all.PROT;
// @ts-expect-error values are not assigned
all.PORT = 1;
// @ts-expect-error an optional value may be absent
all.OPTIONAL.length;
// @ts-expect-error a kept value has two parts
all.JWT.length;
// @ts-expect-error a kept value may be absent with its key
all.MAYBE_JWT.current;
// @ts-expect-error a URL with an optional part may be absent
all.OPTIONAL_URL.length;
// @ts-expect-error a URL with an optional URL in it may be absent
all.NESTED_URL.length;
// @ts-expect-error an unknown key in a consumer
defineSecrets({ environments: { d: local() }, secrets: { A: secret() }, consumers: { api: ["B"] } });
// @ts-expect-error an unknown key in a consumer with identities
defineSecrets({ environments: { d: local() }, secrets: { A: secret() }, consumers: { api: { keys: ["B"] } } });
// @ts-expect-error a misspelt environment in from
defineSecrets({ environments: { dev: local() }, secrets: { A: secret({ from: { dve: null } }) } });
// @ts-expect-error an unknown part of a composed URL
defineSecrets({ environments: { dev: local() }, secrets: { A: secret(), U: url("redis://:{B}@h") } });
// @ts-expect-error a setting of the declaration that is none
defineSecrets({ environments: { dev: local() }, secrets: {}, audit: "maybe" });
// @ts-expect-error a default of the wrong type
plain(port(), { default: "x" });
// @ts-expect-error a default that is none of the choices
plain(oneOf(["debug", "info"]), { default: "trace" });
// @ts-expect-error a misspelt option
secret({ description: "x", rotat: "90d" });
// @ts-expect-error a misspelt option beside a schema
secret(text(), { keepPrevius: true });
// @ts-expect-error a secret has no default
secret({ default: "x" });
// @ts-expect-error a secret has no default beside a schema either
secret(text(), { default: "x" });
// @ts-expect-error a key that is no secret names its format
plain();
// @ts-expect-error an identity of another backend
vault({ mount: "kv", identity: aws.chain() });
// @ts-expect-error a password in the declaration
vault.userpass({ username: "a", password: "b" });
// @ts-expect-error a backend reads
custom("notes", { close: async () => undefined });
// @ts-expect-error an outcome has a status
custom("notes", { read: async (references) => references.map(() => ({ value: "text" })) });
// @ts-expect-error nothing else is missing
custom("notes", { read: async (references) => references.map(() => ({ status: "missing", what: "place" })) });
// @ts-expect-error files name their directory
files({});
// @ts-expect-error a fake of the wrong type
fakeSecrets(config, { PORT: "1" });
// @ts-expect-error a wrapped value is no text
((value: string) => value)(Redacted.of("x"));
