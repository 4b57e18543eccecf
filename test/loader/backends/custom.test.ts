import { describe, expect, test } from "vitest";
import type { Backend, Outcome, Writable } from "../../../src/loader/backend.ts";
import { open } from "../../../src/loader/backends/custom.ts";
import { SecretsError } from "../../../src/loader/errors/secrets-error.ts";
import { Redacted } from "../../../src/redaction/redacted.ts";
import { ending, testContext } from "../../../src/testing/contract/context.ts";

const VALUE = "custom-value-3kQ9vL";
const reference = { backend: "custom-x", path: "a" };

function opened(custom: object): Backend & Partial<Writable> {
  return open({ store: "custom-x", settings: {}, identities: [], declared: {}, custom });
}

async function answer(outcome: unknown): Promise<Outcome | undefined> {
  return (await opened({ read: async () => [outcome] }).read([reference], testContext()))[0];
}

function code(outcome: Outcome | undefined): string | undefined {
  return outcome?.status === "failed" ? outcome.error.code : outcome?.status;
}

describe("answers", () => {
  test.each([
    ["bytes", new TextEncoder().encode(VALUE)],
    ["text", VALUE],
    ["redacted bytes", Redacted.of(new TextEncoder().encode(VALUE))],
    ["redacted text", Redacted.of(VALUE)],
  ])("takes %s for a value", async (_, value) => {
    const outcome = await answer({ status: "found", value, version: 7, createdAt: new Date(0) });
    expect(outcome).toMatchObject({ status: "found", version: "7", createdAt: new Date(0) });
    expect(outcome?.status === "found" && new TextDecoder().decode(outcome.value.reveal())).toBe(VALUE);
  });

  test("keeps bytes of its own", async () => {
    const bytes = new TextEncoder().encode(VALUE);
    const outcome = await answer({ status: "found", value: bytes });
    bytes.fill(0);
    expect(outcome?.status === "found" && new TextDecoder().decode(outcome.value.reveal())).toBe(VALUE);
  });

  test.each([
    undefined,
    null,
    VALUE,
    {},
    { status: VALUE },
    { status: "missing" },
    { status: "missing", what: VALUE },
    { status: "found" },
    { status: "found", value: 7 },
    { status: "found", value: "\uD800" },
    { status: "found", value: VALUE, version: {} },
    { status: "found", value: VALUE, createdAt: "yesterday" },
    { status: "found", value: VALUE, createdAt: new Date(Number.NaN) },
    { status: "found", value: VALUE, lease: {} },
    { status: "found", value: VALUE, warnings: [VALUE] },
    { status: "failed" },
    { status: "failed", error: new Error(VALUE) },
    { status: "failed", error: { code: "internal/bug" } },
  ])("refuses answer %#", async (outcome) => {
    const refused = await answer(outcome);
    expect(code(refused)).toBe("backend/bad-response");
    expect(JSON.stringify(refused)).not.toContain(VALUE);
  });

  test("takes a code of ours for a failure, and drops all else", async () => {
    const outcome = await answer({ status: "failed", error: { code: "backend/denied", message: VALUE, hint: VALUE } });
    expect(code(outcome)).toBe("backend/denied");
    expect(JSON.stringify(outcome)).not.toContain(VALUE);
  });

  test("refuses a value over 1 MiB", async () => {
    expect(code(await answer({ status: "found", value: "a".repeat(1024 * 1024) }))).toBe("found");
    expect(code(await answer({ status: "found", value: "a".repeat(1024 * 1024 + 1) }))).toBe("value/too-large");
  });

  test("renews a lease by the caller's code, and withholds what that throws", async () => {
    const lease = (renew: () => unknown): object => ({ expiresAt: new Date(1), renewable: true, renew });
    const renewed = { expiresAt: new Date(2), renewable: false };
    const good = await answer({ status: "found", value: "", lease: lease(async () => renewed) });
    expect(good?.status === "found" && (await good.lease?.renew?.(testContext()))).toEqual(renewed);
    const bad = await answer({ status: "found", value: "", lease: lease(() => Promise.reject(new Error(VALUE))) });
    const thrown =
      bad?.status === "found" ? await bad.lease?.renew?.(testContext()).catch((error: unknown) => error) : 0;
    expect(thrown).toBeInstanceOf(SecretsError);
    expect(String(thrown)).not.toContain(VALUE);
  });
});

describe("conduct", () => {
  test("a backend without read, and one that throws at once, are wrong", async () => {
    const throws = {
      read: () => {
        throw new Error(VALUE);
      },
    };
    for (const custom of [{}, { read: 7 }, throws]) {
      const [outcome] = await opened(custom).read([reference], testContext());
      expect(code(outcome)).toBe("backend/bad-response");
      expect(String(outcome?.status === "failed" && outcome.error)).not.toContain(VALUE);
    }
  });

  test("is refused as many answers as were not asked for", async () => {
    const missing = { status: "missing", what: "secret" };
    for (const answers of [[], [missing, missing]]) {
      const outcomes = await opened({ read: async () => answers }).read([reference], testContext());
      expect(outcomes.map(code)).toEqual(["backend/bad-response"]);
    }
  });

  test("is not waited for when it heeds no abort", async () => {
    const { abort, signal } = ending();
    const reading = opened({ read: () => new Promise(() => undefined) }).read([reference], testContext({ signal }));
    abort();
    expect(code((await reading)[0])).toBe("backend/aborted");
  });

  test("an end by the deadline is a timeout", async () => {
    const { abort, signal } = ending();
    const reading = opened({ read: () => new Promise(() => undefined) }).read(
      [reference],
      testContext({ signal, deadline: 0 }),
    );
    abort();
    expect(code((await reading)[0])).toBe("backend/timeout");
  });

  test("is called as itself, with the context", async () => {
    class Own {
      readonly #values = new Map([["a", VALUE]]);
      async read(references: readonly { path: string }[], context: { root: string }): Promise<unknown> {
        return references.map(({ path }) => ({ status: "found", value: `${this.#values.get(path)}${context.root}` }));
      }
    }
    const [outcome] = await opened(new Own()).read([reference], testContext({ root: "/r" }));
    expect(outcome?.status === "found" && new TextDecoder().decode(outcome.value.reveal())).toBe(`${VALUE}/r`);
  });

  test("has what the caller's backend has, and no more", async () => {
    const read = async (): Promise<unknown> => [];
    expect(Object.keys(opened({ read }))).toEqual(["read"]);
    const calls: string[] = [];
    const own = {
      read,
      describe: async () => [{ state: "exists", field: "unknown", version: 3, value: VALUE }],
      whoami: async () => ({ method: "key", name: "me", grants: ["read"], token: VALUE }),
      close: async () => calls.push("close"),
      put: async () => ({ version: 4 }),
    };
    const backend = opened(own);
    const context = testContext();
    expect(await backend.describe?.([reference], context)).toEqual([
      { state: "exists", field: "unknown", version: "3" },
    ]);
    expect(await backend.whoami?.(context)).toEqual({ method: "key", name: "me", grants: ["read"] });
    expect(await backend.put?.(reference, Redacted.of(new Uint8Array()), { expect: "any" }, context)).toEqual({
      version: "4",
    });
    await backend.close?.(context);
    expect(calls).toEqual(["close"]);
  });
});
