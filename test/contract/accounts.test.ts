import { readdirSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { systemClock } from "../../src/loader/clock.ts";
import { startDeadline } from "../../src/loader/deadline.ts";
import { type AuditedRead, Listeners } from "../../src/loader/listeners.ts";
import { makeReport } from "../../src/loader/make-report.ts";
import type { Materialised } from "../../src/loader/materialise.ts";
import { resolve } from "../../src/loader/resolve.ts";
import { Session } from "../../src/loader/session.ts";
import type { Plan } from "../../src/schema/plan.ts";
import type { Source } from "../../src/schema/source.ts";
import { shownOf } from "../../src/testing/contract/canary.ts";
import type { ContractFixture, OpenedStore, RunningStore } from "../../src/testing/contract/fixture.ts";
import { CANARY, seedValue, valueOf } from "../../src/testing/contract/reading.ts";
import { catalogue, type ServerName } from "../servers/catalogue.ts";
import { notRun } from "../servers/suite.ts";

// Long enough for a login, short enough to wait for.
const PATIENCE = 1500;

/** What a load would tell of one read of a store: its report and its audit events. */
async function accounts(
  store: RunningStore,
  fixture: ContractFixture,
  { backend, context: own }: OpenedStore,
): Promise<readonly unknown[]> {
  const { path, field, version, backend: kind } = valueOf(store, fixture, { name: "value" });
  const place = { path, ...(field === undefined ? {} : { field }), ...(version === undefined ? {} : { version }) };
  const key = { name: "KEY", delivered: true, sensitive: true, reads: ["r"], previous: [] };
  const plan: Plan = { environment: "d", reads: [{ id: "r", store: "s", ...place }], keys: [key] };
  const deadline = startDeadline(systemClock, PATIENCE, undefined);
  const context = { ...own, signal: deadline.signal, deadline: deadline.at };
  const rules: Source["~rules"] = { path: "segments", field: "optional", version: true };
  const stores = new Map([["s", { backend: kind, "~rules": rules } as Source]]);
  const session = Object.assign(new Session(stores, own.transport), { open: () => Promise.resolve(backend) });
  const told: unknown[] = [];
  const listeners = new Listeners({ onAudit: (event) => told.push(event) }, "load", systemClock);
  const audit = (read: AuditedRead): void => listeners.audit(read);
  const answer = (await resolve(plan, { stores, session, context, deadline, audit })).get("r");
  const { outcome } = answer ?? {};
  const made: Materialised = {
    key,
    origin: "store",
    value: undefined,
    ...(answer === undefined ? {} : { answer }),
    ...(outcome?.status === "failed" ? { error: outcome.error } : {}),
  };
  deadline.clear();
  told.push(makeReport(plan, [made], { meter: context.meter, startedAt: 0, ms: 0 }));
  return told;
}

const folder = new URL("./fixtures/", import.meta.url);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
  const { fixture, needs } = (await import(new URL(file, folder).href)) as {
    fixture: ContractFixture;
    needs?: ServerName;
  };
  if (needs !== undefined && inject("servers").paths[needs] === undefined) {
    notRun(needs, catalogue[needs].get);
    continue;
  }
  // The environment has no fault of its own.
  if (fixture.faults.length === 0) continue;
  describe(`report and audit events of ${fixture.name}`, () => {
    test.each(fixture.faults)("under $name tell the code, and neither credential nor value", async ({ name, code }) => {
      const store = await fixture.start();
      try {
        await seedValue(store, "value", CANARY);
        await accounts(store, fixture, await store.open());
        const undo = await store.cause(name);
        const told = await accounts(store, fixture, await store.open());
        await undo();
        expect(told).toMatchObject([{ outcome: "failed", code }, { keys: [{ status: "failed", code }] }]);
        for (const canary of [CANARY, ...store.canaries])
          for (const shown of told.flatMap(shownOf)) expect(shown).not.toContain(canary);
      } finally {
        await store.stop();
      }
    });
  });
}
