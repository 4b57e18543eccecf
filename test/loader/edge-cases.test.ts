import { describe, expect, test } from "vitest";
import type { Backend, Outcome } from "../../src/loader/backend.ts";
import { bounded, readBySecret } from "../../src/loader/batch.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { loadSecretsWith } from "../../src/loader/load-secrets.ts";
import { Redacted } from "../../src/redaction/redacted.ts";
import { custom, defineSecrets, plain, secret, text, url } from "../../src/schema/declare.ts";
import { bytes, fakeRuntime, memory } from "./memory-source.ts";

const runtime = fakeRuntime();

/** The problems of a load that must fail. */
async function failure(load: Promise<unknown>): Promise<readonly SecretsError[]> {
  const error: unknown = await load.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SecretsError)) throw new Error("the load went through");
  return error.problems;
}

describe("edge case 31: a composed URL", () => {
  const composed = (answers: Parameters<typeof memory>[0], optional: boolean) => {
    const made = memory(answers);
    const config = defineSecrets({
      environments: { d: made.source },
      secrets: {
        USER: plain(text(), { default: "app" }),
        PASSWORD: secret({ optional }),
        URL: url("postgres://{USER}:{PASSWORD}@db/app"),
      },
      consumers: { api: ["URL"] },
    });
    return loadSecretsWith(config, { environment: "d", consumer: "api" }, { runtime });
  };

  test("encodes what has a meaning in a URL, and gives back the same to whoever parses it", async () => {
    const password = "@:/?#%[] ${USER}$${x}{USER}&+é\u{1f511}";
    const { URL: loaded } = await composed({ password }, false);
    expect(decodeURIComponent(new URL(loaded ?? "").password)).toBe(password);
    expect(new URL(loaded ?? "").username).toBe("app");
  });

  test("names the part that is missing, once, although only the URL was asked for", async () => {
    const problems = await failure(composed({}, false));
    expect(problems.map(({ code, facts }) => [code, facts.key])).toEqual([["value/missing", "PASSWORD"]]);
  });

  test("is absent where an optional part is", async () => {
    expect((await composed({}, true)).URL).toBeUndefined();
  });

  test("in a circle is refused before any store is asked", async () => {
    const made = memory({ a: "x" });
    const config = defineSecrets({
      environments: { d: made.source },
      secrets: { A: secret(), B: url("x://h/{C}/{A}" as never), C: url("x://h/{B}" as never) },
    });
    const load = loadSecretsWith(config, { environment: "d", keys: ["A"] }, { runtime });
    await expect(load).rejects.toMatchObject({ problems: [{ code: "config/cycle" }] });
    expect(made.asked).toEqual([]);
  });

  test.each(["x://h/${A}", "x://h/$$", "x://h/{{A}}", "x://h/{a b}"])("has no other syntax: %j", async (template) => {
    const made = memory({ a: "x" });
    const config = defineSecrets({
      environments: { d: made.source },
      secrets: { A: secret(), B: url(template as never) },
    });
    const loaded = await loadSecretsWith(config, { environment: "d" }, { runtime }).then(
      (secrets) => (secrets as { readonly B: string }).B,
      (error: SecretsError) => error.problems.map(({ code }) => code).join(),
    );
    expect(loaded).toBe(template === "x://h/${A}" ? "x://h/$x" : "config/invalid-template");
  });
});

describe("edge case 33: the environment", () => {
  const config = (environmentFrom?: string) =>
    defineSecrets({
      ...(environmentFrom === undefined ? {} : { environmentFrom }),
      environments: { production: memory({ a: "x" }).source, staging: memory({ a: "y" }, "other").source },
      secrets: { A: secret() },
    });

  test("is never that of NODE_ENV, unless the declaration says so", async () => {
    const ports = { runtime: fakeRuntime({ NODE_ENV: "production" }) };
    await expect(loadSecretsWith(config(), {}, ports)).rejects.toMatchObject({ code: "config/no-environment" });
    expect((await loadSecretsWith(config("NODE_ENV"), {}, ports)).A).toBe("x");
  });

  test.each(["prodution", "Production", "production ", "", "toString"])(
    "%j is none, and the names are told",
    async (name) => {
      for (const [options, variables] of [
        [{ environment: name }, {}],
        [{}, { KEYSTEAD_ENV: name }],
      ] as const) {
        const load = loadSecretsWith(config(), options as never, { runtime: fakeRuntime(variables) });
        await expect(load).rejects.toMatchObject({ hint: expect.stringContaining("production, staging") });
      }
    },
  );
});

describe("edge case 34: a load of many keys", () => {
  const names = Array.from({ length: 100 }, (_, index) => `K${index}`);
  const secrets = Object.fromEntries(names.map((name) => [name, secret()]));

  /** A store that counts, and answers after a turn; what it does for each secret may fail. */
  function counting(readOne: (path: string) => Outcome) {
    const seen = { reads: 0, inFlight: 0, peak: 0 };
    const backend: Backend = {
      read: (references, context) =>
        readBySecret(references, context, async ({ path }) => {
          seen.reads += 1;
          seen.inFlight += 1;
          seen.peak = Math.max(seen.peak, seen.inFlight);
          await Promise.resolve();
          seen.inFlight -= 1;
          const outcome = readOne(path);
          return outcome.status === "found"
            ? { status: "found", content: { bytes: outcome.value.reveal() } }
            : (outcome as Exclude<Outcome, { status: "found" }> & { what: "secret" });
        }),
    };
    return { seen, source: custom("counting", backend) };
  }

  const body = JSON.stringify(Object.fromEntries(names.map((name) => [name, name])));
  const found: Outcome = { status: "found", value: Redacted.of(bytes(body)) };

  test("of one secret is one read", async () => {
    const { seen, source } = counting(() => found);
    const from = (name: string) => secret({ from: { d: source.at("app", { field: name }) } });
    const config = defineSecrets({
      environments: { d: source },
      secrets: Object.fromEntries(names.map((name) => [name, from(name)])),
    });
    const loaded = await loadSecretsWith(config, { environment: "d" }, { runtime });
    expect(names.map((name) => loaded[name])).toEqual(names);
    expect(seen).toMatchObject({ reads: 1 });
  });

  test.each([
    [undefined, 16],
    [3, 3],
  ])("of as many secrets has no more in flight than it may (%j)", async (concurrency, peak) => {
    const { seen, source } = counting(() => found);
    const config = defineSecrets({ environments: { d: source }, secrets });
    const options = { environment: "d" as const, ...(concurrency === undefined ? {} : { concurrency }) };
    await loadSecretsWith(config, options, { runtime });
    expect(seen).toEqual({ reads: 100, inFlight: 0, peak });
  });

  test("tells every failure, and leaves no rejection that nobody handles", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", listen);
    const { seen, source } = counting(() => ({
      status: "failed",
      error: new SecretsError("backend/denied", { action: "read" }),
    }));
    const config = defineSecrets({ environments: { d: source }, secrets });
    expect(await failure(loadSecretsWith(config, { environment: "d" }, { runtime }))).toHaveLength(100);
    expect(seen.reads).toBe(100);
    const rejecting = custom("rejecting", {
      read: async (references: readonly unknown[]) => {
        await bounded(references, 4, async () => Promise.reject(new Error("of the caller's")));
        return [];
      },
      close: () => Promise.reject(new Error("of the caller's")),
    });
    const other = defineSecrets({ environments: { d: rejecting }, secrets });
    expect(await failure(loadSecretsWith(other, { environment: "d" }, { runtime }))).toHaveLength(100);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });
});
