import { expect, test } from "vitest";
import { startDeadline } from "../../src/loader/deadline.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { manualClock } from "./manual-clock.ts";

/** Work that says what it has come to as soon as the signal ends. */
const summary = (signal: { addEventListener(type: "abort", listener: () => void): void }): Promise<string> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve("throttled to the end")));

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(String, (error: unknown) => (error instanceof SecretsError ? error.code : "foreign"));

test("at the deadline the work says what it has come to", async () => {
  const clock = manualClock();
  const deadline = startDeadline(clock, 1_000, undefined);
  const ended = deadline.within(summary(deadline.signal));
  await clock.advance(1_000);
  expect(await ended).toBe("throttled to the end");
  deadline.clear();
  expect(clock.pending).toBe(0);
});

test("at the deadline work that says nothing is left", async () => {
  const clock = manualClock();
  const deadline = startDeadline(clock, 1_000, undefined);
  const ended = codeOf(deadline.within(new Promise(() => undefined)));
  await clock.advance(1_000);
  expect(await ended).toBe("backend/timeout");
});

test("a caller who aborts waits for no more", async () => {
  const caller = new AbortController();
  const clock = manualClock();
  const deadline = startDeadline(clock, 1_000, caller.signal);
  const ended = codeOf(deadline.within(new Promise(() => undefined)));
  caller.abort();
  expect(await ended).toBe("backend/aborted");
  deadline.clear();
});
