import { expect, test } from "vitest";
import type { Lease, Outcome } from "../../src/loader/backend.ts";
import { SecretsError } from "../../src/loader/errors/secrets-error.ts";
import { openSecretsWith } from "../../src/loader/open-secrets.ts";
import { Redacted } from "../../src/redaction/redacted.ts";
import { defineSecrets, secret } from "../../src/schema/declare.ts";
import { type ManualClock, manualClock } from "./manual-clock.ts";
import { type Answer, bytes, fakeRuntime, memory } from "./memory-source.ts";

const runtime = fakeRuntime();

function leased(clock: ManualClock, renewals: number[], lasting = 90_000, fails = (): boolean => false): Outcome {
  const lease = (): Lease => ({
    expiresAt: new Date(clock.now() + lasting),
    renewable: true,
    renew: async () => {
      renewals.push(clock.now());
      if (fails()) throw new SecretsError("backend/denied", { action: "renew a lease" });
      return lease();
    },
  });
  return { status: "found", value: Redacted.of(bytes("x")), lease: lease() };
}

const configOf = (made: ReturnType<typeof memory>) =>
  defineSecrets({ environments: { d: made.source }, secrets: { A: secret() } });

test("a lease is renewed at two thirds of its time, until it is closed", async () => {
  const clock = manualClock();
  const start = clock.now();
  const renewals: number[] = [];
  const made = memory({ a: leased(clock, renewals) });
  const opened = await openSecretsWith(configOf(made), { environment: "d" }, { runtime, clock });
  await clock.advance(130_000);
  expect(renewals.map((at) => at - start)).toEqual([60_000, 120_000]);
  expect(made.closed).toBe(0);
  await opened.close();
  await opened.close();
  await clock.advance(200_000);
  expect([renewals.length, made.closed, clock.pending]).toEqual([2, 1, 0]);
});

test("a renewal that fails is told and tried again while time is left", async () => {
  const clock = manualClock();
  const renewals: number[] = [];
  const told: string[] = [];
  const made = memory({ a: leased(clock, renewals, 90_000, () => true) });
  const opened = await openSecretsWith(
    configOf(made),
    { environment: "d", onProblem: (error) => told.push(error.code) },
    { runtime, clock },
  );
  await clock.advance(200_000);
  expect(renewals.length).toBeGreaterThan(2);
  expect(new Set(told)).toEqual(new Set(["backend/bad-response"])); // what a custom backend throws is withheld
  expect(clock.pending).toBe(0);
  await opened.close();
});

test("refresh replaces the values, gives the old session back, and calls at the same time are one", async () => {
  const answers: { [place: string]: Answer } = { a: "one" };
  const made = memory(answers);
  const opened = await openSecretsWith(configOf(made), { environment: "d" }, { runtime });
  answers["a"] = "two";
  await Promise.all([opened.refresh(), opened.refresh()]);
  expect([(opened.current as { A: string }).A, made.asked.length, made.closed]).toEqual(["two", 2, 2]);
  await opened.close();
  expect(made.closed).toBe(2);
});

test("a refresh that fails keeps what there was", async () => {
  const answers: { [place: string]: Answer } = { a: "one" };
  const made = memory(answers);
  const opened = await openSecretsWith(configOf(made), { environment: "d" }, { runtime });
  answers["a"] = undefined;
  await expect(opened.refresh()).rejects.toMatchObject({ code: "value/missing" });
  expect((opened.current as { A: string }).A).toBe("one");
  await opened[Symbol.asyncDispose]();
  await expect(opened.refresh()).rejects.toMatchObject({ code: "backend/aborted" });
});

test("without a lease the login ends as soon as the reads do, as with loadSecrets", async () => {
  const made = memory({ a: "x" });
  const opened = await openSecretsWith(configOf(made), { environment: "d" }, { runtime });
  expect(made.closed).toBe(1);
  await opened.close();
  expect(made.closed).toBe(1);
});

test("a release does not wait for a renewal that hangs, and says nothing of it", async () => {
  const clock = manualClock();
  const told: unknown[] = [];
  const lease: Lease = {
    expiresAt: new Date(clock.now() + 90_000),
    renewable: true,
    renew: () => new Promise(() => undefined),
  };
  const made = memory({ a: { status: "found", value: Redacted.of(bytes("x")), lease } });
  const opened = await openSecretsWith(
    configOf(made),
    { environment: "d", onProblem: (error) => told.push(error) },
    { runtime, clock },
  );
  await clock.advance(61_000);
  const closing = opened.close();
  await clock.advance(0);
  await closing;
  expect([told, made.closed, clock.pending]).toEqual([[], 1, 0]);
});

test("a lease that a renewal does not lengthen is given up", async () => {
  const clock = manualClock();
  let renewals = 0;
  const lease: Lease = {
    expiresAt: new Date(clock.now() + 9000),
    renewable: true,
    renew: async () => {
      renewals += 1;
      return lease;
    },
  };
  const made = memory({ a: { status: "found", value: Redacted.of(bytes("x")), lease } });
  const opened = await openSecretsWith(configOf(made), { environment: "d" }, { runtime, clock });
  await clock.advance(60_000);
  expect([renewals < 10, clock.pending]).toEqual([true, 0]);
  await opened.close();
});

test("a problem listener that is none is refused", async () => {
  await expect(
    openSecretsWith(configOf(memory({ a: "x" })), { environment: "d", onProblem: 1 as never }, { runtime }),
  ).rejects.toMatchObject({ code: "config/invalid-option" });
});
