import type { Outcome } from "../../loader/backend.ts";
import type { ContractFixture, RunningStore, StoreCase } from "./fixture.ts";
import { bytes, found, mustMiss, mustRefuse, readOnce, sameBytes, seedValue, valueOf } from "./reading.ts";
import { must } from "./violation.ts";

async function versions(store: RunningStore, fixture: ContractFixture): Promise<void> {
  const first = await seedValue(store, "pinned", "old");
  const { versions: has } = fixture.capabilities;
  if (has === false) {
    mustRefuse((await readOnce(store, [valueOf(store, fixture, { name: "pinned", version: "1" })]))[0], "version");
    return;
  }
  await seedValue(store, "pinned", "new");
  must(first.version !== undefined, "the fixture answers the version that it has seeded");
  const [old, now, absent] = await readOnce(store, [
    valueOf(store, fixture, { name: "pinned", version: first.version }),
    valueOf(store, fixture, { name: "pinned" }),
    valueOf(store, fixture, { name: "pinned", version: has.absent }),
  ]);
  must(sameBytes(found(old, "a pinned version is found"), bytes("old")), "a pinned version is the one that is read");
  must(sameBytes(found(now, "the current version is found"), bytes("new")), "without a version the newest is read");
  mustMiss(absent, "version");
}

async function fields(store: RunningStore, fixture: ContractFixture): Promise<void> {
  if (!fixture.capabilities.fields) {
    await seedValue(store, "plain", '{"value":"a"}');
    mustRefuse((await readOnce(store, [store.reference({ name: "plain", field: "value" })]))[0], "field");
    return;
  }
  await store.seed("plain", { first: bytes("1"), second: bytes("2") });
  const [first, second, absent] = await readOnce(
    store,
    ["first", "second", "absent"].map((field) => store.reference({ name: "plain", field })),
  );
  must(sameBytes(found(first, "a field is found"), bytes("1")), "a field's own value is read");
  must(sameBytes(found(second, "a field is found"), bytes("2")), "a field's own value is read");
  mustMiss(absent, "field");
}

function alike(a: Outcome | undefined, b: Outcome | undefined): boolean {
  if (a?.status === "found" && b?.status === "found") return sameBytes(a.value.reveal(), b.value.reveal());
  return a?.status === "missing" && b?.status === "missing" && a.what === b.what;
}

async function order(store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "one", "1");
  await seedValue(store, "two", "2");
  const references = ["two", "absent", "one", "two", "absent", "one", "two"].map((name) =>
    valueOf(store, fixture, { name }),
  );
  const together = await readOnce(store, references);
  must(together.length === references.length, "there are as many answers as references");
  const alone: (Outcome | undefined)[] = [];
  for (const reference of references) alone.push((await readOnce(store, [reference]))[0]);
  must(
    together.every((outcome, index) => alike(outcome, alone[index])),
    "answers are in the order of the references, and the same as one by one",
  );
  must((await readOnce(store, [])).length === 0, "no references have no answers");
}

function deepFreeze(thing: unknown): void {
  if (typeof thing !== "object" || thing === null || ArrayBuffer.isView(thing)) return;
  Object.freeze(thing);
  for (const part of Object.values(thing)) if (!Object.isFrozen(part)) deepFreeze(part);
}

async function unchanged(store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "kept", "1");
  const references = [valueOf(store, fixture, { name: "kept" }), valueOf(store, fixture, { name: "absent" })];
  deepFreeze(references);
  const before = JSON.stringify(references);
  const outcomes = await readOnce(store, references);
  must(outcomes[0]?.status === "found", "frozen references are read");
  must(JSON.stringify(references) === before, "references are left as they are");
}

/** What a store answers where nothing is wrong. */
export const answerCases: readonly StoreCase[] = [
  {
    name: "finds a value",
    run: async (store, fixture) => {
      await seedValue(store, "here", "a value");
      const [outcome] = await readOnce(store, [valueOf(store, fixture, { name: "here" })]);
      must(
        sameBytes(found(outcome, "a value that is there is found"), bytes("a value")),
        "the value is the stored one",
      );
    },
  },
  {
    name: "answers a missing secret",
    run: async (store, fixture) =>
      mustMiss((await readOnce(store, [valueOf(store, fixture, { name: "absent" })]))[0], "secret"),
  },
  { name: "tells a field from a missing one, or refuses fields", run: fields },
  { name: "tells a version from a missing one, or refuses versions", run: versions },
  { name: "answers in order, as many as asked, and the same as one by one", run: order },
  { name: "leaves frozen references unchanged", run: unchanged },
];
