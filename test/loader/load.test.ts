import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { AuditEvent } from "../../src/loader/audit.ts";
import type { Outcome } from "../../src/loader/backend.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { checkOptions } from "../../src/loader/load-options.ts";
import { loadSecrets, loadSecretsWith } from "../../src/loader/load-secrets.ts";
import type { Report } from "../../src/loader/report.ts";
import type { CustomBackend } from "../../src/schema/custom-backend.ts";
import {
  bytes as bytesFormat,
  custom,
  defineSecrets,
  env,
  files,
  firstOf,
  integer,
  plain,
  random,
  secret,
  text,
  url,
  variable,
} from "../../src/schema/declare.ts";
import type { StandardSchema } from "../../src/schema/standard-schema.ts";
import { manualClock } from "./manual-clock.ts";
import { fakeRuntime, memory } from "./memory-source.ts";

const runtime = fakeRuntime();
const CANARY = "kv-canary-8fJ2";

async function problems(load: Promise<unknown>): Promise<[string, string | undefined][]> {
  const error = await load.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SecretsError)) throw new Error("the load went through");
  return (error.problems.length === 0 ? [error] : error.problems).map((problem) => [problem.code, problem.facts.key]);
}

const failed = (code: ConstructorParameters<typeof SecretsError>[0]): Outcome => ({
  status: "failed",
  error: new SecretsError(code, { action: "read" }),
});

test("values come typed, parts of composed keys stay behind", async () => {
  const { source } = memory({ "db-password": "p@ss", port: "5432" });
  const config = defineSecrets({
    environments: { d: source },
    secrets: {
      DB_PASSWORD: secret(),
      PORT: plain(integer()),
      DB: url("postgres://app:{DB_PASSWORD}@localhost:{PORT}/x"),
    },
    consumers: { api: ["DB"] },
  });
  const all = await loadSecretsWith(config, { environment: "d" }, { runtime });
  expect([all.DB_PASSWORD, all.PORT, all.DB]).toEqual(["p@ss", 5432, "postgres://app:p%40ss@localhost:5432/x"]);
  const api = await loadSecretsWith(config, { environment: "d", consumer: "api" }, { runtime });
  expect([api.DB, "DB_PASSWORD" in api, "PORT" in api]).toEqual([
    "postgres://app:p%40ss@localhost:5432/x",
    false,
    false,
  ]);
});

test("edge case 34: one failure ends none of the others, all are reported, and no value is handed over", async () => {
  const { source } = memory({ a: failed("backend/denied"), c: CANARY, d: "x" });
  const config = defineSecrets({
    environments: { d: source },
    secrets: { A: secret(), B: secret(), C: secret(), D: plain(integer()) },
  });
  const load = loadSecretsWith(config, { environment: "d" }, { runtime });
  expect(await problems(load)).toEqual([
    ["backend/denied", "A"],
    ["value/missing", "B"],
    ["value/invalid", "D"],
  ]);
  await expect(load).rejects.toThrow('Cannot read A for "d" from custom-memory:a: access denied [backend/denied]');
  await expect(load).rejects.not.toThrow(CANARY);
});

describe("edge case 32: only missing may use a default or be optional", () => {
  test.each(["backend/denied", "backend/timeout", "backend/unreachable", "value/deleted"] as const)(
    "%s is told",
    async (code) => {
      const { source } = memory({ a: failed(code), b: failed(code) });
      const config = defineSecrets({
        environments: { d: source },
        secrets: { A: plain(text(), { default: "x" }), B: secret({ optional: true }) },
      });
      expect(await problems(loadSecretsWith(config, { environment: "d" }, { runtime }))).toEqual([
        [code, "A"],
        [code, "B"],
      ]);
    },
  );

  test("an empty value is a value, a missing one gets the default", async () => {
    const { source } = memory({ empty: "" });
    const config = defineSecrets({
      environments: { d: source },
      secrets: {
        EMPTY: plain(text(), { default: "x" }),
        GONE: plain(text(), { default: "x" }),
        OPT: secret({ optional: true }),
      },
    });
    const loaded = await loadSecretsWith(config, { environment: "d" }, { runtime });
    expect([loaded.EMPTY, loaded.GONE, loaded.OPT]).toEqual(["", "x", undefined]);
  });

  test("optional in one environment, required in another", async () => {
    const { source } = memory({});
    const config = defineSecrets({
      environments: { d: source, p: source },
      secrets: { A: secret({ from: { d: null } }) },
    });
    expect((await loadSecretsWith(config, { environment: "d" }, { runtime })).A).toBeUndefined();
    expect(await problems(loadSecretsWith(config, { environment: "p" }, { runtime }))).toEqual([
      ["value/missing", "A"],
    ]);
  });
});

describe("firstOf", () => {
  test("edge case 32: only missing moves on to the next, and each store is asked only for what it is needed for", async () => {
    const first = memory({ a: "first" }, "first");
    const second = memory({ a: "second", b: "second" }, "second");
    const config = defineSecrets({
      environments: { d: firstOf(first.source, second.source) },
      secrets: { A: secret(), B: secret() },
    });
    const loaded = await loadSecretsWith(config, { environment: "d" }, { runtime });
    expect([loaded.A, loaded.B, first.asked, second.asked]).toEqual(["first", "second", [["a", "b"]], [["b"]]]);
  });

  test.each(["backend/denied", "backend/unreachable"] as const)("%s does not", async (code) => {
    const second = memory({ a: "second" }, "second");
    const config = defineSecrets({
      environments: { d: firstOf(memory({ a: failed(code) }, "first").source, second.source) },
      secrets: { A: secret() },
    });
    expect(await problems(loadSecretsWith(config, { environment: "d" }, { runtime }))).toEqual([[code, "A"]]);
    expect(second.asked).toEqual([]);
  });
});

test.each([
  ["env", env(), undefined, "Set the variable A, or declare A optional"],
  ["a store of one's own", memory({}).source, undefined, "Write a in the store, or declare A optional"],
  [
    "a field",
    memory({ "x#f": { status: "missing", what: "field" } }).source,
    { field: "f" },
    'Write field "f" of x in the store, or declare A optional',
  ],
  [
    "a version",
    memory({ x: { status: "missing", what: "version" } }).source,
    { version: 7 },
    "Ask for a version that exists of x, or declare A optional",
  ],
])("missing in %s says what to do there", async (_, source, at, hint) => {
  const entry = at === undefined ? secret() : secret({ from: { d: source.at("x", at) } });
  const config = defineSecrets({ environments: { d: source }, secrets: { A: entry } });
  const error = await loadSecretsWith(config, { environment: "d" }, { runtime }).catch((reason: unknown) => reason);
  expect((error as SecretsError).problems.map((problem) => [problem.code, problem.hint])).toEqual([
    ["value/missing", hint],
  ]);
});

test("missing in a folder of ours, only what has a generator may be generated", async () => {
  const config = defineSecrets({
    environments: { d: files({ directory: "none" }) },
    secrets: { A: secret(), MADE: secret({ generate: random.hex(16) }) },
  });
  const failed = loadSecretsWith(config, { environment: "d", root: "/nowhere" }, { runtime });
  const error = await failed.catch((reason: unknown) => reason);
  expect((error as SecretsError).problems.map(({ hint }) => hint)).toEqual([
    "Store it with `keystead set A --env d`, or declare it optional",
    "Store it with `keystead set MADE --env d` or `keystead generate --env d`, or declare it optional",
  ]);
});

test("a value before comes with the current one, and is undefined where there is none", async () => {
  const { source } = memory({ a: "now", "a-previous": "before", b: "now" });
  const config = defineSecrets({
    environments: { d: source },
    secrets: { A: secret({ keepPrevious: true }), B: secret({ keepPrevious: true }) },
  });
  const loaded = await loadSecretsWith(config, { environment: "d" }, { runtime });
  expect([loaded.A, loaded.B]).toEqual([
    { current: "now", previous: "before" },
    { current: "now", previous: undefined },
  ]);
});

test("a value before that is refused late, beside one that is refused at once, is one problem and no stray rejection", async () => {
  const { source } = memory({ a: "now", "a-previous": "before" });
  const stray: unknown[] = [];
  const note = (reason: unknown): void => void stray.push(reason);
  const schema: StandardSchema<string, string> = {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: (input) =>
        input === "before" ? Promise.resolve({ issues: [{ message: "no" }] }) : { issues: [{ message: "no" }] },
    },
  };
  const config = defineSecrets({ environments: { d: source }, secrets: { A: secret(schema, { keepPrevious: true }) } });
  process.on("unhandledRejection", note);
  try {
    expect(await problems(loadSecretsWith(config, { environment: "d" }, { runtime }))).toEqual([
      ["value/invalid", "A"],
    ]);
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off("unhandledRejection", note);
  }
  expect(stray).toEqual([]);
});

test("edge case 12: bytes stay bytes: no trimming but where it is asked, no lossy text", async () => {
  const { source } = memory({
    kept: "x\n\n",
    trimmed: "x\r\n",
    raw: new Uint8Array([0, 255]),
    bad: new Uint8Array([0xc3, 0x28]),
    bom: "\ufeffx",
  });
  const config = defineSecrets({
    environments: { d: source },
    secrets: {
      KEPT: secret(),
      TRIMMED: secret({ trim: true }),
      RAW: secret(bytesFormat()),
      BOM: secret(),
      BAD: secret(),
    },
  });
  const loaded = await loadSecretsWith(
    config,
    { environment: "d", keys: ["KEPT", "TRIMMED", "RAW", "BOM"] },
    { runtime },
  );
  expect([loaded.KEPT, loaded.TRIMMED, loaded.RAW, loaded.BOM]).toEqual([
    "x\n\n",
    "x",
    new Uint8Array([0, 255]),
    "\ufeffx",
  ]);
  expect(await problems(loadSecretsWith(config, { environment: "d", keys: ["BAD"] }, { runtime }))).toEqual([
    ["value/undecodable", "BAD"],
  ]);
});

describe("edge case 27: another library's schema never shows the value", () => {
  test.each([
    ["issues", v.pipe(v.string(), v.url())],
    [
      "a throw",
      v.pipe(
        v.string(),
        v.check((input) => {
          throw new Error(input);
        }),
      ),
    ],
    [
      "an asynchronous refusal",
      v.pipeAsync(
        v.string(),
        v.checkAsync(async () => false),
      ),
    ],
  ])("%s", async (_, schema) => {
    const { source } = memory({ a: CANARY });
    const config = defineSecrets({
      environments: { d: source },
      secrets: { A: secret(schema as v.GenericSchema<string>) },
    });
    const error = await loadSecretsWith(config, { environment: "d" }, { runtime }).catch((reason: unknown) => reason);
    expect((error as SecretsError).problems[0]?.code).toBe("value/invalid");
    const { inspect } = await import("node:util");
    expect(
      [
        inspect(error, { depth: null, showHidden: true }),
        JSON.stringify(error),
        String(error),
        (error as Error).stack,
      ].join(),
    ).not.toContain(CANARY);
  });
});

describe("which environment", () => {
  const config = defineSecrets({
    environmentFrom: "NODE_ENV",
    environments: { a: memory({ k: "a" }).source, b: memory({ k: "b" }, "b").source },
    secrets: { K: secret() },
  });
  test.each([
    [{ environment: "a" }, { KEYSTEAD_ENV: "b", NODE_ENV: "b" }, "a"],
    [{}, { KEYSTEAD_ENV: "b", NODE_ENV: "a" }, "b"],
    [{}, { NODE_ENV: "b" }, "b"],
    [{}, { KEYSTEAD_ENV: "", NODE_ENV: "b" }, "b"],
  ] as const)("%j with %j is %s", async (options, variables, value) => {
    expect((await loadSecretsWith(config, options, { runtime: fakeRuntime(variables) })).K).toBe(value);
  });

  test("edge case 33: none is an error that lists the names, and a wrong one too", async () => {
    const none = await loadSecretsWith(config, {}, { runtime }).catch((reason: unknown) => reason as SecretsError);
    expect([(none as SecretsError).code, (none as SecretsError).hint]).toEqual([
      "config/no-environment",
      "Set KEYSTEAD_ENV, pass --env, or give `environment` to the load or the Action: one of a, b",
    ]);
    expect(await problems(loadSecretsWith(config, { environment: "A" }, { runtime }))).toEqual([
      ["config/unknown-environment", undefined],
    ]);
  });
});

describe("strict options", () => {
  const config = defineSecrets({ environments: { d: memory({ a: "x" }).source }, secrets: { A: secret() } });
  test.each([
    [{ enviroment: "d" }, ["config/unknown-option"]],
    [{ deadline: 0 }, ["config/invalid-option"]],
    [
      { deadline: Number.NaN, concurrency: 1.5, attempt: "9" },
      ["config/invalid-option", "config/invalid-option", "config/invalid-option"],
    ],
    [{ deadline: null }, ["config/invalid-option"]],
    [{ signal: "x" }, ["config/invalid-option"]],
    [{ onProblem: () => undefined }, ["config/unknown-option"]],
    [{ keys: "A" }, ["config/invalid-option"]],
    [{ keys: ["A", "B"] }, ["config/unknown-key"]],
    [{ consumer: "api" }, ["config/unknown-consumer"]],
  ])("%j is refused", async (options, codes) => {
    const found = await problems(loadSecretsWith(config, { environment: "d", ...options } as never, { runtime }));
    expect(found.map(([code]) => code).toSorted()).toEqual(codes);
  });
});

test("what is not declared is said to be a consumer, an environment or a key", async () => {
  const config = defineSecrets({ environments: { d: memory({ a: "x" }).source }, secrets: { A: secret() } });
  const load = loadSecretsWith(config, { environment: "dev", consumer: "deply", keys: ["B"] }, { runtime });
  const { problems: found } = await load.then(
    () => ({ problems: [] }),
    (reason: unknown) => reason as SecretsError,
  );
  expect(found.map(({ message, facts }) => [message, facts.environment ?? facts.consumer ?? facts.key])).toEqual([
    ['Cannot use the declaration for "dev": environment "dev" is not declared', "dev"],
    ['Cannot use the declaration: consumer "deply" is not declared', "deply"],
    ['Cannot use the declaration B: key "B" is not declared', "B"],
  ]);
});

test("an option that does not fit is named, with its unit", () => {
  const checked = checkOptions({ deadline: 0.5, concurrency: 0, retries: 2 });
  const told = "problems" in checked ? checked.problems : [];
  expect(told.map(({ message, hint }) => `${message}; ${hint}`)).toEqual([
    "Cannot use the load option retries: it is not an option; Remove `retries`, or mend its spelling",
    "Cannot use the load option deadline: it is not a value this option takes; Give `deadline` a whole number of milliseconds from 1 to 2147483647",
    "Cannot use the load option concurrency: it is not a value this option takes; Give `concurrency` a whole number from 1 to 1024",
  ]);
});

test("edge case 15: a declaration with problems is refused before any store is asked", async () => {
  const { source, asked } = memory({ a: "x" });
  const config = defineSecrets({
    environments: { d: source },
    secrets: { A: secret(), a: secret({ rotate: "soon" }) },
  });
  const codes = await problems(loadSecretsWith(config, { environment: "d" }, { runtime }));
  expect([codes.map(([code]) => code), asked]).toEqual([
    ["config/duplicate-key", "config/invalid-option", "config/duplicate-key"],
    [],
  ]);
});

describe("what no code does yet is refused before any I/O", () => {
  const { source, asked } = memory({ a: "x" });
  test("a store, a required audit", async () => {
    const config = defineSecrets({
      audit: "required",
      environments: { d: source, p: { ...source, backend: "unheard-of" } },
      secrets: { A: secret() },
    });
    expect(await problems(loadSecretsWith(config, { environment: "p" }, { runtime }))).toEqual([
      ["config/unsupported", undefined],
      ["config/unsupported", undefined],
    ]);
    expect(await problems(loadSecretsWith(config, { environment: "d" }, { runtime }))).toEqual([
      ["config/unsupported", undefined],
    ]);
    expect(asked).toEqual([]);
  });

  test("an unsupported store of another environment is no hindrance", async () => {
    const config = defineSecrets({
      environments: { d: source, p: { ...source, backend: "unheard-of" } },
      secrets: { A: secret() },
    });
    expect((await loadSecretsWith(config, { environment: "d" }, { runtime })).A).toBe("x");
  });
});

describe("a schema's late answer", () => {
  const late = (answer: unknown): StandardSchema<string> => ({
    "~standard": {
      version: 1 as const,
      vendor: "other",
      // oxlint-disable-next-line unicorn/no-thenable
      validate: () => ({ then: (resolve: (value: unknown) => void) => resolve(answer) }) as never,
    },
  });
  test.each<[string, unknown, string | undefined]>([
    ["a value", { value: "ok" }, undefined],
    ["issues", { issues: [{ message: CANARY }] }, "value/invalid"],
    ["nothing", undefined, "value/invalid"],
    ["neither value nor issues", {}, "value/invalid"],
  ])("of another realm: %s", async (_, answer, code) => {
    const config = defineSecrets({
      environments: { d: memory({ a: "x" }).source },
      secrets: { A: secret(late(answer)) },
    });
    const ended = await loadSecretsWith(config, { environment: "d" }, { runtime }).then(
      (loaded) => loaded.A,
      (error: unknown) => (error as SecretsError).problems[0]?.code,
    );
    expect(ended).toBe(code ?? "ok");
  });
});

describe("the end of a load", () => {
  test("an abort after the last answer hands over nothing", async () => {
    const controller = new AbortController();
    const load = loadSecretsWith(
      makeConfigOf(memory({ a: "x" }).source),
      { environment: "d", signal: controller.signal, onAudit: () => controller.abort() },
      { runtime },
    );
    expect(await problems(load)).toEqual([["backend/aborted", undefined]]);
  });

  test("nobody waits for a revocation once the time is over", async () => {
    const clock = manualClock();
    const stuck = { read: () => new Promise<never>(() => undefined), close: () => new Promise<never>(() => undefined) };
    const load = problems(loadSecretsWith(makeConfig(stuck), { environment: "d", deadline: 500 }, { runtime, clock }));
    await clock.advance(500);
    expect(await load).toEqual([["backend/timeout", "A"]]);
    await clock.advance(2000);
    expect(clock.pending).toBe(0);
  });

  test.each([
    [
      "onAudit",
      () => {
        throw new TypeError("mine");
      },
    ],
    [
      "onReport",
      () => {
        throw new TypeError("mine");
      },
    ],
  ] as const)("what %s throws is thrown as it is, after the login has ended", async (name, listener) => {
    const made = memory({ a: "x" });
    await expect(
      loadSecretsWith(makeConfigOf(made.source), { environment: "d", [name]: listener }, { runtime }),
    ).rejects.toThrow(new TypeError("mine"));
    expect(made.closed).toBe(1);
  });

  const hanging = { read: () => new Promise<never>(() => undefined) };
  const config = async (): Promise<ReturnType<typeof makeConfig>> => makeConfig(hanging);

  test("edge case 34: a store that never answers ends by the deadline", async () => {
    const clock = manualClock();
    const load = problems(loadSecretsWith(await config(), { environment: "d", deadline: 500 }, { runtime, clock }));
    await clock.advance(500);
    await clock.advance(2000);
    expect(await load).toEqual([["backend/timeout", "A"]]);
    expect(clock.pending).toBe(0);
  });

  test("edge case 34: an abort ends it too, also one that came before", async () => {
    for (const before of [true, false]) {
      const clock = manualClock();
      const controller = new AbortController();
      if (before) controller.abort();
      const load = problems(
        loadSecretsWith(await config(), { environment: "d", signal: controller.signal }, { runtime, clock }),
      );
      controller.abort();
      await clock.advance(2000);
      expect(await load).toEqual([["backend/aborted", "A"]]);
    }
  });
});

function makeConfig(backend: object) {
  return defineSecrets({ environments: { d: custom("own", backend as CustomBackend) }, secrets: { A: secret() } });
}

test("report and audit tell everything but values", async () => {
  const { source } = memory({ a: CANARY, b: { status: "missing", what: "field" }, port: "1" });
  const config = defineSecrets({
    environments: { d: firstOf(env(), source) },
    secrets: {
      A: secret(),
      B: secret({ optional: true }),
      PORT: plain(integer()),
      U: url("x://{PORT}.h/{A}"),
      V: plain(text(), { default: CANARY }),
    },
    consumers: { api: ["A", "B", "U", "V"] },
  });
  const reports: Report[] = [];
  const events: AuditEvent[] = [];
  await loadSecretsWith(
    config,
    {
      environment: "d",
      consumer: "api",
      onReport: (report) => reports.push(report),
      onAudit: (event) => events.push(event),
    },
    { runtime, clock: manualClock() },
  );
  expect(reports[0]).toMatchObject({
    schema: "keystead.report/1",
    environment: "d",
    consumer: "api",
    startedAt: "2026-01-01T00:00:00.000Z",
    logins: 0,
  });
  expect(reports[0]?.keys.map(({ key, origin, status, reference }) => [key, origin, status, reference])).toEqual([
    ["A", "store", "found", "custom-memory:a"],
    ["B", "absent", "missing", "custom-memory:b"],
    ["PORT", "store", "found", "custom-memory:port"],
    ["U", "composed", "found", undefined],
    ["V", "default", "found", undefined],
  ]);
  expect(events.map(({ key, reference, outcome, seq }) => [seq, key, reference, outcome]).slice(0, 4)).toEqual([
    [0, "A", "env:A", "missing"],
    [1, "A", "custom-memory:a", "found"],
    [2, "B", "env:B", "missing"],
    [3, "B", "custom-memory:b", "missing"],
  ]);
  expect(new Set(events.map((event) => event.run)).size).toBe(1);
  expect(JSON.stringify([reports, events])).not.toContain(CANARY);
});

test("a failed load is reported too, and a composed key says what its part said", async () => {
  const { source } = memory({ a: failed("backend/denied") });
  const config = defineSecrets({ environments: { d: source }, secrets: { A: secret(), U: url("x://h/{A}") } });
  const reports: Report[] = [];
  expect(
    await problems(
      loadSecretsWith(config, { environment: "d", onReport: (report) => reports.push(report) }, { runtime }),
    ),
  ).toEqual([["backend/denied", "A"]]);
  expect(reports[0]?.keys.map(({ key, status, code }) => [key, status, code])).toEqual([
    ["A", "failed", "backend/denied"],
    ["U", "failed", "backend/denied"],
  ]);
});

test("a session is closed when the reads end, and also when they fail", async () => {
  const good = memory({ a: "x" });
  await loadSecretsWith(makeConfigOf(good.source), { environment: "d" }, { runtime });
  const bad = memory({});
  await problems(loadSecretsWith(makeConfigOf(bad.source), { environment: "d" }, { runtime }));
  expect([good.closed, bad.closed]).toEqual([1, 1]);
});

function makeConfigOf(source: ReturnType<typeof memory>["source"]) {
  return defineSecrets({ environments: { d: source }, secrets: { A: secret() } });
}

test("options without a declaration before them are not dropped", async () => {
  await expect(loadSecrets(undefined as never, { environment: "d" } as never)).rejects.toMatchObject({
    code: "config/not-a-config",
  });
});

test("an environment may be called as what every object has", async () => {
  const config = defineSecrets({
    environments: { constructor: memory({ a: "x" }).source },
    secrets: { A: secret({ from: {} }) },
  });
  expect((await loadSecretsWith(config, { environment: "constructor" }, { runtime })).A).toBe("x");
});

test("a setting read from a variable that is not set names it for each key", async () => {
  const config = defineSecrets({
    environments: { d: files({ directory: variable("SECRETS_DIR") }) },
    secrets: { A: secret() },
  });
  const error = (await loadSecretsWith(config, { environment: "d" }, { runtime }).catch(
    (reason: unknown) => reason,
  )) as SecretsError;
  expect([error.problems[0]?.code, error.problems[0]?.hint]).toEqual(["config/missing-variable", "Set SECRETS_DIR"]);
});
