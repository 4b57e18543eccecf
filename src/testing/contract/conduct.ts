import type { Context } from "../../loader/backend.ts";
import { SecretsError } from "../../loader/errors/secrets-error.ts";
import type { HttpRequest } from "../../loader/transport/transport.ts";
import { mustNotShow } from "./canary.ts";
import { ending, until } from "./context.ts";
import type { ContractFixture, RunningStore, StoreCase } from "./fixture.ts";
import { settledResources, sinceThen } from "./handles.ts";
import { inSilence } from "./output.ts";
import { bytes, CANARY, found, opened, readOnce, seedValue, valueOf } from "./reading.ts";
import { must } from "./violation.ts";

async function oneRequest(store: RunningStore, fixture: ContractFixture): Promise<void> {
  const names = Array.from({ length: 50 }, (_, index) => `field${index}`);
  await store.seed(
    "many",
    Object.fromEntries((fixture.capabilities.fields ? names : ["value"]).map((name) => [name, bytes(name)])),
  );
  await seedValue(store, "warm", "1");
  await opened(store, undefined, async ({ backend, context }) => {
    await backend.read([valueOf(store, fixture, { name: "warm" })], context);
    const [metered, seen] = [context.meter.requests, store.requests?.()];
    const outcomes = await backend.read(
      names.map((field) => valueOf(store, fixture, { name: "many", field })),
      context,
    );
    must(
      outcomes.every(({ status }) => status === "found"),
      "every key of a secret is found",
    );
    must(context.meter.requests - metered === 1, "many keys of one secret are one request, and the meter says so");
    if (seen !== undefined)
      must((store.requests?.() ?? 0) - seen === 1, "the store sees one request for many keys of one secret");
  });
}

async function oneLogin(store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "shared", "1");
  const before = store.logins?.() ?? 0;
  await opened(store, undefined, async ({ backend, context }) => {
    const reads = Array.from({ length: 20 }, () =>
      backend.read([valueOf(store, fixture, { name: "shared" })], context),
    );
    must(
      (await Promise.all(reads)).every(([outcome]) => outcome?.status === "found"),
      "parallel reads are all found",
    );
    must((store.logins?.() ?? 0) - before === 1, "20 parallel reads log in once");
    must(context.meter.logins === 1, "the meter counts one login");
  });
}

async function bounded(store: RunningStore, fixture: ContractFixture): Promise<void> {
  const names = Array.from({ length: 24 }, (_, index) => `many-${index}`);
  for (const name of names) await seedValue(store, name, name);
  const { context } = await store.open();
  let [inFlight, peak] = [0, 0];
  const send = async (request: HttpRequest): ReturnType<Context["transport"]["send"]> => {
    peak = Math.max(peak, ++inFlight);
    try {
      return await context.transport.send(request);
    } finally {
      inFlight -= 1;
    }
  };
  const parts: Partial<Context> = { concurrency: 3, transport: { send } };
  const outcomes = await readOnce(
    store,
    names.map((name) => valueOf(store, fixture, { name })),
    parts,
  );
  must(
    outcomes.every(({ status }) => status === "found"),
    "many secrets are all found",
  );
  must(peak <= 3, "no more requests are in flight than the context allows");
}

function mustEnd(outcomes: readonly { status: string; error?: SecretsError }[] | "thrown"): void {
  if (outcomes === "thrown") return;
  must(
    outcomes.every(({ status }) => status === "failed"),
    "an aborted read finds and misses nothing",
  );
}

async function aborted(store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "value", CANARY);
  const { signal, abort } = ending();
  abort();
  mustEnd(
    await readOnce(store, [valueOf(store, fixture, { name: "value" })], { signal }).catch(() => "thrown" as const),
  );
}

async function abortedInFlight(store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "value", CANARY);
  const { transport } = (await store.open()).context;
  const { signal, abort } = ending();
  const undo = await store.cause("timeout");
  const late = until(5000);
  let over = false;
  late.parts.signal?.addEventListener("abort", () => (over = true));
  try {
    const send = (request: HttpRequest): ReturnType<typeof transport.send> => {
      const answer = transport.send(request);
      abort();
      return answer;
    };
    const references = [valueOf(store, fixture, { name: "value" })];
    mustEnd(await readOnce(store, references, { signal, transport: { send } }).catch(() => "thrown" as const));
    must(!over, "an abort ends a read that hangs at once");
  } finally {
    late.end();
    await undo();
  }
}

async function closes(store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "value", CANARY);
  const unused = await store.open();
  await unused.backend.close?.(unused.context);
  const { backend, context } = await store.open();
  found((await backend.read([valueOf(store, fixture, { name: "value" })], context))[0], "a value is found");
  await backend.close?.(context);
  await backend.close?.(context);
}

async function leavesNothingOpen(store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "value", CANARY);
  const references = [valueOf(store, fixture, { name: "value" }), valueOf(store, fixture, { name: "absent" })];
  // What is loaded lazily, once for the process, is no handle of this read.
  await readOnce(store, references);
  const before = await settledResources();
  await readOnce(store, references);
  must(await sinceThen(before), "a closed backend leaves no handle open");
}

async function silent(store: RunningStore, fixture: ContractFixture): Promise<void> {
  await seedValue(store, "value", CANARY);
  await opened(store, undefined, async ({ backend, context }) => {
    const reference = valueOf(store, fixture, { name: "value" });
    const [outcome] = await inSilence(() => backend.read([reference], context));
    found(outcome, "a value is found");
    const canaries = [CANARY, ...store.canaries];
    mustNotShow(outcome, canaries, "an outcome");
    mustNotShow(backend, canaries, "the backend");
    if (backend.whoami !== undefined) mustNotShow(await backend.whoami(context), canaries, "who we are");
    if (backend.describe === undefined) return;
    const absent = valueOf(store, fixture, { name: "absent" });
    const [here, missing] = await backend.describe([reference, absent], context);
    must(here?.state === "exists" && here.field !== "missing", "a description says that a value exists");
    must(missing?.state === "missing", "a description says that a secret is missing");
    mustNotShow([here, missing], canaries, "a description");
  });
}

/** How a backend behaves towards the process and the store. */
export function conductCases({ kind, capabilities }: ContractFixture): readonly StoreCase[] {
  return [
    ...(capabilities.requests ? [{ name: "makes one request for many keys of a secret", run: oneRequest }] : []),
    ...(capabilities.logins ? [{ name: "logs in once for 20 parallel reads", run: oneLogin }] : []),
    { name: "keeps to the requests in flight that it is allowed", run: bounded },
    { name: "ends when it is aborted", run: aborted },
    ...(kind === "server" ? [{ name: "ends when it is aborted in flight", run: abortedInFlight }] : []),
    { name: "closes twice, and unused", run: closes },
    { name: "leaves no handle open", run: leavesNothingOpen },
    { name: "writes nothing and shows no value", run: silent },
  ];
}
