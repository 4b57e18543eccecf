import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Context } from "../../src/loader/backend.ts";
import type { ErrorCode } from "../../src/loader/errors/catalogue.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { type RetryOptions, sendWithRetries } from "../../src/loader/retry.ts";
import { retryAfter } from "../../src/loader/retry-after.ts";
import type { HttpRequest, HttpResponse } from "../../src/loader/transport/transport.ts";
import { FakeClock } from "./transport/fake-clock.ts";
import { runtimeWith } from "./transport/sending.ts";

/** What the server does at one attempt. */
type Step = number | [status: number, retryAfter: string] | SecretsError;

const failed = (code: ErrorCode, facts: SecretsError["facts"] = {}): SecretsError => new SecretsError(code, { facts });
const refused = failed("backend/unreachable", { system: "ECONNREFUSED" });
const reset = failed("backend/unreachable", { system: "ECONNRESET" });

function answerOf(step: Step): HttpResponse {
  if (step instanceof SecretsError) throw step;
  const [status, header] = typeof step === "number" ? [step, undefined] : step;
  const headers = header === undefined ? {} : { "retry-after": header };
  return { status, headers, body: new Uint8Array() };
}

class Scenario {
  readonly clock = new FakeClock();
  readonly start = this.clock.now();
  readonly caller = new AbortController();
  /** When each attempt came, in milliseconds from the start, and how long it was given. */
  readonly attempts: { at: number; timeout: number }[] = [];
  readonly context: Context;

  constructor(script: (attempt: number) => Step | Promise<Step>, deadline = 30_000) {
    this.context = {
      signal: this.caller.signal,
      deadline: this.start + deadline,
      attempt: 10_000,
      concurrency: 16,
      clock: this.clock,
      runtime: runtimeWith({}),
      root: "/",
      meter: { requests: 0, logins: 0 },
      transport: {
        send: async ({ timeout }: HttpRequest) => {
          this.attempts.push({ at: this.clock.now() - this.start, timeout });
          return answerOf(await script(this.attempts.length));
        },
      },
    };
  }

  /** How it ends: a status or a code. Time passes whenever it waits. */
  async run(options: RetryOptions = {}, method: HttpRequest["method"] = "GET"): Promise<number | string> {
    const end: (number | string)[] = [];
    const answer = sendWithRetries(this.context, { method, url: "https://vault.example/x" }, options).then(
      ({ status }) => status,
      (error: unknown) => (error instanceof SecretsError ? error.code : "foreign"),
    );
    void answer.then((value) => end.push(value));
    for (let turn = 0; end.length === 0 && turn < 100_000; turn += 1) {
      await new Promise(setImmediate);
      if (this.clock.pending > 0) this.clock.advance(this.clock.untilNext);
    }
    return answer;
  }

  get times(): number[] {
    return this.attempts.map(({ at }) => at);
  }
}

const then =
  (...steps: Step[]): ((attempt: number) => Step) =>
  (attempt) =>
    steps[attempt - 1] ?? steps.at(-1) ?? 200;

describe("a read is sent again", () => {
  test.each<[string, Step[], RetryOptions, number | string, number]>([
    ["never after an answer", [200], {}, 200, 1],
    ["never after a refusal", [403, 200], {}, 403, 1],
    ["never after what is not there", [404, 200], {}, 404, 1],
    ["never after a redirect", [307, 200], {}, 307, 1],
    ["never after 501", [501, 200], {}, 501, 1],
    ["after 500", [500, 200], {}, 200, 2],
    ["after 502, 503 and 504", [502, 503, 504, 200], {}, 200, 4],
    ["four times in all", [503], {}, 503, 4],
    ["after 412 not by itself", [412, 200], {}, 412, 1],
    ["after 412 where the store says so", [412, 412, 200], { retryStatuses: [412] }, 200, 3],
    ["after a reset, three times in all", [reset], {}, "backend/unreachable", 3],
    ["after a refused connection, three times in all", [refused], {}, "backend/unreachable", 3],
    ["after an attempt without answer, four times in all", [failed("backend/timeout")], {}, "backend/timeout", 4],
    [
      "after no route, four times in all",
      [failed("backend/unreachable", { system: "EHOSTUNREACH" })],
      {},
      "backend/unreachable",
      4,
    ],
    ["after a proxy's 502", [failed("backend/unreachable", { status: 502 }), 200], {}, 200, 2],
    ["never after a proxy's 407", [failed("backend/unreachable", { status: 407 }), 200], {}, "backend/unreachable", 1],
    [
      "never after a name failure",
      [failed("backend/unreachable", { system: "ENOTFOUND" }), 200],
      {},
      "backend/unreachable",
      1,
    ],
    [
      "never after a TLS failure",
      [failed("backend/unreachable", { system: "CERT_HAS_EXPIRED" }), 200],
      {},
      "backend/unreachable",
      1,
    ],
    ["never after nonsense", [failed("backend/bad-response"), 200], {}, "backend/bad-response", 1],
    ["never after too much", [failed("value/too-large"), 200], {}, "value/too-large", 1],
    ["and gives back the last error", [503, 503, reset], {}, "backend/unreachable", 3],
    ["and gives back the last answer", [reset, 503], {}, 503, 4],
  ])("%s", async (_name, steps, options, end, attempts) => {
    const scenario = new Scenario(then(...steps));
    expect(await scenario.run(options)).toBe(end);
    expect(scenario.attempts.length).toBe(attempts);
  });
});

describe("a login is sent again", () => {
  test.each<[string, Step, number]>([
    ["after a refused connection, since nothing was sent", refused, 3],
    ["after 429 with Retry-After", [429, "1"], 2],
    ["after 503 with Retry-After", [503, "1"], 2],
    ["never after 429 without it", 429, 1],
    ["never after 503 without it", 503, 1],
    ["never after 500 with it", [500, "1"], 1],
    ["never after a reset", reset, 1],
    ["never after no answer", failed("backend/timeout"), 1],
    ["never after no route", failed("backend/unreachable", { system: "EHOSTUNREACH" }), 1],
  ])("%s", async (_name, step, attempts) => {
    const steps = attempts === 2 ? [step, 200] : [step];
    const scenario = new Scenario(then(...steps));
    await scenario.run({}, "POST");
    expect(scenario.attempts.length).toBe(attempts);
  });

  test("as a read is, where the caller says that it is safe", async () => {
    const scenario = new Scenario(then(503, 200));
    expect(await scenario.run({ safe: true }, "POST")).toBe(200);
    const unsafe = new Scenario(then(503, 200));
    expect(await unsafe.run({ safe: false })).toBe(503);
  });
});

describe("the pause", () => {
  test("doubles, by full jitter", async () => {
    const scenario = new Scenario(then(503));
    scenario.clock.fraction = 0.999;
    await scenario.run();
    expect(scenario.times.map(Math.round)).toEqual([0, 100, 300, 699]);
    const low = new Scenario(then(503));
    low.clock.fraction = 0;
    await low.run();
    expect(low.times).toEqual([0, 0, 0, 0]);
  });

  test("between throttled attempts is never over 5 s nor under 100 ms, to the end of the deadline", async () => {
    const scenario = new Scenario(then(429));
    scenario.clock.fraction = 0.999;
    expect(await scenario.run()).toBe(429);
    const pauses = scenario.times.slice(1).map((at, index) => at - (scenario.times[index] ?? 0));
    expect(Math.max(...pauses)).toBeCloseTo(4995, 0);
    expect(scenario.times.at(-1)).toBeGreaterThan(20_000);
    const low = new Scenario(then(429), 1000);
    low.clock.fraction = 0;
    expect(await low.run()).toBe(429);
    expect(low.times).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
  });

  test.each([
    ["seconds", "2", 2050],
    ["a date", "Thu, 01 Jan 2026 00:00:03 GMT", 3050],
    ["a date that is over", "Wed, 31 Dec 2025 23:59:00 GMT", 100],
    ["nothing", "0", 100],
    ["a negative number", "-5", 100],
    ["nonsense", "soon", 100],
    ["an empty text", "", 100],
  ])("edge case 22: that Retry-After asks for by %s is kept", async (_name, header, second) => {
    const scenario = new Scenario(then([429, header], 200));
    expect(await scenario.run()).toBe(200);
    expect(scenario.times).toEqual([0, second]);
  });

  test.each(["30", "31", "99999999999999999999", "9".repeat(400), "Fri, 02 Jan 2026 00:00:00 GMT"])(
    "that would pass the deadline is not made: %s",
    async (header) => {
      const scenario = new Scenario(then([429, header], 200));
      expect(await scenario.run()).toBe(429);
      expect(scenario.times).toEqual([0]);
      expect(scenario.clock.now()).toBe(scenario.start);
    },
  );
});

describe("the time", () => {
  test("of an attempt is what is left, if that is less", async () => {
    const scenario = new Scenario(then([503, "25"], 200));
    await scenario.run();
    expect(scenario.attempts).toEqual([
      { at: 0, timeout: 10_000 },
      { at: 25_050, timeout: 4_950 },
    ]);
  });

  test.each<[string, Step[], number | string]>([
    ["throttled", [429], 429],
    ["failing", [503], 503],
    ["failing, and then resetting connections,", [503, reset], 503],
    ["resetting connections", [reset], "backend/timeout"],
  ])("that ends an attempt at a server that was %s tells what it last said", async (_name, steps, end) => {
    const scenario = new Scenario((attempt) => {
      const step = steps[attempt - 1];
      if (step !== undefined) return step;
      scenario.clock.advance(scenario.context.deadline - scenario.clock.now());
      return failed("backend/timeout");
    }, 5_000);
    expect(await scenario.run()).toBe(end);
    expect(scenario.attempts).toHaveLength(steps.length + 1);
  });

  test("that ends the pause after a throttled attempt tells so, and a caller's abort does not", async () => {
    const ending = (ms: number): Scenario => {
      const scenario: Scenario = new Scenario(() => {
        setImmediate(() => {
          scenario.clock.advance(ms);
          scenario.caller.abort();
        });
        return [429, "20"];
      });
      return scenario;
    };
    const send = ({ context }: Scenario): Promise<HttpResponse> =>
      sendWithRetries(context, { method: "GET", url: "https://vault.example" });
    await expect(send(ending(30_000))).resolves.toMatchObject({ status: 429 });
    await expect(send(ending(10))).rejects.toMatchObject({ code: "backend/aborted" });
  });

  test("edge case 50: that is over before the first attempt is a timeout, and nothing is sent", async () => {
    const scenario = new Scenario(then(200), 0);
    expect(await scenario.run()).toBe("backend/timeout");
    expect(scenario.attempts).toEqual([]);
  });

  test.each([
    [0, "backend/aborted"],
    [30_000, "backend/timeout"],
  ])("decides what an abort is, after %i ms", async (passed, code) => {
    const scenario = new Scenario(() => {
      scenario.clock.advance(passed);
      scenario.caller.abort();
      return failed("backend/aborted");
    });
    expect(await scenario.run()).toBe(code);
  });

  test("is not waited for once the caller aborts", async () => {
    const scenario = new Scenario(() => {
      setImmediate(() => scenario.caller.abort());
      return [429, "20"];
    });
    const answer = sendWithRetries(scenario.context, { method: "GET", url: "https://vault.example" });
    await expect(answer).rejects.toMatchObject({ code: "backend/aborted" });
    expect([scenario.clock.pending, scenario.attempts.length]).toEqual([0, 1]);
  });

  test("an aborted caller gets nothing sent", async () => {
    const scenario = new Scenario(then(200));
    scenario.caller.abort();
    expect(await scenario.run()).toBe("backend/aborted");
    expect(scenario.attempts).toEqual([]);
  });
});

describe("the budget of a load", () => {
  test("ends a hundred reads of a dead server after a hundred and twenty attempts", async () => {
    const scenario = new Scenario(then(refused));
    for (let read = 0; read < 100; read += 1) expect(await scenario.run()).toBe("backend/unreachable");
    expect(scenario.attempts.length).toBe(120);
  });

  test("is filled by answers, counts each server and each load for itself, and not the throttled", async () => {
    let steps: Step[] = [refused];
    const scenario = new Scenario((attempt) => steps[Math.min(attempt, steps.length) - 1] ?? 200);
    for (let read = 0; read < 10; read += 1) await scenario.run();
    expect(scenario.attempts.length).toBe(30);
    await scenario.run();
    expect(scenario.attempts.length).toBe(31);
    steps = [200];
    await scenario.run();
    steps = [refused];
    await scenario.run();
    expect(scenario.attempts.length).toBe(34);
    const other = { method: "GET", url: "https://other.example" } as const;
    scenario.clock.fraction = 0;
    const ended = sendWithRetries(scenario.context, other).catch(() => undefined);
    while (scenario.attempts.length < 37) {
      await new Promise(setImmediate);
      scenario.clock.advance(0);
    }
    await ended;
    steps = [429];
    await scenario.run();
    expect(scenario.attempts.length).toBeGreaterThan(50);
  });
});

test("what is not ours is never passed on", async () => {
  const scenario = new Scenario(() => {
    throw new Error("canary-9f");
  });
  expect(await scenario.run()).toBe("internal/bug");
});

test.each([
  ["7", 7000],
  [" 7 ", 7000],
  ["1.5", 1500],
  ["Fri, 02 Jan 2026 00:00:00 GMT", 86_400_000],
  ["Friday, 02-Jan-26 00:00:00 GMT", 86_400_000],
  ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
  ["-5", undefined],
  ["+5", undefined],
  ["1e3", undefined],
  ["7 seconds", undefined],
  ["May 5 2030", undefined],
  ["2030-05-05T00:00:00Z", undefined],
  ["Fri, 99 Jan 2026 00:00:00 GMT", undefined],
])("Retry-After %j asks for %s ms", (header, asked) => {
  expect(retryAfter(header, Date.UTC(2026, 0, 1))).toBe(asked);
});

test("no Retry-After asks for less than nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String)), fc.nat(), (header, now) => {
      const asked = retryAfter(header, now);
      expect(asked === undefined || asked >= 0).toBe(true);
    }),
  );
});
