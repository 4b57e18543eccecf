import { CATALOGUE } from "../../loader/errors/catalogue.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import { mustNotShow } from "./canary.ts";
import { until } from "./context.ts";
import type { ContractFixture, FixtureFault, RunningStore, StoreCase } from "./fixture.ts";
import { KNOWN_FAULTS, PASSING_FAULTS } from "./known-faults.ts";
import { inSilence } from "./output.ts";
import { bytes, CANARY, found, opened, readOnce, sameBytes, seedValue, valueOf } from "./reading.ts";
import { must } from "./violation.ts";

// Long enough for a slow machine to log in, short enough to wait for in a test.
const PATIENCE = 1500;

async function fails(fault: FixtureFault, store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "value", CANARY);
  const canaries = [CANARY, ...store.canaries];
  // What is loaded lazily is there before the fault: a file that nobody may read is none of our own.
  found((await readOnce(store, [valueOf(store, fixture, { name: "value" })]))[0], "a value is found before the fault");
  const { parts, end } = until(PATIENCE);
  const undo = await store.cause(fault.name);
  try {
    await inSilence(() =>
      opened(store, parts, async ({ backend, context }) => {
        const references = [valueOf(store, fixture, { name: "value" }), valueOf(store, fixture, { name: "value" })];
        const outcomes = await backend.read(references, context);
        must(outcomes.length === 2, "a failed read has as many answers as references");
        for (const outcome of outcomes) {
          must(outcome.status === "failed", `under ${fault.name} a read fails: it is never missing and never found`);
          const { error } = outcome;
          must(error instanceof SecretsError, "what fails is a SecretsError");
          must(error.code === fault.code, `under ${fault.name} a read fails as ${fault.code}, not as ${error.code}`);
          must(error.retryable === CATALOGUE[fault.code].retryable, `${fault.code} says whether to try again`);
          must(error.cause === undefined, "an error passes on no cause");
          mustNotShow(error, canaries, `the error under ${fault.name}`);
        }
        mustNotShow(backend, canaries, "the backend");
      }),
    );
  } finally {
    end();
    await undo();
  }
  const [after] = await readOnce(store, [valueOf(store, fixture, { name: "value" })]);
  must(after?.status === "found", `once ${fault.name} is over, the value is found again`);
}

async function passes(fault: string, store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "value", CANARY);
  const undo = await store.cause(fault, 1);
  const { parts, end } = until(PATIENCE * 6);
  try {
    const [outcome] = await readOnce(store, [valueOf(store, fixture, { name: "value" })], parts);
    must(
      sameBytes(found(outcome, `a read that meets ${fault} once is made again`), bytes(CANARY)),
      "the value is right",
    );
  } finally {
    end();
    await undo();
  }
}

function complete(fixture: ContractFixture): void {
  for (const [name, code] of Object.entries(KNOWN_FAULTS[fixture.kind])) {
    const listed = fixture.faults.filter((fault) => fault.name === name);
    must(listed.length === 1, `the fixture lists the fault ${name} of a ${fixture.kind} store once`);
    must(listed[0]?.code === code, `the fault ${name} has the code ${code}`);
  }
}

/** How a store answers where something is wrong, each fault with its code. */
export function faultCases(fixture: ContractFixture): readonly StoreCase[] {
  return [
    { name: "lists every fault of its kind", run: async () => complete(fixture) },
    ...fixture.faults.map((fault) => ({
      name: `answers ${fault.name} as ${fault.code}, and shows nothing`,
      run: (store: RunningStore) => fails(fault, store, fixture),
    })),
    ...(fixture.kind === "server" ? PASSING_FAULTS : []).map((fault) => ({
      name: `gets over ${fault} once`,
      run: (store: RunningStore) => passes(fault, store, fixture),
    })),
  ];
}
