import { describe, expect, test } from "vitest";
import { type ActionsTokenRequest, actionsToken } from "../../src/loader/actions-token.ts";
import type { Context } from "../../src/loader/backend.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { loadSecretsWith } from "../../src/loader/load-secrets.ts";
import type { HttpRequest, HttpResponse } from "../../src/loader/transport/transport.ts";
import { defineSecrets, secret, vault } from "../../src/schema/declare.ts";
import { ending, testContext } from "../../src/testing/contract/context.ts";
import { type ManualClock, manualClock } from "./manual-clock.ts";
import { bytes, fakeRuntime } from "./memory-source.ts";
import { latch } from "./transport/latch.ts";

const RUNNER = "https://runner.example/token";
const MINUTE = 60_000;
const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString("base64url");
const answer = (status: number, json: object): HttpResponse => ({
  status,
  headers: {},
  body: bytes(JSON.stringify(json)),
});

/** GitHub's service: every token is another one, and is over in five minutes. */
class Runner {
  readonly clock: ManualClock = manualClock();
  readonly asked: string[] = [];
  seconds: number | undefined = 300;
  status = 200;
  /** Until it is over, nothing is answered. */
  held: Promise<void> = Promise.resolve();

  readonly send = async ({ url, signal }: Pick<HttpRequest, "url" | "signal">): Promise<HttpResponse> => {
    const count = this.asked.push(new URL(url).searchParams.get("audience") ?? "");
    const aborted = new Promise<never>((_, reject) => {
      const abort = (): void => reject(new SecretsError("backend/aborted", { action: "read" }));
      signal.addEventListener("abort", abort);
    });
    await Promise.race([this.held, aborted]);
    const exp = this.seconds === undefined ? {} : { exp: this.clock.now() / 1000 + this.seconds };
    return answer(this.status, { value: `${part({})}.${part({ count, ...exp })}.signature` });
  };

  load(parts: Partial<Context> = {}): Context {
    const { clock, send } = this;
    return testContext({ clock, deadline: clock.now() + 60 * MINUTE, transport: { send }, ...parts });
  }
}

const by = (audience: string, parts: Partial<ActionsTokenRequest> = {}): ActionsTokenRequest => {
  return { settings: {}, url: RUNNER, bearer: "bearer", audience, ...parts };
};

describe("the job's OIDC token", () => {
  test("is asked for once for each audience of a load, at the same time or one after the other", async () => {
    const runner = new Runner();
    const load = runner.load();
    const all = ["a", "b", "a"].map((audience) => actionsToken(by(audience), load));
    const [one, other, same] = await Promise.all(all);
    await runner.clock.advance(MINUTE - 1);
    expect([same, await actionsToken(by("a"), load)]).toEqual([one, one]);
    expect(other).not.toBe(one);
    expect(runner.asked).toEqual(["a", "b"]);
  });

  test.each([
    ["a minute old", 300, MINUTE],
    ["a minute from its end", 90, 30_000],
    ["a minute from its end from the first", 60, 0],
    ["of an end that is not known", undefined, 0],
  ])("is asked for again where it is %s", async (_, seconds, later) => {
    const runner = new Runner();
    runner.seconds = seconds;
    const load = runner.load();
    const first = await actionsToken(by("a"), load);
    await runner.clock.advance(later);
    expect(await actionsToken(by("a"), load)).not.toBe(first);
    expect(runner.asked).toEqual(["a", "a"]);
  });

  test("is another one for an identity that comes back, and what others are given then", async () => {
    const runner = new Runner();
    const load = runner.load();
    const identity = by("a");
    const first = await actionsToken(identity, load);
    const second = await actionsToken(identity, load);
    expect(second).not.toBe(first);
    expect(await actionsToken(by("a"), load)).toBe(second);
    expect(runner.asked).toEqual(["a", "a"]);
  });

  test("is not shared by two loads", async () => {
    const runner = new Runner();
    await Promise.all([actionsToken(by("a"), runner.load()), actionsToken(by("a"), runner.load())]);
    expect(runner.asked).toEqual(["a", "a"]);
  });

  test("that is refused is refused to all who wait for it, and asked for again by the next", async () => {
    const runner = new Runner();
    const load = runner.load();
    runner.status = 403;
    const failing = ["jwt", "federated"].map((method) => actionsToken(by("a", { method }), load));
    const errors = (await Promise.allSettled(failing)).map((one) => (one.status === "rejected" ? one.reason : one));
    expect(errors).toMatchObject([
      { code: "backend/unauthenticated", facts: { method: "jwt" } },
      { code: "backend/unauthenticated", facts: { method: "federated" } },
    ]);
    expect(runner.asked).toEqual(["a"]);
    runner.status = 200;
    await actionsToken(by("a"), load);
    expect(runner.asked).toEqual(["a", "a"]);
  });

  test("that was given up by who asked is asked for by who waits", async () => {
    const runner = new Runner();
    const load = runner.load();
    const { signal, abort } = ending();
    const opened = latch();
    runner.held = opened.promise;
    const given = actionsToken(by("a"), runner.load({ meter: load.meter, signal }));
    const waiting = actionsToken(by("a"), load);
    abort();
    await expect(given).rejects.toMatchObject({ code: "backend/aborted" });
    opened.resolve();
    expect(await waiting).toContain(".");
    expect(runner.asked).toEqual(["a", "a"]);
  });
});

test("two sources of one audience log in by one token of the job", async () => {
  const runner = new Runner();
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    if (request.url.startsWith(RUNNER)) return runner.send(request);
    if (request.url.includes("/auth/")) return answer(200, { auth: { client_token: "t", lease_duration: 300 } });
    const metadata = { version: 1, created_time: "2025-12-31T00:00:00Z", deletion_time: "" };
    return answer(200, { data: { data: { a: "x", b: "x" }, metadata } });
  };
  const store = (name: string) => {
    const identity = vault.jwt({ role: "ci", audience: "https://vault.example" });
    return vault({ address: `https://${name}.example`, mount: "m", path: "p", identity });
  };
  const config = defineSecrets({
    environments: { d: store("one") },
    secrets: { A: secret(), B: secret({ from: { d: store("two").at("p", { field: "b" }) } }) },
  });
  const runtime = fakeRuntime({ ACTIONS_ID_TOKEN_REQUEST_URL: RUNNER, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer" });
  const ports = { runtime, transport: { send }, clock: runner.clock };
  const loaded = await loadSecretsWith(config, { environment: "d" }, ports);
  expect([loaded.A, loaded.B]).toEqual(["x", "x"]);
  expect(runner.asked).toEqual(["https://vault.example"]);
});
